-- Costs, purchases, contracts and payouts are asked about too. What cannot wait is named, so that what comes can.

alter table control.rule drop constraint rule_document_check, drop constraint rule_check2,
    add constraint rule_document_check check (document in ('INVOICE', 'CREDIT_NOTE', 'WRITE_OFF', 'MONEY_PLACED', 'EXPENSE_CLAIM', 'PURCHASE', 'CONTRACT',
        'PAYOUT_ACCOUNT', 'PAYOUT')),
    add constraint only_what_can_wait_is_stopped check (not stops or document not in ('WRITE_OFF', 'MONEY_PLACED'));
alter table control.operation drop constraint operation_kind_check,
    add constraint operation_kind_check check (kind in ('INVOICE', 'CREDIT_NOTE', 'WRITE_OFF', 'MONEY_PLACED', 'EXPENSE_CLAIM', 'PURCHASE', 'CONTRACT',
        'PAYOUT_ACCOUNT', 'PAYOUT'));
alter table control.stop drop constraint stop_kind_check,
    add constraint stop_kind_check check (kind in (
        'INVOICE', 'CREDIT_NOTE', 'EXPENSE_CLAIM', 'PURCHASE', 'CONTRACT', 'PAYOUT_ACCOUNT', 'PAYOUT'));

-- An approval is of what was asked, to the letter; and who it is with is known by more than an id.
alter table control.operation
    add column content text not null default '' check (content ~ '^([0-9a-f]{64})?$'),
    add column known text not null default '';
create index operation_with_known on control.operation (entity_id, known, kind, happened_at) where known <> '';
