-- A file that says that the bank refuses a transfer may be made by anybody. Until somebody else confirms it, or the
-- statements are read past the day of payment without it, the transfer holds what it pays.
alter table treasury.payout_transfer add column refused_by uuid;
alter table treasury.payout_transfer drop constraint payout_transfer_state_check;
alter table treasury.payout_transfer add constraint payout_transfer_state_check
    check (state in ('IN_BATCH', 'RELEASED', 'REFUSED', 'PAID', 'RETURNED', 'DROPPED')) not valid;
alter table treasury.payout_transfer add constraint somebody_brought_the_refusal
    check (state <> 'REFUSED' or refused_by is not null) not valid;

drop index treasury.a_subject_is_in_one_batch_at_a_time;
create unique index a_subject_is_in_one_batch_at_a_time on treasury.payout_transfer (subject)
    where state in ('IN_BATCH', 'RELEASED', 'REFUSED', 'PAID');

create or replace function treasury.a_transfer_moves_forward() returns trigger language plpgsql set search_path = '' as $$
begin
    if (new.id, new.batch_id, new.entity_id, new.subject, new.payee_id, new.account_id, new.cents, new.end_to_end_id)
            is distinct from
       (old.id, old.batch_id, old.entity_id, old.subject, old.payee_id, old.account_id, old.cents, old.end_to_end_id)
    then
        raise exception 'transfer % is never changed', old.id using errcode = 'restrict_violation';
    end if;
    if (old.state, new.state) not in (('IN_BATCH', 'RELEASED'), ('IN_BATCH', 'DROPPED'), ('RELEASED', 'PAID'),
            ('RELEASED', 'REFUSED'), ('REFUSED', 'PAID'), ('REFUSED', 'RETURNED'), ('PAID', 'RETURNED'),
            ('PAID', 'RELEASED')) then
        raise exception 'transfer % goes not from % to %', old.id, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
