-- Files beside a message or a note. They are brought while it is still being written and belong to its id, which is
-- that of its draft; they go along when it is said. Until then only who brought them sees them.

create table support.attachment (
    id         uuid primary key,
    carrier_id uuid not null,
    owner_id   uuid not null,
    said       boolean not null default false,
    name       text not null check (length(trim(name)) between 1 and 120),
    type       text not null,
    sha256     bytea not null check (length(sha256) = 32),
    bytes      bytea not null,
    size       int not null check (size > 0 and size = length(bytes)),
    kept_at    timestamptz not null
);
alter table support.attachment alter column bytes set storage external;
create index attachment_by_carrier on support.attachment (carrier_id, kept_at);

-- Only what the writer brought goes along: nobody slips a file into the message of somebody else.
create function support.files_go_along() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    update support.attachment set said = true where carrier_id = new.id and owner_id = new.who and not said;
    return null;
end $$;
create trigger files_go_along after insert on support.message
    for each row execute function support.files_go_along();
create trigger files_go_along after insert on support.note
    for each row execute function support.files_go_along();

-- Who may read the message or the note may read its files: the policies of those two tables decide.
alter table support.attachment enable row level security;
create policy reach on support.attachment for select using (
    platform.is_system()
    or owner_id = (select platform.my_person()) and not said
    or said and (exists (select from support.message where message.id = carrier_id)
                 or exists (select from support.note where note.id = carrier_id)));
create policy bringing on support.attachment for insert
    with check (platform.is_system() or owner_id = (select platform.my_person()) and not said);
create policy taking_away on support.attachment for delete
    using (owner_id = (select platform.my_person()) and not said);
grant select, insert, delete on support.attachment to genoot_app;
