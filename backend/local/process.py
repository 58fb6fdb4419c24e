"""One process of the local shop: how it is started so that it can neither be lost nor hit twice by a signal."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from backend.local.account import Account

PR_SET_PDEATHSIG = 1
KEPT_LOG_BYTES = 20_000_000
STARTS_S = 60.0
"""How long a store without a supervisor may take to start, on a machine that has much else to do."""


@dataclass(frozen=True, slots=True)
class Program:
    """What to run, as whom, and how it likes to be stopped."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    account: Account | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    configuration: bytes = b""
    """Written to its standard input: the way for a password that no process list may show."""


def start(program: Program, logs: Path) -> subprocess.Popen[bytes]:
    """Start the program in a session of its own; its words go to `logs/<name>.log`.

    A session of its own, since Ctrl-C hits the whole foreground group and the servers dislike a second signal.
    When this process dies, however it dies, the kernel sends the program its stop signal.
    """
    file = logs / f"{program.name}.log"
    if file.exists() and file.stat().st_size > KEPT_LOG_BYTES:
        file.replace(file.with_suffix(".log.1"))
    account = program.account
    with file.open("ab") as log:
        file.chmod(0o600)
        process = subprocess.Popen(
            program.command,
            stdin=subprocess.PIPE if program.configuration else subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **program.environment},
            cwd="/" if account else None,
            start_new_session=True,
            user=account.uid if account else None,
            group=account.gid if account else None,
            extra_groups=[] if account else None,
            preexec_fn=_dies_with_parent(program.stop_signal),
        )
    if process.stdin is not None:
        try:
            process.stdin.write(program.configuration)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it ended at once; whoever waits for it reads why in its log
    return process


def kill_group(process_id: int) -> None:
    """End whatever is left of a session started here, at once."""
    try:
        os.killpg(process_id, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def last_words(name: str, logs: Path, lines: int = 8) -> str:
    """The end of a process's log, for a message about its death."""
    try:
        with (logs / f"{name}.log").open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - 8000))
            return "\n".join(file.read().decode(errors="replace").splitlines()[-lines:])
    except OSError:
        return ""


def birth(process_id: int) -> str | None:
    """What tells a process from a later one with the same number; None when there is none (or it is a zombie)."""
    try:
        after_name = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2]
    except (OSError, ValueError):
        return None
    fields = after_name.split()
    return None if fields[0] in "ZX" else fields[19]


_prctl = ctypes.CDLL(None, use_errno=True).prctl if sys.platform == "linux" else None


def _dies_with_parent(stop_signal: signal.Signals) -> Callable[[], None]:
    parent, number = os.getpid(), int(stop_signal)

    def ask_kernel() -> None:
        # Runs between fork and exec, after the change of account, which would have cleared it.
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        if _prctl is not None:
            _prctl(PR_SET_PDEATHSIG, number)
            if os.getppid() != parent:
                os._exit(1)

    return ask_kernel
