-- How soon members are repaid is reckoned whenever finance opens the page of payouts.
create index payable_paid on treasury.payable (entity_id, paid_on) where paid_on is not null;
