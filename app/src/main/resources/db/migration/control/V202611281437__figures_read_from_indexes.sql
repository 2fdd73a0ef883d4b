-- Figures that everybody sees come from an index alone, and what was decided lately from its end.

create index operation_counted on control.operation (entity_id, asked_at) include (verdict) where person_id is not null;
drop index control.operation_asked;
create index review_found on control.review (entity_id, found_at) include (finding) where finding is not null;
create index stop_decided on control.stop (entity_id, decided_at desc) where state <> 'WAITING';
