"""The data folder: who may use it now, the secrets made once, and what an earlier run left."""

import fcntl
import json
import os
import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from backend.local.errors import CannotStart


class DataFolder:
    """A folder that one run at a time holds. Everything in it survives a kill at any instant."""

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().absolute()
        self._lock: int | None = None

    @property
    def logs(self) -> Path:
        """Where each process writes, one file a process."""
        return self.path / "logs"

    def open(self) -> None:
        """Make the folder and hold it until this process ends. Refuses a held or unwritable folder."""
        try:
            self._make()
            self._hold()
        except CannotStart:
            raise
        except OSError as problem:
            raise CannotStart(
                f"Cannot write to the data folder {self.path}: {problem.strerror}.\n"
                "Make it writable, or set TESSERA_DATA_DIR to another folder."
            ) from problem

    def close(self) -> None:
        """Let another run hold the folder."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def remembered(self, name: str, otherwise: Callable[[], Any]) -> Any:
        """A value kept in `<name>.json`, readable by its owner only; made and stored when it is not there."""
        file = self.path / f"{name}.json"
        try:
            return json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            value = otherwise()
            self.remember(name, value)
            return value
        except (ValueError, OSError) as problem:
            raise CannotStart(
                f"{file} cannot be read ({problem}).\nRestore it from a backup, or move it away to start without it."
            ) from problem

    def remember(self, name: str, value: Any) -> None:
        """Replace `<name>.json` in one step that a kill cannot halve."""
        handle, temporary = tempfile.mkstemp(dir=self.path, prefix=f".{name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(self.path / f"{name}.json")

    def _make(self) -> None:
        if not self.path.exists():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Root's stores run under another account, which must be able to pass through, not to look.
            self.path.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700)
            self.path.chmod(0o711 if os.geteuid() == 0 else 0o700)
        elif not self.path.is_dir():
            raise CannotStart(f"{self.path} is not a folder. Set TESSERA_DATA_DIR to another one.")
        self.logs.mkdir(mode=0o700, exist_ok=True)
        for half_written in self.path.glob(".*.????????"):
            if half_written.is_file():
                half_written.unlink()

    def _hold(self) -> None:
        lock = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(lock, 100).decode(errors="replace").strip()
            os.close(lock)
            raise CannotStart(
                f"Tessera already runs from {self.path}" + (f" (process {holder})." if holder else ".") + "\n"
                "Stop it first, or set TESSERA_DATA_DIR and TESSERA_PORT to start a second shop."
            ) from None
        os.ftruncate(lock, 0)
        os.write(lock, str(os.getpid()).encode())
        self._lock = lock


def new_password() -> str:
    """A password for a machine: 256 bits, safe inside a URL."""
    return secrets.token_urlsafe(32)
