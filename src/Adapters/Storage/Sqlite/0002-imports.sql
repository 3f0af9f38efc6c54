-- Decisions on what the night read, with their counts, and what of it waits for a person.
create table imports_decisions (
    id text not null primary key,
    school text not null,
    night text not null,
    subject text not null,
    verdict text not null,
    content text not null,
    decided_at integer not null
);
create index imports_decisions_of_night on imports_decisions (school, night);

create table imports_held (
    id text not null primary key,
    school text not null,
    origin integer not null,
    change_id text not null,
    reference text not null unique,
    code text not null,
    content text not null,
    first_night text not null,
    last_night text not null,
    state integer not null,
    release text null
);
create index imports_held_in_state on imports_held (school, state);

create table imports_raw (
    school text not null,
    hash text not null,
    bytes integer not null,
    last_night text not null,
    primary key (school, hash)
);
