-- What members paid for their work and want back. The photo alone makes a claim that is still being written; what is
-- typed meanwhile is a draft of the platform. The bytes of a receipt never change.

grant usage on schema purchasing to genoot_app;

create table purchasing.claim (
    id               uuid primary key,
    entity_id        uuid not null references organisation.entity,
    person_id        uuid not null,
    person_name      text not null,
    sort             text not null check (sort in ('COST', 'MILEAGE', 'ALLOWANCE')),
    state            text not null check (state in (
        'DRAFT', 'LOOKED_AT', 'WAITING', 'APPROVED', 'UNDER_WAY', 'PAID', 'REFUSED', 'WITHDRAWN')),
    draft_id         uuid not null,
    fields           jsonb not null default '{}',
    made_at          timestamptz not null,
    activity_id      uuid,
    number           text,
    kind             text,
    spent_on         date,
    supplier         text not null default '' check (length(supplier) <= 120),
    note             text not null default '' check (length(note) <= 600),
    gross_cents      bigint not null default 0 check (gross_cents >= 0),
    vat_cents        bigint not null default 0 check (vat_cents between 0 and gross_cents),
    deductible_cents bigint not null default 0 check (deductible_cents between 0 and vat_cents),
    quantity         int not null default 0 check (quantity >= 0),
    invoice_id       uuid,
    invoice_number   text not null default '',
    reasons          text[] not null default '{}',
    handed_in_at     timestamptz,
    due_on           date,
    paid_on          date,
    check (state in ('DRAFT', 'WITHDRAWN')
        or (number is not null and activity_id is not null and kind is not null and spent_on is not null
            and handed_in_at is not null and due_on is not null and gross_cents > 0))
);
create unique index claim_number_once on purchasing.claim (entity_id, number);
create index claim_of_person on purchasing.claim (person_id, made_at desc);
create index claim_of_activity on purchasing.claim (activity_id, state);
create index claim_to_look_at on purchasing.claim (entity_id, handed_in_at) where state = 'LOOKED_AT';
create index claim_waiting on purchasing.claim (invoice_id) where state = 'WAITING';

-- Who moved it, when and why.
create table purchasing.claim_move (
    claim_id  uuid not null references purchasing.claim,
    number    int not null check (number > 0),
    verb      text not null,
    state     text not null,
    who       text not null,
    who_name  text not null,
    at        timestamptz not null,
    why       text not null default '' check (length(why) <= 600),
    primary key (claim_id, number)
);

create table purchasing.claim_number (
    entity_id uuid not null references organisation.entity,
    year      int not null,
    last      bigint not null check (last > 0),
    primary key (entity_id, year)
);

-- As it was brought, sealed by its hash; what is shown is drawn anew.
create table purchasing.receipt (
    id        uuid primary key,
    claim_id  uuid not null references purchasing.claim,
    owner_id  uuid not null,
    name      text not null check (length(trim(name)) between 1 and 120),
    type      text not null check (type in ('PDF', 'PNG', 'JPEG', 'WEBP')),
    size      int not null check (size > 0 and size = length(bytes)),
    sha256    bytea not null check (length(sha256) = 32),
    bytes     bytea not null,
    shown     bytea,
    kept_at   timestamptz not null,
    check ((shown is null) = (type = 'PDF'))
);
alter table purchasing.receipt alter column bytes set storage external;
alter table purchasing.receipt alter column shown set storage external;
create unique index receipt_once on purchasing.receipt (claim_id, sha256);
create index receipt_by_hash on purchasing.receipt (sha256);
create index receipt_of_day on purchasing.receipt (owner_id, kept_at);

-- Somebody asks for a kind of cost that is not in the list (requirement E-09).
create table purchasing.kind_wish (
    id          uuid primary key,
    entity_id   uuid not null references organisation.entity,
    person_id   uuid not null,
    person_name text not null,
    name        text not null check (length(trim(name)) between 1 and 80),
    why         text not null check (length(why) <= 600),
    asked_at    timestamptz not null,
    accepted    boolean,
    answer      text not null default '' check (length(answer) <= 600),
    answered_by text,
    answered_at timestamptz,
    check ((accepted is null) = (answered_at is null) and (answered_by is null) = (answered_at is null))
);
create index wish_of_entity on purchasing.kind_wish (entity_id, asked_at desc);

-- Before it is handed in for the first time a claim is its member's alone. What was sent back shows others nothing that
-- they did not read before; the door keeps it from them while it is being completed.
alter table purchasing.claim enable row level security;
create policy reach on purchasing.claim for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or number is not null
       and (entity_id = any ((select platform.my_entities())::uuid[])
            or activity_id = any ((select platform.my_scopes())::uuid[])));
create policy beginning on purchasing.claim for insert
    with check (platform.is_system() or person_id = (select platform.my_person()));
create policy moving on purchasing.claim for update
    using (platform.is_system() or person_id = (select platform.my_person())
        or entity_id = any ((select platform.my_entities())::uuid[]));

alter table purchasing.claim_move enable row level security;
create policy reach on purchasing.claim_move
    using (platform.is_system() or exists (select from purchasing.claim where claim.id = claim_id));

alter table purchasing.claim_number enable row level security;
create policy reach on purchasing.claim_number
    using (platform.is_system() or entity_id = any ((select platform.my_entities_around())::uuid[]));

alter table purchasing.receipt enable row level security;
create policy reach on purchasing.receipt for select
    using (platform.is_system() or exists (select from purchasing.claim where claim.id = claim_id));
create policy bringing on purchasing.receipt for insert
    with check (platform.is_system() or owner_id = (select platform.my_person())
        and exists (select from purchasing.claim
                    where claim.id = claim_id and person_id = owner_id and state = 'DRAFT'));
create policy taking_away on purchasing.receipt for delete
    using (owner_id = (select platform.my_person())
        and exists (select from purchasing.claim where claim.id = claim_id and state = 'DRAFT'));

alter table purchasing.kind_wish enable row level security;
create policy reach on purchasing.kind_wish for select using (
    platform.is_system() or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[]));
create policy asking on purchasing.kind_wish for insert
    with check (platform.is_system() or person_id = (select platform.my_person()));
create policy answering on purchasing.kind_wish for update
    using (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on purchasing.claim, purchasing.claim_move, purchasing.claim_number, purchasing.kind_wish
    to genoot_app;
grant select, insert, delete on purchasing.receipt to genoot_app;
grant update (last) on purchasing.claim_number to genoot_app;
grant update (accepted, answer, answered_by, answered_at) on purchasing.kind_wish to genoot_app;
grant update (entity_id, state, draft_id, fields, activity_id, number, kind, spent_on, supplier, note, gross_cents,
    vat_cents, deductible_cents, quantity, invoice_id, invoice_number, reasons, handed_in_at, due_on, paid_on)
    on purchasing.claim to genoot_app;
