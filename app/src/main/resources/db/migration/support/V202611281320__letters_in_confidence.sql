-- Letters between somebody and the person of trust of their entity (requirement S-16). They stand apart from requests,
-- because whoever works for the entity passes the policy of those. Here only the two of them pass: no administrator, no
-- advisor, no support team, and no job of the house itself. What they wrote is locked besides, so that a copy of the
-- database alone tells nothing.

-- Who it is everybody may know, to be able to write to them.
create table support.trusted (
    entity_id uuid not null references organisation.entity,
    person_id uuid not null,
    name      text not null check (trim(name) <> ''),
    named_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (entity_id, person_id)
);

create table support.letter (
    id           uuid primary key,
    entity_id    uuid not null references organisation.entity,
    asker_id     uuid not null,
    asker_name   text not null,
    trusted_id   uuid not null,
    trusted_name text not null,
    begun_at     timestamptz not null,
    check (asker_id <> trusted_id)
);
create index letter_by_asker on support.letter (asker_id, begun_at desc);
create index letter_by_trusted on support.letter (trusted_id, begun_at desc);

create table support.confided (
    id        uuid primary key,
    letter_id uuid not null references support.letter,
    who       uuid not null,
    locked    bytea not null check (length(locked) between 30 and 40000),
    said_at   timestamptz not null
);
create index confided_by_letter on support.confided (letter_id, said_at);

create trigger never_changes before update or delete on support.letter
    for each statement execute function support.never_changes();
create trigger never_changes before update or delete on support.confided
    for each statement execute function support.never_changes();

alter table support.trusted enable row level security;
create policy known on support.trusted for select
    using ((select platform.is_system() or platform.my_person() is not null));
create policy naming on support.trusted for insert
    with check (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));
create policy ending on support.trusted for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

alter table support.letter enable row level security;
create policy between_two on support.letter for select
    using (asker_id = (select platform.my_person()) or trusted_id = (select platform.my_person()));
create policy beginning on support.letter for insert with check (
    asker_id = (select platform.my_person())
    and exists (select from support.trusted
                 where trusted.entity_id = letter.entity_id and person_id = trusted_id and ended_at is null));

alter table support.confided enable row level security;
create policy between_two on support.confided for select
    using (exists (select from support.letter where letter.id = letter_id));
create policy writing on support.confided for insert
    with check (who = (select platform.my_person())
        and exists (select from support.letter where letter.id = letter_id));

grant select, insert, update on support.trusted to genoot_app;
grant select, insert on support.letter, support.confided to genoot_app;
