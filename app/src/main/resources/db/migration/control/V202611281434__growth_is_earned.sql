-- A ceiling grows with what was of comparable size: figure says from which percentage of it one counts.

update control.rule set figure = 50 where kind = 'CEILING' and step_cents > 0;
alter table control.rule add constraint growth_is_earned
    check (kind <> 'CEILING' or step_cents = 0 or figure between 1 and 100);

-- The largest of somebody, one after the other.
create index operation_by_size on control.operation (person_id, kind, entity_id, amount_cents desc)
    where happened_at is not null;
