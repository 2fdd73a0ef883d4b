-- What people are told: one row a person, read in their language when they look. And how each wants to be told.
create table platform.notice (
    id        uuid primary key,
    person_id uuid not null,
    told_at   timestamptz not null,
    key       text not null,
    cents     bigint,
    currency  text,
    facts     text[] not null,
    path      text not null check (path like '/%'),
    read_at   timestamptz,
    check ((cents is null) = (currency is null))
);
create index notice_of_person on platform.notice (person_id, told_at desc, id desc);
create table platform.notice_choice (
    person_id uuid primary key,
    way       text not null check (way in ('OFF', 'HERE', 'MAIL'))
);
alter table platform.notice enable row level security;
create policy reach on platform.notice
    using (platform.is_system() or person_id = (select platform.my_person()));
alter table platform.notice_choice enable row level security;
create policy reach on platform.notice_choice
    using (platform.is_system() or person_id = (select platform.my_person()));
grant select, insert, update (read_at) on platform.notice to genoot_app;
grant select, insert, update (way) on platform.notice_choice to genoot_app;
