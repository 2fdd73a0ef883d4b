-- A member's own businesses inside the cooperative. Who manages one is a hat (platform.person_grant), not a column.

grant usage on schema activities to genoot_app;

create table activities.activity (
    id         uuid primary key references platform.scope,
    entity_id  uuid not null,
    office_id  uuid not null,
    name       text not null check (length(trim(name)) between 1 and 120),
    trade      text not null default '' check (length(trade) <= 120),
    website    text not null default '' check (length(website) <= 200),
    primary_colour text not null default '#46205a' check (primary_colour ~ '^#[0-9a-f]{6}$'),
    accent_colour  text not null default '#ff5a36' check (accent_colour ~ '^#[0-9a-f]{6}$'),
    layout     text not null default 'CALM' check (layout in ('CALM', 'BOLD', 'PLAIN')),
    logo_file  uuid,
    stage      text not null default 'LAUNCH' check (stage in ('LAUNCH', 'DEVELOPMENT', 'CONSOLIDATION')),
    opened_on  date not null,
    closed_on  date,
    version    int not null default 0
);
create index activity_by_entity on activities.activity (entity_id, name);
create index activity_by_office on activities.activity (office_id, name);
grant select, insert, update on activities.activity to genoot_app;
alter table activities.activity enable row level security;
create policy reach on activities.activity for select using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or id = any ((select platform.my_scopes())::uuid[]));
-- Who opens an Activity does not manage it yet: the door checks that they belong to the entity.
create policy opening on activities.activity for insert with check (true);
create policy keeping on activities.activity for update using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or id = any ((select platform.my_scopes())::uuid[]));
