-- Who keeps the money approves what somebody else handed in, and a rule stops it then. As for operations, the staff of
-- an entity may put that aside; the stop is still of whoever asked, and they still decide nothing about their own.
drop policy stopping on control.stop;
create policy stopping on control.stop for insert
    with check (state = 'WAITING' and (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[])));

-- The costs of a member are theirs too.
alter table control.trace drop constraint trace_file_kind_check;
alter table control.trace add constraint trace_file_kind_check
    check (file_kind in ('ACCOUNT', 'PERSON', 'REQUEST', 'CONTRACT', 'CLAIM')) not valid;
