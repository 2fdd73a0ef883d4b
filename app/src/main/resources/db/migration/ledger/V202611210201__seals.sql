-- Seals: the transactions of an entity, put in a final order and chained by a keyed hash whose key is not in this
-- database (CGI art. 286-I-3 bis: inalterable, secured, kept, archived). The position is the gapless number of the
-- journal.

create table ledger.seal (
    entity_id    uuid not null,
    number       integer not null check (number > 0),
    kind         text not null check (kind in ('DAY', 'MONTH', 'YEAR', 'DEMAND')),
    closes_on    date not null,
    made_at      timestamptz not null,
    transactions bigint not null check (transactions >= 0),
    horizon      xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
    form         smallint not null,
    key_name     text not null,
    previous     bytea not null check (octet_length(previous) = 32),
    hash         bytea not null check (octet_length(hash) = 32),
    primary key (entity_id, number)
);

create unique index a_period_closes_once on ledger.seal (entity_id, kind, closes_on) where kind <> 'DEMAND';

-- The sum of all debits: of what this seal took in, of its period, and of everything ever sealed.
create table ledger.seal_total (
    entity_id       uuid not null,
    number          integer not null,
    unit            text not null,
    own_cents       bigint not null,
    period_cents    bigint not null,
    perpetual_cents bigint not null,
    primary key (entity_id, number, unit),
    foreign key (entity_id, number) references ledger.seal (entity_id, number) deferrable initially deferred
);

create table ledger.sealed (
    entity_id      uuid not null,
    position       bigint not null check (position > 0),
    transaction_id uuid not null unique,
    seal_number    integer not null,
    digest         bytea not null check (octet_length(digest) = 32),
    primary key (entity_id, position),
    foreign key (entity_id, seal_number) references ledger.seal (entity_id, number) deferrable initially deferred
);

create index sealed_by_seal on ledger.sealed (entity_id, seal_number, position);

create trigger only_ever_added_to before update or delete or truncate on ledger.seal
    for each statement execute function ledger.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on ledger.seal_total
    for each statement execute function ledger.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on ledger.sealed
    for each statement execute function ledger.only_ever_added_to();

alter table ledger.seal enable row level security;
create policy reach on ledger.seal for select using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy write on ledger.seal for insert with check (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));

alter table ledger.seal_total enable row level security;
create policy reach on ledger.seal_total for select using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy write on ledger.seal_total for insert with check (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));

alter table ledger.sealed enable row level security;
create policy reach on ledger.sealed for select using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy write on ledger.sealed for insert with check (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on ledger.seal, ledger.seal_total, ledger.sealed to genoot_app;
