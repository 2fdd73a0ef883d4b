-- Members whom a team lets follow a request of somebody else (requirement S-04). They read along like the advisors of the
-- office and write nothing. Whose request it is stands here too, because the policy of requests asks this table.

create table support.follower (
    request_id uuid not null references support.request,
    person_id  uuid not null,
    entity_id  uuid not null,
    asker_id   uuid not null,
    name       text not null,
    since      timestamptz not null,
    primary key (request_id, person_id),
    check (person_id <> asker_id)
);
create index follower_by_person on support.follower (person_id, since desc);

alter table support.follower enable row level security;
create policy reach on support.follower for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or asker_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[]));
create policy adding on support.follower for insert with check (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
       and asker_id is distinct from (select platform.my_person()));

drop policy reach on support.request;
create policy reach on support.request for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[])
    or office_id = any ((select platform.setting_as_ids('genoot.offices'))::uuid[])
    or exists (select from support.follower
                where follower.request_id = request.id and follower.person_id = (select platform.my_person())));

alter table support.happening drop constraint happening_kind_check;
alter table support.happening add constraint happening_kind_check check (kind in ('SENT', 'TAKEN', 'HANDED_OVER',
    'UPDATED', 'ASKED', 'ANSWERED', 'REPLIED', 'TERM', 'CLOSED', 'OPENED_AGAIN', 'FOLLOWED'));

-- What a team writes again and again, to be put into an answer and changed there.
create table support.saved_answer (
    id        uuid primary key,
    team_id   uuid not null references organisation.team,
    entity_id uuid not null,
    title     text not null check (length(trim(title)) between 1 and 80),
    text      text not null check (length(trim(text)) between 1 and 5000)
);
create index saved_answer_by_team on support.saved_answer (team_id, title);

alter table support.saved_answer enable row level security;
create policy inside on support.saved_answer using (
    platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on support.follower to genoot_app;
grant select, insert, delete on support.saved_answer to genoot_app;
