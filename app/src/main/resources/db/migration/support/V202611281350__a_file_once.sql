-- A file that goes up by itself and comes along with the form as well is kept once.
create unique index attachment_once on support.attachment (carrier_id, owner_id, name, sha256);
