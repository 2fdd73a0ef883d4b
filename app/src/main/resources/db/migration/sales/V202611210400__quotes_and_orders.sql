-- Quotes and the orders that come of them. A row exists from the moment a quote is sent; what is still being typed is a
-- draft of the platform. What was sent never changes: only its status moves, along one table, and each move is a row.

create table sales.quote_series (
    entity_id uuid not null,
    year      int not null,
    last      int not null,
    primary key (entity_id, year)
);
grant select, insert, update on sales.quote_series to genoot_app;

create table sales.quote (
    id             uuid primary key,
    entity_id      uuid not null,
    activity_id    uuid not null,
    client_id      uuid not null references sales.client,
    year           int not null,
    serial         int not null,
    number         text not null,
    status         text not null check (status in
        ('SENT', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'WITHDRAWN', 'IN_PRODUCTION', 'DONE')),
    language       text not null check (language in ('NL', 'FR', 'EN')),
    title          text not null,
    intro          text not null,
    closing        text not null,
    reference      text not null,
    free_choice    boolean not null,
    sent_on        date not null,
    valid_until    date not null check (valid_until >= sent_on),
    mail           text not null,
    -- Seller, Activity and client as they were on that day.
    letterhead     jsonb not null,
    net_cents      bigint not null,
    vat_cents      bigint not null,
    total_cents    bigint not null,
    content_sha256 text not null,
    sent_at        timestamptz not null,
    sent_by        text not null,
    unique (entity_id, year, serial),
    unique (entity_id, number),
    check (total_cents = net_cents + vat_cents)
);
create index quote_by_activity on sales.quote (activity_id, sent_at desc, id desc);
create index quote_by_client on sales.quote (client_id, sent_at desc);
create index quote_waiting on sales.quote (valid_until) where status = 'SENT';

create table sales.quote_line (
    quote_id    uuid not null references sales.quote,
    position    int not null,
    entity_id   uuid not null,
    activity_id uuid not null,
    kind        text not null check (kind in ('ITEM', 'TEXT', 'HEADING')),
    description text not null,
    quantity    numeric(18, 4) not null,
    unit        text not null,
    price       numeric(18, 4) not null check (price >= 0),
    discount    numeric(5, 2) not null check (discount between 0 and 100),
    vat         text not null,
    optional    boolean not null,
    chosen      boolean not null,
    primary key (quote_id, position),
    check (optional or chosen)
);

create table sales.quote_deposit (
    quote_id    uuid not null references sales.quote,
    position    int not null,
    entity_id   uuid not null,
    activity_id uuid not null,
    percent     numeric(5, 2) not null check (percent > 0 and percent < 100),
    primary key (quote_id, position)
);

create table sales.quote_step (
    id          uuid primary key,
    quote_id    uuid not null references sales.quote,
    entity_id   uuid not null,
    activity_id uuid not null,
    step        text not null check (step in
        ('SENT', 'OPENED', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'WITHDRAWN', 'IN_PRODUCTION', 'DONE')),
    at          timestamptz not null,
    by_kind     text not null check (by_kind in ('MANAGER', 'CLIENT', 'HOUSE')),
    author      text not null,
    note        text not null
);
create index quote_step_by_quote on sales.quote_step (quote_id, at);
create unique index quote_is_opened_once on sales.quote_step (quote_id) where step = 'OPENED';

-- What the client answered: who typed it, when, to which lines, and the fingerprint of what stood on the screen (D-31).
create table sales.quote_answer (
    quote_id    uuid primary key references sales.quote,
    entity_id   uuid not null,
    activity_id uuid not null,
    accepted    boolean not null,
    name        text not null,
    reason      text not null,
    lines       int[] not null,
    total_cents bigint not null,
    seen        text not null,
    seen_sha256 text not null,
    given_at    timestamptz not null,
    by_kind     text not null check (by_kind in ('MANAGER', 'CLIENT')),
    address     text not null,
    user_agent  text not null,
    check (not accepted or name <> '')
);

