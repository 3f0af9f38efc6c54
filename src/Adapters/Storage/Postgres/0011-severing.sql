-- A line of proof is bound into the chain by a seal over itself and a random salt: without the salt nobody can tell what stood in it (SD-W3). Lines of before have neither.
alter table deliveries_proofs add column seal text collate "C" null;
alter table deliveries_proofs add column salt text collate "C" null;

-- Severing under way: what is to be found and taken out, until nothing of it is left.
create table severances (
    id uuid not null primary key,
    school text collate "C" not null,
    pupil text collate "C" null,
    traces bytea null,
    "by" text collate "C" not null,
    at bigint not null
);

-- Who gave a paper its words, where a person edited it after the hub had made it (SD-P5).
alter table documents_papers add column edited text collate "C" null;
