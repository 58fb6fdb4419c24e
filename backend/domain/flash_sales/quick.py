"""The quick count: who may come in, decided by Valkey in one step. It may forget; PostgreSQL does not.

It only keeps the crowd away from the truth: a place counts when PostgreSQL holds it (`service/join.py`). So what it
counts too much is noticed and mended, and what it counts too little is refused by the truth.

Valkey holds a mark with its own run id. When the mark is gone (FLUSHALL) or of another run (a restart, a replica that
took over), a new epoch begins in PostgreSQL; counts of an earlier epoch are built anew, solutions and challenges of
an earlier epoch are not accepted.
"""

import contextlib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import orjson
from redis.exceptions import NoScriptError

from backend.core import database, redis
from backend.domain.flash_sales import queries, scripts
from backend.domain.flash_sales.challenge import Solved
from backend.domain.flash_sales.queries import Truth
from backend.domain.flash_sales.sales import Item, Sale
from backend.domain.flash_sales.states import FlashSaleState
from backend.domain.flash_sales.tickets import Ticket

_MARK = "flash"
_TRIES = 3
# How long after its end a sale's counts are kept: unpaid orders still give back.
_KEPT_S = 2 * 3600
_NEW_EPOCH = """
INSERT INTO flash_epoch (id, number, begins_at) VALUES (1, 1, $1)
ON CONFLICT (id) DO UPDATE SET number = flash_epoch.number + 1, begins_at = greatest(flash_epoch.begins_at, $1)
RETURNING number, begins_at
"""


class Away(Exception):
    """Valkey does not answer, or forgets faster than it can be told."""


