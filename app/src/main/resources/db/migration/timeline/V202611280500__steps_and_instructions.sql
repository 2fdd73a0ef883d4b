-- What happens to documents by itself, and what people said about it. Ids of documents, clients and Activities are those
-- of other rooms; this one only knows that they are there.

grant usage on schema timeline to genoot_app;

create table timeline.step (
    id           uuid primary key,
    entity_id    uuid not null,
    activity_id  uuid not null,
    client_id    uuid,
    document_id  uuid not null,
    kind         text not null check (kind ~ '^[a-z]+(\.[a-z0-9-]+)+$'),
    number       text not null,
    whom         text not null,
    page         text not null check (page ~ '^/[^/]'),
    due_on       date not null,
    announce_on  date not null,
    announced_at timestamptz,
    state        text not null check (state in ('PLANNED', 'DONE', 'SKIPPED', 'NOT_NEEDED')),
    state_since  timestamptz not null,
    who          text not null,
    who_name     text not null,
    waits_for    text not null default '',
    tried_at     timestamptz,
    constraint a_document_has_one_of_each_kind unique (document_id, kind)
);
create index step_due on timeline.step (due_on, tried_at nulls first) where state = 'PLANNED';
create index step_coming on timeline.step (activity_id, due_on, id) where state = 'PLANNED';
create index step_to_announce on timeline.step (announce_on) where state = 'PLANNED' and announced_at is null;

-- What was done or left out by a person stays so: the house never does it a second time.
create function timeline.done_stays_done() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.state = 'DONE' then
        raise exception 'step % was done', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger done_stays_done before update on timeline.step
    for each row execute function timeline.done_stays_done();

-- Instructions are only added; the last one of the nearest level counts.
create table timeline.instruction (
    id          bigint generated always as identity primary key,
    entity_id   uuid not null,
    activity_id uuid not null,
    level       text not null check (level in ('DOCUMENT', 'CLIENT', 'ACTIVITY')),
    scope_id    uuid not null,
    kind        text not null,
    choice      text not null check (choice in ('OK', 'STAND_BY')),
    reason      text not null check (length(reason) <= 300),
    until_on    date,
    given_at    timestamptz not null,
    who         text not null,
    who_name    text not null,
    check (until_on is null or choice = 'STAND_BY')
);
create index instruction_by_scope on timeline.instruction (scope_id, kind, id desc);

alter table timeline.step enable row level security;
create policy reach on timeline.step using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
alter table timeline.instruction enable row level security;
create policy reach on timeline.instruction using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));

grant select, insert on timeline.step, timeline.instruction to genoot_app;
grant update (due_on, announce_on, announced_at, state, state_since, who, who_name, waits_for, tried_at)
    on timeline.step to genoot_app;
