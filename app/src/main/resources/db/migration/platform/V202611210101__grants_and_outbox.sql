-- Who wears which hat where, and since when.
create table platform.person_grant (
    person_id   uuid not null,
    hat         text not null check (hat in ('MEMBER', 'MANAGER', 'ADVISOR', 'FINANCE', 'SUPPORT', 'ADMIN')),
    scope_id    uuid not null references platform.scope,
    valid_from  date not null,
    valid_until date,
    primary key (person_id, hat, scope_id, valid_from),
    check (valid_until is null or valid_until >= valid_from)
);
create index person_grant_by_scope on platform.person_grant (scope_id);
grant select, insert, update on platform.person_grant to genoot_app;

-- The outbox: what the world is still to be told, written in the transaction in which it became true.
create table platform.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on platform.event_publication using hash (serialized_event);
create index event_publication_open on platform.event_publication (publication_date) where completion_date is null;
grant select, insert, update, delete on platform.event_publication to genoot_app;
