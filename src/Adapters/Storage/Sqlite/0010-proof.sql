-- Restores from a backup: what may have gone since, so that nothing is sent twice.
create table deliveries_restores (
    id text not null primary key,
    backup_at integer not null,
    restored_at integer not null,
    lines integer not null,
    is_known integer not null
);

-- Sends that the log outside the store knows to have been begun after the backup.
create table deliveries_begun (
    delivery_id text not null primary key,
    key text not null,
    at integer not null
);
create index deliveries_begun_of on deliveries_begun (key);

-- Pupils whose papers nobody prunes, and who said so and lifted it.
create table documents_keeps (
    id text not null primary key,
    reference text not null unique,
    school text not null,
    pupil text not null,
    begun text not null,
    lifted text null
);
create index documents_keeps_of on documents_keeps (school);

-- Content that its time of keeping ended; ids, hashes and days stay.
alter table documents_papers add column pruned_on text null;
alter table deliveries add column pruned_on text null;

-- Copies of all that is held about a pupil, and the check that must come before they are handed over.
create table documents_exports (
    id text not null primary key,
    reference text not null unique,
    school text not null,
    pupil text not null,
    made text not null,
    files text not null,
    checked text null
);
