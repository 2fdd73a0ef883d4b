-- A month that was signed and never confirmed can be ended: nobody is paid for it, and its money is free again. What was
-- confirmed cannot.
alter table work.contract_month add column ended_at timestamptz;
alter table work.contract_month add constraint what_was_confirmed_is_not_ended
    check (ended_at is null or confirmed_at is null) not valid;
grant update (ended_at) on work.contract_month to genoot_app;
