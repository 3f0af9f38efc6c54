-- What people said of files that the hub did not make: whose they are, by the file's bytes. The last word stands.
create table evidence_confirmations (
    school text collate "C" not null,
    pupil text collate "C" not null,
    hash text collate "C" not null,
    is_theirs boolean not null,
    signs text collate "C" null,
    "by" text collate "C" not null,
    at bigint not null,
    why text collate "C" not null,
    primary key (school, pupil, hash)
);
-- What goes with a paper: index, enclosures, signed copy, with who confirmed each.
alter table deliveries add column bundle text collate "C" null;
