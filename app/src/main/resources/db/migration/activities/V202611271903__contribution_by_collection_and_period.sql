-- When a counted amount is retained, and by which version of the rule: at the end of a period all of the same rule go
-- together.
alter table activities.contribution_base
    add column trigger text not null default 'INVOICED' check (trigger in ('INVOICED', 'COLLECTED', 'PERIOD_CLOSE')),
    add column rule    uuid;
create index contribution_base_by_period on activities.contribution_base (entity_id, counted_on)
    where trigger = 'PERIOD_CLOSE';
