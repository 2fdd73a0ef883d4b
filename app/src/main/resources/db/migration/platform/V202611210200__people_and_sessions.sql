-- People who can sign in. Names and addresses are personal data: see the policies.
create table platform.person (
    id       uuid primary key,
    email    text not null check (email = lower(email) and email like '%_@_%'),
    name     text not null check (name <> ''),
    language text not null check (language in ('NL', 'FR', 'EN')),
    created  timestamptz not null
);
create unique index person_by_email on platform.person (email);

-- Apart from the person, so that nothing that reads people can read this.
create table platform.password (
    person_id uuid primary key references platform.person on delete cascade,
    hash      text not null,
    changed   timestamptz not null
);

-- A browser that visits. The secret in its cookie is kept as a hash only; the id names the session on the page
-- where people end their sessions. Without a person it is a visit that has not signed in (yet).
create table platform.session (
    id               uuid primary key,
    secret_hash      bytea not null unique,
    person_id        uuid references platform.person on delete cascade,
    created          timestamptz not null,
    last_seen        timestamptz not null,
    authenticated_at timestamptz,
    address          text not null default '',
    device           text not null default '',
    attributes       bytea
);
create index session_by_person on platform.session (person_id);
create index session_by_last_seen on platform.session (last_seen);

-- How often something was tried, per window of time; the key is a hash and holds no personal data.
create table platform.attempt (
    key    text not null,
    since  timestamptz not null,
    number int not null,
    primary key (key, since)
);
create index attempt_by_time on platform.attempt (since);

-- Whom the actor may see: those who wear a hat within the actor's reach.
create function platform.people_in_reach() returns setof uuid
    language sql stable security definer set search_path = ''
    as $$
        with recursive reach as (
            select unnest(platform.setting_as_ids('genoot.entities') || platform.setting_as_ids('genoot.offices')
                || platform.setting_as_ids('genoot.activities')) as id
            union
            select scope.id from platform.scope join reach on scope.parent_id = reach.id
        )
        select distinct person_id from platform.person_grant where scope_id in (select id from reach)
    $$;

alter table platform.person enable row level security;
create policy see on platform.person for select
    using (platform.is_system() or id = (select platform.my_person()) or id in (select platform.people_in_reach()));
create policy register on platform.person for insert
    with check (platform.is_system() or cardinality(platform.my_entities()) > 0);
create policy change on platform.person for update
    using (platform.is_system() or id = (select platform.my_person()));
alter table platform.password enable row level security;
create policy sign_in on platform.password using (platform.is_system());
alter table platform.session enable row level security;
create policy own on platform.session using (platform.is_system() or person_id = (select platform.my_person()));

grant select, insert, update on platform.person to genoot_app;
grant select, insert, update, delete on platform.password, platform.session, platform.attempt to genoot_app;
