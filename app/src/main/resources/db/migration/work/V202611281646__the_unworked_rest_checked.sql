-- Nothing was ended before it could be.
alter table work.contract_month validate constraint what_was_confirmed_is_not_ended;
