"""What the sandbox provider is told from outside."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

KEY_LENGTH = 32
RETRY_DELAYS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 60.0, 60.0, 60.0, 120.0, 120.0, 300.0, 300.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """The sandbox's settings, all from the environment.

    | variable | meaning |
    | --- | --- |
    | `TESSERA_SANDBOX_DIR` | folder of its books; made when absent |
    | `TESSERA_SANDBOX_MERCHANT_ID` | the one merchant it serves (default `1900000001`) |
    | `TESSERA_SANDBOX_MERCHANT_NAME` | the name shown to payers (default `Tessera`) |
    | `TESSERA_SANDBOX_MERCHANT_KEY` | the key the merchant signs with, at least 32 characters |
    | `TESSERA_SANDBOX_PROVIDER_KEY` | the key the provider signs with, at least 32 characters |
    | `TESSERA_SANDBOX_PUBLIC_URL` | address payers reach it at (default: the one the merchant called) |
    | `TESSERA_SANDBOX_RETRY_DELAYS` | seconds between tries of a callback, comma separated |
    """

    folder: Path
    merchant_key: bytes = field(repr=False)
    provider_key: bytes = field(repr=False)
    merchant_id: str = "1900000001"
    merchant_name: str = "Tessera"
    public_url: str | None = None
    retry_delays: tuple[float, ...] = RETRY_DELAYS
    callback_timeout_s: float = 5.0
    hang_s: float = 30.0


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """Settings read from `environ`; a missing or short one ends the process with a sentence saying which."""
    public_url = environ.get("TESSERA_SANDBOX_PUBLIC_URL", "").rstrip("/")
    delays = environ.get("TESSERA_SANDBOX_RETRY_DELAYS")
    return Settings(
        folder=Path(_required(environ, "TESSERA_SANDBOX_DIR")),
        merchant_key=_key(environ, "TESSERA_SANDBOX_MERCHANT_KEY"),
        provider_key=_key(environ, "TESSERA_SANDBOX_PROVIDER_KEY"),
        merchant_id=environ.get("TESSERA_SANDBOX_MERCHANT_ID", "1900000001"),
        merchant_name=environ.get("TESSERA_SANDBOX_MERCHANT_NAME", "Tessera"),
        public_url=public_url or None,
        retry_delays=tuple(float(part) for part in delays.split(",")) if delays else RETRY_DELAYS,
    )


def _required(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name)
    if not value:
        raise SystemExit(f"The sandbox payment provider needs {name} to be set.")
    return value


def _key(environ: Mapping[str, str], name: str) -> bytes:
    value = _required(environ, name)
    if len(value) < KEY_LENGTH:
        raise SystemExit(f"{name} is shorter than {KEY_LENGTH} characters.")
    return value.encode()
