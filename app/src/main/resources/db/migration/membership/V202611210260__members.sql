-- Who belongs to an entity, at which office, since when. What they may do is a hat (platform.person_grant); the address
-- they sign in with and their language stay with the person. Names are personal data: see the policy.

grant usage on schema membership to genoot_app;

create table membership.member (
    person_id     uuid primary key references platform.person,
    entity_id     uuid not null references organisation.entity,
    office_id     uuid not null references organisation.office,
    name          text not null check (length(trim(name)) between 1 and 200),
    shown_email   text not null default '' check (length(shown_email) <= 254),
    openness      text not null default 'OVERVIEW' check (openness in ('NOTHING', 'OVERVIEW', 'DETAILED')),
    since         date not null,
    until         date check (until >= since),
    partner_since date check (partner_since >= since),
    version       int not null default 0
);
create index member_by_entity on membership.member (entity_id, name);
create index member_by_office on membership.member (office_id, name);
create index member_by_name on membership.member (lower(name) text_pattern_ops);

grant select, insert, update on membership.member to genoot_app;
alter table membership.member enable row level security;

create function membership.keeps(entity uuid, office uuid) returns boolean
    language sql stable parallel safe
    as $$ select platform.is_system()
              or entity = any (platform.my_entities())
              or office = any (platform.setting_as_ids('genoot.offices')) $$;

-- Members choose what others may see of them (requirement M-03); those who work for them see them always.
create policy see on membership.member for select using (
    membership.keeps(entity_id, office_id)
    or person_id = (select platform.my_person())
    or (openness <> 'NOTHING' and until is null and (select platform.my_person()) is not null));
create policy joining on membership.member for insert
    with check (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));
create policy keeping on membership.member for update
    using (membership.keeps(entity_id, office_id) or person_id = (select platform.my_person()));
