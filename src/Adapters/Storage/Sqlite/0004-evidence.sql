-- What people said of files that the hub did not make: whose they are, by the file's bytes. The last word stands.
create table evidence_confirmations (
    school text not null,
    pupil text not null,
    hash text not null,
    is_theirs integer not null,
    signs text null,
    "by" text not null,
    at integer not null,
    why text not null,
    primary key (school, pupil, hash)
);
-- What goes with a paper: index, enclosures, signed copy, with who confirmed each.
alter table deliveries add column bundle text null;
