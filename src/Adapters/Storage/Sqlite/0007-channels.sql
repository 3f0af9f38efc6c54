-- How an accepted or lost send is found again at its provider, and what stood in the way of whole channels: one row an incident, at most one of them open for a route.
alter table deliveries add column trace text null;

create table deliveries_incidents (
    id text not null primary key,
    school text not null,
    route text not null,
    why text not null,
    began_at integer not null,
    over_at integer null
);
create unique index deliveries_incidents_open on deliveries_incidents (school, route) where over_at is null;
