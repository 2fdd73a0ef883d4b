-- What a client may pay beside a claim after a formal notice: interest and costs, up to what was asked, and what came.
alter table treasury.expected_payment
    add column extra_cents bigint not null default 0 check (extra_cents >= 0),
    add column extra_paid_cents bigint not null default 0;
alter table treasury.line_match drop constraint line_match_kind_check;
alter table treasury.line_match add constraint line_match_kind_check
    check (kind in ('PAYMENT', 'CREDIT', 'BANK_COSTS', 'LATE_COSTS'));
alter table treasury.line_match add constraint late_costs_of_a_claim check (kind <> 'LATE_COSTS' or subject is not null);

create or replace function treasury.keep_sums() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform 1 from treasury.statement_line line
      where line.id in (select line_id from added) order by line.id for update;
    update treasury.statement_line line set explained_cents = total.cents
      from (select one.line_id, sum(one.cents) as cents from treasury.line_match one
             where one.line_id in (select line_id from added) group by one.line_id) total
     where line.id = total.line_id and line.explained_cents <> total.cents;
    perform 1 from treasury.expected_payment expected
      where expected.subject in (select subject from added) order by expected.subject for update;
    update treasury.expected_payment expected set paid_cents = total.paid, extra_paid_cents = total.extra
      from (select one.subject,
                   coalesce(sum(one.cents) filter (where one.kind = 'PAYMENT'), 0) as paid,
                   coalesce(sum(one.cents) filter (where one.kind = 'LATE_COSTS'), 0) as extra
              from treasury.line_match one
             where one.subject in (select subject from added) group by one.subject) total
     where expected.subject = total.subject
       and (expected.paid_cents, expected.extra_paid_cents) <> (total.paid, total.extra);
    return null;
end $$;
-- As before: these few rows are always found by their keys.
alter function treasury.keep_sums() set enable_seqscan = off;
alter function treasury.keep_sums() set enable_hashjoin = off;
alter function treasury.keep_sums() set enable_mergejoin = off;
