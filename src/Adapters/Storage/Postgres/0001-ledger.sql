-- Moments are milliseconds since 1970 UTC; enumerations are numbers as in code.
-- Text is compared byte by byte (collate "C"): the ledger's order is the same whatever language the database was made for.
create table nights (
    school text collate "C" not null,
    date date not null,
    run integer not null,
    digest_from bigint not null,
    exports_by bigint not null,
    missed boolean not null,
    sends_digest boolean not null,
    started_at bigint not null,
    ended_at bigint null,
    primary key (school, date, run)
);

create table works (
    id uuid not null primary key,
    school text collate "C" not null,
    night date not null,
    run integer not null,
    stage integer not null,
    subject text collate "C" not null,
    state integer not null,
    not_before bigint not null,
    lease_until bigint not null,
    lease uuid null,
    attempts integer not null,
    reason text collate "C" null
);
create index works_due on works (not_before) where state = 0;
create index works_of_night on works (school, night, run, stage, state);

create table snapshots (
    school text collate "C" not null,
    name text collate "C" not null,
    night date not null,
    content bytea not null,
    primary key (school, name, night)
);
-- Snapshots are compressed before they are saved.
alter table snapshots alter column content set storage external;

create table documents_papers (
    id uuid not null primary key,
    school text collate "C" not null,
    kind text collate "C" not null,
    subject text collate "C" not null,
    period text collate "C" not null,
    audience text collate "C" not null,
    version text collate "C" not null,
    file_hash text collate "C" not null,
    pages integer not null,
    is_draft boolean not null,
    made_on date not null
);

create table deliveries (
    id uuid not null primary key,
    key uuid not null,
    reference text collate "C" not null unique,
    school text collate "C" not null,
    paper_id uuid not null references documents_papers (id),
    kind text collate "C" not null,
    subject text collate "C" not null,
    period text collate "C" not null,
    version text collate "C" not null,
    recipient text collate "C" not null,
    purpose text collate "C" null,
    state integer not null,
    holds text collate "C" not null,
    note text collate "C" null,
    tries integer not null,
    sent_again boolean not null,
    night date not null,
    decided_at bigint not null,
    sent_at bigint null,
    provider_id text collate "C" null,
    release text collate "C" null
);
create index deliveries_of_key on deliveries (key, decided_at);
create index deliveries_in_state on deliveries (school, state, decided_at);

create table deliveries_attempts (
    id uuid not null primary key,
    delivery_id uuid not null references deliveries (id),
    started_at bigint not null,
    ended_at bigint null,
    outcome text collate "C" null
);
create index deliveries_attempts_of on deliveries_attempts (delivery_id);

create table deliveries_addresses (
    school text collate "C" not null,
    recipient text collate "C" not null,
    address text collate "C" not null,
    "on" date not null,
    "by" text collate "C" not null,
    why text collate "C" not null,
    primary key (school, recipient, address)
);

create table deliveries_proofs (
    number bigint not null primary key,
    at bigint not null,
    school text collate "C" not null,
    delivery_id uuid not null,
    state integer not null,
    line text collate "C" not null,
    hash text collate "C" not null
);
create index deliveries_proofs_of on deliveries_proofs (delivery_id);
