"""What an earlier run of the same data folder left alive, and how it is ended before a new one begins."""

import os
import signal
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from backend.local import process

MARK = "TESSERA_LOCAL_RUN"
"""Every process of a local shop carries this environment variable; it names the data folder."""


def end(folder: Path, stores: Iterable[Path], *, patience_s: float = 6.0) -> int:
    """Stop processes that still belong to the folder; returns how many there were.

    They were usually told to stop by the kernel when their supervisor died, and are given time to. The database
    is not among them: its own pid file and its own orderly stop are PostgreSQL's (see `Postgres.prepare`).
    """
    found = _belonging_to(folder, stores)
    if not found:
        return 0
    for process_id in found:
        _send(process_id, signal.SIGTERM)
    until = time.monotonic() + patience_s
    alive = found
    while alive and time.monotonic() < until:
        time.sleep(0.1)
        alive = _belonging_to(folder, stores)
    for process_id in alive:
        _send(process_id, signal.SIGKILL)
    while _belonging_to(folder, stores) and time.monotonic() < until + 2:
        time.sleep(0.05)
    return len(found)


def _belonging_to(folder: Path, stores: Iterable[Path]) -> list[int]:
    mark = f"{MARK}={folder}".encode()
    # The stores overwrite their environment to show a title, so they are known by where they work.
    working = {os.fsencode(store) for store in stores}
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        process_id = int(entry.name)
        if process_id != os.getpid() and process.birth(process_id) is not None and _is(entry, mark, working):
            found.append(process_id)
    return found


def _is(entry: Path, mark: bytes, working: set[bytes]) -> bool:
    try:
        if mark in (entry / "environ").read_bytes().split(b"\0"):
            return True
        return os.fsencode((entry / "cwd").readlink()) in working
    except OSError:
        return False


def _send(process_id: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.kill(process_id, number)
