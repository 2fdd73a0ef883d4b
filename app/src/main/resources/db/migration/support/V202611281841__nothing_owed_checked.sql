-- In a transaction of its own: rows are read while everybody goes on working.
alter table support.happening validate constraint happening_kind_check;
