-- A bank statement moves the state of thousands of invoices at once. Writing both rows as JSON to compare them cost more
-- than the update itself; the rows are now compared as they are stored.
create or replace function sales.issued_stays() returns trigger language plpgsql set search_path = '' as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'invoice' then
        old.status := new.status;
        old.status_since := new.status_since;
        if new operator(pg_catalog.*=) old then
            return new;
        end if;
    end if;
    raise exception '% of sales.% is refused: what was issued stays', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
