-- The team that recovers an invoice is told when nothing is owed on it any more.
alter table support.happening
    drop constraint happening_kind_check,
    add constraint happening_kind_check check (kind in ('SENT', 'TAKEN', 'HANDED_OVER', 'UPDATED', 'ASKED', 'ANSWERED',
        'REPLIED', 'TERM', 'CLOSED', 'OPENED_AGAIN', 'FOLLOWED', 'UNFOLLOWED', 'MERGED', 'MERGED_IN', 'SEPARATED',
        'SEPARATED_FROM', 'NOTHING_OWED')) not valid;
