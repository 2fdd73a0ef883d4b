-- What was debited and credited on a day, by kind of account: kept as transactions are sealed, so that a balance over
-- ten years adds up days and not entries. Only the seal writes here; what is not sealed yet is added up from its entries.
create table ledger.day_sum (
    entity_id    uuid not null,
    booked_on    date not null,
    kind         text not null,
    owner_kind   text not null,
    unit         text not null,
    debit_cents  bigint not null,
    credit_cents bigint not null,
    primary key (entity_id, unit, booked_on, kind, owner_kind)
);

create function ledger.keep_day_sums() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into ledger.day_sum as kept (entity_id, booked_on, kind, owner_kind, unit, debit_cents, credit_cents)
    select entry.entity_id, entry.booked_on, account.kind, account.owner_kind, entry.unit,
           sum(greatest(entry.cents, 0)), -sum(least(entry.cents, 0))
      from added
      join ledger.entry on entry.transaction_id = added.transaction_id
      join ledger.account on account.id = entry.account_id
     group by entry.entity_id, entry.booked_on, account.kind, account.owner_kind, entry.unit
    on conflict (entity_id, unit, booked_on, kind, owner_kind) do update
       set debit_cents = kept.debit_cents + excluded.debit_cents,
           credit_cents = kept.credit_cents + excluded.credit_cents;
    return null;
end $$;

insert into ledger.day_sum (entity_id, booked_on, kind, owner_kind, unit, debit_cents, credit_cents)
select entry.entity_id, entry.booked_on, account.kind, account.owner_kind, entry.unit,
       sum(greatest(entry.cents, 0)), -sum(least(entry.cents, 0))
  from ledger.sealed
  join ledger.entry on entry.transaction_id = sealed.transaction_id
  join ledger.account on account.id = entry.account_id
 group by entry.entity_id, entry.booked_on, account.kind, account.owner_kind, entry.unit;

create trigger keep_day_sums after insert on ledger.sealed
    referencing new table as added for each statement execute function ledger.keep_day_sums();

alter table ledger.day_sum enable row level security;
create policy reach on ledger.day_sum for select using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
grant select on ledger.day_sum to genoot_app;
