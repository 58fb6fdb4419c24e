"""Data folders and `tessera` commands for the tests of the local shop."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from backend.local import postgres, process
from backend.local.account import Place, place_for
from backend.local.ports import free_port
from tests.stores import lay

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty data folder that any account may pass through (pytest's own are closed to all but the owner)."""
    with emptied() as made:
        yield made


@pytest.fixture(scope="module")
def shop() -> Iterator[Path]:
    """A data folder that the tests of a module share, so that the shop in it is seeded once."""
    with emptied() as made:
        yield made


@contextmanager
def emptied() -> Iterator[Path]:
    """A data folder that is gone afterwards, with every process still in it."""
    made = Path(tempfile.mkdtemp(prefix="tessera-local-"))
    made.chmod(0o711)
    (made / "logs").mkdir()
    try:
        yield made
    finally:
        for stray in processes_in(made):
            with suppress(ProcessLookupError):
                os.kill(stray, 9)
        shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def place(folder: Path) -> Place:
    """The account and the home of that folder's stores."""
    return place_for(folder)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Path]:
    """What a first start makes, with the password `p`: made once, since that takes a second."""
    with emptied() as made:
        there = place_for(made)
        postgres.Postgres(there, free_port(), "p", durable=False).prepare()
        yield there.home / "postgres"


@pytest.fixture
def filled(place: Place, cluster: Path) -> Place:
    """That place with a cluster in it, as after a first start with the password `p`."""
    lay(cluster, place)
    return place


@pytest.fixture
def run(folder: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start this project's Python on the folder, with nothing of the tests' settings; ended after the test."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: str, **settings: str) -> subprocess.Popen[str]:
        inherited = {
            name: value for name, value in os.environ.items() if not name.startswith("TESSERA_") and "_URL" not in name
        }
        one = subprocess.Popen(
            [sys.executable, *words],
            cwd=PROJECT,
            env={**inherited, "TESSERA_DATA_DIR": str(folder), "PYTHONUNBUFFERED": "1", **settings},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(one)
        return one

    yield start
    for one in started:
        if one.poll() is None:
            one.terminate()
            try:
                one.wait(10)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()
        if one.stdout is not None:
            one.stdout.close()


def processes_in(folder: Path) -> list[int]:
    """Every living process that names the folder in its command or works inside it."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes() + b"\0" + os.fsencode((entry / "cwd").readlink())
        except OSError:
            continue
        if os.fsencode(folder) in words and int(entry.name) != os.getpid() and process.birth(int(entry.name)):
            found.append(int(entry.name))
    return found


def wait_for(true: Callable[[], object], seconds: float) -> bool:
    """Whether it became true in time."""
    until = time.monotonic() + seconds
    while not true():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
