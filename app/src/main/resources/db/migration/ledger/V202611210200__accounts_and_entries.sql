-- The one place where value moves. Nothing here is ever changed or removed; what was wrong is countered by a new
-- transaction that names the one it reverses. Amounts are whole minor units; + is debit, - is credit.

create table ledger.account (
    id         bigint generated always as identity primary key,
    entity_id  uuid not null,
    kind       text not null check (kind in (
        'BANK', 'CLIENT_RECEIVABLE', 'CLIENT_CREDIT', 'WAITING', 'VAT_DUE', 'ON_ITS_WAY', 'AVAILABLE', 'PLANNED',
        'CONTRIBUTION_ON_ITS_WAY', 'CONTRIBUTION', 'SOLIDARITY_ON_ITS_WAY', 'SOLIDARITY', 'BANK_COSTS',
        'BANK_INTEREST', 'BAD_DEBT', 'OPENING')),
    owner_kind text not null check (owner_kind in ('ENTITY', 'ACTIVITY', 'CLIENT', 'SUPPLIER', 'MEMBER', 'FUND')),
    owner_id   uuid not null,
    unit       text not null check (unit ~ '^[A-Z_]{3,12}$'),
    constraint one_account_of_a_kind unique (entity_id, owner_id, kind, owner_kind, unit)
);

create table ledger.transaction (
    id              uuid primary key,
    entity_id       uuid not null,
    booked_on       date not null,
    recorded_at     timestamptz not null,
    kind            text not null check (kind in (
        'SALE', 'SALE_CREDITED', 'INTERNAL_SALE', 'MONEY_IN', 'MONEY_OUT', 'PAYMENT', 'PAYMENT_UNDONE', 'RELEASE',
        'BANK_COST', 'LOSS', 'OPENING', 'CORRECTION')),
    source_room     text not null,
    source_document uuid not null,
    idempotency_key text not null,
    author          text not null,
    label           text not null,
    detail          jsonb not null default '{}',
    reverses        uuid,
    digest          bytea not null check (octet_length(digest) = 32),
    recorded_in     xid8 not null default pg_current_xact_id(),
    constraint a_key_posts_once unique (entity_id, idempotency_key)
);

create index transactions_by_day on ledger.transaction (entity_id, booked_on, id);
create index transactions_by_document on ledger.transaction (source_document);
create index transactions_to_seal on ledger.transaction (entity_id, recorded_in);
create unique index reversed_only_once on ledger.transaction (reverses) where reverses is not null;

create table ledger.entry (
    transaction_id uuid not null,
    line           smallint not null,
    account_id     bigint not null,
    entity_id      uuid not null,
    booked_on      date not null,
    cents          bigint not null check (cents <> 0),
    unit           text not null,
    activity_id    uuid,
    subject        uuid,
    primary key (transaction_id, line)
);
comment on column ledger.entry.activity_id is 'The Activity the line is about: whoever manages it may read the line.';
comment on column ledger.entry.subject is 'The thing a claim is about; what is open on it is the sum of its lines.';

create index entries_of_an_account on ledger.entry (account_id, booked_on, transaction_id, line) include (cents);
create index entries_on_a_subject on ledger.entry (subject, account_id) include (cents) where subject is not null;

-- Guard 1: what is inserted together balances per unit, belongs to a header that this very database transaction made,
-- and fits its account. One statement-level look instead of foreign keys: keys would lock the busy account rows, and
-- neither headers nor accounts can ever disappear. The plan is pinned to index look-ups, because it is kept from the
-- first call on, when the tables may still have been empty.
create function ledger.entries_must_hold() returns trigger
    language plpgsql security definer
    set search_path = '' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    wrong uuid;
begin
    select added.transaction_id into wrong from added
        group by added.transaction_id, added.unit having sum(added.cents) <> 0 limit 1;
    if found then
        raise exception 'Transaction % does not balance', wrong using errcode = 'check_violation';
    end if;
    select added.transaction_id into wrong from added
        left join ledger.transaction header on header.id = added.transaction_id
        where header.recorded_in is distinct from pg_current_xact_id()
            or header.entity_id <> added.entity_id or header.booked_on <> added.booked_on limit 1;
    if found then
        raise exception 'Transaction % was not opened here: no entry can be added', wrong
            using errcode = 'check_violation';
    end if;
    select added.transaction_id into wrong from added
        left join ledger.account on account.id = added.account_id
        where account.id is null or account.entity_id <> added.entity_id or account.unit <> added.unit
            or (account.owner_kind = 'ACTIVITY' and account.owner_id is distinct from added.activity_id) limit 1;
    if found then
        raise exception 'Transaction % names an account that does not fit', wrong using errcode = 'check_violation';
    end if;
    return null;
end $$;

create trigger entries_must_hold after insert on ledger.entry
    referencing new table as added for each statement execute function ledger.entries_must_hold();

-- Guard 2: at commit a header has at least two entries, and what it reverses is of the same entity.
create function ledger.header_must_be_complete() returns trigger
    language plpgsql security definer
    set search_path = '' set enable_seqscan = off as $$
begin
    if (select count(*) from (select from ledger.entry where transaction_id = new.id limit 2) as found) < 2 then
        raise exception 'Transaction % has fewer than two entries', new.id using errcode = 'check_violation';
    end if;
    if new.reverses is not null and not exists (
            select from ledger.transaction where id = new.reverses and entity_id = new.entity_id) then
        raise exception 'Transaction % reverses nothing of its entity', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger header_must_be_complete after insert on ledger.transaction
    deferrable initially deferred for each row execute function ledger.header_must_be_complete();

-- Guard 3: only ever added to.
create function ledger.only_ever_added_to() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception '% of ledger.% is refused: it is only ever added to', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger only_ever_added_to before update or delete or truncate on ledger.account
    for each statement execute function ledger.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on ledger.transaction
    for each statement execute function ledger.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on ledger.entry
    for each statement execute function ledger.only_ever_added_to();

-- Who may read. Writing is open to every actor, for a member's document posts to the cooperative's accounts; what is
-- written is held by the guards above. The list of accounts carries no amounts and is open.
alter table ledger.entry enable row level security;
create policy reach on ledger.entry for select using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[])
    or subject = (select platform.my_document()));
create policy write on ledger.entry for insert with check (true);

alter table ledger.transaction enable row level security;
create policy reach on ledger.transaction for select using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or exists (select from ledger.entry where entry.transaction_id = transaction.id));
create policy write on ledger.transaction for insert with check (true);

-- What a key has posted already, whoever asks: only who holds the key can ask.
create function ledger.posted_before(of_entity uuid, keys text[])
    returns table (idempotency_key text, id uuid, digest bytea)
    language sql stable security definer set search_path = '' as $$
    select header.idempotency_key, header.id, header.digest from ledger.transaction as header
        where header.entity_id = of_entity and header.idempotency_key = any (keys)
$$;

grant usage on schema ledger to genoot_app;
grant select, insert on ledger.account, ledger.transaction, ledger.entry to genoot_app;
revoke execute on function ledger.posted_before(uuid, text[]) from public;
grant execute on function ledger.posted_before(uuid, text[]) to genoot_app;
