#!/bin/sh
# Runs once in an empty PostgreSQL: the owner of the tables and the role that row-level security
# binds. Neither may be a superuser, which no policy holds back.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$(cat /run/secrets/database_password)" --username postgres <<'SQL'
CREATE ROLE leadops_app NOLOGIN;
CREATE ROLE leadops LOGIN PASSWORD :'password';
GRANT leadops_app TO leadops;
CREATE DATABASE leadops OWNER leadops;
SQL
