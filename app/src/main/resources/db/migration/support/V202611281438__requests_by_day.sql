-- Figures of a support team count by day.

create index request_by_day on support.request (entity_id, opened_at);
