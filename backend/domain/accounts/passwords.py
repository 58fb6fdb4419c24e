"""Argon2id, off the event loop: hashing 64 MiB takes tens of milliseconds."""

import asyncio
import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from backend import settings
from backend.core.refusals import InvalidInput

MINIMUM, MAXIMUM = 8, 128


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    chosen = settings.get()
    return PasswordHasher(
        time_cost=chosen.argon2_time_cost,
        memory_cost=chosen.argon2_memory_kib,
        parallelism=chosen.argon2_parallelism,
    )


@lru_cache(maxsize=1)
def _pool() -> ThreadPoolExecutor:
    # Bounded: a flood of log-ins waits here instead of taking the machine's memory.
    return ThreadPoolExecutor(settings.get().argon2_threads, thread_name_prefix="argon2")


@lru_cache(maxsize=1)
def _nobodys_hash() -> str:
    return _hasher().hash("nobody has this password")


def check(password: str, *, path: Sequence[str] = ("input", "password")) -> None:
    """Refuse a new password that is too short, absurdly long or no text (raises InvalidInput)."""
    if not _is_text(password):
        raise InvalidInput("BAD_CHARACTER", path=list(path))
    if not MINIMUM <= len(_plain(password)) <= MAXIMUM:
        problem = "TOO_SHORT" if len(password) < MINIMUM else "TOO_LONG"
        raise InvalidInput(problem, path=list(path), minimum=MINIMUM, maximum=MAXIMUM)


async def hash(password: str) -> str:
    """The hash to store, with its parameters and salt inside."""
    return await asyncio.get_running_loop().run_in_executor(_pool(), _hasher().hash, _plain(password))


async def matches(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one; takes as long when there is none (`stored` is None)."""
    return await asyncio.get_running_loop().run_in_executor(_pool(), _matches, stored, password)


def outdated(stored: str) -> bool:
    """Whether the hash was made with other parameters than today's."""
    return _hasher().check_needs_rehash(stored)


def _matches(stored: str | None, password: str) -> bool:
    # A longer password than any stored one cannot be right: hash no more of it than says so.
    attempt = _plain(password)[: MAXIMUM + 1] if _is_text(password) else ""
    try:
        right = _hasher().verify(stored or _nobodys_hash(), attempt)
    except (VerificationError, InvalidHashError):
        return False
    return right if stored is not None else False


def _plain(password: str) -> str:
    # Two keyboards may send the same letters composed differently.
    return unicodedata.normalize("NFC", password)


def _is_text(password: str) -> bool:
    # JSON can carry half of a surrogate pair, which no encoding can.
    return not any("\ud800" <= letter <= "\udfff" for letter in password)
