-- In a transaction of its own: rows are read while everybody goes on working.
alter table support.request validate constraint never_into_itself;
alter table support.request validate constraint merged_says_where;
alter table support.request validate constraint request_outcome_check;
alter table support.happening validate constraint happening_kind_check;