class Place(Protocol):
    """What is counted of a place."""

    @property
    def quantity(self) -> int:
        """How many pieces."""

    @property
    def persons(self) -> list[str]:
        """Whom it is counted for."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`word` says whether somebody is in, or why not; `number` what belongs to it (see `scripts.ADMIT`)."""

    word: str
    number: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a ticket stands: `rank` of `waiting`, of whom `turn` may come in; `queueing`: whether anybody has to."""

    rank: int
    turn: int
    waiting: int
    queueing: bool


async def admit(
    sale: Sale,
    item: Item,
    quantity: int,
    persons: Sequence[str],
    *,
    key: str,
    ticket: Ticket | None,
    work: Solved | None,
    at: datetime,
) -> Verdict:
    """Ask for a place. Raises `Away`."""
    said = [
        _prefix(sale.id),
        _ms(at),
        quantity,
        ticket.visitor.hex if ticket else "",
        repr(ticket.place(sale.starts_at)) if ticket else "",
        work.nonce if work else "",
        work.issued_ms if work else 0,
        max(1, work.expires_s - int(at.timestamp()) + 1) if work else 1,
        key,
        *persons,
    ]
    for _ in range(_TRIES):
        answer = await _run(scripts.ADMIT, _keys(sale, item), said)
        word = answer[0].decode()
        if word == "LOST":
            await begin_anew(at)
        elif word == "UNKNOWN":
            await load(sale, item)
        else:
            return Verdict(word, int(answer[1]))
    raise Away


async def stand(sale: Sale, ticket: Ticket, *, at: datetime) -> Standing:
    """Where the ticket stands; it is put where it belongs when the queue has forgotten it. Raises `Away`."""
    item = sale.items[0]
    said = [_prefix(sale.id), _ms(at), ticket.visitor.hex, repr(ticket.place(sale.starts_at)), _kept_until(sale)]
    for _ in range(_TRIES):
        answer = await _run(scripts.STAND, _keys(sale, item)[:2], said)
        word = answer[0].decode()
        if word == "LOST":
            await begin_anew(at)
        elif word == "UNKNOWN":
            await load(sale, item)
        else:
            return Standing(int(answer[1]), int(answer[2]), int(answer[3]), queueing=word == "ROOM")
    raise Away


async def close(sale_id: UUID, item_id: UUID, place: Place, outcome: str, *, undone: str = "") -> None:
    """Count what became of a place: RETURNED, LAPSED or PAID. Raises `Away`; the next look mends what is lost so.

    `undone` is the key of the request that came to nothing: it may be used anew.
    """
    keys = [_MARK, f"{_prefix(sale_id)}i:{item_id.hex}", f"{_prefix(sale_id)}p:{item_id.hex}"]
    await _run(scripts.CLOSE, keys, [_prefix(sale_id), place.quantity, outcome, undone, *place.persons])


async def begin_anew(at: datetime) -> None:
    """A new epoch, in PostgreSQL first. Raises `Away`."""
    rows = await database.fetch(_NEW_EPOCH, at)
    await _run(scripts.ARM, [_MARK], [rows[0]["number"], _ms(rows[0]["begins_at"])])


async def load(sale: Sale, item: Item, *, moves: str = "", truth: Truth | None = None) -> bool:
    """Write an item's count as PostgreSQL says it is: where nothing is known, or where nothing has moved since `moves`.

    False when it was not written. Raises `Away`.
    """
    epoch = await _command("HGET", _MARK, "epoch")
    if epoch is None:
        return False
    known = truth or await queries.truth_of(item.id)
    item_ids = [one.id for one in sale.items]
    said = {
        "item": {**_terms(sale, item), "taken": known.count.held + known.count.sold},
        "persons": known.persons,
        "open": await queries.open_by_person(item_ids),
        "lapses": await queries.lapses_by_person(item_ids),
    }
    written = [_prefix(sale.id), epoch, moves, _kept_until(sale), orjson.dumps(said)]
    return bool(await _run(scripts.LOAD, _keys(sale, item), written))


async def tell(sale: Sale, item: Item) -> None:
    """Write what staff changed; what is counted stays. Raises `Away`."""
    said = [word for pair in _terms(sale, item).items() for word in pair]
    await _run(scripts.TERMS, _keys(sale, item)[:2], said)


def _terms(sale: Sale, item: Item) -> dict[str, str | int]:
    return {
        "quota": item.quota,
        "person": item.per_person,
        "cap": sale.open_cap,
        "starts": _ms(sale.starts_at),
        "ends": _ms(sale.ends_at),
        "closed": sale.state.value if sale.state in (FlashSaleState.PAUSED, FlashSaleState.ENDED) else "",
        "mode": sale.waiting.value,
        "from": sale.room_from,
        "rate": sale.let_in,
        "version": sale.version,
    }


async def forget(sale: Sale) -> None:
    """Leave nothing of what is counted for the sale. What it cannot be told ends by itself."""
    prefix = _prefix(sale.id)
    keys = [key for item in sale.items for key in _keys(sale, item)[1:]]
    with contextlib.suppress(Away):
        await _command("DEL", *keys, *(f"{prefix}{name}" for name in ("o", "l", "q", "t", "rush")))


async def seen(sale: Sale, item: Item) -> tuple[int, str, int] | None:
    """What the quick count says is taken, after how many moves, of which version; None when it knows nothing."""
    mark = await _command("HGET", _MARK, "epoch")
    keys = _keys(sale, item)
    epoch, taken, moves, version = await _command("HMGET", keys[1], "epoch", "taken", "moves", "version")
    if mark is None or epoch != mark:
        return None
    return int(taken), moves.decode(), int(version)


async def persons_seen(sale: Sale, item: Item) -> dict[str, int]:
    """What the quick count says each person has taken."""
    found = await _command("HGETALL", _keys(sale, item)[2])
    return {key.decode(): int(value) for key, value in found.items()}


async def alive(at: datetime) -> None:
    """Find out whether Valkey has forgotten before a buyer has to. Raises `Away`."""
    run = (await _command("INFO", "server"))["run_id"]
    known = await _command("HGET", _MARK, "run")
    if known is None or known.decode() != run:
        await begin_anew(at)


def _keys(sale: Sale, item: Item) -> list[str]:
    prefix = _prefix(sale.id)
    return [_MARK, f"{prefix}i:{item.id.hex}", f"{prefix}p:{item.id.hex}"]


def _prefix(sale_id: UUID) -> str:
    return f"flash:{sale_id.hex}:"


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _kept_until(sale: Sale) -> int:
    return int(sale.ends_at.timestamp()) + _KEPT_S


async def _run(script: str, keys: Sequence[str], said: Sequence[Any]) -> Any:
    try:
        try:
            return await redis.client().evalsha(_sha(script), len(keys), *keys, *said)
        except NoScriptError:
            return await redis.client().eval(script, len(keys), *keys, *said)
    except (redis.RedisError, OSError):
        raise Away from None


async def _command(*words: str) -> Any:
    try:
        return await redis.client().execute_command(*words)  # type: ignore[no-untyped-call]
    except (redis.RedisError, OSError):
        raise Away from None


_SHAS: dict[str, str] = {}


def _sha(script: str) -> str:
    if script not in _SHAS:
        _SHAS[script] = hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()
    return _SHAS[script]
