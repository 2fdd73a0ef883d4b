-- A rule may look for money to an account that was changed lately.

alter table control.rule drop constraint rule_kind_check,
    add constraint rule_kind_check
        check (kind in ('CEILING', 'NEW_ABROAD', 'UNUSUAL', 'TWIN', 'ACCOUNT_CHANGED', 'NO_DAY'));
