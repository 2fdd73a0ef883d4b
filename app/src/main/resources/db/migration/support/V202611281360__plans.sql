-- The plan of a long file: its steps, in phases when there are many, for both sides to read (requirement S-09).

create table support.task (
    id         uuid primary key,
    request_id uuid not null references support.request,
    phase      text not null check (length(phase) <= 60),
    what       text not null check (length(trim(what)) between 1 and 160),
    done_at    timestamptz,
    done_by    text,
    added_at   timestamptz not null,
    check ((done_at is null) = (done_by is null))
);
create index task_by_request on support.task (request_id, added_at);

alter table support.task enable row level security;
create policy reach on support.task for select
    using (exists (select from support.request where request.id = request_id));
create policy adding on support.task for insert with check (exists (
    select from support.request where request.id = request_id
       and (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]))));
create policy ticking on support.task for update using (exists (
    select from support.request where request.id = request_id
       and (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]))));
create policy removing on support.task for delete using (exists (
    select from support.request where request.id = request_id
       and (platform.is_system() or entity_id = any ((select platform.my_entities())::uuid[]))));
grant select, insert, delete, update (done_at, done_by) on support.task to genoot_app;
