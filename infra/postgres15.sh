#!/bin/sh
# Runs the tests against a private PostgreSQL 15, the oldest that is supported (Debian: apt-get install postgresql-15).
#   sh infra/postgres15.sh [arguments of pytest]      POSTGRES_BIN names another folder of programs
set -eu
bin=${POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
if [ ! -x "$bin/postgres" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -qq --no-install-recommends postgresql-15 >/dev/null
fi
[ -x "$bin/postgres" ] || { echo "No PostgreSQL in $bin: install postgresql-15, or set POSTGRES_BIN." >&2; exit 2; }
home=$(mktemp -d)
port=$("${PYTHON:-.venv/bin/python}" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
secret=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  # PostgreSQL refuses to run as root.
  chown nobody "$home"
  as() { runuser -u nobody -- "$@"; }
fi
stop() { as "$bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$home"; }
trap stop EXIT
printf %s "$secret" >"$home/password"
chmod 644 "$home/password"
cd /
as "$bin/initdb" -D "$home/data" -U tessera --pwfile "$home/password" -A scram-sha-256 -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
as "$bin/pg_ctl" -D "$home/data" -w -l "$home/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' \
  -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=256MB -c jit=off" start >/dev/null
cd "$OLDPWD"
export TESSERA_TEST_DATABASE_URL="postgresql://tessera:$secret@127.0.0.1:$port/postgres"
if [ $# -gt 0 ]; then
  "${PYTHON:-.venv/bin/python}" -m pytest -n 2 --dist loadgroup "$@"
else
  "${PYTHON:-.venv/bin/python}" -m pytest -n 2 --dist loadgroup -m "not soak"
  # One after the other: some count what 64 connections do at once.
  "${PYTHON:-.venv/bin/python}" -m pytest -m soak tests/domain tests/jobs tests/upgrade tests/api
fi
