-- The list of those who see a whole entity is ordered by day over all that they see.
create index invoice_by_day on sales.invoice (issued_on desc, id desc);
drop index sales.invoice_by_entity;
