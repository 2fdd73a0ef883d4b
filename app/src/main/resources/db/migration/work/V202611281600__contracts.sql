-- Paid work: contracts, what each costs in named parts, who signed what text when, the days worked, and the months in
-- which they are paid. Ids of Activities and people are those of other rooms.

grant usage on schema work to genoot_app;

-- The last number given per entity and year; the row is locked until the contract stands.
create table work.series (
    entity_id uuid not null,
    year      int not null,
    last      bigint not null check (last > 0),
    primary key (entity_id, year)
);

create table work.contract (
    id              uuid primary key,
    entity_id       uuid not null references organisation.entity,
    activity_id     uuid not null,
    activity_name   text not null,
    number          text not null,
    person_id       uuid not null,
    person_name     text not null,
    language        text not null check (language in ('NL', 'FR', 'EN')),
    worker_type     text not null check (worker_type in ('EMPLOYEE', 'WORKER', 'ARTIST')),
    starts_on       date not null,
    ends_on         date not null,
    days            int not null check (days > 0),
    place           text not null check (length(trim(place)) between 1 and 120),
    what            text not null check (length(trim(what)) between 1 and 300),
    gross_cents     bigint not null check (gross_cents > 0),
    cost_cents      bigint not null check (cost_cents >= gross_cents),
    provision_cents bigint not null check (provision_cents between 0 and cost_cents - gross_cents),
    pay_days        int not null check (pay_days > 0),
    text            text not null check (text <> ''),
    sha256          text not null check (length(sha256) = 64),
    offered_by      text not null,
    offered_by_name text not null,
    offered_at      timestamptz not null,
    state           text not null check (state in ('OFFERED', 'ACTIVE', 'CONFIRMED', 'PAID', 'CLOSED', 'CANCELLED')),
    state_since     timestamptz not null,
    check (starts_on <= ends_on and days <= ends_on - starts_on + 1),
    constraint a_contract_number_is_given_once unique (entity_id, number)
);
create index contract_of_person on work.contract (person_id, offered_at desc);
create index contract_of_activity on work.contract (activity_id, offered_at desc);
create index contract_of_entity on work.contract (entity_id, state, starts_on);

-- The named parts of the coefficient, as they were on the day of the offer.
create table work.contract_part (
    contract_id uuid not null references work.contract,
    part        text not null,
    percent     numeric(7, 4) not null check (percent > 0),
    cents       bigint not null check (cents >= 0),
    primary key (contract_id, part)
);

-- Every change of a contract: what, who, when, why.
create table work.contract_step (
    id          bigint generated always as identity primary key,
    contract_id uuid not null references work.contract,
    state       text not null,
    who         text not null,
    who_name    text not null,
    why         text not null default '' check (length(why) <= 300),
    happened_at timestamptz not null
);
create index contract_step_by_contract on work.contract_step (contract_id, id);

-- The proof of a signature: the text stands in the contract and never changes.
create table work.signature (
    contract_id uuid primary key references work.contract,
    person_id   uuid not null,
    name        text not null,
    sha256      text not null check (length(sha256) = 64),
    address     text not null,
    user_agent  text not null check (length(user_agent) <= 300),
    signed_at   timestamptz not null
);

-- A month of a signed contract with its share of what was agreed; then the days, and what payroll made of it.
create table work.contract_month (
    id                     uuid primary key,
    contract_id            uuid not null references work.contract,
    month                  date not null check (extract(day from month) = 1),
    gross_cents            bigint not null,
    cost_cents             bigint not null,
    provision_cents        bigint not null,
    confirmed_at           timestamptz,
    paid_gross_cents       bigint,
    net_cents              bigint,
    withheld_cents         bigint,
    employee_cents         bigint,
    employer_cents         bigint,
    reckoned_at            timestamptz,
    money                  text not null default 'NONE' check (money in ('NONE', 'OWED', 'RELEASED', 'SETTLED')),
    unique (contract_id, month),
    check (reckoned_at is null or confirmed_at is not null),
    check (reckoned_at is null or paid_gross_cents = net_cents + withheld_cents + employee_cents)
);
create index contract_month_to_reckon on work.contract_month (contract_id) where reckoned_at is null;

create table work.worked_day (
    month_id uuid not null references work.contract_month,
    day      date not null,
    primary key (month_id, day)
);

-- What the public services are told before the work starts.
create table work.declaration (
    contract_id uuid primary key references work.contract,
    kind        text not null check (kind in ('DIMONA', 'DPAE')),
    not_before  date not null,
    due_on      date not null,
    sent_at     timestamptz,
    reference   text,
    cancelled_at timestamptz
);
create index declaration_to_send on work.declaration (not_before) where sent_at is null and cancelled_at is null;

create function work.never_changes() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception '% is written once and never changed', tg_table_name;
end $$;
create trigger never_changes before update or delete on work.contract_part
    for each statement execute function work.never_changes();
create trigger never_changes before update or delete on work.contract_step
    for each statement execute function work.never_changes();
create trigger never_changes before update or delete on work.signature
    for each statement execute function work.never_changes();
create trigger never_changes before update or delete on work.worked_day
    for each statement execute function work.never_changes();

-- Whose work it is, who manages the Activity that pays, and who works for the entity; nobody else, not even advisors
-- (requirement W-17). The policies of all other tables ask this one.
alter table work.contract enable row level security;
create policy reach on work.contract for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or activity_id = any ((select platform.setting_as_ids('genoot.activities'))::uuid[])
    or entity_id = any ((select platform.my_entities())::uuid[]));
create policy offering on work.contract for insert
    with check (platform.is_system()
        or activity_id = any ((select platform.setting_as_ids('genoot.activities'))::uuid[]) and state = 'OFFERED');
create policy moving on work.contract for update using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or activity_id = any ((select platform.setting_as_ids('genoot.activities'))::uuid[])
    or entity_id = any ((select platform.my_entities())::uuid[]));

alter table work.contract_part enable row level security;
create policy reach on work.contract_part
    using (exists (select from work.contract where contract.id = contract_id));
alter table work.contract_step enable row level security;
create policy reach on work.contract_step
    using (exists (select from work.contract where contract.id = contract_id));
alter table work.contract_month enable row level security;
create policy reach on work.contract_month
    using (exists (select from work.contract where contract.id = contract_id));
alter table work.declaration enable row level security;
create policy reach on work.declaration
    using (exists (select from work.contract where contract.id = contract_id));
alter table work.worked_day enable row level security;
create policy reach on work.worked_day
    using (exists (select from work.contract_month where contract_month.id = month_id));
alter table work.signature enable row level security;
create policy reach on work.signature for select
    using (exists (select from work.contract where contract.id = contract_id));
-- Only whoever works signs.
create policy signing on work.signature for insert with check (exists (
    select from work.contract where contract.id = contract_id and contract.person_id = signature.person_id
       and (platform.is_system() or contract.person_id = (select platform.my_person()))));

grant select, insert, update on work.series to genoot_app;
grant select, insert on work.contract, work.contract_part, work.contract_step, work.signature, work.contract_month,
    work.worked_day, work.declaration to genoot_app;
grant update (state, state_since) on work.contract to genoot_app;
grant update (confirmed_at, paid_gross_cents, net_cents, withheld_cents, employee_cents, employer_cents, reckoned_at,
    money) on work.contract_month to genoot_app;
grant update (sent_at, reference, cancelled_at) on work.declaration to genoot_app;
