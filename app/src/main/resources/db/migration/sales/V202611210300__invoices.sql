-- Invoices and credit notes as they were issued. Nothing of them changes afterwards, not even by hand in the database:
-- only the state moves, and every move is a row. What is corrected, is corrected by a credit note.

grant usage on schema sales to genoot_app;

-- The last number given per seller, series and year. The row is locked by whoever takes the next one, until the invoice
-- stands: that is what keeps the numbers without gaps.
create table sales.number_series (
    entity_id uuid not null,
    series    text not null check (series in ('INVOICE', 'CREDIT_NOTE', 'INTERNAL')),
    year      int not null,
    last      bigint not null check (last > 0),
    primary key (entity_id, series, year)
);
grant select, insert, update on sales.number_series to genoot_app;

-- How the numbers of a series are written from a year on; without a row, as the house writes them.
create table sales.number_template (
    entity_id uuid not null,
    series    text not null check (series in ('INVOICE', 'CREDIT_NOTE', 'INTERNAL')),
    from_year int not null,
    template  text not null,
    set_by    text not null,
    set_at    timestamptz not null,
    primary key (entity_id, series, from_year)
);
grant select, insert, update on sales.number_template to genoot_app;

create table sales.invoice (
    id                uuid primary key,
    entity_id         uuid not null,
    activity_id       uuid not null,
    client_id         uuid references sales.client,
    buyer_activity_id uuid,
    order_id          uuid,
    credits_id        uuid references sales.invoice,
    kind              text not null check (kind in
                          ('INVOICE', 'DEPOSIT', 'INTERMEDIATE', 'FINAL', 'CREDIT_NOTE', 'INTERNAL', 'INTERNAL_CREDIT')),
    series            text not null check (series in ('INVOICE', 'CREDIT_NOTE', 'INTERNAL')),
    year              int not null,
    sequence          bigint not null,
    number            text not null,
    issued_on         date not null,
    due_on            date not null,
    delivered_on      date,
    language          text not null check (language in ('NL', 'FR', 'EN')),
    buyer_name        text not null,
    net_cents         bigint not null,
    vat_cents         bigint not null,
    total_cents       bigint not null,
    reference         text,
    frozen            jsonb not null,
    sha256            bytea not null check (octet_length(sha256) = 32),
    issued_at         timestamptz not null,
    issued_by         text not null,
    recorded_in       xid8 not null default pg_current_xact_id(),
    status            text not null check (status in ('ISSUED', 'SENT', 'PARTLY_PAID', 'PAID', 'CREDITED', 'SETTLED')),
    status_since      timestamptz not null,
    constraint a_number_is_given_once unique (entity_id, number),
    constraint a_sequence_is_given_once unique (entity_id, series, year, sequence),
    check (total_cents = net_cents + vat_cents),
    check ((client_id is null) = (buyer_activity_id is not null)),
    check ((credits_id is not null) = (kind in ('CREDIT_NOTE', 'INTERNAL_CREDIT'))),
    check (due_on >= issued_on)
);
create unique index reference_is_given_once on sales.invoice (entity_id, reference) where reference is not null;
create index invoice_by_activity on sales.invoice (activity_id, issued_on desc, id desc);
create index invoice_by_entity on sales.invoice (entity_id, issued_on desc, id desc);
create index invoice_by_client on sales.invoice (client_id, issued_on desc, id desc);
create index invoice_open_by_activity on sales.invoice (activity_id, due_on) where status in ('ISSUED', 'SENT', 'PARTLY_PAID');
create index invoice_by_order on sales.invoice (order_id) where order_id is not null;
create index invoice_by_credited on sales.invoice (credits_id) where credits_id is not null;
create index invoice_by_buyer_activity on sales.invoice (buyer_activity_id, issued_on desc) where buyer_activity_id is not null;
create index invoice_by_number on sales.invoice (upper(number) text_pattern_ops);
create index invoice_by_total on sales.invoice (activity_id, total_cents);

create table sales.invoice_line (
    invoice_id  uuid not null references sales.invoice,
    position    int not null,
    kind        text not null check (kind in ('ITEM', 'TEXT', 'HEADING')),
    description text not null,
    quantity    numeric(17, 4) not null,
    unit        text not null,
    price       numeric(17, 4) not null check (price >= 0),
    discount    numeric(5, 2) not null check (discount between 0 and 100),
    vat         text not null,
    net_cents   bigint not null,
    primary key (invoice_id, position)
);

create table sales.invoice_vat (
    invoice_id uuid not null references sales.invoice,
    vat        text not null,
    base_cents bigint not null,
    vat_cents  bigint not null,
    primary key (invoice_id, vat)
);

