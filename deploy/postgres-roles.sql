-- Who may do what in the ledger's database. Run it inside that database, as a superuser, after "senhub migrate"; run it again after each upgrade:
--   psql -d senhub -v ON_ERROR_STOP=1 -f postgres-roles.sql
--
--   senhub_owner   owns the tables: "senhub migrate" and "senhub sever". Its password is on no machine that runs the hub.
--   senhub_worker  what the service connects as: rows only, no table, no right to shorten the log of proof.
--   senhub_reader  a group for people who read figures: members see the schools that reading.schools names for them, and nobody's name.

do $$
declare
    wanted text;
begin
    foreach wanted in array array['senhub_owner', 'senhub_worker', 'senhub_reader'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to senhub_owner, senhub_worker, senhub_reader', current_database());
end $$;
alter role senhub_owner login;
alter role senhub_worker login;
revoke all on schema public from public;
grant usage on schema public to senhub_worker, senhub_reader;

-- The worker adds and changes rows. It deletes only where the hub itself forgets; a delivery, its paper and its proof are never deleted by it.
revoke all on all tables in schema public from senhub_worker;
grant select, insert, update on all tables in schema public to senhub_worker;
do $$
declare
    forgotten text;
begin
    foreach forgotten in array array['snapshots', 'documents_told', 'imports_decisions', 'imports_held', 'imports_raw', 'rounds_requests', 'rounds_replies', 'deliveries_passwords', 'desk_passkeys', 'workers'] loop
        -- A table that this version of the schema does not have yet is passed over.
        if to_regclass('public.' || forgotten) is not null then
            execute format('grant delete on public.%I to senhub_worker', forgotten);
        end if;
    end loop;
end $$;
-- A line of proof is written once. Only a severing, which the owner does, may write it anew.
revoke update on deliveries_proofs from senhub_worker;
revoke insert, update on schema_versions from senhub_worker;
-- What the next version adds, until this file is run again.
alter default privileges for role senhub_owner in schema public grant select, insert, update, delete on tables to senhub_worker;

-- Readers: figures by school, kind, state and day. No pupil, recipient, reference or note; no id, for ids are derived from pupils' references.
revoke all on all tables in schema public from senhub_reader;
grant select (school, date, run, missed, started_at, ended_at) on nights to senhub_reader;
grant select (school, night, run, stage, state, not_before, attempts) on works to senhub_reader;
grant select (school, kind, audience, pages, is_draft, made_on, pruned_on) on documents_papers to senhub_reader;
grant select (school, kind, state, night, decided_at, held_since, sent_at, tries, purpose, basis) on deliveries to senhub_reader;
grant select (school, route, began_at, over_at) on deliveries_incidents to senhub_reader;

-- Which reader sees which school: insert into reading.schools values ('the role they log in as', '9991001').
create schema if not exists reading authorization senhub_owner;
grant usage on schema reading to senhub_reader;
create table if not exists reading.schools (
    reader name not null,
    school text collate "C" not null,
    primary key (reader, school)
);
alter table reading.schools owner to senhub_owner;
alter table reading.schools enable row level security;
grant select on reading.schools to senhub_reader;
drop policy if exists own_rows on reading.schools;
create policy own_rows on reading.schools for select to senhub_reader using (reader = current_user);

-- Every table that knows schools: the hub serves them all, a reader those named above, anybody else none, whatever is granted later.
-- The school hangs on who logged in, never on a setting of the session, for a session sets what it likes.
do $$
declare
    held text;
begin
    for held in select table_name from information_schema.columns where table_schema = 'public' and column_name = 'school' loop
        execute format('alter table public.%I enable row level security', held);
        execute format('drop policy if exists of_the_hub on public.%I', held);
        execute format('create policy of_the_hub on public.%I to senhub_worker using (true) with check (true)', held);
        execute format('drop policy if exists of_readers on public.%I', held);
        execute format('create policy of_readers on public.%I for select to senhub_reader using (school in (select s.school from reading.schools s where s.reader = current_user))', held);
    end loop;
end $$;
