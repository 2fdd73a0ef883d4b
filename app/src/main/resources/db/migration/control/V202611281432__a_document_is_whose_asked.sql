-- Whether somebody else asked about that document: while it waits, or at any time for another Activity. Asked as the
-- owner of the tables, for whoever forges an id sees nothing of the other's.

create function control.belongs_to_others(document uuid, person uuid, activity uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select from control.stop
                    where stop.document_id = document and stop.person_id <> person
                      and (stop.state = 'WAITING' or stop.activity_id is distinct from activity))
$$;
revoke execute on function control.belongs_to_others from public;
grant execute on function control.belongs_to_others to genoot_app;
