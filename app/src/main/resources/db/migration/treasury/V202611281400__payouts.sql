-- Money that leaves: what we owe, to which account, in which batch, and what the bank made of it. That a thing is paid
-- once is held here too: it is in one batch at a time, and neither its amount nor its account ever changes there.

-- What we owe. "subject" is the thing that is paid (a claim, a purchase, a wage), under the id its own room gave it.
create table treasury.payable (
    subject      uuid primary key,
    entity_id    uuid not null references platform.scope,
    activity_id  uuid,
    kind         text not null check (kind in ('EXPENSE_CLAIM', 'PURCHASE', 'WAGE', 'REFUND')),
    payee_id     uuid not null,
    payee_name   text not null check (payee_name <> ''),
    cents        bigint not null check (cents > 0),
    currency     text not null check (currency = 'EUR'),
    number       text not null check (number <> ''),
    due_on       date not null,
    owed_at      timestamptz not null,
    withdrawn_at timestamptz,
    paid_on      date
);
create index payable_open on treasury.payable (entity_id, due_on, subject) where withdrawn_at is null and paid_on is null;
create index payable_by_payee on treasury.payable (payee_id, entity_id);

-- Where a payee is paid, never changed: who changes it adds a row. Without an entity it is a person's own, set by
-- themselves; a supplier's is set by finance of the entity that pays.
create table treasury.payout_account (
    id        uuid primary key,
    payee_id  uuid not null,
    entity_id uuid references platform.scope,
    iban      text not null check (iban <> ''),
    holder    text not null check (length(trim(holder)) between 1 and 70),
    set_on    date not null,
    usable_on date not null check (usable_on >= set_on),
    author    text not null,
    set_at    timestamptz not null
);
create index payout_account_by_payee on treasury.payout_account (payee_id, set_at desc);

create table treasury.payout_batch (
    id              uuid primary key,
    entity_id       uuid not null references platform.scope,
    bank_account_id uuid not null references treasury.bank_account,
    kind            text not null check (kind in ('PAYMENTS', 'WAGES')),
    name            text not null,
    day             date not null,
    cents           bigint not null check (cents > 0),
    transfers       int not null check (transfers > 0),
    state           text not null check (state in ('MADE', 'RELEASED', 'ENDED')),
    made_by         text not null,
    made_by_name    text not null,
    made_at         timestamptz not null,
    released_at     timestamptz,
    check ((state = 'RELEASED') = (released_at is not null)),
    unique (entity_id, name)
);
create index payout_batch_by_entity on treasury.payout_batch (entity_id, made_at desc, id desc);
create index payout_batch_released on treasury.payout_batch (bank_account_id, cents) where state = 'RELEASED';

-- Who let it go: each person once.
create table treasury.payout_release (
    batch_id  uuid not null references treasury.payout_batch,
    entity_id uuid not null,
    person_id uuid not null,
    name      text not null,
    is_payee  boolean not null,
    at        timestamptz not null,
    primary key (batch_id, person_id)
);

create table treasury.payout_transfer (
    id            uuid primary key,
    batch_id      uuid not null references treasury.payout_batch,
    entity_id     uuid not null,
    subject       uuid not null references treasury.payable,
    kind          text not null,
    activity_id   uuid,
    payee_id      uuid not null,
    account_id    uuid not null references treasury.payout_account,
    batch_name    text not null,
    day           date not null,
    cents         bigint not null check (cents > 0),
    end_to_end_id text not null unique check (end_to_end_id ~ '^[A-Za-z0-9]{1,35}$'),
    state         text not null check (state in ('IN_BATCH', 'RELEASED', 'PAID', 'RETURNED', 'DROPPED')),
    paid_on       date,
    returned_on   date,
    reason_code   text,
    reason_text   text,
    check ((state = 'RETURNED') = (returned_on is not null)),
    check (state <> 'PAID' or paid_on is not null)
);
create unique index a_subject_is_in_one_batch_at_a_time on treasury.payout_transfer (subject)
    where state in ('IN_BATCH', 'RELEASED', 'PAID');
create index payout_transfer_by_subject on treasury.payout_transfer (subject, id desc);
create index payout_transfer_by_batch on treasury.payout_transfer (batch_id, state);

-- The file as it went to the bank: the same bytes for ever. Only who released it sees it.
create table treasury.payout_file (
    batch_id   uuid primary key references treasury.payout_batch,
    entity_id  uuid not null,
    message_id text not null unique check (length(message_id) <= 35),
    content    bytea not null,
    sha256     text not null,
    made_at    timestamptz not null
);

create function treasury.a_transfer_moves_forward() returns trigger language plpgsql set search_path = '' as $$
begin
    if (new.id, new.batch_id, new.entity_id, new.subject, new.payee_id, new.account_id, new.cents, new.end_to_end_id)
            is distinct from
       (old.id, old.batch_id, old.entity_id, old.subject, old.payee_id, old.account_id, old.cents, old.end_to_end_id)
    then
        raise exception 'transfer % is never changed', old.id using errcode = 'restrict_violation';
    end if;
    if (old.state, new.state) not in (('IN_BATCH', 'RELEASED'), ('IN_BATCH', 'DROPPED'), ('RELEASED', 'PAID'),
            ('RELEASED', 'RETURNED'), ('PAID', 'RETURNED'), ('PAID', 'RELEASED')) then
        raise exception 'transfer % goes not from % to %', old.id, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger a_transfer_moves_forward before update on treasury.payout_transfer
    for each row execute function treasury.a_transfer_moves_forward();