create table sales.client_order (
    id          uuid primary key,
    quote_id    uuid not null unique references sales.quote,
    entity_id   uuid not null,
    activity_id uuid not null,
    client_id   uuid not null references sales.client,
    net_cents   bigint not null,
    vat_cents   bigint not null,
    total_cents bigint not null,
    ordered_at  timestamptz not null
);
create index client_order_by_activity on sales.client_order (activity_id, ordered_at desc);

create table sales.client_order_line (
    order_id    uuid not null references sales.client_order,
    position    int not null,
    entity_id   uuid not null,
    activity_id uuid not null,
    quote_id    uuid not null,
    kind        text not null check (kind in ('ITEM', 'TEXT', 'HEADING')),
    description text not null,
    quantity    numeric(18, 4) not null,
    unit        text not null,
    price       numeric(18, 4) not null check (price >= 0),
    discount    numeric(5, 2) not null check (discount between 0 and 100),
    vat         text not null,
    primary key (order_id, position)
);

-- The database says it again: of a sent quote only the status moves, and only along these ways.
create function sales.quote_never_changes() returns trigger language plpgsql set search_path = '' as $$
declare
    kept sales.quote := new;
begin
    kept.status := old.status;
    if kept is distinct from old then
        raise exception 'quote % was sent and never changes', old.number;
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
        ('SENT', 'ACCEPTED'), ('SENT', 'REFUSED'), ('SENT', 'EXPIRED'), ('SENT', 'WITHDRAWN'),
        ('ACCEPTED', 'IN_PRODUCTION'), ('ACCEPTED', 'DONE'), ('IN_PRODUCTION', 'DONE')) then
        raise exception 'quote % cannot go from % to %', old.number, old.status, new.status;
    end if;
    return new;
end $$;
create trigger quote_never_changes before update on sales.quote
    for each row execute function sales.quote_never_changes();

create function sales.is_never_changed() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception '% of % is never allowed', tg_op, tg_table_name;
end $$;
create trigger quote_never_deleted before delete on sales.quote for each row execute function sales.is_never_changed();
create trigger quote_line_never_changes before update or delete on sales.quote_line
    for each row execute function sales.is_never_changed();
create trigger quote_deposit_never_changes before update or delete on sales.quote_deposit
    for each row execute function sales.is_never_changed();
create trigger quote_step_never_changes before update or delete on sales.quote_step
    for each row execute function sales.is_never_changed();
create trigger quote_answer_never_changes before update or delete on sales.quote_answer
    for each row execute function sales.is_never_changed();
create trigger client_order_never_changes before update or delete on sales.client_order
    for each row execute function sales.is_never_changed();
create trigger client_order_line_never_changes before update or delete on sales.client_order_line
    for each row execute function sales.is_never_changed();

-- Nor are lines added once the quote went out: its first step closes it.
create function sales.quote_is_still_open() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from sales.quote_step where quote_id = new.quote_id) then
        raise exception 'quote % was sent and never changes', new.quote_id;
    end if;
    return new;
end $$;
create trigger quote_line_before_sending before insert on sales.quote_line
    for each row execute function sales.quote_is_still_open();
create trigger quote_deposit_before_sending before insert on sales.quote_deposit
    for each row execute function sales.quote_is_still_open();

alter table sales.quote enable row level security;
alter table sales.quote_line enable row level security;
alter table sales.quote_deposit enable row level security;
alter table sales.quote_step enable row level security;
alter table sales.quote_answer enable row level security;
alter table sales.client_order enable row level security;
alter table sales.client_order_line enable row level security;

create policy reach on sales.quote using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or id = (select platform.my_document()));
create policy reach on sales.quote_line using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or quote_id = (select platform.my_document()));
create policy reach on sales.quote_deposit using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or quote_id = (select platform.my_document()));
create policy reach on sales.quote_step using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or quote_id = (select platform.my_document()));
create policy reach on sales.quote_answer using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or quote_id = (select platform.my_document()));
create policy reach on sales.client_order using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or quote_id = (select platform.my_document()));
create policy reach on sales.client_order_line using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]) or quote_id = (select platform.my_document()));

grant select, insert on sales.quote, sales.quote_line, sales.quote_deposit, sales.quote_step, sales.quote_answer,
    sales.client_order, sales.client_order_line to genoot_app;
grant update (status) on sales.quote to genoot_app;
