-- A request that asks the same as another one is put together with it: closed, with where it goes on (requirement S-09).
-- Nothing of it is moved or lost, so that it can be taken apart again.
alter table support.request
    add column merged_into uuid references support.request,
    add constraint never_into_itself check (merged_into <> id) not valid,
    add constraint merged_says_where check ((merged_into is not null) = (outcome is not distinct from 'MERGED')) not valid,
    drop constraint request_outcome_check,
    add constraint request_outcome_check check (outcome in ('SOLVED', 'DECLINED', 'NO_REPLY', 'MERGED')) not valid;
create index request_merged_into on support.request (merged_into) where merged_into is not null;
grant update (merged_into) on support.request to genoot_app;

alter table support.happening
    drop constraint happening_kind_check,
    add constraint happening_kind_check check (kind in ('SENT', 'TAKEN', 'HANDED_OVER', 'UPDATED', 'ASKED', 'ANSWERED',
        'REPLIED', 'TERM', 'CLOSED', 'OPENED_AGAIN', 'FOLLOWED', 'UNFOLLOWED', 'MERGED', 'MERGED_IN', 'SEPARATED',
        'SEPARATED_FROM')) not valid;

-- Whoever asked the double reads along in the other one; until they are taken apart. A member who follows by mistake is
-- taken off again: that they did stands in the history.
alter table support.follower add column merged uuid references support.request;
create policy removing on support.follower for delete using (
    platform.is_system()
    or entity_id = any ((select platform.my_entities())::uuid[])
       and asker_id is distinct from (select platform.my_person()));
grant delete on support.follower to genoot_app;
