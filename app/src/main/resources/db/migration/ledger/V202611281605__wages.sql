-- What wages post. Other rooms name new kinds in these days too: ours are added to whatever the lists hold by now, so
-- that no order of migrations takes a kind away.
do $$
declare
    list record;
    before text;
begin
    for list in select * from (values
            ('ledger.account', 'account_kind_check',
                'WAGES_PAYABLE,WITHHOLDING,SOCIAL_CONTRIBUTIONS,WAGE_PROVISIONS,WAGE_DIFFERENCE'),
            ('ledger.transaction', 'transaction_kind_check', 'WAGE_PLANNED,WAGE_FREED,WAGE,WAGE_PAID'))
            as lists (of_table, name, kinds)
    loop
        select substring(pg_get_constraintdef(oid) from '^CHECK \((.*)\)$') into strict before
          from pg_constraint where conname = list.name and conrelid = list.of_table::regclass;
        execute format('alter table %s drop constraint %I', list.of_table, list.name);
        execute format('alter table %s add constraint %I check (%s or kind = any (string_to_array(%L, '','')))',
            list.of_table, list.name, before, list.kinds);
    end loop;
end $$;
