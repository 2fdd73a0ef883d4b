-- Above what two people had to let a batch go when it was made: a limit that is raised afterwards does not help it. Empty
-- for batches that were made before this was kept.
alter table treasury.payout_batch add column by_two_above_cents bigint;

create or replace function treasury.a_batch_moves_forward() returns trigger language plpgsql set search_path = '' as $$
begin
    if (new.id, new.entity_id, new.bank_account_id, new.kind, new.name, new.day, new.cents, new.transfers,
        new.by_two_above_cents)
            is distinct from
       (old.id, old.entity_id, old.bank_account_id, old.kind, old.name, old.day, old.cents, old.transfers,
        old.by_two_above_cents)
            or old.state <> 'MADE' then
        raise exception 'batch % is never changed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
