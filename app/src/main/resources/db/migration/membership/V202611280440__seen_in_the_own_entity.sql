-- What members choose to show of themselves is for the people of their own entity: its members, and who works for it.
-- Until now everybody signed in to the house saw it, of whichever entity they were.

-- The entities the actor belongs to or works for. It reads the actor's own membership past the policy that asks here.
create function membership.my_own_entities() returns uuid[]
    language sql stable security definer set search_path = ''
    as $$ select platform.my_entities()
              || array(select member.entity_id from membership.member
                        where member.person_id = platform.my_person() and member.until is null)
              || array(select scope.parent_id from platform.scope
                        where scope.id = any (platform.setting_as_ids('genoot.offices'))) $$;

drop policy see on membership.member;
create policy see on membership.member for select using (
    membership.keeps(entity_id, office_id)
    or person_id = (select platform.my_person())
    or (openness <> 'NOTHING' and until is null and entity_id = any ((select membership.my_own_entities())::uuid[])));
