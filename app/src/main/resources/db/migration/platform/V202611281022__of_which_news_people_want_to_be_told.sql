-- Of which news somebody wants to be told at all: for everything of its kind, or for one thing, which goes first.
-- "about" is that thing, or zeros for everything.
create table platform.notice_wish (
    person_id uuid not null,
    key       text not null,
    about     uuid not null,
    wanted    boolean not null,
    primary key (person_id, key, about)
);
alter table platform.notice_wish enable row level security;
create policy reach on platform.notice_wish
    using (platform.is_system() or person_id = (select platform.my_person()));
grant select, insert, update (wanted) on platform.notice_wish to genoot_app;
