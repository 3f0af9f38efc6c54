-- Since when a delivery is held, for the age of what waits; and on what basis it is disclosed, for the proof.
alter table deliveries add column held_since date null;
alter table deliveries add column basis text collate "C" null;

-- Stops that a person asked for, and who lifted them.
create table deliveries_stops (
    id uuid not null primary key,
    reference text collate "C" not null unique,
    school text collate "C" not null,
    pupil text collate "C" null,
    person text collate "C" null,
    begun text collate "C" not null,
    lifted text collate "C" null
);
create index deliveries_stops_of on deliveries_stops (school);

-- Phrases that a person confirmed to tell of nobody else, as hashes.
create table deliveries_phrases (
    school text collate "C" not null,
    phrase text collate "C" not null,
    said text collate "C" not null,
    primary key (school, phrase)
);
