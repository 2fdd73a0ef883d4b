-- Within the transaction that takes in a large statement the planner knows nothing of the rows just added and would read
-- the whole table for every chunk: 100,000 lines then take minutes instead of seconds. These few rows are always found
-- by their keys.
alter function treasury.keep_sums() set enable_seqscan = off;
alter function treasury.keep_sums() set enable_hashjoin = off;
alter function treasury.keep_sums() set enable_mergejoin = off;
