-- What is looked at afterwards: each week a draw that anybody can repeat, and what was found.

create table control.week (
    id           uuid primary key,
    entity_id    uuid not null references organisation.entity,
    monday       date not null check (extract(isodow from monday) = 1),
    fingerprint  text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    promised_at  timestamptz not null,
    seed         text check (seed ~ '^[0-9a-f]{64}$'),
    share        numeric(5, 2) check (share between 0 and 100),
    drawn_at     timestamptz,
    list         text not null default '',
    looked_up    int not null default 0,
    chosen       int not null default 0,
    constraint a_week_is_drawn_once unique (entity_id, monday),
    check ((drawn_at is null) = (seed is null) and (drawn_at is null) = (share is null))
);

-- The seed is nobody's to read before its week was drawn; only its fingerprint is.
create table control.seed (
    week_id uuid primary key references control.week,
    letters text not null check (letters ~ '^[0-9a-f]{64}$')
);

create function control.drawn_once() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.drawn_at is not null then
        raise exception 'the week of % was drawn already', old.monday using errcode = 'restrict_violation';
    end if;
    if encode(sha256(convert_to(new.seed, 'UTF8')), 'hex') <> old.fingerprint then
        raise exception 'this is not the seed that was promised' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger drawn_once before update on control.week for each row execute function control.drawn_once();

create table control.review (
    operation_id uuid primary key references control.operation,
    week_id      uuid not null references control.week,
    entity_id    uuid not null references organisation.entity,
    activity_id  uuid,
    person_id    uuid not null,
    why          text not null check (why in ('DRAWN', 'RISK')),
    finding      text check (finding in ('NOTHING', 'TALKED', 'CORRECT')),
    words        text not null default '' check (length(words) <= 1000),
    found_by     text,
    found_name   text,
    found_at     timestamptz,
    check ((finding is null) = (found_by is null) and (finding is null) = (found_at is null)
        and (finding is null) = (found_name is null)),
    constraint nobody_reviews_themselves check (found_by is null or found_by <> person_id::text),
    check (finding is null or finding = 'NOTHING' or trim(words) <> '')
);
create index review_to_do on control.review (entity_id, operation_id) where finding is null;
create index review_of_week on control.review (week_id);
create index review_of_person on control.review (person_id, found_at desc) where finding is not null;

create function control.found_once() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.finding is not null then
        raise exception 'what was found stays so' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger found_once before update on control.review for each row execute function control.found_once();

alter table control.week enable row level security;
create policy known on control.week for select
    using (platform.is_system() or entity_id = any ((select platform.my_entities_around())::uuid[]));
create policy drawing on control.week using (platform.is_system());
alter table control.seed enable row level security;
create policy hidden on control.seed using (platform.is_system());

alter table control.review enable row level security;
create policy reach on control.review for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[]));
create policy drawing on control.review for insert with check (platform.is_system());
create policy finding on control.review for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]))
    with check (platform.is_system() or person_id is distinct from (select platform.my_person()));

grant select, insert on control.week, control.seed, control.review to genoot_app;
grant update (seed, share, drawn_at, list, looked_up, chosen) on control.week to genoot_app;
grant update (finding, words, found_by, found_name, found_at) on control.review to genoot_app;
