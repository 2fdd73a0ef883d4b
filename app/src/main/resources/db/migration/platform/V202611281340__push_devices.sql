-- Browsers in which people see news while no page is open. An address belongs to one browser, so to one person.
create table platform.push_device (
    id         uuid primary key,
    person_id  uuid not null,
    endpoint   text not null unique check (length(endpoint) <= 1000),
    key        text not null,
    secret     text not null,
    user_agent text not null,
    since      timestamptz not null
);
create index on platform.push_device (person_id);
alter table platform.push_device enable row level security;
create policy reach on platform.push_device
    using (platform.is_system() or person_id = (select platform.my_person()));
grant select, insert, delete on platform.push_device to genoot_app;

alter table platform.notice_choice drop constraint notice_choice_way_check,
    add constraint notice_choice_way_check check (way in ('OFF', 'HERE', 'MAIL', 'PUSH', 'DAILY', 'WEEKLY'));
