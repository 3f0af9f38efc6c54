-- What of a stage waits, counted over all schools: planning looks at it several times a second.
create index if not exists works_waiting on works (stage, not_before) where state = 0;
