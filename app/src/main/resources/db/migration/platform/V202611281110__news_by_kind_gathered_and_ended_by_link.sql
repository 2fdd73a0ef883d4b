-- How somebody is told, for each kind of news ('' for all kinds); by mail at once, or gathered by day or week.
alter table platform.notice_choice add column kind text not null default '';
alter table platform.notice_choice alter column kind drop default;
alter table platform.notice_choice drop constraint notice_choice_pkey, add primary key (person_id, kind, since);
alter table platform.notice_choice drop constraint notice_choice_way_check,
    add constraint notice_choice_way_check check (way in ('OFF', 'HERE', 'MAIL', 'DAILY', 'WEEKLY'));

-- What waits for the mail of a day or a week. That it went is written with the mail, in one transaction.
alter table platform.notice
    add column gather text check (gather in ('DAILY', 'WEEKLY')),
    add column gathered_at timestamptz;
create index notice_to_gather on platform.notice (person_id) where gather is not null and gathered_at is null;
grant update (gathered_at) on platform.notice to genoot_app;

-- Where one click ends such mail; null for what must be told.
alter table platform.mail add column unsubscribe text;

-- The secret in the address that ends mail to a person: one each, in every mail of news, and it never runs out.
create table platform.mail_ending (
    person_id uuid primary key,
    secret    text not null unique check (length(secret) = 43)
);
alter table platform.mail_ending enable row level security;
create policy house on platform.mail_ending using (platform.is_system());
grant select, insert on platform.mail_ending to genoot_app;
