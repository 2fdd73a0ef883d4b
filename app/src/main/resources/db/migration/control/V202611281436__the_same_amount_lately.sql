-- Twice the same is looked for by its amount, for the counterpart may have been made anew.

create index operation_by_amount on control.operation (entity_id, kind, amount_cents, happened_at);
