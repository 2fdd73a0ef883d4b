-- What somebody sent and what has to wait until it was looked at: as it was typed, to be issued once that is done.

create table sales.held_document (
    id          uuid primary key,
    entity_id   uuid not null,
    activity_id uuid not null,
    kind        text not null check (kind in ('INVOICE', 'ORDER', 'CREDIT_NOTE')),
    of_id       uuid,
    fields      jsonb not null,
    person_id   uuid not null,
    person_name text not null,
    language    text not null check (language in ('NL', 'FR', 'EN')),
    whom        text not null,
    net_cents   bigint not null,
    held_at     timestamptz not null,
    state       text not null check (state in ('WAITING', 'ISSUED', 'ENDED')),
    check ((of_id is null) = (kind = 'INVOICE'))
);
create index held_of_activity on sales.held_document (activity_id, held_at) where state = 'WAITING';

alter table sales.held_document enable row level security;
create policy reach on sales.held_document for select using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy holding on sales.held_document for insert
    with check (platform.is_system() or person_id = (select platform.my_person()));
create policy letting_go on sales.held_document for update
    using (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on sales.held_document to genoot_app;
grant update (fields, of_id, kind, net_cents, whom, language, held_at, state) on sales.held_document to genoot_app;
