-- What people wait for is found at once, however many schools a ledger has.
create index if not exists works_wishes on works (priority desc, not_before) where state = 0 and priority > 0;
