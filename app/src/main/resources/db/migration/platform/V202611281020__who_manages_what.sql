-- Who manages an Activity on a day: a standing instruction of one of them holds for it.
create function platform.managers_of(activity uuid, day date) returns uuid[]
    language sql stable parallel safe
    as $$ select array(select person_id from platform.person_grant
                        where scope_id = activity and hat = 'MANAGER'
                          and valid_from <= day and (valid_until is null or valid_until > day)) $$;

-- The actor, and who manages or ever managed an Activity that the actor reaches too.
create function platform.my_fellows() returns uuid[]
    language sql stable parallel safe
    as $$ select array(select person_id from platform.person_grant
                        where scope_id = any (platform.my_scopes()) and hat = 'MANAGER')
              || platform.my_person() $$;

-- The entities in which the actor has anything to do: works for all, advises, or manages an Activity.
create function platform.my_entities_around() returns uuid[]
    language sql stable parallel safe
    as $$ select platform.my_entities()
              || array(select office.parent_id from platform.scope activity
                         join platform.scope office on office.id = activity.parent_id
                        where activity.id = any (platform.my_scopes())) $$;
