-- Whoever opens the contract or the pay of somebody else leaves a trace, as with the other private files.
alter table control.trace drop constraint trace_file_kind_check;
alter table control.trace add constraint trace_file_kind_check
    check (file_kind in ('ACCOUNT', 'PERSON', 'REQUEST', 'CONTRACT')) not valid;
