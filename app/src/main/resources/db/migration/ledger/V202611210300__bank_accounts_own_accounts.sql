-- Each bank account of an entity has its own account in the books, so that both balances can be laid side by side.
alter table ledger.account drop constraint account_owner_kind_check;
alter table ledger.account add constraint account_owner_kind_check check (
    owner_kind in ('ENTITY', 'ACTIVITY', 'CLIENT', 'SUPPLIER', 'MEMBER', 'FUND', 'BANK_ACCOUNT'));
