-- A code from an app beside the password. The secret is worth something only beside the password; who signs in is asked
-- for both. A step of time is taken once: last_step is the last one that opened.
create table platform.second_step (
    person_id uuid primary key references platform.person on delete cascade,
    secret    bytea not null check (length(secret) = 20),
    begun     timestamptz not null,
    confirmed timestamptz,
    last_step bigint not null default 0
);
alter table platform.second_step enable row level security;
create policy sign_in on platform.second_step using (platform.is_system());

-- Ten codes on paper for who lost the app, each good once; a hash only.
create table platform.recovery_code (
    person_id uuid not null references platform.second_step on delete cascade,
    hash      bytea not null,
    used      timestamptz,
    primary key (person_id, hash)
);
alter table platform.recovery_code enable row level security;
create policy sign_in on platform.recovery_code using (platform.is_system());
grant select, insert, update, delete on platform.second_step, platform.recovery_code to genoot_app;
