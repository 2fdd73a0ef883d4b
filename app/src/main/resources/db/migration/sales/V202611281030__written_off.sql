alter table sales.invoice drop constraint invoice_status_check;
alter table sales.invoice add constraint invoice_status_check check (status in (
    'ISSUED', 'SENT', 'PARTLY_PAID', 'PAID', 'CREDITED', 'WRITTEN_OFF', 'SETTLED'));
alter table sales.invoice_step drop constraint invoice_step_step_check;
alter table sales.invoice_step add constraint invoice_step_step_check check (step in (
    'ISSUED', 'SENT', 'SENT_AGAIN', 'DELIVERED', 'NOT_DELIVERED', 'OPENED', 'PARTLY_PAID', 'PAID',
    'PAYMENT_UNDONE', 'PARTLY_CREDITED', 'CREDITED', 'DISPUTED', 'DISPUTE_SETTLED', 'WRITTEN_OFF', 'WRITE_OFF_UNDONE'));
