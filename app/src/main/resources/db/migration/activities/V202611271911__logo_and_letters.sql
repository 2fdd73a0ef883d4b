-- The letters of an Activity's headings, and the fingerprint of the logo that documents are issued with.
alter table activities.activity
    add column letters text not null default 'BRICOLAGE' check (letters in ('BRICOLAGE', 'ATKINSON')),
    add column logo_sha256 bytea check (octet_length(logo_sha256) = 32),
    add constraint logo_is_sealed check ((logo_file is null) = (logo_sha256 is null));
