-- Until when somebody of a team is away, and who stands in (requirement S-10). Whoever wrote to them may know.

create table support.away (
    person_id     uuid primary key,
    until         date not null,
    stand_in_id   uuid,
    stand_in_name text,
    check ((stand_in_id is null) = (stand_in_name is null)),
    check (stand_in_id <> person_id)
);
alter table support.away enable row level security;
create policy known on support.away for select
    using ((select platform.is_system() or platform.my_person() is not null));
create policy own on support.away
    using (platform.is_system() or person_id = (select platform.my_person()));
grant select, insert, update, delete on support.away to genoot_app;
