"""A client's retry has the effect once: rows remember the key and the hash of the request that made them."""

import hashlib
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core.refusals import IdempotencyConflict, InvalidInput, Refusal

LONGEST_KEY = 100


class Remembering(Protocol):
    """A row made by a request with a key."""

    request_hash: Any


R = TypeVar("R", bound=Remembering)


def request_hash(actor: str, request: object) -> str:
    """The SHA-256 of who asks and for what; dataclasses, ids and dates are understood."""
    text = orjson.dumps([actor, request], option=orjson.OPT_SORT_KEYS, default=str)
    return hashlib.sha256(text).hexdigest()


async def once(key: str, hash: str, find: Callable[[str], Awaitable[R | None]], make: Callable[[], Awaitable[R]]) -> R:
    """What `make` makes in one transaction, or what the same request made before.

    `make` stores `key` and `hash` under a unique constraint on the key, so that of many at once one makes and
    the others find. Raises IdempotencyConflict when the key was used for another request.
    """
    if found := await made_before(key, hash, find):
        return found
    try:
        async with in_transaction():
            return await make()
    except (IntegrityError, Refusal):
        # Of many at once the others trip over what the first one made: over the key, or over its effect.
        found = await find(key)
        if found is None:
            raise
        return _same(found, hash)


async def made_before(key: str, hash: str, find: Callable[[str], Awaitable[R | None]]) -> R | None:
    """What the same request made, for those who must ask somebody else before they call `once`; None: nothing yet.

    Raises InvalidInput for a key that is none, IdempotencyConflict when it was used for another request.
    """
    check_key(key)
    found = await find(key)
    return _same(found, hash) if found is not None else None


def check_key(key: str) -> None:
    """Raise InvalidInput for what no client may send as a key."""
    if not 1 <= len(key) <= LONGEST_KEY:
        raise InvalidInput("BAD_LENGTH", path=["idempotencyKey"], minimum=1, maximum=LONGEST_KEY)
    if not key.isascii() or not key.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["idempotencyKey"])


def _same(found: R, hash: str) -> R:
    if found.request_hash != hash:
        raise IdempotencyConflict()
    return found


def constraint_of(error: IntegrityError) -> str:
    """The name of the database constraint that refused; empty when it is not known."""
    cause = error.args[0] if error.args else None
    return str(getattr(cause, "constraint_name", None) or "")
