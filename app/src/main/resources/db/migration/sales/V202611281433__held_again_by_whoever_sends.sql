-- What was sent back and is sent again waits as whoever sends it now, and in the Activity where it is sent.

grant update (entity_id, activity_id, person_id, person_name) on sales.held_document to genoot_app;

drop policy letting_go on sales.held_document;
create policy letting_go on sales.held_document for update
    using (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[])
        or state = 'ENDED' and activity_id = any ((select platform.my_scopes())::uuid[]));
