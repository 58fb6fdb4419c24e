"""The whole shop as `make demo` runs it, with a small seed, in a data folder of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from backend.local.account import place_for
from backend.local.ports import free_port
from tests.e2e.words import PROJECT

# On a machine that has much else to do.
START_S = 300.0


@dataclass(slots=True)
class Shop:
    """Where the shop answers and keeps its things."""

    base: str
    folder: Path
    said: list[str] = field(default_factory=list)

    def login(self, role: str) -> tuple[str, str]:
        """Name and password of a seeded person."""
        for one in json.loads((self.folder / "logins.json").read_text(encoding="utf-8")):
            if one["role"] == role:
                return one["name"], one["password"]
        raise KeyError(role)

    def environment(self) -> dict[str, str]:
        """What the web process was told: addresses and keys, for a test that looks behind the doors."""
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                told = dict(
                    pair.split("=", 1) for pair in (entry / "environ").read_bytes().decode().split("\0") if "=" in pair
                )
            except (OSError, ValueError):
                continue
            if b"relay" in words and told.get("TESSERA_DATA_DIR") == str(self.folder):
                return told
        raise LookupError("no relay of this shop is running")


@contextmanager
def running_shop(*, scale: float, pages: bool = True, **settings: str) -> Iterator[Shop]:
    """Start `tessera demo` and wait until it says that it runs; stop it by Ctrl-C afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="tessera-e2e-"))
    folder.chmod(0o711)
    port = free_port()
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith("TESSERA_") and "_URL" not in name
    }
    words = ["demo", "--scale", str(scale), *([] if pages else ["--no-pages"])]
    told = {"TESSERA_DATA_DIR": str(folder), "TESSERA_PORT": str(port), "PYTHONUNBUFFERED": "1"}
    # One test elsewhere takes the real cost of a password.
    cheap = {"TESSERA_ARGON2_TIME_COST": "1", "TESSERA_ARGON2_MEMORY_KIB": "8"}
    process = subprocess.Popen(
        [sys.executable, "-m", "backend.cli", *words],
        cwd=PROJECT,
        env=inherited | cheap | told | settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    shop = Shop(f"http://127.0.0.1:{port}", folder)
    reader = threading.Thread(target=_read, args=(process, shop), daemon=True)
    reader.start()
    try:
        give_up = time.monotonic() + START_S
        while not any("Tessera is running" in line for line in shop.said):
            if process.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError("the shop does not start:\n" + "".join(shop.said))
            time.sleep(0.1)
        yield shop
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        reader.join(5)
        assert process.stdout is not None
        process.stdout.close()
        home = place_for(folder).home
        shutil.rmtree(folder, ignore_errors=True)
        if home != folder:
            shutil.rmtree(home, ignore_errors=True)


def _read(process: "subprocess.Popen[str]", shop: Shop) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        shop.said.append(line)
