-- An office that closes on a coming day, and the one that takes over. Gone once it has closed or was called off; what
-- happened stays in the audit trail and in the office's own last day.
create table organisation.office_closing (
    office_id uuid primary key references organisation.office,
    entity_id uuid not null references organisation.entity,
    heir_id   uuid not null references organisation.office,
    closes_on date not null,
    check (heir_id <> office_id)
);
create index office_closing_by_entity on organisation.office_closing (entity_id);
create index office_closing_by_day on organisation.office_closing (closes_on);

grant select, insert, update, delete on organisation.office_closing to genoot_app;
alter table organisation.office_closing enable row level security;
create policy known on organisation.office_closing for select using ((select organisation.is_somebody()));
create policy planning on organisation.office_closing for insert with check (organisation.keeps(entity_id));
create policy changing on organisation.office_closing for update using (organisation.keeps(entity_id));
create policy ending on organisation.office_closing for delete using (organisation.keeps(entity_id));
