-- What support teams can help with, and what members asked them. Ids of Activities and documents are those of other
-- rooms; this one only knows that they are there.

grant usage on schema support to genoot_app;

create table support.service (
    id           uuid primary key,
    entity_id    uuid not null references organisation.entity,
    team_id      uuid not null references organisation.team,
    topic        text not null check (topic in ('LEGAL', 'RECOVERY', 'CLIENTS', 'MONEY', 'PEOPLE', 'COMPUTERS',
                     'TRAINING', 'COMMUNICATION', 'OTHER')),
    name_nl      text not null check (trim(name_nl) <> ''),
    name_fr      text not null check (trim(name_fr) <> ''),
    name_en      text not null check (trim(name_en) <> ''),
    what_nl      text not null check (length(what_nl) <= 600),
    what_fr      text not null check (length(what_fr) <= 600),
    what_en      text not null check (length(what_en) <= 600),
    for_whom_nl  text not null check (length(for_whom_nl) <= 300),
    for_whom_fr  text not null check (length(for_whom_fr) <= 300),
    for_whom_en  text not null check (length(for_whom_en) <= 300),
    when_nl      text not null check (length(when_nl) <= 300),
    when_fr      text not null check (length(when_fr) <= 300),
    when_en      text not null check (length(when_en) <= 300),
    price        text not null check (length(price) <= 120),
    for_everyone boolean not null,
    term_days    int not null check (term_days between 1 and 60),
    offered      boolean not null,
    version      int not null default 0
);
create index service_by_entity on support.service (entity_id);

-- The last number given per entity and year; the row is locked until the request stands.
create table support.series (
    entity_id uuid not null,
    year      int not null,
    last      bigint not null check (last > 0),
    primary key (entity_id, year)
);

create table support.request (
    id           uuid primary key,
    entity_id    uuid not null references organisation.entity,
    office_id    uuid references organisation.office,
    service_id   uuid not null references support.service,
    person_id    uuid not null,
    person_name  text not null,
    number       text not null,
    subject      text not null check (length(trim(subject)) between 1 and 120),
    activity_id  uuid,
    about_kind   text,
    about_id     uuid,
    about_number text,
    state        text not null check (state in ('RECEIVED', 'IN_HAND', 'WAITING', 'ANSWERED', 'CLOSED')),
    state_since  timestamptz not null,
    handler_id   uuid,
    handler_name text,
    opened_at    timestamptz not null,
    due_on       date not null,
    outcome      text check (outcome in ('SOLVED', 'DECLINED', 'NO_REPLY')),
    constraint a_number_is_given_once unique (entity_id, number),
    check ((handler_id is null) = (handler_name is null)),
    check ((about_id is null) = (about_kind is null) and (about_id is null) = (about_number is null)),
    check ((outcome is not null) = (state = 'CLOSED')),
    check (state <> 'IN_HAND' or handler_id is not null)
);
create index request_of_person on support.request (person_id, opened_at desc);
create index request_of_office on support.request (office_id, opened_at desc);
create index request_of_service on support.request (service_id, due_on, id) where state <> 'CLOSED';
create index request_closed on support.request (service_id, state_since desc) where state = 'CLOSED';

-- What member and team say to each other. Notes of the team for itself are another table, so that no page of a member
-- can ever read one by mistake.
create table support.message (
    id           uuid primary key,
    request_id   uuid not null references support.request,
    from_service boolean not null,
    who          uuid not null,
    who_name     text not null,
    text         text not null check (length(trim(text)) between 1 and 5000),
    said_at      timestamptz not null
);
create index message_by_request on support.message (request_id, said_at);

create table support.note (
    id         uuid primary key,
    request_id uuid not null references support.request,
    entity_id  uuid not null,
    asker_id   uuid not null,
    who        uuid not null,
    who_name   text not null,
    text       text not null check (length(trim(text)) between 1 and 5000),
    noted_at   timestamptz not null,
    check (who <> asker_id)
);
create index note_by_request on support.note (request_id, noted_at);

-- Every change of a request: what, who, when.
create table support.happening (
    id          bigint generated always as identity primary key,
    request_id  uuid not null references support.request,
    kind        text not null check (kind in ('SENT', 'TAKEN', 'HANDED_OVER', 'UPDATED', 'ASKED', 'ANSWERED', 'REPLIED',
                    'TERM', 'CLOSED', 'OPENED_AGAIN')),
    who         text not null,
    who_name    text not null,
    detail      text not null default '' check (length(detail) <= 300),
    due_on      date not null,
    happened_at timestamptz not null
);
create index happening_by_request on support.happening (request_id, id);

create function support.never_changes() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception '% is written once and never changed', tg_table_name;
end $$;
create trigger never_changes before update or delete on support.message
    for each statement execute function support.never_changes();
create trigger never_changes before update or delete on support.note
    for each statement execute function support.never_changes();
create trigger never_changes before update or delete on support.happening
    for each statement execute function support.never_changes();

-- What can be asked of whom is for everybody in the house to read.
alter table support.service enable row level security;
create policy known on support.service for select
    using ((select platform.is_system() or platform.my_person() is not null));
create policy adding on support.service for insert
    with check (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));
create policy keeping on support.service for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

-- Who asked, who works for the entity, and who advises at the office; nobody else. Whoever asked can bring a request back
-- to the team, and nothing else: neither answer it nor close it.
alter table support.request enable row level security;
create policy reach on support.request for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or office_id = any ((select platform.setting_as_ids('genoot.offices'))::uuid[]));
create policy asking on support.request for insert
    with check (platform.is_system() or person_id = (select platform.my_person()) and state = 'RECEIVED');
create policy moving on support.request for update
    using (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[]))
    with check (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
        or person_id = (select platform.my_person()) and state in ('RECEIVED', 'IN_HAND'));

alter table support.message enable row level security;
create policy reach on support.message for select
    using (exists (select from support.request where request.id = request_id));
create policy saying on support.message for insert with check (exists (
    select from support.request where request.id = request_id
       and (platform.is_system() or from_service and entity_id = any ((select platform.my_entities())::uuid[])
            or not from_service and person_id = (select platform.my_person()))));

alter table support.note enable row level security;
create policy inside on support.note using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
       and asker_id is distinct from (select platform.my_person()));

alter table support.happening enable row level security;
create policy reach on support.happening for select
    using (exists (select from support.request where request.id = request_id));
create policy telling on support.happening for insert
    with check (exists (select from support.request where request.id = request_id));

grant select, insert, update on support.service, support.series to genoot_app;
grant select, insert on support.request, support.message, support.note, support.happening to genoot_app;
grant update (office_id, service_id, state, state_since, handler_id, handler_name, due_on, outcome)
    on support.request to genoot_app;
