-- What came of checking all seals of an entity again, night after night, for those who answer for its books. It proves
-- nothing by itself: the proof is the check.
create table ledger.seals_verified (
    entity_id      uuid not null,
    verified_at    timestamptz not null,
    seals          integer not null check (seals >= 0),
    transactions   bigint not null check (transactions >= 0),
    broken_seal    integer check (broken_seal > 0),
    why            text,
    transaction_id uuid,
    primary key (entity_id, verified_at),
    check ((broken_seal is null) = (why is null))
);

create trigger only_ever_added_to before update or delete or truncate on ledger.seals_verified
    for each statement execute function ledger.only_ever_added_to();

alter table ledger.seals_verified enable row level security;
create policy reach on ledger.seals_verified for select using (
    (select platform.is_system()) or entity_id = any ((select platform.my_entities())::uuid[]));
create policy write on ledger.seals_verified for insert with check ((select platform.is_system()));
grant select, insert on ledger.seals_verified to genoot_app;
