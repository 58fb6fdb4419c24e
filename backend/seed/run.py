"""Fills an empty shop: all of it in one transaction, so that a start cut off leaves nothing behind."""

import json
import logging
import os
import secrets
from datetime import datetime
from pathlib import Path
from random import Random

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, database
from backend.domain.accounts import passwords
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.analytics import service as analytics
from backend.domain.catalog.models import Channel
from backend.domain.finance import service as finance
from backend.domain.fulfilment.models import ManualTask
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.search import service as search
from backend.seed.afterwards import leave_dead_letter, unsettled
from backend.seed.catalogue import add_catalogue
from backend.seed.handing import Handing
from backend.seed.ids import Ids
from backend.seed.imports import write_imports
from backend.seed.journal import write_journal
from backend.seed.messages import write_messages
from backend.seed.orders import Orders
from backend.seed.partner import add_partner, keep_key
from backend.seed.people import CUSTOMER, STAFF, add_people
from backend.seed.prices import add_price_lists, add_tiers
from backend.seed.purchases import choose_purchases
from backend.seed.rows import Rows
from backend.seed.searching import write_searches
from backend.seed.stock import Stock
from backend.seed.suppliers import Suppliers, pay_in
from backend.seed.visits import add_visits

logger = logging.getLogger(__name__)

ORDERS = 2000
CUSTOMERS = 180
LOGINS = "logins.json"
# Any number, the same in every process: two that start at once seed one after the other.
_LOCK = 7_265_922
# Known to everybody, which is what a demo on one's own machine is for; elsewhere a password is drawn.
_DEMO_PASSWORD = "tessera-demo"  # noqa: S105


async def seed(scale: float = 1.0, number: int = 1, *, at: datetime | None = None) -> bool:
    """Fill the shop; False when it was filled already, and then nothing is changed.

    `scale` 1 is 2,000 past orders; smaller ones make fewer orders and customers of the same goods. The same
    `number` makes the same shop, ending at `at` (default: now). The logins go to `logins.json` and the key of a
    partner's program to `partner.json` in the data folder, readable by its owner alone.
    """
    at = at or clock.now()
    async with in_transaction():
        await database.fetch("SELECT pg_advisory_xact_lock($1)", _LOCK)
        if (await database.fetch("SELECT EXISTS (SELECT FROM channel) AS filled"))[0]["filled"]:
            return False
        rows, written = await _world(scale, number, at)
        count = await rows.write()
        queued = {task.order_id for task in rows.of(ManualTask)}
        for order in rows.of(Order):
            if order.state is OrderState.PAID and order.id not in queued:
                await leave_dead_letter(order)
        (owner,) = (row for row in rows.of(Staff) if row.role is Role.OWNER)
        (web,) = rows.of(Channel)
        issued = await add_partner(owner, web.id, at=at)
        await pay_in(rows, owner)
        (editor,) = (row for row in rows.of(Staff) if row.role is Role.MARKETER)
        dice = Random(f"searches {number}")
        await write_searches(editor.id, at=at, ids=Ids(dice), dice=dice)
        await add_visits(number, at=at)
        # Before the commit: a shop that exists always has logins somebody knows.
        _keep_logins(settings.get().data_dir, written)
        keep_key(settings.get().data_dir, issued)
    await database.fetch("ANALYZE")
    await finance.post_missing(at=clock.now())
    await search.rebuild(at=clock.now())
    await finance.place_everybody(at=clock.now())
    await analytics.rebuild()
    await analytics.report_buyers(at=clock.now())
    logger.info("seeded %d rows", count)
    return True


async def _world(scale: float, number: int, at: datetime) -> tuple[Rows, str]:
    chosen = settings.get()
    dice = Random(number)
    ids, rows = Ids(dice), Rows()
    password = _DEMO_PASSWORD if chosen.demo or chosen.environment != "production" else secrets.token_urlsafe(12)
    hashed = await passwords.hash(password)
    people = add_people(rows, max(round(CUSTOMERS * scale), 3), hashed, at=at, ids=ids, dice=dice)
    editor, operator = people.staff[Role.MARKETER], people.staff[Role.OPERATOR]
    catalogue = add_catalogue(rows, editor, channel_code=chosen.channel, at=at, ids=ids, dice=dice)
    # Their keys are drawn apart, so that what follows is drawn as it always was.
    apart = Ids(Random(number + 1))
    tiers = add_tiers(rows, editor, at=at, ids=apart)
    stock = Stock(rows, catalogue, operator, at=at, scale=scale, ids=ids, dice=dice)
    suppliers = Suppliers(rows, stock.items, at=at, ids=ids, dice=dice)
    handing = Handing(rows, operator, at=at, ids=ids, dice=dice)
    orders = Orders(
        rows,
        stock,
        catalogue.channel,
        suppliers,
        handing,
        until=at,
        hold_s=chosen.hold_s,
        margin_s=chosen.payment_margin_s,
        time_zone=chosen.time_zone,
        ids=ids,
        dice=dice,
    )
    purchases = choose_purchases(
        rows, catalogue, people, round(ORDERS * scale), at=at, time_zone=chosen.time_zone, ids=ids, dice=dice
    )
    for purchase in sorted(purchases + unsettled(catalogue, people, at=at), key=lambda purchase: purchase.at):
        orders.write(purchase)
    orders.close_books()
    add_price_lists(rows, catalogue, tiers, editor, at=at, ids=apart)
    await stock.fill()
    write_imports(rows, operator, ids=ids, dice=dice)
    write_journal(rows, people, ids=ids)
    write_messages(rows, chosen, at=at, ids=ids)
    return rows, password


def _keep_logins(folder: Path, password: str) -> None:
    logins = [{"role": role.value, "name": email, "password": password} for role, _, email in STAFF]
    logins.append({"role": "CUSTOMER", "name": CUSTOMER[1], "password": password})
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / LOGINS
    target.unlink(missing_ok=True)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(logins, file, ensure_ascii=False, indent=1)
