-- Whose entity's terms hold for a file, so that a file nobody sent is swept by its own entity's term. What was brought
-- before has none, and goes by the shortest one.
alter table support.attachment add column entity_id uuid;
create index attachment_unsent on support.attachment (owner_id, kept_at) where not said;

drop policy taking_away on support.attachment;
create policy taking_away on support.attachment for delete
    using (not said and (platform.is_system() or owner_id = (select platform.my_person())));
