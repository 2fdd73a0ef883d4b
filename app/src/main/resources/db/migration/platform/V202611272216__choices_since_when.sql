-- People are told a moment after a thing happened, as they wanted it when it happened: so an earlier choice stays.
alter table platform.notice_choice add column since timestamptz not null default '2000-01-01T00:00:00Z';
alter table platform.notice_choice alter column since drop default;
alter table platform.notice_choice drop constraint notice_choice_pkey, add primary key (person_id, since);
