-- What the bank says, line by line and never changed; what we wait for; and which line pays what. A match is never
-- changed either: it is undone by a counter-row. The books themselves are kept by the ledger.

grant usage on schema treasury to genoot_app;

create table treasury.bank_account (
    id        uuid primary key,
    entity_id uuid not null references platform.scope,
    iban      text not null check (iban <> ''),
    currency  text not null check (currency ~ '^[A-Z]{3}$'),
    name      text not null,
    unique (iban, currency)
);
create index bank_account_by_entity on treasury.bank_account (entity_id);

-- Every file somebody or the bank gave us, also those that were refused: with the line and the reason.
create table treasury.bank_file (
    id            uuid primary key,
    person_id     uuid,
    author        text not null,
    name          text not null,
    sha256        text not null,
    bytes         bigint not null,
    content       bytea,
    state         text not null check (state in ('WAITING', 'READING', 'TAKEN', 'REFUSED')),
    lines_read    int not null default 0,
    lines_kept    int not null default 0,
    lines_matched int not null default 0,
    statements    int not null default 0,
    known         int not null default 0,
    broken_line   bigint,
    broken_key    text,
    broken_values text[],
    received_at   timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    check ((state = 'REFUSED') = (broken_key is not null))
);
create index bank_file_by_time on treasury.bank_file (received_at desc, id desc);
create index bank_file_waiting on treasury.bank_file (received_at) where state in ('WAITING', 'READING');

create table treasury.statement (
    id              uuid primary key,
    entity_id       uuid not null,
    bank_account_id uuid not null references treasury.bank_account,
    bank_file_id    uuid not null references treasury.bank_file,
    format          text not null check (format in ('CODA', 'CAMT_053')),
    identity        text not null,
    number          text not null,
    opened_on       date not null,
    opening_cents   bigint not null,
    closed_on       date not null,
    closing_cents   bigint not null,
    currency        text not null,
    lines           int not null,
    content_sha256  text not null,
    taken_at        timestamptz not null,
    unique (bank_account_id, identity)
);
create index statement_by_entity on treasury.statement (entity_id, closed_on desc, id desc);
create index statement_by_account on treasury.statement (bank_account_id, closed_on desc, taken_at desc);

-- explained_cents is what the matches of the line add up to, kept by a trigger so that the check below can guard it:
-- a line is explained at most up to its amount.
create table treasury.statement_line (
    id              uuid primary key,
    entity_id       uuid not null,
    bank_account_id uuid not null,
    -- Deferred, because a statement is known to be sound only after its last line.
    statement_id    uuid not null references treasury.statement deferrable initially deferred,
    number          int not null check (number > 0),
    booked_on       date not null,
    value_on        date not null,
    cents           bigint not null,
    currency        text not null,
    explained_cents bigint not null default 0,
    bank_reference  text not null,
    end_to_end_id   text,
    payer_name      text not null,
    payer_account   text not null,
    payer_bic       text not null,
    reference       text,
    text            text not null,
    code            text not null,
    batch_reference text,
    batch_cents     bigint,
    reversal        boolean not null,
    unique (statement_id, number),
    constraint explained_at_most_up_to_its_amount check (
        case when cents >= 0 then explained_cents between 0 and cents else explained_cents between cents and 0 end)
);
create index statement_line_unexplained on treasury.statement_line (entity_id, booked_on desc, id desc)
    where explained_cents <> cents;

-- What we wait for. "subject" is the thing that asks for the money (an invoice), under the id its own room gave it.
create table treasury.expected_payment (
    subject     uuid primary key,
    entity_id   uuid not null,
    activity_id uuid not null,
    payer_id    uuid,
    payer_name  text not null,
    number      text not null,
    number_key  text not null,
    number_tail text not null,
    reference   text not null,
    cents       bigint not null check (cents >= 0),
    paid_cents  bigint not null default 0,
    open_cents  bigint not null generated always as (cents - paid_cents) stored,
    currency    text not null,
    issued_on   date not null,
    due_on      date not null,
    unique (entity_id, reference)
);
create index expected_payment_by_number on treasury.expected_payment (entity_id, number_key);
create index expected_payment_by_tail on treasury.expected_payment (entity_id, number_tail);
create index expected_payment_by_payer on treasury.expected_payment (payer_id) where open_cents <> 0;
create index expected_payment_open on treasury.expected_payment (entity_id, open_cents) where open_cents <> 0;
create index expected_payment_by_activity on treasury.expected_payment (activity_id) where open_cents <> 0;

-- From which accounts a client pays: learned from payments that were certain.
create table treasury.payer_account (
    entity_id uuid not null,
    iban      text not null,
    payer_id  uuid not null,
    primary key (entity_id, iban, payer_id)
);

