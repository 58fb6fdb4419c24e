"""The stores the tests run against: a real PostgreSQL and a real Valkey, private to the run and gone after it."""

import asyncio
import hashlib
import os
import secrets
import shutil
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from backend.core import migrating
from backend.local import postgres, valkey
from backend.local.account import Place, place_for

MIGRATIONS = Path(migrating.FOLDER)
KEPT_CLUSTERS = Path(__file__).parents[1] / ".pytest_cache" / "clusters"

EMPTY_EVERY_TABLE = r"""
CREATE SCHEMA pristine;
DO $$ DECLARE name text; filled boolean; empty text[] := '{}'; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO filled;
    IF filled THEN EXECUTE format('CREATE TABLE pristine.%I AS TABLE public.%I', name, name);
    ELSE empty := empty || name; END IF;
  END LOOP;
  -- Static, so that each connection plans them once.
  EXECUTE 'CREATE FUNCTION pristine.written() RETURNS SETOF text LANGUAGE plpgsql AS $f$ BEGIN RETURN QUERY '
    || (SELECT string_agg(format('SELECT %L::text WHERE EXISTS (SELECT FROM public.%I)',
      format('public.%I', one), one), ' UNION ALL ') FROM unnest(empty) AS one) || '; END $f$';
  EXECUTE 'CREATE FUNCTION pristine.changed() RETURNS SETOF text LANGUAGE plpgsql AS $f$ BEGIN RETURN QUERY '
    || (SELECT string_agg(format('SELECT %1$L::text WHERE EXISTS (TABLE public.%1$I EXCEPT ALL TABLE pristine.%1$I)
      OR EXISTS (TABLE pristine.%1$I EXCEPT ALL TABLE public.%1$I)', tablename), ' UNION ALL ')
      FROM pg_tables WHERE schemaname = 'pristine') || '; END $f$';
  CREATE TABLE pristine._known AS SELECT schemaname, tablename FROM pg_tables
    WHERE schemaname NOT IN ('pristine', 'information_schema') AND schemaname NOT LIKE 'pg\_%';
END $$;
CREATE FUNCTION pristine.restore() RETURNS void LANGUAGE plpgsql AS $$
DECLARE name text; found text[]; large text[] := '{}'; sequence regclass;
BEGIN
  SET LOCAL lock_timeout = '5s';
  SET LOCAL client_min_messages = 'warning';
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN
      ('pristine', 'information_schema') AND schemaname NOT LIKE 'pg\_%' AND NOT EXISTS (SELECT FROM pristine._known
      WHERE (_known.schemaname, _known.tablename) = (pg_tables.schemaname, pg_tables.tablename)) LOOP
    EXECUTE 'DROP TABLE ' || name || ' CASCADE';
  END LOOP;
  SELECT array_agg(w) INTO found FROM pristine.written() AS w;
  IF found IS NOT NULL THEN
    -- Whoever still writes there is waited for, as a truncation would.
    EXECUTE 'LOCK TABLE ' || array_to_string(found, ', ') || ' IN EXCLUSIVE MODE';
    FOREACH name IN ARRAY found LOOP
      -- A few rows are taken out sooner than a table and its indexes are made anew, and nobody's plans are lost.
      IF pg_relation_size(name) > 262144 THEN large := large || name; CONTINUE; END IF;
      EXECUTE 'DELETE FROM ' || name;
      FOR sequence IN SELECT objid::regclass FROM pg_depend WHERE refobjid = name::regclass
          AND classid = 'pg_class'::regclass AND deptype IN ('a', 'i') AND objid IN (
          SELECT oid FROM pg_class WHERE relkind = 'S') LOOP
        PERFORM setval(sequence, 1, false);
      END LOOP;
    END LOOP;
    IF large <> '{}' THEN
      EXECUTE 'TRUNCATE ' || array_to_string(large, ', ') || ' RESTART IDENTITY CASCADE';
    END IF;
  END IF;
  FOR name IN SELECT pristine.changed() LOOP
    EXECUTE format('DELETE FROM public.%1$I; INSERT INTO public.%1$I TABLE pristine.%1$I', name);
  END LOOP;
END $$;
"""
"""Rows that the migrations wrote (the tables of allowed transitions) stay; all others go, and with them
the tables that an import made for itself."""


