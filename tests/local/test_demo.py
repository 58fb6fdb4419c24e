"""`tessera demo` as a person meets it: starts, stops, is killed, finds obstacles."""

import asyncio
import http.client
import json
import os
import re
import signal
import socket
import time
from pathlib import Path

import asyncpg
import pytest

from backend.local.ports import free_port
from tests.local.conftest import processes_in, wait_for

DEMO = ("-m", "backend.cli", "demo", "--no-pages", "--scale", "0.001")
RUNNING = re.compile(r"Tessera is running")

pytestmark = pytest.mark.xdist_group("demo")


@pytest.fixture
def start(run, shop):
    """Start the demo and wait until it says that it runs; gives the process, its port and what it said."""

    def until_running(**settings):
        port = free_port()
        demo = run(*DEMO, TESSERA_PORT=str(port), TESSERA_DATA_DIR=str(shop), **settings)
        said = []
        for line in demo.stdout:
            said.append(line)
            if RUNNING.search(line):
                return demo, port, said
        pytest.fail("".join(said) + "".join(log.read_text()[-2000:] for log in (shop / "logs").iterdir()))

    return until_running


def database_of(folder) -> str:
    """The address a process of the demo was given."""
    for one in alive(folder):
        if url := environment_of(one).get(b"DATABASE_URL"):
            return url.decode()
    raise AssertionError("no process of the demo is alive")


def environment_of(process_id) -> dict[bytes, bytes]:
    try:
        content = Path(f"/proc/{process_id}/environ").read_bytes()
    except OSError:
        return {}
    return dict(part.split(b"=", 1) for part in content.split(b"\0") if b"=" in part)


def alive(folder) -> list[int]:
    """Whatever still belongs to the demo of this folder."""
    everything = [int(entry.name) for entry in Path("/proc").glob("[0-9]*")]
    marked = [one for one in everything if environment_of(one).get(b"TESSERA_LOCAL_RUN") == os.fsencode(folder)]
    return processes_in(folder) + marked


def ask(url, sql):
    async def answer():
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(sql)
        finally:
            await connection.close()

    return asyncio.run(answer())


@pytest.mark.soak
def test_stops_in_time_and_finds_its_data_again(start, shop):
    demo, port, _ = start()
    ask(database_of(shop), "CREATE TABLE kept_0 AS SELECT 7 AS n")
    keys = (shop / "secrets.json").read_text()
    sandbox = json.loads((shop / "sandbox.json").read_text())

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/readyz")
    assert connection.getresponse().status == 200

    began = time.monotonic()
    demo.send_signal(signal.SIGINT)
    assert demo.wait(45) == 0
    assert time.monotonic() - began < 5
    assert alive(shop) == []
    connection.close()

    demo, _, _ = start()
    assert ask(database_of(shop), "SELECT n FROM kept_0") == 7
    assert (shop / "secrets.json").read_text() == keys
    assert json.loads((shop / "sandbox.json").read_text()) == sandbox
    demo.send_signal(signal.SIGTERM)
    assert demo.wait(45) == 0


@pytest.mark.soak
def test_killed_demo_leaves_nothing_and_the_next_finds_its_data(start, shop):
    demo, _, _ = start()
    ask(database_of(shop), "CREATE TABLE kept_1 AS SELECT 7 AS n")
    demo.kill()
    assert wait_for(lambda: not alive(shop), 45)
    _, _, said = start()
    assert ask(database_of(shop), "SELECT n FROM kept_1") == 7
    assert "Traceback" not in "".join(said)


@pytest.mark.soak
def test_killed_and_started_again_at_once(start, shop):
    demo, _, _ = start()
    ask(database_of(shop), "CREATE TABLE kept_2 AS SELECT 7 AS n")
    demo.kill()
    start()
    assert ask(database_of(shop), "SELECT n FROM kept_2") == 7


@pytest.mark.soak
def test_killed_processes_come_back(start, shop):
    demo, _, _ = start()
    assert wait_for(lambda: len(workers_of(shop)) == 3, 45)
    workers = workers_of(shop)
    for one in workers:
        os.kill(one, signal.SIGKILL)
    back = "worker-fulfil ended unexpectedly"
    assert any(back in line for line in iter(demo.stdout.readline, ""))
    assert wait_for(lambda: set(workers_of(shop)) - set(workers), 45)


def workers_of(folder) -> list[int]:
    return [one for one in set(alive(folder)) if b"\0worker\0" in command_of(one)]


def command_of(process_id) -> bytes:
    try:
        return Path(f"/proc/{process_id}/cmdline").read_bytes()
    except OSError:
        return b""


def test_taken_port_names_the_setting_and_starts_nothing(run, folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        demo = run(*DEMO, TESSERA_PORT=str(port))
        said, _ = demo.communicate(timeout=30)
    assert demo.returncode == 1
    assert "TESSERA_PORT" in said
    assert str(port) in said
    assert "Traceback" not in said
    assert not (folder / "postgres").exists()
    assert alive(folder) == []


def test_second_demo_of_the_same_folder_is_refused(run, folder):
    holder = run(
        "-c",
        f"import os, time, fcntl; f = open({str(folder / 'lock')!r}, 'w')\n"
        "fcntl.flock(f, fcntl.LOCK_EX); print('held', flush=True); time.sleep(60)",
    )
    assert holder.stdout.readline() == "held\n"
    demo = run(*DEMO, TESSERA_PORT=str(free_port()))
    said, _ = demo.communicate(timeout=30)
    assert demo.returncode == 1
    assert "already runs" in said
    assert "Traceback" not in said


def test_lost_keys_are_named_and_the_database_left_alone(run, folder):
    (folder / "postgres").mkdir()
    (folder / "postgres" / "PG_VERSION").write_text("18\n")
    demo = run(*DEMO, TESSERA_PORT=str(free_port()))
    said, _ = demo.communicate(timeout=30)
    assert demo.returncode == 1
    assert "secrets.json" in said
    assert [file.name for file in (folder / "postgres").iterdir()] == ["PG_VERSION"]


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("TESSERA_PORT", "eighty", "PORT"),
        ("DATABASE_URL", "postgresql://someone:secret-word@127.0.0.1:1/none", "DATABASE_URL"),
        ("TESSERA_DATA_DIR", "/proc/tessera", "TESSERA_DATA_DIR"),
    ],
)
def test_setting_that_cannot_work_is_named(run, folder, name, value, word):
    demo = run(*DEMO, **{"TESSERA_PORT": str(free_port()), name: value})
    said, _ = demo.communicate(timeout=30)
    assert demo.returncode == 1
    assert word in said
    assert "Traceback" not in said
    assert "secret-word" not in said
    assert alive(folder) == []
