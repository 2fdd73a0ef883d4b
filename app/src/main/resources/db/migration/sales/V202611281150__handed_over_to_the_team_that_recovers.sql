alter table sales.invoice_step drop constraint invoice_step_step_check;
alter table sales.invoice_step add constraint invoice_step_step_check check (step in (
    'ISSUED', 'SENT', 'SENT_AGAIN', 'DELIVERED', 'NOT_DELIVERED', 'OPENED', 'PARTLY_PAID', 'PAID',
    'PAYMENT_UNDONE', 'PARTLY_CREDITED', 'CREDITED', 'DISPUTED', 'DISPUTE_SETTLED', 'WRITTEN_OFF', 'WRITE_OFF_UNDONE',
    'HANDED_OVER', 'HAND_OVER_RECALLED'));

-- Invoices that the team was asked to recover, each with the file as it went; one at a time for an invoice.
create table sales.collection (
    id          uuid primary key,
    invoice_id  uuid not null references sales.invoice,
    file_id     uuid not null,
    sha256      bytea not null check (octet_length(sha256) = 32),
    asked_at    timestamptz not null,
    who         text not null,
    who_name    text not null,
    recalled_at timestamptz
);
create unique index collection_once on sales.collection (invoice_id) where recalled_at is null;
create index collection_of_invoice on sales.collection (invoice_id);

alter table sales.collection enable row level security;
create policy reach on sales.collection using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));
grant select, insert, update (recalled_at) on sales.collection to genoot_app;
