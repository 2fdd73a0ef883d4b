-- Costs that members had for their work, and the VAT in them that the state gives back.
alter table ledger.account drop constraint account_kind_check;
alter table ledger.account add constraint account_kind_check check (kind in (
    'BANK', 'CLIENT_RECEIVABLE', 'CLIENT_CREDIT', 'WAITING', 'VAT_DUE', 'VAT_PENDING', 'VAT_RECEIVABLE', 'ON_ITS_WAY',
    'AVAILABLE', 'PLANNED', 'CONTRIBUTION_ON_ITS_WAY', 'CONTRIBUTION', 'SOLIDARITY_ON_ITS_WAY', 'SOLIDARITY',
    'BANK_COSTS', 'BANK_INTEREST', 'LATE_COSTS', 'BAD_DEBT', 'OPENING', 'PAYOUTS_UNDER_WAY'));
alter table ledger.transaction drop constraint transaction_kind_check;
alter table ledger.transaction add constraint transaction_kind_check check (kind in (
    'SALE', 'SALE_CREDITED', 'INTERNAL_SALE', 'MONEY_IN', 'MONEY_OUT', 'PAYMENT', 'PAYMENT_UNDONE', 'RELEASE',
    'CONTRIBUTION', 'SOLIDARITY', 'BANK_COST', 'LOSS', 'OPENING', 'CORRECTION', 'COST_PLANNED', 'COST_FREED', 'COST'));
