-- Who founds an entity in the group administers it from the first day: in the founding transaction only the group is
-- within their reach yet.
create function organisation.keeps_group_of(entity uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$ select exists (select from organisation.entity known
                         where known.id = entity and known.group_id = any (platform.my_entities())) $$;

drop policy appointing on organisation.staff;
create policy appointing on organisation.staff for insert
    with check (organisation.keeps(entity_id) or organisation.keeps_group_of(entity_id));
