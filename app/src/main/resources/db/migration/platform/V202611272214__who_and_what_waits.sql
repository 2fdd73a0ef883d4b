-- The first page of those who keep the house asks who was invited and did not come in yet, and what could not leave.
create index private_link_of_invitation on platform.private_link (created desc)
    where purpose = 'invitation' and revoked is null;
create index mail_not_sent on platform.mail (queued) where sent is null;
