-- Payroll asks for what was confirmed and is not reckoned: a handful among all months that ever were.
drop index work.contract_month_to_reckon;
create index contract_month_to_reckon on work.contract_month (contract_id)
    where confirmed_at is not null and reckoned_at is null;
