-- The clients of each Activity: who they are, where they live, how they are reached, whether their VAT number holds,
-- and when they really pay. A client belongs to one Activity; nobody else's members see it (requirement D-01, D-02).

grant usage on schema sales to genoot_app;

create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

-- For searching as people type: without accents and capitals. Immutable, because the dictionary is named.
create function sales.plain(words text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

create table sales.client (
    id                uuid primary key,
    entity_id         uuid not null,
    activity_id       uuid not null,
    kind              text not null check (kind in ('COMPANY', 'PUBLIC_BODY', 'PRIVATE')),
    name              text not null check (name <> ''),
    street            text not null,
    extra             text not null,
    postcode          text not null,
    city              text not null,
    country           text not null check (country ~ '^[A-Z]{2}$'),
    language          text not null check (language in ('NL', 'FR', 'EN')),
    mail              text not null,
    phone             text not null,
    vat_number        text,
    register_number   text,
    electronic_scheme text check (electronic_scheme ~ '^[0-9]{4}$'),
    electronic_id     text,
    buyer_reference   text not null,
    payment_days      int check (payment_days between 0 and 120),
    note              text not null,
    archived_at       timestamptz,
    created_at        timestamptz not null,
    created_by        text not null,
    changed_at        timestamptz not null,
    search            text not null generated always as (sales.plain(
        name || ' ' || city || ' ' || mail || ' ' || coalesce(vat_number, '') || ' ' || coalesce(register_number, ''))) stored,
    sort_name         text not null generated always as (sales.plain(name)) stored,
    check ((electronic_scheme is null) = (electronic_id is null))
);
create index client_by_activity on sales.client (activity_id, sort_name, id);
create index client_by_entity on sales.client (entity_id);
create index client_by_search on sales.client using gin (search public.gin_trgm_ops);
create index client_by_vat_number on sales.client (activity_id, vat_number) where vat_number is not null;
create index client_by_register_number on sales.client (activity_id, register_number) where register_number is not null;

-- People at the client, in the order in which the member put them.
create table sales.client_contact (
    client_id   uuid not null references sales.client on delete cascade,
    position    int not null,
    entity_id   uuid not null,
    activity_id uuid not null,
    name        text not null,
    role        text not null,
    mail        text not null,
    phone       text not null,
    primary key (client_id, position)
);

-- Other addresses than the one on the invoice: where the work is done, where things are delivered.
create table sales.client_address (
    client_id   uuid not null references sales.client on delete cascade,
    position    int not null,
    entity_id   uuid not null,
    activity_id uuid not null,
    label       text not null,
    street      text not null,
    extra       text not null,
    postcode    text not null,
    city        text not null,
    country     text not null check (country ~ '^[A-Z]{2}$'),
    primary key (client_id, position)
);

-- What the European register of VAT numbers answered, and when: proof for reverse charge. Never changed.
create table sales.vat_check (
    id           uuid primary key,
    client_id    uuid not null references sales.client,
    entity_id    uuid not null,
    activity_id  uuid not null,
    vat_number   text not null,
    answer       text not null check (answer in ('VALID', 'INVALID', 'UNKNOWN')),
    consultation text,
    name         text,
    address      text,
    asked_at     timestamptz not null
);
create index vat_check_by_client on sales.vat_check (client_id, asked_at desc);

-- When each paid invoice was due and when it was paid: the source of a client's habits.
create table sales.client_payment (
    invoice_id  uuid primary key,
    client_id   uuid not null references sales.client,
    entity_id   uuid not null,
    activity_id uuid not null,
    due_on      date not null,
    paid_on     date not null
);
create index client_payment_by_client on sales.client_payment (client_id, paid_on desc);

alter table sales.client enable row level security;
alter table sales.client_contact enable row level security;
alter table sales.client_address enable row level security;
alter table sales.vat_check enable row level security;
alter table sales.client_payment enable row level security;

create policy reach on sales.client using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on sales.client_contact using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on sales.client_address using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on sales.vat_check using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on sales.client_payment using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));

grant select, insert, update on sales.client to genoot_app;
grant select, insert, delete on sales.client_contact, sales.client_address to genoot_app;
grant select, insert on sales.vat_check, sales.client_payment to genoot_app;
