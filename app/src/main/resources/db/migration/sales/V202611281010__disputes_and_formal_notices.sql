alter table sales.invoice_step drop constraint invoice_step_step_check;
alter table sales.invoice_step add constraint invoice_step_step_check check (step in (
    'ISSUED', 'SENT', 'SENT_AGAIN', 'DELIVERED', 'NOT_DELIVERED', 'OPENED', 'PARTLY_PAID', 'PAID',
    'PAYMENT_UNDONE', 'PARTLY_CREDITED', 'CREDITED', 'DISPUTED', 'DISPUTE_SETTLED'));

-- What was asked in a formal notice, with the letter as it left; one for each invoice, and it stays.
create table sales.formal_notice (
    invoice_id     uuid primary key references sales.invoice,
    made_at        timestamptz not null,
    made_on        date not null,
    pay_by         date not null check (pay_by > made_on),
    open_cents     bigint not null check (open_cents > 0),
    interest_cents bigint not null check (interest_cents >= 0),
    costs_cents    bigint not null check (costs_cents >= 0),
    file_id        uuid not null,
    sha256         bytea not null check (octet_length(sha256) = 32)
);
create trigger issued_stays before update or delete on sales.formal_notice
    for each row execute function sales.issued_stays();
create trigger never_emptied before truncate on sales.formal_notice
    for each statement execute function sales.issued_stays();

alter table sales.formal_notice enable row level security;
create policy reach on sales.formal_notice using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));
grant select, insert on sales.formal_notice to genoot_app;