-- What happened to it: when, by whom, why. The state is the sum of these rows.
create table sales.invoice_step (
    id         bigint generated always as identity primary key,
    invoice_id uuid not null references sales.invoice,
    step       text not null check (step in (
                   'ISSUED', 'SENT', 'SENT_AGAIN', 'DELIVERED', 'NOT_DELIVERED', 'OPENED', 'PARTLY_PAID', 'PAID',
                   'PAYMENT_UNDONE', 'PARTLY_CREDITED', 'CREDITED')),
    at         timestamptz not null,
    who        text not null,
    who_name   text not null,
    why        text not null default ''
);
create index invoice_step_by_invoice on sales.invoice_step (invoice_id, id);

-- Its PDF and its e-invoice, made once and kept with their fingerprint.
create table sales.invoice_file (
    invoice_id uuid not null references sales.invoice,
    form       text not null check (form in ('PDF', 'XML')),
    file_id    uuid not null,
    sha256     bytea not null check (octet_length(sha256) = 32),
    made_at    timestamptz not null,
    primary key (invoice_id, form)
);

create function sales.issued_stays() returns trigger language plpgsql set search_path = '' as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'invoice'
            and to_jsonb(new) - 'status' - 'status_since' = to_jsonb(old) - 'status' - 'status_since' then
        return new;
    end if;
    raise exception '% of sales.% is refused: what was issued stays', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger issued_stays before update or delete on sales.invoice
    for each row execute function sales.issued_stays();
create trigger issued_stays before update or delete on sales.invoice_line
    for each row execute function sales.issued_stays();
create trigger issued_stays before update or delete on sales.invoice_vat
    for each row execute function sales.issued_stays();
create trigger issued_stays before update or delete on sales.invoice_step
    for each row execute function sales.issued_stays();
create trigger issued_stays before update or delete on sales.invoice_file
    for each row execute function sales.issued_stays();
create trigger never_emptied before truncate on sales.invoice
    for each statement execute function sales.issued_stays();
create trigger never_emptied before truncate on sales.invoice_line
    for each statement execute function sales.issued_stays();
create trigger never_emptied before truncate on sales.invoice_vat
    for each statement execute function sales.issued_stays();
create trigger never_emptied before truncate on sales.invoice_step
    for each statement execute function sales.issued_stays();

-- Lines belong to the moment of issue: none can be slipped in later.
create function sales.only_at_issue() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from added where not exists (
            select from sales.invoice where invoice.id = added.invoice_id and recorded_in = pg_current_xact_id())) then
        raise exception 'sales.% takes nothing after the issue', tg_table_name using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger only_at_issue after insert on sales.invoice_line
    referencing new table as added for each statement execute function sales.only_at_issue();
create trigger only_at_issue after insert on sales.invoice_vat
    referencing new table as added for each statement execute function sales.only_at_issue();

-- At commit: the foot is the sum of the lines and of the VAT, and a credit note never takes more than there was.
create function sales.issued_adds_up() returns trigger
    language plpgsql security definer set search_path = '' set enable_seqscan = off as $$
begin
    if (select coalesce(sum(net_cents), 0) from sales.invoice_line where invoice_id = new.id) <> new.net_cents
            or (select coalesce(sum(base_cents), 0) from sales.invoice_vat where invoice_id = new.id) <> new.net_cents
            or (select coalesce(sum(vat_cents), 0) from sales.invoice_vat where invoice_id = new.id) <> new.vat_cents then
        raise exception 'invoice % does not add up', new.number using errcode = 'check_violation';
    end if;
    if new.credits_id is not null and (select sum(total_cents) from sales.invoice where credits_id = new.credits_id)
            > (select total_cents from sales.invoice where id = new.credits_id) then
        raise exception 'invoice % takes back more than there was', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger issued_adds_up after insert on sales.invoice
    deferrable initially deferred for each row execute function sales.issued_adds_up();

alter table sales.invoice enable row level security;
create policy reach on sales.invoice using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[])
    or buyer_activity_id = any ((select platform.my_scopes())::uuid[])
    or id = (select platform.my_document()));

alter table sales.invoice_line enable row level security;
create policy reach on sales.invoice_line using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));
alter table sales.invoice_vat enable row level security;
create policy reach on sales.invoice_vat using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));
alter table sales.invoice_step enable row level security;
create policy reach on sales.invoice_step using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));
alter table sales.invoice_file enable row level security;
create policy reach on sales.invoice_file using (platform.is_system()
    or exists (select from sales.invoice where invoice.id = invoice_id));

grant select, insert on sales.invoice, sales.invoice_line, sales.invoice_vat, sales.invoice_step, sales.invoice_file
    to genoot_app;
grant update (status, status_since) on sales.invoice to genoot_app;
