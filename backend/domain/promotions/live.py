"""What is live, compiled and kept by each process until it changes.

Orders are priced by what is live at that moment, whatever a process missed: goods are read with the stamp of
`PriceClock` (`Sellable.stamp`), and what is kept under another one is read anew. News of a change only has that done
before somebody waits for it.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import clock, database, redis
from backend.core.answers import CHANNEL, STOCK
from backend.domain.catalog.words import Words
from backend.domain.promotions import documents
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.needs import named_channels, needs_person
from backend.domain.promotions.pricing.index import Index, compile_rules
from backend.domain.promotions.pricing.rules import Rule

logger = logging.getLogger(__name__)

# Fewer are compiled at once: a thread of their own would cost more.
_FEW = 100

_STAMP = "SELECT stamp FROM price_clock"
# One statement, so that the promotions are those of the stamp. What is over never counts again under it.
_LIVE = """
SELECT (SELECT stamp FROM price_clock) AS stamp, p.* FROM (VALUES (1)) AS one (row)
LEFT JOIN promotion p ON p.state = 'LIVE' AND p.ends_at > $1 IS NOT FALSE
ORDER BY p.id
"""
_LIMITS = tuple(Limits.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Live:
    """The promotions of one currency. `limits` are of those that have any.

    `asks_person`: whether a rule depends on what is known of the buyer beside their tier; `asks_floor`: whether one
    keeps a margin of its own.
    """

    rules: Mapping[UUID, Rule] = field(default_factory=dict)
    limits: Mapping[UUID, Limits] = field(default_factory=dict)
    index: Index | None = None
    asks_person: bool = False
    asks_floor: bool = False
    _naming: dict[UUID, "Live"] = field(default_factory=dict, repr=False, compare=False)

    def naming(self, channel_id: UUID) -> "Live":
        """Of these those that name the channel: all that counts for partners, who have prices of their own."""
        if channel_id not in self._naming:
            named = [rule for rule in self.rules.values() if channel_id in named_channels(rule)]
            self._naming[channel_id] = _compiled(named, self.limits)
        return self._naming[channel_id]


@dataclass(frozen=True, slots=True)
class _Kept:
    stamp: UUID
    by_currency: Mapping[str, Live]


NOTHING = Live()
_kept: _Kept | None = None
_loading: dict[asyncio.AbstractEventLoop, asyncio.Lock] = {}


async def live(currency: str, stamp: UUID | None, *, at: datetime) -> Live:
    """What is live in the currency, as it was when goods were read under this stamp or later.

    No statement while what is kept is of that stamp; one otherwise.
    """
    kept = _kept
    if kept is None or kept.stamp != stamp:
        kept = await _load(stamp, at)
    return kept.by_currency.get(currency, NOTHING)


async def live_now(currency: str, *, at: datetime) -> Live:
    """What is live in the currency, for whoever has read no goods: one statement more."""
    (row,) = await database.fetch(_STAMP)
    return await live(currency, row["stamp"], at=at)


async def follow() -> None:
    """Read and compile what is new as soon as news of it comes, so that no order waits; as long as the server runs."""
    async with aclosing(redis.subscribe(CHANNEL)) as news:
        async for item in news:
            if item != STOCK:
                try:
                    await live_now("", at=clock.now())
                except Exception:
                    # Whoever needs it reads it anew, and says what is wrong.
                    logger.warning("promotions could not be read ahead", exc_info=True)


def forget() -> None:
    """Read everything anew at the next question: for a process that begins, and for tests."""
    global _kept
    _kept = None


async def _load(stamp: UUID | None, at: datetime) -> _Kept:
    """Read and compile, one at a time; on the connection of whoever asks, so that nobody waits for another one."""
    global _kept
    async with _lock():
        if _kept is not None and _kept.stamp == stamp:
            return _kept
        rows = await database.fetch(_LIVE, at)
        found = rows[0]["stamp"]
        if _kept is None or _kept.stamp != found:
            _kept = _Kept(found, await _by_currency([row for row in rows if row["id"] is not None]))
        return _kept


def _lock() -> asyncio.Lock:
    loop = asyncio.get_running_loop()
    if loop not in _loading:
        _loading.clear()  # another loop's is over
        _loading[loop] = asyncio.Lock()
    return _loading[loop]


async def _by_currency(rows: Sequence[Mapping[str, Any]]) -> dict[str, Live]:
    if len(rows) <= _FEW:
        return _read(rows)
    return await asyncio.to_thread(_read, rows)


def _read(rows: Sequence[Mapping[str, Any]]) -> dict[str, Live]:
    rules: dict[str, list[Rule]] = defaultdict(list)
    limits: dict[UUID, Limits] = {}
    for row in rows:
        rules[row["currency"]].append(rule_of(row))
        said = Limits(**{name: row[name] for name in _LIMITS})
        if said.any:
            limits[row["id"]] = said
    return {currency: _compiled(of, limits) for currency, of in rules.items()}


def rule_of(row: Mapping[str, Any]) -> Rule:
    """The rule of a promotion's row."""
    document = orjson.loads(row["rule"]) if isinstance(row["rule"], str | bytes) else row["rule"]
    rule = documents.read(document, id=row["id"], version=row["version"])
    return replace(
        rule,
        names=Words(row["name_zh"], row["name_en"]),
        campaign_id=row["campaign_id"],
        coupon_id=row["coupon_id"],
        starts_at=row["starts_at"],
        ends_at=row["ends_at"],
    )


def _compiled(rules: Iterable[Rule], limits: Mapping[UUID, Limits]) -> Live:
    known = {rule.id: rule for rule in rules}
    return Live(
        rules=known,
        limits={id: said for id, said in limits.items() if id in known},
        index=compile_rules(known.values()) if known else None,
        asks_person=any(needs_person(rule) for rule in known.values()),
        asks_floor=any(rule.margin_floor_bps is not None for rule in known.values()),
    )
