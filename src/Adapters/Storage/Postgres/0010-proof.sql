-- Restores from a backup: what may have gone since, so that nothing is sent twice.
create table deliveries_restores (
    id uuid not null primary key,
    backup_at bigint not null,
    restored_at bigint not null,
    lines bigint not null,
    is_known boolean not null
);

-- Sends that the log outside the store knows to have been begun after the backup.
create table deliveries_begun (
    delivery_id uuid not null primary key,
    key uuid not null,
    at bigint not null
);
create index deliveries_begun_of on deliveries_begun (key);

-- Pupils whose papers nobody prunes, and who said so and lifted it.
create table documents_keeps (
    id uuid not null primary key,
    reference text collate "C" not null unique,
    school text collate "C" not null,
    pupil text collate "C" not null,
    begun text collate "C" not null,
    lifted text collate "C" null
);
create index documents_keeps_of on documents_keeps (school);

-- Content that its time of keeping ended; ids, hashes and days stay.
alter table documents_papers add column pruned_on date null;
alter table deliveries add column pruned_on date null;

-- Copies of all that is held about a pupil, and the check that must come before they are handed over.
create table documents_exports (
    id uuid not null primary key,
    reference text collate "C" not null unique,
    school text collate "C" not null,
    pupil text collate "C" not null,
    made text collate "C" not null,
    files text collate "C" not null,
    checked text collate "C" null
);
