-- What is checked before, and what was done. Ids of Activities, clients and documents are those of other rooms; this one
-- only knows that they are there.

grant usage on schema control to genoot_app;

-- A rule is never changed: it ends, and another one begins.
create table control.rule (
    id           uuid primary key,
    entity_id    uuid not null references organisation.entity,
    team_id      uuid not null references organisation.team,
    kind         text not null check (kind in ('CEILING', 'NEW_ABROAD', 'UNUSUAL', 'TWIN', 'NO_DAY')),
    document     text not null check (document in ('INVOICE', 'CREDIT_NOTE', 'WRITE_OFF', 'MONEY_PLACED')),
    stops        boolean not null,
    name_nl      text not null check (length(trim(name_nl)) between 1 and 80),
    name_fr      text not null check (length(trim(name_fr)) between 1 and 80),
    name_en      text not null check (length(trim(name_en)) between 1 and 80),
    purpose_nl   text not null check (length(trim(purpose_nl)) between 1 and 300),
    purpose_fr   text not null check (length(trim(purpose_fr)) between 1 and 300),
    purpose_en   text not null check (length(trim(purpose_en)) between 1 and 300),
    term_days    int not null check (term_days between 0 and 60),
    goes_on      boolean not null,
    amount_cents bigint not null check (amount_cents >= 0),
    step_cents   bigint not null default 0 check (step_cents >= 0),
    most_cents   bigint not null default 0 check (most_cents >= 0),
    figure       int not null default 0 check (figure >= 0),
    least        int not null default 0 check (least >= 0),
    valid_from   date not null,
    valid_until  date,
    added_by     text not null,
    added_at     timestamptz not null,
    check (stops = (term_days > 0)),
    check (stops or not goes_on),
    check (not stops or document in ('INVOICE', 'CREDIT_NOTE')),
    check (valid_until is null or valid_until >= valid_from)
);
create index rule_of_entity on control.rule (entity_id, document);

-- Everything that could be checked, as it was asked. It happened at once, or when its stop was lifted, or never.
create table control.operation (
    id             uuid primary key,
    entity_id      uuid not null references organisation.entity,
    activity_id    uuid,
    kind           text not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'WRITE_OFF', 'MONEY_PLACED')),
    document_id    uuid not null,
    counterpart_id uuid,
    amount_cents   bigint not null check (amount_cents >= 0),
    person_id      uuid,
    who_name       text not null,
    whom           text not null,
    page           text check (page ~ '^/[^/]'),
    asked_at       timestamptz not null,
    happened_at    timestamptz,
    verdict        text not null check (verdict in ('GO', 'LATER', 'STOP')),
    rules          uuid[] not null,
    check (happened_at is not null or verdict = 'STOP'),
    check ((verdict = 'GO') = (cardinality(rules) = 0))
);
create index operation_of_person on control.operation (person_id, kind, happened_at desc);
create index operation_with_counterpart on control.operation (counterpart_id, kind, happened_at)
    where counterpart_id is not null;
create index operation_of_entity on control.operation (entity_id, happened_at);
create index operation_asked on control.operation (entity_id, asked_at);

create function control.happens_once() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.happened_at is not null then
        raise exception 'operation % happened already', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger happens_once before update on control.operation for each row execute function control.happens_once();

create table control.stop (
    operation_id uuid primary key references control.operation,
    document_id  uuid not null,
    entity_id    uuid not null references organisation.entity,
    activity_id  uuid,
    kind         text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    amount_cents bigint not null,
    person_id    uuid not null,
    who_name     text not null,
    whom         text not null,
    page         text not null check (page ~ '^/[^/]'),
    team_id      uuid not null references organisation.team,
    rules        uuid[] not null check (cardinality(rules) > 0),
    stopped_at   timestamptz not null,
    due_on       date not null,
    goes_on      boolean not null,
    state        text not null check (state in ('WAITING', 'APPROVED', 'SENT_BACK', 'TAKEN_BACK')),
    decided_by   text,
    decided_name text,
    decided_at   timestamptz,
    reason       text not null default '' check (length(reason) <= 600),
    check ((state = 'WAITING') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (decided_name is null)),
    constraint nobody_decides_about_themselves
        check (state in ('WAITING', 'TAKEN_BACK') or decided_by <> person_id::text)
);
create unique index a_document_waits_once on control.stop (document_id) where state = 'WAITING';
create index stop_by_document on control.stop (document_id, stopped_at desc);
create index stop_waiting on control.stop (entity_id, due_on, operation_id) where state = 'WAITING';
create index stop_of_person on control.stop (person_id, stopped_at desc);
create index stop_by_day on control.stop (entity_id, stopped_at);

create function control.decided_once() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.state <> 'WAITING' then
        raise exception 'stop % was decided already', old.operation_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger decided_once before update on control.stop for each row execute function control.decided_once();

-- Which rules there are is for all around the entity; what somebody did is for them, their Activity and who works there.
alter table control.rule enable row level security;
create policy known on control.rule for select
    using (platform.is_system() or entity_id = any ((select platform.my_entities_around())::uuid[]));
create policy adding on control.rule for insert
    with check (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));
create policy ending on control.rule for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

alter table control.operation enable row level security;
create policy reach on control.operation for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy asking on control.operation for insert
    with check (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[]));
create policy happening on control.operation for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

alter table control.stop enable row level security;
create policy reach on control.stop for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy stopping on control.stop for insert
    with check (state = 'WAITING' and (platform.is_system() or person_id = (select platform.my_person())));
create policy deciding on control.stop for update
    using (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[]))
    with check (platform.is_system()
        or person_id = (select platform.my_person()) and state = 'TAKEN_BACK'
        or person_id is distinct from (select platform.my_person())
           and entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on control.rule, control.operation, control.stop to genoot_app;
grant update (valid_until) on control.rule to genoot_app;
grant update (happened_at) on control.operation to genoot_app;
grant update (state, decided_by, decided_name, decided_at, reason) on control.stop to genoot_app;
