-- A recipient as names are compared, so that the addresses of one are found among those of a school. None in rows of a version before: these are looked at whoever is sought.
alter table deliveries_addresses add column name_key text null;
