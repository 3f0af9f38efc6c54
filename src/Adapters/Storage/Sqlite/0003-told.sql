-- What a paper told its recipient, to name the changes in their next one: of each recipient the last that went, and what waits.
create table documents_told (
    paper_id text not null primary key references documents_papers (id),
    content blob not null
);
create index deliveries_about on deliveries (school, kind, subject);
