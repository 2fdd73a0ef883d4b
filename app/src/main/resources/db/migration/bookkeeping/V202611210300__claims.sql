-- What was sold, as the posting rules need it later, when it is paid or credited. Facts of the day of issue; no balance.

grant usage on schema bookkeeping to genoot_app;

create table bookkeeping.claim (
    subject            uuid primary key,
    entity_id          uuid not null,
    activity_id        uuid not null,
    client_id          uuid,
    buyer_id           uuid,
    number             text not null,
    counterpart        text not null,
    issued_on          date not null,
    due_on             date not null,
    net_cents          bigint not null,
    total_cents        bigint not null,
    contribution_cents bigint not null,
    contribution_rate  numeric not null,
    contribution_rule  uuid,
    available          text not null check (available in ('WHEN_PAID', 'WHEN_ISSUED', 'WHEN_DUE')),
    check ((client_id is null) <> (buyer_id is null))
);
create index claim_guaranteed_when_due on bookkeeping.claim (due_on) where available = 'WHEN_DUE';

create table bookkeeping.credit (
    credit_note        uuid primary key,
    subject            uuid not null references bookkeeping.claim,
    entity_id          uuid not null,
    activity_id        uuid not null,
    net_cents          bigint not null,
    total_cents        bigint not null,
    contribution_cents bigint not null
);
create index credit_by_subject on bookkeeping.credit (subject);

-- Claims whose money was made available because its day had come.
create table bookkeeping.release (
    subject     uuid primary key references bookkeeping.claim,
    entity_id   uuid not null,
    activity_id uuid not null,
    released_on date not null
);

create function bookkeeping.only_ever_added_to() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception '% of bookkeeping.% is refused: it is only ever added to', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger only_ever_added_to before update or delete or truncate on bookkeeping.claim
    for each statement execute function bookkeeping.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on bookkeeping.credit
    for each statement execute function bookkeeping.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on bookkeeping.release
    for each statement execute function bookkeeping.only_ever_added_to();

alter table bookkeeping.claim enable row level security;
create policy reach on bookkeeping.claim using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[])
    or buyer_id = any ((select platform.my_scopes())::uuid[]));

alter table bookkeeping.credit enable row level security;
create policy reach on bookkeeping.credit using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));

alter table bookkeeping.release enable row level security;
create policy reach on bookkeeping.release using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));

-- The right to update one column is the right to lock the row; the trigger refuses any true update.
grant select, insert, update (subject) on bookkeeping.claim to genoot_app;
grant select, insert on bookkeeping.credit, bookkeeping.release to genoot_app;
