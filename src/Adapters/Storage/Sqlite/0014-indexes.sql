-- Every question of the hub has its index, and every reference from table to table: a test explains them all on full tables.
create index if not exists documents_papers_about on documents_papers (school, kind, subject);
create index if not exists deliveries_of_paper on deliveries (paper_id);
create index if not exists deliveries_at_provider on deliveries (provider_id) where provider_id is not null;
create index if not exists deliveries_under_way on deliveries (school) where state = 3;
create index if not exists deliveries_sent on deliveries (sent_at) where state = 4;
create index if not exists works_given_up on works (school) where state = 2;
create index if not exists rounds_replies_to on rounds_replies (request_id);
create index if not exists deliveries_letters_about on deliveries_letters (delivery_id) where delivery_id is not null;

-- The oldest schema that a hub may know to work on a ledger of this one; null for versions from before this was written down.
alter table schema_versions add column oldest integer null;
