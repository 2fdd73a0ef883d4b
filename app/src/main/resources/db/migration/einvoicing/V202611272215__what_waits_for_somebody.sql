-- What is stuck or waits for an Activity is little among much; the first page of finance asks for it.
create index transmission_stuck on einvoicing.transmission (planned_at desc, id desc) where state in ('REFUSED', 'GIVEN_UP');
create index received_without_activity on einvoicing.received (received_at desc, id desc) where activity_id is null;
