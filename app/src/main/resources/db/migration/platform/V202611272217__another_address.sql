-- The address somebody wants to sign in with from now on, until a letter to it is answered. Nobody but the house reads it.
create table platform.wanted_address (
    person_id uuid primary key references platform.person on delete cascade,
    email     text not null check (email = lower(email) and email like '%_@_%'),
    asked     timestamptz not null,
    ends      timestamptz not null check (ends > asked)
);
alter table platform.wanted_address enable row level security;
create policy sign_in on platform.wanted_address using (platform.is_system());
grant select, insert, update, delete on platform.wanted_address to genoot_app;
