-- Who may read an entry is asked of each one: with those columns in the index, a balance is added up from the index alone
-- and no longer fetches every entry of the account from all over the table.
create index entries_of_an_account_with_reach on ledger.entry (account_id, booked_on, transaction_id, line)
    include (cents, entity_id, activity_id, subject);
drop index ledger.entries_of_an_account;
alter index ledger.entries_of_an_account_with_reach rename to entries_of_an_account;