create function treasury.a_batch_moves_forward() returns trigger language plpgsql set search_path = '' as $$
begin
    if (new.id, new.entity_id, new.bank_account_id, new.kind, new.name, new.day, new.cents, new.transfers)
            is distinct from
       (old.id, old.entity_id, old.bank_account_id, old.kind, old.name, old.day, old.cents, old.transfers)
            or old.state <> 'MADE' then
        raise exception 'batch % is never changed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger a_batch_moves_forward before update on treasury.payout_batch
    for each row execute function treasury.a_batch_moves_forward();

-- A line of the bank that a payout left or came back with.
alter table treasury.line_match add column payout_id uuid references treasury.payout_transfer;
alter table treasury.line_match drop constraint line_match_kind_check;
alter table treasury.line_match add constraint line_match_kind_check
    check (kind in ('PAYMENT', 'CREDIT', 'BANK_COSTS', 'LATE_COSTS', 'PAYOUT'));
alter table treasury.line_match add constraint payout_of_a_transfer check ((kind = 'PAYOUT') = (payout_id is not null));
alter table treasury.line_match drop constraint line_match_reason_check;
alter table treasury.line_match add constraint line_match_reason_check check (reason in
    ('REFERENCE', 'END_TO_END', 'NUMBER', 'PAYER', 'PAYER_TOTAL', 'BOUNCED', 'HAND', 'CLAIM', 'BATCH_TOTAL'));
create index line_match_by_payout on treasury.line_match (payout_id) where payout_id is not null;

grant select, insert, update on treasury.payable, treasury.payout_batch, treasury.payout_transfer to genoot_app;
grant select, insert on treasury.payout_account, treasury.payout_release, treasury.payout_file to genoot_app;

alter table treasury.payable enable row level security;
alter table treasury.payout_account enable row level security;
alter table treasury.payout_batch enable row level security;
alter table treasury.payout_release enable row level security;
alter table treasury.payout_transfer enable row level security;
alter table treasury.payout_file enable row level security;

-- What somebody earns is theirs and finance's; what an Activity buys is seen by whoever manages it.
create policy reach on treasury.payable using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[])
    or payee_id = (select platform.my_person())
    or (kind <> 'WAGE' and activity_id = any ((select platform.my_scopes())::uuid[])));
-- Who signs for an Activity makes the cooperative owe somebody, whom they need not see afterwards.
create policy owing on treasury.payable for insert with check (
    (select platform.is_system()) or activity_id = any ((select platform.my_scopes())::uuid[]));
-- An account is seen by whose it is, and by who has to pay on it.
create policy reach on treasury.payout_account for select using (
    (select platform.is_system()) or payee_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or (entity_id is null and exists (
        select from treasury.payable owed where owed.payee_id = payout_account.payee_id
           and owed.entity_id = any ((select platform.my_entities())::uuid[]))));
create policy own on treasury.payout_account for insert with check (
    (select platform.is_system()) or (entity_id is null and payee_id = (select platform.my_person()))
    or entity_id = any ((select platform.my_entities())::uuid[]));
create policy reach on treasury.payout_batch using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy reach on treasury.payout_release using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy reach on treasury.payout_transfer for select using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[])
    or payee_id = (select platform.my_person())
    or (kind <> 'WAGE' and activity_id = any ((select platform.my_scopes())::uuid[])));
create policy paying on treasury.payout_transfer for insert with check (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy moving on treasury.payout_transfer for update using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy released on treasury.payout_file using (
    (select platform.is_system()) or exists (
        select from treasury.payout_release mine where mine.batch_id = payout_file.batch_id
           and mine.person_id = (select platform.my_person())));

-- On which account each of these would be paid today, and from when on a later one could be used; ids and days only, so
-- that whoever waits for money can be told why. A person's own account goes before one that somebody set for them; one
-- that was changed again before it could be used never counts.
create function treasury.accounts_for(subjects uuid[], today date)
    returns table (subject uuid, account_id uuid, usable_from date)
    language sql stable security definer set search_path = '' as $$
    select owed.subject,
           (select mine.id from treasury.payout_account mine
             where mine.payee_id = owed.payee_id and mine.usable_on <= today
               and mine.entity_id is not distinct from whose.entity_id
               and not exists (select from treasury.payout_account newer
                                where newer.payee_id = mine.payee_id and newer.set_at > mine.set_at
                                  and newer.entity_id is not distinct from mine.entity_id
                                  and newer.set_on < mine.usable_on)
             order by mine.set_at desc limit 1),
           (select later.usable_on from (
                select newest.usable_on from treasury.payout_account newest
                 where newest.payee_id = owed.payee_id and newest.entity_id is not distinct from whose.entity_id
                 order by newest.set_at desc limit 1) later
             where later.usable_on > today)
      from treasury.payable owed
      cross join lateral (select case when exists (
            select from treasury.payout_account own where own.payee_id = owed.payee_id and own.entity_id is null)
            then null else owed.entity_id end as entity_id) whose
     where owed.subject = any (subjects)
$$;
revoke execute on function treasury.accounts_for(uuid[], date) from public;
grant execute on function treasury.accounts_for(uuid[], date) to genoot_app;

-- Whether somebody gives their account themselves, so that nobody else gives one for them.
create function treasury.has_own_account(payee uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select from treasury.payout_account own where own.payee_id = payee and own.entity_id is null)
$$;
revoke execute on function treasury.has_own_account(uuid) from public;
grant execute on function treasury.has_own_account(uuid) to genoot_app;
