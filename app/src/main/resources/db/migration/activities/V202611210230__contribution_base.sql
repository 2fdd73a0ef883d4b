-- What counts towards the tiers of the contribution in a calendar year: one row a document, never changed.
create table activities.contribution_base (
    subject     uuid primary key,
    entity_id   uuid not null,
    activity_id uuid not null references activities.activity,
    counted_on  date not null,
    cents       bigint not null,
    currency    char(3) not null
);
create index contribution_base_by_year on activities.contribution_base (activity_id, counted_on) include (cents);
grant select, insert on activities.contribution_base to genoot_app;
alter table activities.contribution_base enable row level security;
create policy reach on activities.contribution_base for select using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy counting on activities.contribution_base for insert with check (true);
