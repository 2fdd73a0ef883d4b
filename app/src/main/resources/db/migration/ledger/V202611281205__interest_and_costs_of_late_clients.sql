-- What clients pay beside a claim because they paid late.
alter table ledger.account drop constraint account_kind_check;
alter table ledger.account add constraint account_kind_check check (kind in (
    'BANK', 'CLIENT_RECEIVABLE', 'CLIENT_CREDIT', 'WAITING', 'VAT_DUE', 'VAT_PENDING', 'ON_ITS_WAY', 'AVAILABLE',
    'PLANNED', 'CONTRIBUTION_ON_ITS_WAY', 'CONTRIBUTION', 'SOLIDARITY_ON_ITS_WAY', 'SOLIDARITY', 'BANK_COSTS',
    'BANK_INTEREST', 'LATE_COSTS', 'BAD_DEBT', 'OPENING'));
