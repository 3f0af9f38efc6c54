-- Moments are milliseconds since 1970 UTC; days are ISO text; enumerations are numbers as in code.
create table nights (
    school text not null,
    date text not null,
    run integer not null,
    digest_from integer not null,
    exports_by integer not null,
    missed integer not null,
    sends_digest integer not null,
    started_at integer not null,
    ended_at integer null,
    primary key (school, date, run)
);

create table works (
    id text not null primary key,
    school text not null,
    night text not null,
    run integer not null,
    stage integer not null,
    subject text not null,
    state integer not null,
    not_before integer not null,
    lease_until integer not null,
    lease text null,
    attempts integer not null,
    reason text null
);
create index works_due on works (not_before) where state = 0;
create index works_of_night on works (school, night, run, stage, state);

create table snapshots (
    school text not null,
    name text not null,
    night text not null,
    content blob not null,
    primary key (school, name, night)
);

create table documents_papers (
    id text not null primary key,
    school text not null,
    kind text not null,
    subject text not null,
    period text not null,
    audience text not null,
    version text not null,
    file_hash text not null,
    pages integer not null,
    is_draft integer not null,
    made_on text not null
);

create table deliveries (
    id text not null primary key,
    key text not null,
    reference text not null unique,
    school text not null,
    paper_id text not null references documents_papers (id),
    kind text not null,
    subject text not null,
    period text not null,
    version text not null,
    recipient text not null,
    purpose text null,
    state integer not null,
    holds text not null,
    note text null,
    tries integer not null,
    sent_again integer not null,
    night text not null,
    decided_at integer not null,
    sent_at integer null,
    provider_id text null,
    release text null
);
create index deliveries_of_key on deliveries (key, decided_at);
create index deliveries_in_state on deliveries (school, state, decided_at);

create table deliveries_attempts (
    id text not null primary key,
    delivery_id text not null references deliveries (id),
    started_at integer not null,
    ended_at integer null,
    outcome text null
);
create index deliveries_attempts_of on deliveries_attempts (delivery_id);

create table deliveries_addresses (
    school text not null,
    recipient text not null,
    address text not null,
    "on" text not null,
    "by" text not null,
    why text not null,
    primary key (school, recipient, address)
);

create table deliveries_proofs (
    number integer not null primary key,
    at integer not null,
    school text not null,
    delivery_id text not null,
    state integer not null,
    line text not null,
    hash text not null
);
create index deliveries_proofs_of on deliveries_proofs (delivery_id);
