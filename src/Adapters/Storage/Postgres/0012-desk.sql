-- Stops of sending that people asked for: of all or one school, of all channels or one; and who lifted them.
create table deliveries_halts (
    id uuid not null primary key,
    school text collate "C" null,
    route text collate "C" null,
    is_quarantine boolean not null,
    begun text collate "C" not null,
    lifted text collate "C" null
);

-- What became of each decision that a day's Decisions file told, once: a code that was used is used up.
create table deliveries_decisions (
    id uuid not null primary key,
    school text collate "C" not null,
    day date not null,
    reference text collate "C" not null,
    is_taken boolean not null,
    content text collate "C" not null
);
create index deliveries_decisions_of on deliveries_decisions (school, day);
