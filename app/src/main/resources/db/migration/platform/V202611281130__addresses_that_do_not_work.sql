-- A mail whose address the server refused for good is not tried again; somebody mends the address.
alter table platform.mail add column refused timestamptz;
grant update (refused) on platform.mail to genoot_app;
