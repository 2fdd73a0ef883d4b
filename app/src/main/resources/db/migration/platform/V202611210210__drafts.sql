-- What people type, from the first letter. A draft that became a document leaves a trace without words, so that a late
-- save of a slow browser does not bring it back to life.
create table platform.draft (
    id              uuid primary key,
    person_id       uuid not null,
    scope_id        uuid references platform.scope,
    kind            text not null,
    fields          jsonb not null,
    version         bigint not null check (version > 0),
    saved_at        timestamptz not null,
    became_document timestamptz
);
create index draft_by_scope on platform.draft (scope_id, kind) where became_document is null;
create index draft_by_person on platform.draft (person_id) where became_document is null;

alter table platform.draft enable row level security;
-- The writer, and whoever manages the same Activity or works for the same entity. Advisors do not read over shoulders.
create policy own on platform.draft
    using (platform.is_system() or person_id = (select platform.my_person())
        or scope_id = any ((select platform.setting_as_ids('genoot.activities'))::uuid[])
        or scope_id = any ((select platform.my_entities())::uuid[]));
grant select, insert, update, delete on platform.draft to genoot_app;
