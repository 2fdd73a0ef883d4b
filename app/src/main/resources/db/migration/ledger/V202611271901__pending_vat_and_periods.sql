-- VAT that is owed only when the client pays, the contribution of a period, and what is given for solidarity.
alter table ledger.account drop constraint account_kind_check;
alter table ledger.account add constraint account_kind_check check (kind in (
    'BANK', 'CLIENT_RECEIVABLE', 'CLIENT_CREDIT', 'WAITING', 'VAT_DUE', 'VAT_PENDING', 'ON_ITS_WAY', 'AVAILABLE',
    'PLANNED', 'CONTRIBUTION_ON_ITS_WAY', 'CONTRIBUTION', 'SOLIDARITY_ON_ITS_WAY', 'SOLIDARITY', 'BANK_COSTS',
    'BANK_INTEREST', 'BAD_DEBT', 'OPENING'));
alter table ledger.transaction drop constraint transaction_kind_check;
alter table ledger.transaction add constraint transaction_kind_check check (kind in (
    'SALE', 'SALE_CREDITED', 'INTERNAL_SALE', 'MONEY_IN', 'MONEY_OUT', 'PAYMENT', 'PAYMENT_UNDONE', 'RELEASE',
    'CONTRIBUTION', 'SOLIDARITY', 'BANK_COST', 'LOSS', 'OPENING', 'CORRECTION'));
