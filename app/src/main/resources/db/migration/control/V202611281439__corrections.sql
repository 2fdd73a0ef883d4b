-- What is to be corrected: by whom, until when, and that it was done.

create table control.correction (
    operation_id uuid primary key references control.review,
    entity_id    uuid not null references organisation.entity,
    person_id    uuid not null,
    due_on       date not null,
    done_by      text,
    done_name    text,
    done_at      timestamptz,
    check ((done_at is null) = (done_by is null) and (done_at is null) = (done_name is null))
);
create index correction_open on control.correction (entity_id, due_on) where done_at is null;
create index correction_of_person on control.correction (person_id, due_on) where done_at is null;

create function control.corrected_once() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.done_at is not null then
        raise exception 'this was corrected already' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger corrected_once before update on control.correction
    for each row execute function control.corrected_once();

alter table control.correction enable row level security;
create policy reach on control.correction for select using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[]));
create policy asking on control.correction for insert
    with check (platform.is_system()
        or entity_id = any ((select platform.my_entities())::uuid[])
           and person_id is distinct from (select platform.my_person()));
create policy doing on control.correction for update using (
    platform.is_system()
    or person_id = (select platform.my_person())
    or entity_id = any ((select platform.my_entities())::uuid[]));

grant select, insert on control.correction to genoot_app;
grant update (done_by, done_name, done_at) on control.correction to genoot_app;
