-- Mail that says to answer a request and was not taken: for the team of the request to look at, never for whoever asked.
create table support.refused_reply (
    id         uuid primary key,
    request_id uuid not null references support.request,
    entity_id  uuid not null,
    asker_id   uuid not null,
    sender     text not null check (length(sender) <= 300),
    subject    text not null check (length(subject) <= 300),
    text       text not null check (length(text) <= 5000),
    why        text not null check (why in ('NOT_THEIRS', 'NOT_ANY_MORE', 'NO_WORDS', 'AUTOMATIC')),
    arrived_at timestamptz not null
);
create index refused_reply_by_request on support.refused_reply (request_id, arrived_at desc);
create trigger never_changes before update or delete on support.refused_reply
    for each statement execute function support.never_changes();

alter table support.refused_reply enable row level security;
create policy inside on support.refused_reply for select using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
       and asker_id is distinct from (select platform.my_person()));
create policy keeping on support.refused_reply for insert with check (platform.is_system());
grant select, insert on support.refused_reply to genoot_app;
