-- Keys of people's devices; what is kept of them is public.
create table platform.passkey (
    id                  bytea primary key,
    person_id           uuid not null references platform.person on delete cascade,
    label               text not null,
    public_key          bytea not null,
    signature_count     bigint not null,
    uv_initialized      boolean not null,
    backup_eligible     boolean not null,
    backup_state        boolean not null,
    transports          text not null,
    attestation         bytea,
    attestation_client  bytea,
    created             timestamptz not null,
    last_used           timestamptz not null
);
create index passkey_by_person on platform.passkey (person_id);
alter table platform.passkey enable row level security;
create policy own on platform.passkey using (platform.is_system() or person_id = (select platform.my_person()));
grant select, insert, update, delete on platform.passkey to genoot_app;

-- Browsers somebody signed in with before; another one is told to them. The key is a hash.
create table platform.known_device (
    person_id uuid not null references platform.person on delete cascade,
    device    bytea not null,
    since     timestamptz not null,
    primary key (person_id, device)
);
alter table platform.known_device enable row level security;
create policy own on platform.known_device using (platform.is_system());
grant select, insert on platform.known_device to genoot_app;

-- A link to set a password anew is about a person, not about a document of an entity.
alter table platform.private_link alter column entity_id drop not null, alter column scope_id drop not null;
