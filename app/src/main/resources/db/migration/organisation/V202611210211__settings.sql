-- What an administrator can set, each value for a period and a scope. A value once set is never changed: a new one
-- takes over from its first day, a planned one can be withdrawn before that day.

create extension if not exists btree_gist with schema platform;

create table organisation.setting (
    id           uuid primary key,
    name         text not null,
    scope_id     uuid not null,
    level        text not null check (level in ('GROUP', 'ENTITY', 'OFFICE', 'ACTIVITY', 'DOCUMENT')),
    entity_id    uuid references organisation.entity,
    valid_from   date not null,
    valid_until  date check (valid_until > valid_from),
    value        jsonb not null,
    reason       text not null default '' check (length(reason) <= 500),
    set_by       text not null,
    set_by_name  text not null,
    set_at       timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((level = 'GROUP') = (entity_id is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint one_value_a_day exclude using gist (scope_id with =, name with =, daterange(valid_from, valid_until) with &&)
        where (withdrawn_at is null)
);

create function organisation.setting_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'setting % is history and stays', old.id;
    end if;
    if (new.id, new.name, new.scope_id, new.level, new.entity_id, new.value, new.reason, new.set_by, new.set_at,
            new.valid_from)
        is distinct from (old.id, old.name, old.scope_id, old.level, old.entity_id, old.value, old.reason, old.set_by,
            old.set_at, old.valid_from) then
        raise exception 'setting % was set and does not change', old.id;
    end if;
    if old.withdrawn_at is not null then
        raise exception 'setting % was withdrawn', old.id;
    end if;
    return new;
end $$;
create trigger setting_stays before update or delete on organisation.setting
    for each row execute function organisation.setting_stays();

grant select, insert, update on organisation.setting to genoot_app;
alter table organisation.setting enable row level security;
-- The rules of the house are readable by everybody in it; an exception for one Activity or document by those it is for.
create policy known on organisation.setting for select using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or scope_id = any ((select platform.my_scopes())::uuid[])
    or (level in ('GROUP', 'ENTITY', 'OFFICE') and (select organisation.is_somebody()))
    or scope_id = (select platform.my_document()));
create policy setting on organisation.setting for insert
    with check (organisation.keeps(entity_id) or organisation.keeps(scope_id));
create policy ending on organisation.setting for update
    using (organisation.keeps(entity_id) or organisation.keeps(scope_id));
