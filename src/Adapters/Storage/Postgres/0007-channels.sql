-- How an accepted or lost send is found again at its provider, and what stood in the way of whole channels: one row an incident, at most one of them open for a route.
alter table deliveries add column trace text collate "C" null;

create table deliveries_incidents (
    id uuid not null primary key,
    school text collate "C" not null,
    route text collate "C" not null,
    why text collate "C" not null,
    began_at bigint not null,
    over_at bigint null
);
create unique index deliveries_incidents_open on deliveries_incidents (school, route) where over_at is null;
