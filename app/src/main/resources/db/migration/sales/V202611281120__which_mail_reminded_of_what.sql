-- Which mail reminded of which invoice, and of how much. One mail can remind of several invoices of a client.
create table sales.reminder_letter (
    invoice_id uuid not null references sales.invoice,
    kind       text not null check (kind ~ '^[a-z]+(\.[a-z0-9-]+)+$'),
    mail_id    uuid not null,
    sent       timestamptz not null,
    open_cents bigint not null check (open_cents > 0),
    primary key (invoice_id, kind)
);
create trigger issued_stays before update or delete on sales.reminder_letter
    for each row execute function sales.issued_stays();
create trigger never_emptied before truncate on sales.reminder_letter
    for each statement execute function sales.issued_stays();

alter table sales.reminder_letter enable row level security;
create policy reach on sales.reminder_letter using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));
grant select, insert on sales.reminder_letter to genoot_app;
