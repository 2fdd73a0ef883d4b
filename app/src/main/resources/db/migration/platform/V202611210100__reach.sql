-- What the current actor may reach. The application sets these values at the start of every transaction, for that
-- transaction only; the policies of all rooms ask here. Without an actor, nothing is visible.

grant usage on schema platform to genoot_app;

create table platform.scope (
    id        uuid primary key,
    parent_id uuid references platform.scope,
    kind      text not null check (kind in ('group', 'entity', 'office', 'activity'))
);
create index scope_by_parent on platform.scope (parent_id);
grant select, insert, update on platform.scope to genoot_app;

-- After a transaction with a local setting, the setting reads as empty text, not as null: hence nullif everywhere.
create function platform.setting_as_ids(name text) returns uuid[]
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting(name, true), ''), '{}')::uuid[] $$;

create function platform.is_system() returns boolean
    language sql stable parallel safe
    as $$ select coalesce(current_setting('genoot.system', true), '') = 'on' $$;

create function platform.my_person() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('genoot.person', true), '')::uuid $$;

create function platform.my_document() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('genoot.document', true), '')::uuid $$;

-- The entities in which the actor works for all: finance, support services, administration.
create function platform.my_entities() returns uuid[]
    language sql stable parallel safe
    as $$ select platform.setting_as_ids('genoot.entities') $$;

-- The Activities the actor manages, and all Activities of the offices the actor advises.
create function platform.my_scopes() returns uuid[]
    language sql stable parallel safe
    as $$ select platform.setting_as_ids('genoot.activities')
              || array(select id from platform.scope where parent_id = any (platform.setting_as_ids('genoot.offices'))) $$;
