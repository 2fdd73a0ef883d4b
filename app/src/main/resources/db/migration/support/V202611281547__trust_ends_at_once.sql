-- Whether somebody is a person of trust on a day: named, still working for the entity, and neither administering it nor
-- advising at one of its offices. It ends by itself on the day on which one of these ends, without anybody doing anything.
create function support.trusts(entity uuid, person uuid, day date) returns boolean
    language sql stable parallel safe
    as $$ select exists (select from support.trusted
                          where entity_id = entity and person_id = person and ended_at is null)
             and exists (select from platform.person_grant
                          where person_id = person and scope_id = entity and hat in ('FINANCE', 'SUPPORT')
                            and valid_from <= day and (valid_until is null or valid_until > day))
             and not exists (select from platform.person_grant one join platform.scope on scope.id = one.scope_id
                              where one.person_id = person
                                and (one.hat = 'ADMIN' and scope.id = entity
                                     or one.hat = 'ADVISOR' and scope.parent_id = entity)
                                and one.valid_from <= day and (one.valid_until is null or one.valid_until > day)) $$;

-- Whoever wrote goes on reading their own letter; who is no person of trust any more reads none, and nobody writes to
-- them.
drop policy between_two on support.letter;
create policy between_two on support.letter for select
    using (asker_id = (select platform.my_person())
        or trusted_id = (select platform.my_person()) and support.trusts(entity_id, trusted_id, current_date));
drop policy beginning on support.letter;
create policy beginning on support.letter for insert with check (
    asker_id = (select platform.my_person()) and support.trusts(entity_id, trusted_id, current_date));
drop policy writing on support.confided;
create policy writing on support.confided for insert
    with check (who = (select platform.my_person())
        and exists (select from support.letter
                     where letter.id = letter_id and support.trusts(entity_id, trusted_id, current_date)));
