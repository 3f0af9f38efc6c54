-- Stops of sending that people asked for: of all or one school, of all channels or one; and who lifted them.
create table deliveries_halts (
    id text not null primary key,
    school text null,
    route text null,
    is_quarantine integer not null,
    begun text not null,
    lifted text null
);

-- What became of each decision that a day's Decisions file told, once: a code that was used is used up.
create table deliveries_decisions (
    id text not null primary key,
    school text not null,
    day text not null,
    reference text not null,
    is_taken integer not null,
    content text not null
);
create index deliveries_decisions_of on deliveries_decisions (school, day);
