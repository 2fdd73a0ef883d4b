-- What the posting rules need of a sale beside the contribution: when its VAT is due, when its contribution is retained,
-- and what the Activity gives for solidarity.
alter table bookkeeping.claim
    add column vat_due              text not null default 'WHEN_ISSUED' check (vat_due in ('WHEN_ISSUED', 'WHEN_PAID')),
    add column contribution_trigger text not null default 'INVOICED'
        check (contribution_trigger in ('INVOICED', 'COLLECTED', 'PERIOD_CLOSE')),
    add column solidarity_cents     bigint not null default 0;
alter table bookkeeping.credit add column solidarity_cents bigint not null default 0;

-- The contribution of an Activity for a period, once a rule and period; and those that were taken to the last cent.
create table bookkeeping.period_contribution (
    id          uuid primary key,
    entity_id   uuid not null,
    activity_id uuid not null,
    part        text not null check (part in ('RATE', 'FIXED')),
    rule        uuid not null,
    from_day    date not null,
    until_day   date not null,
    cents       bigint not null check (cents <> 0),
    unique (activity_id, from_day, part, rule)
);
create table bookkeeping.period_contribution_made (
    contribution uuid primary key references bookkeeping.period_contribution,
    entity_id    uuid not null,
    activity_id  uuid not null,
    made_on      date not null
);
create table bookkeeping.closed_month (
    entity_id uuid not null,
    month     date not null check (extract(day from month) = 1),
    primary key (entity_id, month)
);

create trigger only_ever_added_to before update or delete or truncate on bookkeeping.period_contribution
    for each statement execute function bookkeeping.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on bookkeeping.period_contribution_made
    for each statement execute function bookkeeping.only_ever_added_to();
create trigger only_ever_added_to before update or delete or truncate on bookkeeping.closed_month
    for each statement execute function bookkeeping.only_ever_added_to();

alter table bookkeeping.period_contribution enable row level security;
create policy reach on bookkeeping.period_contribution using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
alter table bookkeeping.period_contribution_made enable row level security;
create policy reach on bookkeeping.period_contribution_made using (
    (select platform.is_system())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or activity_id = any ((select platform.my_scopes())::uuid[]));
alter table bookkeeping.closed_month enable row level security;
create policy reach on bookkeeping.closed_month using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on bookkeeping.period_contribution, bookkeeping.period_contribution_made,
    bookkeeping.closed_month to genoot_app;
