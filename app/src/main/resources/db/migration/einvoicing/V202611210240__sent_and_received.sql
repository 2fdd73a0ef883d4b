-- E-invoices on their way out, and those that came in. What was sent or received is kept as it was, byte for byte.

grant usage on schema einvoicing to genoot_app;

create function einvoicing.keep_as_it_was() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'What was sent or received is never changed';
end $$;

create table einvoicing.transmission (
    id               uuid primary key,
    document_id      uuid not null unique,
    entity_id        uuid not null,
    activity_id      uuid not null,
    number           text not null,
    sender_scheme    text not null,
    sender_id        text not null,
    recipient_scheme text not null,
    recipient_id     text not null,
    recipient_name   text not null,
    content          bytea not null,
    sha256           bytea not null,
    planned_at       timestamptz not null,
    state            text not null check (state in ('PLANNED', 'SENT', 'DELIVERED', 'REFUSED', 'GIVEN_UP')),
    tries            int not null default 0,
    next_try_at      timestamptz,
    last_answer      text not null default '',
    changed_at       timestamptz not null
);
create index transmission_due on einvoicing.transmission (next_try_at) where next_try_at is not null;
create index transmission_by_entity on einvoicing.transmission (entity_id, planned_at desc, id);
create index transmission_by_activity on einvoicing.transmission (activity_id, planned_at desc, id);
grant select, insert on einvoicing.transmission to genoot_app;
grant update (state, tries, next_try_at, last_answer, changed_at) on einvoicing.transmission to genoot_app;
alter table einvoicing.transmission enable row level security;
create policy reach on einvoicing.transmission using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));

-- Every change of state, with what the network said. Nothing here is ever changed.
create table einvoicing.transmission_step (
    transmission_id uuid not null references einvoicing.transmission,
    number          int not null,
    entity_id       uuid not null,
    activity_id     uuid not null,
    state           text not null,
    answer          text not null,
    author          text not null,
    at              timestamptz not null,
    primary key (transmission_id, number)
);
grant select, insert on einvoicing.transmission_step to genoot_app;
create trigger keep before update or delete on einvoicing.transmission_step
    for each row execute function einvoicing.keep_as_it_was();
alter table einvoicing.transmission_step enable row level security;
create policy reach on einvoicing.transmission_step using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));

-- What others sent us. The summary is read out of the content, for lists; the Activity is null until it is known.
create table einvoicing.received (
    id            uuid primary key,
    entity_id     uuid not null,
    activity_id   uuid,
    file_name     text not null,
    form          text not null check (form in ('UBL', 'CII', 'FACTUR_X')),
    content       bytea not null,
    sha256        bytea not null,
    source        text not null check (source in ('UPLOAD', 'NETWORK')),
    received_at   timestamptz not null,
    received_by   text not null,
    seller        text not null,
    number        text not null,
    credit        boolean not null,
    issued_on     date not null,
    due_on        date,
    payable_cents bigint not null,
    currency      text not null check (currency ~ '^[A-Z]{3}$'),
    routed_by     text,
    routed_at     timestamptz,
    unique (entity_id, sha256),
    check ((activity_id is null) or (routed_by is not null and routed_at is not null))
);
create index received_by_entity on einvoicing.received (entity_id, received_at desc, id);
create index received_by_activity on einvoicing.received (activity_id, received_at desc, id) where activity_id is not null;
grant select, insert on einvoicing.received to genoot_app;
grant update (activity_id, routed_by, routed_at) on einvoicing.received to genoot_app;
alter table einvoicing.received enable row level security;
create policy reach on einvoicing.received using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
