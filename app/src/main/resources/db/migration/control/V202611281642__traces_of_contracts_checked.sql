-- Each row was checked when it was written.
alter table control.trace validate constraint trace_file_kind_check;
