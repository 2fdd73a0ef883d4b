-- A client who answers on their private page calls off what was still to come for that one document.
create policy see_of_client on timeline.step for select using (document_id = (select platform.my_document()));
create policy end_by_client on timeline.step for update using (document_id = (select platform.my_document()))
    with check (state in ('NOT_NEEDED', 'PLANNED'));
