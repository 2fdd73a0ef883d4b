-- Two wider levels: what somebody said for all Activities they manage in an entity, and what holds for all of it.

alter table timeline.instruction
    alter column activity_id drop not null,
    drop constraint instruction_level_check,
    add constraint instruction_level_check
        check (level in ('DOCUMENT', 'CLIENT', 'ACTIVITY', 'MEMBER', 'ENTITY')),
    add constraint an_activity_below_the_member check ((activity_id is null) = (level in ('MEMBER', 'ENTITY'))),
    add constraint a_level_names_its_own
        check (case level when 'ACTIVITY' then scope_id = activity_id
                          when 'ENTITY' then scope_id = entity_id else true end);

-- What counts is read by everybody for whom it counts; each level is written by whoever it belongs to.
drop policy reach on timeline.instruction;
create policy see on timeline.instruction for select using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[])
    or level = 'MEMBER' and scope_id = any ((select platform.my_fellows())::uuid[])
    or level = 'ENTITY' and entity_id = any ((select platform.my_entities_around())::uuid[]));
create policy add on timeline.instruction for insert with check (
    platform.is_system()
    or case level
           when 'MEMBER' then scope_id = (select platform.my_person())
               and entity_id = any ((select platform.my_entities_around())::uuid[])
           when 'ENTITY' then entity_id = any ((select platform.my_entities())::uuid[])
           else entity_id = any ((select platform.my_entities())::uuid[])
               or activity_id = any ((select platform.my_scopes())::uuid[])
       end);