create table treasury.line_match (
    id          uuid primary key,
    entity_id   uuid not null,
    line_id     uuid not null references treasury.statement_line,
    kind        text not null check (kind in ('PAYMENT', 'CREDIT', 'BANK_COSTS')),
    subject     uuid references treasury.expected_payment,
    activity_id uuid,
    payer_id    uuid,
    cents       bigint not null check (cents <> 0),
    reason      text not null check (reason in
                    ('REFERENCE', 'END_TO_END', 'NUMBER', 'PAYER', 'PAYER_TOTAL', 'BOUNCED', 'HAND', 'CLAIM')),
    undoes      uuid unique references treasury.line_match,
    author      text not null,
    at          timestamptz not null,
    check (kind <> 'PAYMENT' or subject is not null),
    check (kind <> 'CREDIT' or payer_id is not null)
);
create index line_match_by_line on treasury.line_match (line_id);
create index line_match_by_subject on treasury.line_match (subject);
create index line_match_by_payer on treasury.line_match (payer_id) where kind = 'CREDIT';

-- A member says: this money is mine, and why.
create table treasury.claim (
    id          uuid primary key,
    entity_id   uuid not null,
    line_id     uuid not null references treasury.statement_line,
    activity_id uuid not null,
    subject     uuid not null references treasury.expected_payment,
    -- What the member saw of the line, which they may not see otherwise.
    booked_on   date not null,
    cents       bigint not null,
    currency    text not null,
    payer_name  text not null,
    note        text not null check (length(trim(note)) between 1 and 1000),
    proof_name  text,
    proof_type  text,
    proof       bytea,
    claimed_by  uuid not null,
    claimed_at  timestamptz not null,
    check ((proof is null) = (proof_name is null) and (proof is null) = (proof_type is null))
);
create index claim_by_line on treasury.claim (line_id);
create index claim_by_entity on treasury.claim (entity_id, claimed_at);

create table treasury.claim_answer (
    claim_id    uuid primary key references treasury.claim,
    entity_id   uuid not null,
    granted     boolean not null,
    reason      text not null,
    answered_by uuid not null,
    answered_at timestamptz not null
);

-- Locks the lines first and adds up afterwards, each in a statement of its own: two matches of one line at the same
-- moment then see each other.
create function treasury.keep_sums() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform 1 from treasury.statement_line line
      where line.id in (select line_id from added) order by line.id for update;
    update treasury.statement_line line set explained_cents = total.cents
      from (select one.line_id, sum(one.cents) as cents from treasury.line_match one
             where one.line_id in (select line_id from added) group by one.line_id) total
     where line.id = total.line_id and line.explained_cents <> total.cents;
    perform 1 from treasury.expected_payment expected
      where expected.subject in (select subject from added) order by expected.subject for update;
    update treasury.expected_payment expected set paid_cents = total.cents
      from (select one.subject, sum(one.cents) as cents from treasury.line_match one
             where one.subject in (select subject from added) group by one.subject) total
     where expected.subject = total.subject and expected.paid_cents <> total.cents;
    return null;
end $$;

create trigger keep_sums after insert on treasury.line_match
    referencing new table as added for each statement execute function treasury.keep_sums();

-- A counter-row takes back the whole of what it undoes, and nothing else.
create function treasury.undo_must_mirror() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if exists (select 1 from treasury.line_match undone
                where undone.id = new.undoes
                  and (undone.line_id, undone.kind, undone.cents) is not distinct from (new.line_id, new.kind, -new.cents)
                  and undone.subject is not distinct from new.subject and undone.undoes is null) then
        return null;
    end if;
    raise exception 'match % does not mirror %', new.id, new.undoes;
end $$;

create trigger undo_must_mirror after insert on treasury.line_match
    for each row when (new.undoes is not null) execute function treasury.undo_must_mirror();

grant select, insert on treasury.bank_account, treasury.statement, treasury.statement_line, treasury.payer_account,
    treasury.line_match, treasury.claim, treasury.claim_answer to genoot_app;
grant select, insert, update on treasury.bank_file, treasury.expected_payment to genoot_app;

alter table treasury.bank_account enable row level security;
alter table treasury.bank_file enable row level security;
alter table treasury.statement enable row level security;
alter table treasury.statement_line enable row level security;
alter table treasury.expected_payment enable row level security;
alter table treasury.payer_account enable row level security;
alter table treasury.line_match enable row level security;
alter table treasury.claim enable row level security;
alter table treasury.claim_answer enable row level security;

create policy reach on treasury.bank_account using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
-- A file may hold accounts of several entities, so it is seen by whoever gave it; finance sees the folder's.
create policy reach on treasury.bank_file using (
    (select platform.is_system()) or person_id = (select platform.my_person())
    or (person_id is null and (select platform.my_entities()) <> '{}'));
create policy reach on treasury.statement using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy reach on treasury.statement_line using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy reach on treasury.expected_payment using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on treasury.payer_account using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy reach on treasury.line_match using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on treasury.claim using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
create policy reach on treasury.claim_answer for select using (
    exists (select 1 from treasury.claim mine where mine.id = claim_id));
create policy answering on treasury.claim_answer for insert with check (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
