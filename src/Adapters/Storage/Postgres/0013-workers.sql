-- A person's wish goes before the night's bulk. A hub of the version before writes no priority: what it causes is bulk.
alter table works add column priority integer not null default 0;
-- The next rows of each school and stage, however many wait behind them.
create index works_turns on works (school, stage, priority desc, not_before) where state = 0;

-- The processes at work on this ledger, as they last said. No pupil, no person.
create table workers (
    id uuid not null primary key,
    host text collate "C" not null,
    roles text collate "C" not null,
    version text collate "C" not null,
    since bigint not null,
    seen bigint not null,
    leads boolean not null
);
