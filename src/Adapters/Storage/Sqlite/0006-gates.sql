-- Since when a delivery is held, for the age of what waits; and on what basis it is disclosed, for the proof.
alter table deliveries add column held_since text null;
alter table deliveries add column basis text null;

-- Stops that a person asked for, and who lifted them.
create table deliveries_stops (
    id text not null primary key,
    reference text not null unique,
    school text not null,
    pupil text null,
    person text null,
    begun text not null,
    lifted text null
);
create index deliveries_stops_of on deliveries_stops (school);

-- Phrases that a person confirmed to tell of nobody else, as hashes.
create table deliveries_phrases (
    school text not null,
    phrase text not null,
    said text not null,
    primary key (school, phrase)
);
