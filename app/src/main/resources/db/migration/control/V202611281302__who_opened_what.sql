-- Who of the staff opened a private file of whom: once a day, a person and a file. Only its owner reads it.

create table control.trace (
    owner_id   uuid not null,
    person_id  uuid not null,
    file_kind  text not null check (file_kind in ('ACCOUNT', 'PERSON', 'REQUEST')),
    file_id    uuid not null,
    opened_on  date not null,
    opened_at  timestamptz not null,
    who_name   text not null,
    hat        text not null check (hat in ('ADVISOR', 'FINANCE', 'SUPPORT', 'ADMIN')),
    what       text not null,
    primary key (owner_id, opened_on, file_kind, file_id, person_id),
    constraint nobody_leaves_a_trace_at_home check (owner_id <> person_id)
);

alter table control.trace enable row level security;
create policy of_the_owner on control.trace for select
    using (platform.is_system() or owner_id = (select platform.my_person()));
create policy of_who_opens on control.trace for insert
    with check (platform.is_system() or person_id = (select platform.my_person()));

grant select, insert on control.trace to genoot_app;
