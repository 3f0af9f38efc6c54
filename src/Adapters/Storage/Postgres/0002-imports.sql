-- Decisions on what the night read, with their counts, and what of it waits for a person.
create table imports_decisions (
    id uuid not null primary key,
    school text collate "C" not null,
    night date not null,
    subject text collate "C" not null,
    verdict text collate "C" not null,
    content text collate "C" not null,
    decided_at bigint not null
);
create index imports_decisions_of_night on imports_decisions (school, night);

create table imports_held (
    id uuid not null primary key,
    school text collate "C" not null,
    origin integer not null,
    change_id uuid not null,
    reference text collate "C" not null unique,
    code text collate "C" not null,
    content text collate "C" not null,
    first_night date not null,
    last_night date not null,
    state integer not null,
    release text collate "C" null
);
create index imports_held_in_state on imports_held (school, state);

create table imports_raw (
    school text collate "C" not null,
    hash text collate "C" not null,
    bytes bigint not null,
    last_night date not null,
    primary key (school, hash)
);
