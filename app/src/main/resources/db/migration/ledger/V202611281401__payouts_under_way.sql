-- What was given to the bank to be paid and does not stand on a statement yet.
alter table ledger.account drop constraint account_kind_check;
alter table ledger.account add constraint account_kind_check check (kind in (
    'BANK', 'CLIENT_RECEIVABLE', 'CLIENT_CREDIT', 'WAITING', 'VAT_DUE', 'VAT_PENDING', 'ON_ITS_WAY', 'AVAILABLE',
    'PLANNED', 'CONTRIBUTION_ON_ITS_WAY', 'CONTRIBUTION', 'SOLIDARITY_ON_ITS_WAY', 'SOLIDARITY', 'BANK_COSTS',
    'BANK_INTEREST', 'LATE_COSTS', 'BAD_DEBT', 'PAYOUTS_UNDER_WAY', 'OPENING'));
