-- The group, its legal entities, their offices, teams and staff. All of it is known to everybody in the house and to
-- clients who hold a document, because the entity is the seller named on it; only its administrators change it.

grant usage on schema organisation to genoot_app;

create table organisation.cooperative_group (
    id   uuid primary key references platform.scope,
    name text not null check (length(trim(name)) between 1 and 120)
);

create table organisation.entity (
    id                uuid primary key references platform.scope,
    group_id          uuid not null references organisation.cooperative_group,
    name              text not null check (length(trim(name)) between 1 and 120),
    legal_name        text not null check (length(trim(legal_name)) between 1 and 200),
    legal_form        text not null check (length(trim(legal_form)) between 1 and 120),
    country           text not null check (country in ('BE', 'FR')),
    language          text not null check (language in ('NL', 'FR', 'EN')),
    enterprise_number text not null,
    vat_number        text,
    register          text not null default '' check (length(register) <= 200),
    street            text not null,
    extra             text not null default '',
    postcode          text not null,
    town              text not null,
    email             text not null default '',
    phone             text not null default '',
    website           text not null default '',
    address_scheme    text not null check (address_scheme ~ '^[0-9]{4}$'),
    address_value     text not null check (length(address_value) between 1 and 125),
    colour            text not null check (colour ~ '^#[0-9a-f]{6}$'),
    footer            text not null default '' check (length(footer) <= 200),
    founded_on        date not null,
    version           int not null default 0,
    unique (country, enterprise_number),
    check ((country = 'BE' and enterprise_number ~ '^[01][0-9]{9}$')
        or (country = 'FR' and enterprise_number ~ '^[0-9]{14}$'))
);

create table organisation.bank_account (
    iban      text primary key,
    entity_id uuid not null references organisation.entity,
    bic       text,
    label     text not null check (length(trim(label)) between 1 and 60),
    main      boolean not null,
    since     date not null,
    until     date check (until > since)
);
create unique index one_main_account on organisation.bank_account (entity_id) where main and until is null;

create table organisation.office (
    id         uuid primary key references platform.scope,
    entity_id  uuid not null references organisation.entity,
    name       text not null check (length(trim(name)) between 1 and 120),
    street     text not null,
    extra      text not null default '',
    postcode   text not null,
    town       text not null,
    email      text not null default '',
    phone      text not null default '',
    opened_on  date not null,
    closed_on  date check (closed_on > opened_on)
);
create index office_by_entity on organisation.office (entity_id, name);

-- A support service of an entity, such as accounting or debt recovery.
create table organisation.team (
    id        uuid primary key,
    entity_id uuid not null references organisation.entity,
    name_nl   text not null check (trim(name_nl) <> ''),
    name_fr   text not null check (trim(name_fr) <> ''),
    name_en   text not null check (trim(name_en) <> ''),
    email     text not null default '',
    phone     text not null default ''
);
create index team_by_entity on organisation.team (entity_id);

-- Who works where. What they may do follows from their hats (platform.person_grant), not from this table.
create table organisation.staff (
    id        uuid primary key,
    person_id uuid not null,
    entity_id uuid not null references organisation.entity,
    scope_id  uuid not null references platform.scope,
    team_id   uuid references organisation.team,
    hat       text not null check (hat in ('ADVISOR', 'FINANCE', 'SUPPORT', 'ADMIN')),
    name      text not null check (trim(name) <> ''),
    function  text not null default '' check (length(function) <= 120),
    since     date not null,
    until     date check (until >= since)
);
create unique index one_hat_at_a_time on organisation.staff (person_id, scope_id, hat) where until is null;
create index staff_by_entity on organisation.staff (entity_id);

grant select, insert on organisation.cooperative_group to genoot_app;
grant select, insert, update on organisation.entity, organisation.bank_account, organisation.office,
    organisation.team, organisation.staff to genoot_app;

create function organisation.is_somebody() returns boolean
    language sql stable parallel safe
    as $$ select platform.is_system() or platform.my_person() is not null or platform.my_document() is not null $$;

create function organisation.keeps(entity uuid) returns boolean
    language sql stable parallel safe
    as $$ select platform.is_system() or entity = any (platform.my_entities()) $$;

alter table organisation.cooperative_group enable row level security;
create policy known on organisation.cooperative_group for select using ((select organisation.is_somebody()));
create policy founding on organisation.cooperative_group for insert with check (platform.is_system());

alter table organisation.entity enable row level security;
create policy known on organisation.entity for select using ((select organisation.is_somebody()));
create policy founding on organisation.entity for insert with check (organisation.keeps(group_id));
create policy keeping on organisation.entity for update using (organisation.keeps(id) or organisation.keeps(group_id));

alter table organisation.bank_account enable row level security;
create policy known on organisation.bank_account for select using ((select organisation.is_somebody()));
create policy opening on organisation.bank_account for insert with check (organisation.keeps(entity_id));
create policy keeping on organisation.bank_account for update using (organisation.keeps(entity_id));

alter table organisation.office enable row level security;
create policy known on organisation.office for select using ((select organisation.is_somebody()));
create policy opening on organisation.office for insert with check (organisation.keeps(entity_id));
create policy keeping on organisation.office for update using (organisation.keeps(entity_id));

alter table organisation.team enable row level security;
create policy known on organisation.team for select using ((select organisation.is_somebody()));
create policy opening on organisation.team for insert with check (organisation.keeps(entity_id));
create policy keeping on organisation.team for update using (organisation.keeps(entity_id));

-- Names of colleagues are for people of the house, not for clients who follow a link.
alter table organisation.staff enable row level security;
create policy known on organisation.staff for select
    using ((select platform.is_system() or platform.my_person() is not null));
create policy appointing on organisation.staff for insert with check (organisation.keeps(entity_id));
create policy keeping on organisation.staff for update using (organisation.keeps(entity_id));
