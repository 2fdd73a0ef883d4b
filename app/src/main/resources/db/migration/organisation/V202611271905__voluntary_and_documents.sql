-- The Activity of a document for which something was set: its managers must find it when they issue the document.
alter table organisation.setting add column within_id uuid;
create policy within on organisation.setting for select using (
    within_id = any ((select platform.my_scopes())::uuid[]));

-- What an Activity gives for solidarity, its managers set themselves.
create policy giving on organisation.setting for insert with check (
    name = 'solidarity' and level = 'ACTIVITY'
    and scope_id = any ((select platform.setting_as_ids('genoot.activities'))::uuid[]));
create policy changing_gift on organisation.setting for update using (
    name = 'solidarity' and level = 'ACTIVITY'
    and scope_id = any ((select platform.setting_as_ids('genoot.activities'))::uuid[]));
