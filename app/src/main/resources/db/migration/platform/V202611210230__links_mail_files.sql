-- Addresses nobody can guess, each for one document and one purpose. Only a hash of the secret is kept.
create table platform.private_link (
    id           uuid primary key,
    secret_hash  bytea not null unique,
    purpose      text not null,
    document_id  uuid not null,
    entity_id    uuid not null,
    scope_id     uuid not null,
    language     text not null,
    author       text not null,
    created      timestamptz not null,
    expires      timestamptz not null check (expires > created),
    revoked      timestamptz,
    first_opened timestamptz
);
create index private_link_by_document on platform.private_link (document_id);

-- Who knocks with a secret has no actor yet; the secret itself is the right to see this one row.
create function platform.link_of(secret bytea, wanted text) returns setof platform.private_link
    language sql stable security definer set search_path = ''
    as $$ select * from platform.private_link where secret_hash = secret and purpose = wanted $$;

create function platform.link_opened(link uuid, at timestamptz) returns void
    language sql security definer set search_path = ''
    as $$ update platform.private_link set first_opened = at where id = link and first_opened is null $$;

alter table platform.private_link enable row level security;
create policy reach on platform.private_link
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
        or scope_id = any ((select platform.my_scopes())::uuid[]));
grant select, insert, update on platform.private_link to genoot_app;

-- What we write to people. A row is made with what it tells of; it is handed over afterwards, once.
create table platform.mail (
    id          uuid primary key,
    recipient   text not null,
    reply_to    text,
    language    text not null,
    subject     text not null,
    body        text not null,
    html        text,
    document_id uuid,
    entity_id   uuid,
    scope_id    uuid,
    queued      timestamptz not null,
    sent        timestamptz,
    attempts    int not null default 0,
    failure     text
);
create index mail_by_document on platform.mail (document_id) where document_id is not null;
create table platform.mail_attachment (
    mail_id  uuid not null references platform.mail,
    position int not null,
    name     text not null,
    type     text not null,
    content  bytea not null,
    primary key (mail_id, position)
);
alter table platform.mail enable row level security;
create policy reach on platform.mail for select
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
        or scope_id = any ((select platform.my_scopes())::uuid[]));
create policy write on platform.mail for insert with check (true);
create policy hand_over on platform.mail for update using (platform.is_system());
alter table platform.mail_attachment enable row level security;
create policy reach on platform.mail_attachment for select
    using (exists (select from platform.mail where mail.id = mail_id));
create policy write on platform.mail_attachment for insert with check (true);
grant select, insert on platform.mail, platform.mail_attachment to genoot_app;
grant update (sent, attempts, failure) on platform.mail to genoot_app;

-- Files people bring or we make, sealed by their hash. Nothing is ever changed in them.
create table platform.file (
    id        uuid primary key,
    entity_id uuid,
    scope_id  uuid,
    name      text not null,
    type      text not null,
    sha256    bytea not null check (length(sha256) = 32),
    bytes     bytea not null,
    author    text not null,
    created   timestamptz not null,
    check (entity_id is not null or scope_id is not null)
);
alter table platform.file alter column bytes set storage external;
alter table platform.file enable row level security;
create policy reach on platform.file
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
        or scope_id = any ((select platform.my_scopes())::uuid[]));
grant select, insert, delete on platform.file to genoot_app;

-- A form sent twice does its work once: the key of the form, what it said, and what came of it.
create table platform.done_once (
    person_id uuid not null,
    key       uuid not null,
    digest    bytea not null,
    result    text,
    done      timestamptz not null,
    primary key (person_id, key)
);
alter table platform.done_once enable row level security;
create policy own on platform.done_once using (platform.is_system() or person_id = (select platform.my_person()));
grant select, insert, update on platform.done_once to genoot_app;

-- Who did what, when. Written once; sealed in one chain a moment later, so that those who write need not queue.
create table platform.audit_entry (
    id      uuid primary key,
    at      timestamptz not null,
    author  text not null,
    action  text not null,
    object  text not null,
    detail  text not null
);
create table platform.audit_seal (
    number   bigint primary key check (number > 0),
    entry_id uuid not null unique references platform.audit_entry,
    previous bytea not null,
    hash     bytea not null
);
create function platform.never_changes() returns trigger language plpgsql
    as $$ begin raise exception '% is written once and never changed', tg_table_name; end $$;
create trigger never_changes before update or delete or truncate on platform.audit_entry
    for each statement execute function platform.never_changes();
create trigger never_changes before update or delete or truncate on platform.audit_seal
    for each statement execute function platform.never_changes();
alter table platform.audit_entry enable row level security;
create policy read on platform.audit_entry for select using (platform.is_system());
create policy write on platform.audit_entry for insert with check (true);
alter table platform.audit_seal enable row level security;
create policy seal on platform.audit_seal using (platform.is_system());
grant select, insert on platform.audit_entry, platform.audit_seal to genoot_app;

-- Work for later, as db-scheduler keeps it.
create table platform.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on platform.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on platform.scheduled_tasks to genoot_app;
