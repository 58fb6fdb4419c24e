"""Fills an empty shop: all of it in one transaction, so that a start cut off leaves nothing behind."""

import asyncio
import gc
import json
import logging
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from random import Random

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, database
from backend.domain.accounts import passwords
from backend.domain.accounts.permissions import Role
from backend.domain.analytics import service as analytics
from backend.domain.distribution.service import IssuedKey
from backend.domain.finance import service as finance
from backend.domain.search import service as search
from backend.seed import partner
from backend.seed.afterwards import leave_dead_letter
from backend.seed.claims import write_claims
from backend.seed.coupons import write_coupons
from backend.seed.flash import write_flash_sales
from backend.seed.ids import Ids
from backend.seed.invited import write_invitations
from backend.seed.invoices import write_invoices
from backend.seed.landing import write_landing
from backend.seed.people import CUSTOMER, STAFF
from backend.seed.promotions import write_promotions
from backend.seed.rows import Rows, Taken
from backend.seed.searching import write_searches
from backend.seed.together import write_groups
from backend.seed.visits import add_visits
from backend.seed.wallets import write_gift_cards, write_wallets
from backend.seed.world import World

logger = logging.getLogger(__name__)

LOGINS = "logins.json"
# Any number, the same in every process: two that start at once seed one after the other.
_LOCK = 7_265_922
_TURN_S = 0.0002
# Known to everybody, which is what a demo on one's own machine is for; elsewhere a password is drawn.
_DEMO_PASSWORD = "tessera-demo"  # noqa: S105


async def seed(scale: float = 1.0, number: int = 1, *, at: datetime | None = None) -> bool:
    """Fill the shop; False when it was filled already, and then nothing is changed.

    `scale` 1 is 20,000 past orders; others make more or fewer orders and customers of the same goods. The same
    `number` makes the same shop, ending at `at` (default: now). The logins go to `logins.json` and the key of a
    partner's program to `partner.json` in the data folder, readable by its owner alone.
    """
    at, began = at or clock.now(), time.monotonic()
    async with in_transaction():
        await database.fetch("SELECT pg_advisory_xact_lock($1)", _LOCK)
        if (await database.fetch("SELECT EXISTS (SELECT FROM channel) AS filled"))[0]["filled"]:
            return False
        chosen, rows = settings.get(), Rows()
        password = _password(chosen)
        world = World(rows, chosen, await passwords.hash(password), scale=scale, number=number, at=at)
        await _write(world)
        issued = await _concerns(world, number, at=at)
        # Before the commit: a shop that exists always has logins somebody knows.
        _keep_logins(chosen.data_dir, password)
        partner.keep_key(chosen.data_dir, issued)
    await database.execute(database.ANALYZE)
    logger.info("seeded %d rows in %.1f s", rows.written, time.monotonic() - began)
    await search.rebuild(at=clock.now())
    # Neither reads what the other writes.
    await asyncio.gather(_books(), _figures())
    return True


async def _books() -> None:
    await finance.post_missing(at=clock.now())
    await finance.place_everybody(at=clock.now())


async def _figures() -> None:
    await analytics.rebuild()
    await analytics.report_buyers(at=clock.now())


async def _write(world: World) -> None:
    """The world's rows, in its order: while some are copied in the next ones are drawn."""
    await world.open()
    await world.rows.write()
    days = world.live()
    with _without_collecting(), _in_short_turns():
        drawn = await asyncio.to_thread(_next, world, days)
        while drawn is not None:
            copying = asyncio.create_task(world.rows.copy(drawn))
            drawn = await asyncio.to_thread(_next, world, days)
            await copying
    world.close()
    await world.rows.write()


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Rows make no circles: looking for some among a million objects would cost a quarter of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def _in_short_turns() -> Iterator[None]:
    """Copying is a thousand short errands: at the usual turns it would stand still until all is drawn."""
    was = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(was)


def _next(world: World, days: Iterator[None]) -> Taken | None:
    return world.rows.take() if next(days, days) is None else None


async def _concerns(world: World, number: int, *, at: datetime) -> IssuedKey:
    """What stands beside goods and orders, one call for each concern; returns the key of the partner's program."""
    owner = world.people.staff[Role.OWNER]
    for order in world.stuck:
        await leave_dead_letter(order)
    dice = Random(f"searches {number}")  # the same each time, on purpose
    await write_searches(world.people.staff[Role.MARKETER].id, at=at, ids=Ids(dice), dice=dice)
    await write_invoices(world.people.staff[Role.FINANCE].id, at=at, ids=Ids(dice))
    await write_wallets(world.people.staff[Role.FINANCE].id, at=at, ids=Ids(dice))
    await write_flash_sales(world.people.staff[Role.MARKETER].id, at=at, ids=Ids(dice))
    await write_gift_cards(world.people.staff[Role.FINANCE], at=at)
    await write_claims(world.people.staff[Role.SUPPORT], at=at)
    await write_promotions(at=at, ids=Ids(Random(f"promotions {number}")))  # the same each time, on purpose
    marketer = world.people.staff[Role.MARKETER]
    thanks = await write_coupons(marketer, owner, at=at)
    friends = Ids(Random(f"friends {number}"))  # the same each time, on purpose
    await write_groups(marketer, world.people.staff[Role.FINANCE], at=at, ids=friends)
    await write_invitations(marketer, thanks, at=at, ids=friends)
    await add_visits(world.rows, number, at=at)
    # Last of what customers see: its page shows the others.
    await write_landing(marketer, owner, at=at)
    await world.suppliers.settle(owner)
    await partner.pay_in(world.reseller, owner, at=at)
    return await partner.issue_key(world.reseller, owner, at=at)


def _password(chosen: settings.Settings) -> str:
    return _DEMO_PASSWORD if chosen.demo or chosen.environment != "production" else secrets.token_urlsafe(12)


def _keep_logins(folder: Path, password: str) -> None:
    logins = [{"role": role.value, "name": email, "password": password} for role, _, email in STAFF]
    logins.append({"role": "CUSTOMER", "name": CUSTOMER[1], "password": password})
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / LOGINS
    target.unlink(missing_ok=True)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(logins, file, ensure_ascii=False, indent=1)