class Stores:
    """Started by the first process of a test run; its workers get databases of their own."""

    def __init__(self) -> None:
        self._cleanup = ExitStack()
        self.template = f"tessera_test_{secrets.token_hex(4)}"
        self.server = os.environ.get("TESSERA_TEST_DATABASE_URL", "")
        self._template_made = self._joined = False

    @property
    def started(self) -> bool:
        """Whether this process started, or was told of, a server with the template in it."""
        return self._template_made

    def join(self, server: str, template: str) -> None:
        """Use what another process started."""
        self.server, self.template, self._template_made, self._joined = server, template, True, True

    def start(self) -> None:
        """Start PostgreSQL, unless the environment names one, and make the migrated template."""
        try:
            if not self.server:
                self._start_embedded()
            if not self._template_made:
                asyncio.run(self._make_template())
            self._template_made = True
        except BaseException:
            self._cleanup.close()
            raise

    def stop(self) -> None:
        """Leave nothing: no process, no file, no database on a server that is not ours."""
        try:
            if "TESSERA_TEST_DATABASE_URL" in os.environ and self._template_made and not self._joined:
                asyncio.run(self._drop())
        finally:
            self._cleanup.close()

    def database_for(self, worker: str) -> str:
        """A database like the template for one worker; returns its address."""
        return asyncio.run(copy_of(self.server, self.template, f"{self.template}_{worker}"))

    def valkey(self) -> str:
        """A Valkey for one worker, since FLUSHALL and its channels know no numbered databases."""
        if given := os.environ.get("TESSERA_TEST_REDIS_URL"):
            return given
        folder = self._folder()
        place = place_for(folder)
        self._cleanup.callback(shutil.rmtree, place.home, ignore_errors=True)
        started = valkey.running(place, secrets.token_urlsafe(16), folder, durable=False)
        return self._cleanup.enter_context(started).url()

    def _start_embedded(self) -> None:
        """A migrated cluster is kept from run to run, keyed by the migrations: copying it is ten times faster."""
        folder = self._folder()
        place = place_for(folder)
        self._cleanup.callback(shutil.rmtree, place.home, ignore_errors=True)
        kept = KEPT_CLUSTERS / _key_of_migrations()
        if not (kept / "password").is_file():
            password = secrets.token_urlsafe(16)
            with postgres.running(place, password, folder, durable=False) as server:
                self.server = server.url_of("postgres")
                asyncio.run(self._make_template())
            _keep(server.cluster, kept, password, self.template)
        else:
            lay(kept / "postgres", place)
            password, self.template = ((kept / name).read_text(encoding="ascii") for name in ("password", "template"))
        running = postgres.running(place, password, folder, durable=False)
        self.server = self._cleanup.enter_context(running).url_of("postgres")
        self._template_made = True

    def _folder(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="tessera-tests-"))
        self._cleanup.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o711)
        return folder

    async def _make_template(self) -> None:
        await _alone(self.server, f'CREATE DATABASE "{self.template}"')
        await migrating.migrate(database_at(self.server, self.template))
        await _alone(database_at(self.server, self.template), EMPTY_EVERY_TABLE)

    async def _drop(self) -> None:
        connection = await asyncpg.connect(self.server)
        try:
            for row in await connection.fetch(
                "SELECT datname FROM pg_database WHERE starts_with(datname, $1)", self.template
            ):
                await connection.execute(f'DROP DATABASE "{row["datname"]}" WITH (FORCE)')
        finally:
            await connection.close()


def _key_of_migrations() -> str:
    digest = hashlib.sha256(EMPTY_EVERY_TABLE.encode())
    for file in sorted((*MIGRATIONS.rglob("*.py"), *MIGRATIONS.rglob("*.sql"), Path(postgres.__file__))):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


def _keep(cluster: Path, kept: Path, password: str, template: str) -> None:
    """Store a stopped cluster; a run beside this one that was faster wins. One is kept, older ones go."""
    KEPT_CLUSTERS.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(dir=KEPT_CLUSTERS, prefix=".unfinished."))
    shutil.copytree(cluster, unfinished / "postgres")
    (unfinished / "template").write_text(template, encoding="ascii")
    (unfinished / "password").write_text(password, encoding="ascii")
    for old in KEPT_CLUSTERS.iterdir():
        if old not in (unfinished, kept) and time.time() - old.stat().st_mtime > 3600:
            shutil.rmtree(old, ignore_errors=True)
    try:
        unfinished.rename(kept)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)


def lay(cluster: Path, place: Place) -> None:
    """Put a copy of a stopped cluster where the server of a place looks for its own."""
    copied = place.home / "postgres"
    shutil.copytree(cluster, copied)
    for entry in (copied, *copied.rglob("*")):
        place.give(entry)


async def copy_of(server: str, template: str, name: str) -> str:
    """Make a database from a template nobody is connected to; returns its address."""
    await _alone(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return database_at(server, name)


def database_at(server: str, name: str) -> str:
    """The address of another database of the same server."""
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


async def _alone(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()
