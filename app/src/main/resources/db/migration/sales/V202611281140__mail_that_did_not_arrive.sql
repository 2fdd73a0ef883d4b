-- Mail to a client whose address does not work: a task for whoever manages the Activity, until they did something.
create table sales.undelivered (
    mail_id     uuid primary key,
    entity_id   uuid not null,
    activity_id uuid not null,
    client_id   uuid not null references sales.client,
    client_name text not null,
    document_id uuid not null,
    number      text not null,
    page        text not null check (page ~ '^/[^/]'),
    address     text not null,
    why         text not null,
    since       timestamptz not null,
    outcome     text check (outcome in ('CORRECTED', 'TRIED_AGAIN')),
    mended      timestamptz,
    who_name    text not null default '',
    check ((outcome is null) = (mended is null))
);
create index undelivered_of_client on sales.undelivered (client_id, lower(address));
create index undelivered_open on sales.undelivered (activity_id) where outcome is null;

alter table sales.undelivered enable row level security;
create policy reach on sales.undelivered using (platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
grant select, insert, update (outcome, mended, who_name) on sales.undelivered to genoot_app;
