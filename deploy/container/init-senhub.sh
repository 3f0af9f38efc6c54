#!/bin/sh
# Runs once, when the database server's volume is empty: the hub's own role, which owns its own database and has no other right.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$(cat /run/secrets/database)" <<'SQL'
create role senhub login password :'password';
create database senhub owner senhub encoding 'UTF8' template template0;
revoke connect on database senhub from public;
SQL
