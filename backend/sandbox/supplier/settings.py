"""What the stand-in supplier is told from outside."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

KEY_LENGTH = 32
# Minutes apart in the real one; here seconds, so that nobody waits for a demo.
RETRY_DELAYS = (2.0, 5.0, 15.0, 30.0, 60.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """The stand-in supplier's settings, all from the environment.

    | variable | meaning |
    | --- | --- |
    | `TESSERA_SUPPLIER_SANDBOX_DIR` | folder of its books; made when absent |
    | `TESSERA_SUPPLIER_SANDBOX_USER_ID` | the one customer it serves (default `10001`) |
    | `TESSERA_SUPPLIER_SANDBOX_KEY` | the key both sides sign with, at least 32 characters |
    | `TESSERA_SUPPLIER_SANDBOX_BALANCE` | what the customer has there at first, in yuan (default `100000`) |
    | `TESSERA_SUPPLIER_SANDBOX_RETRY_DELAYS` | seconds between tries of a callback, comma separated |
    """

    folder: Path
    key: str = field(repr=False)
    user_id: str = "10001"
    balance_fen: int = 100_000_00
    retry_delays: tuple[float, ...] = RETRY_DELAYS
    callback_timeout_s: float = 5.0
    hang_s: float = 30.0


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """Settings read from `environ`; a missing or short one ends the process with a sentence saying which."""
    key = _required(environ, "TESSERA_SUPPLIER_SANDBOX_KEY")
    if len(key) < KEY_LENGTH:
        raise SystemExit(f"TESSERA_SUPPLIER_SANDBOX_KEY is shorter than {KEY_LENGTH} characters.")
    delays = environ.get("TESSERA_SUPPLIER_SANDBOX_RETRY_DELAYS")
    return Settings(
        folder=Path(_required(environ, "TESSERA_SUPPLIER_SANDBOX_DIR")),
        key=key,
        user_id=environ.get("TESSERA_SUPPLIER_SANDBOX_USER_ID", "10001"),
        balance_fen=int(environ.get("TESSERA_SUPPLIER_SANDBOX_BALANCE", "100000")) * 100,
        retry_delays=tuple(float(part) for part in delays.split(",")) if delays else RETRY_DELAYS,
    )


def _required(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name)
    if not value:
        raise SystemExit(f"The stand-in supplier needs {name} to be set.")
    return value
