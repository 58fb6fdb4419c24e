"""64 people at once, and the shop's own at work beside them, on everything that counts or claims: no deadlock, nothing
lost, and nobody refused but for a reason that is to be expected. Ten minutes, or `SOAK=short`.
"""

import asyncio
import itertools
import os
import time

import pytest

from backend.core import database, redis
from tests.make import supplier, vault
from tests.make.accounts import PASSWORD
from tests.soak import books, goods
from tests.soak.buyers import Buyer, Clerk, Support, Tally
from tests.soak.office import Counter, Hand, Purchaser, Storekeeper, Treasurer
from tests.soak.partner import PartnerProgram
from tests.soak.plan import Goods, drawn
from tests.soak.settling import settled
from tests.soak.town import OTHER_SUPPLIER, Town, town

pytestmark = [pytest.mark.soak, pytest.mark.usefixtures("stores_aside")]

PEOPLE = 64
SECONDS = 20 if os.environ.get("SOAK") == "short" else 600
# Goods for more orders than so many people place in the time.
STOCK = 100 * SECONDS
# What may be said to somebody who does as everybody does, at the same time.
EXPECTED = {
    "partner cancelOrder: ORDER_NOT_CANCELLABLE",  # handed over meanwhile
    "admin Counter: VOUCHER_SPENT",  # at the till beside
    "admin Counter: VOUCHER_VOIDED",  # given back meanwhile
}


async def test_no_deadlock_among_sixty_four_people(capsys: pytest.CaptureFixture[str]) -> None:
    async with town() as place:
        await database.connect(place.postgres.url, pool_max=4)
        try:
            vault.bind_keys()
            await redis.open(place.valkey.url(0))
            shelf = await goods.stocked(drawn(1, min(STOCK, 6000)))
            tally = Tally()
            clerk = Clerk(place, tally, shelf.clerk.email, PASSWORD)
            support = Support(place, tally, shelf.owner.email, PASSWORD)
            office = await _office(place, tally, shelf)
            await place.start("sandbox", "supplier", "web", "relay", "worker-fulfil", "worker-default")
            at_work = [asyncio.create_task(one.work()) for one in (clerk, support, *office)]
            until = time.monotonic() + SECONDS
            wanted = itertools.cycle(drawn(2, 997).orders)

            async def person(number: int) -> None:
                while time.monotonic() < until:
                    what = next(wanted)
                    lines = shelf.lines(what)
                    who = PartnerProgram(place, tally, shelf.program) if what is Goods.PARTNER else Buyer(place, tally)
                    gives_up = number % 8 == 0 or (what is Goods.PARTNER and number % 3 == 0)
                    await (who.give_up(lines) if gives_up else who.buy(lines))
                    await who.close()

            await asyncio.gather(*(person(number) for number in range(PEOPLE)))
            ended = [task for task in at_work if task.done()]
            for task in at_work:
                task.cancel()
            await asyncio.gather(*at_work, return_exceptions=True)
            assert [task.exception() for task in ended] == []
            finisher = asyncio.create_task(clerk.work())
            await settled(within_s=900)
            finisher.cancel()
            await asyncio.gather(finisher, return_exceptions=True)
            for one in (clerk, support, *office):
                await one.close()
            (row,) = await database.fetch("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
            log = (place.logs / "postgres.log").read_text(errors="replace")
            verified = await place.run("ledger", "verify", "--json")
            found = await books.compared(place)
        finally:
            await redis.close()
            await database.close()
    did = {type(hand).__name__: hand.did for hand in office}
    with capsys.disabled():
        print(
            f"\nmixed load: {PEOPLE} people, {SECONDS} s, {tally.paid} paid orders, {tally.cancelled} of partners"
            f" cancelled, {support.done} refunds, {support.replaced} replacements, {did}, {tally.tries} requests,"
            f" {row['deadlocks']} deadlocks; refused {dict(tally.codes)}\n  {found.totals}\n"
            f"  ledger {verified.strip().splitlines()[-1][:200]}"
        )
    assert row["deadlocks"] == 0
    assert "deadlock detected" not in log
    assert found.wrong == []
    assert set(tally.codes) <= EXPECTED, [said for said in tally.refused if "admin Counter" not in said][:5]
    assert tally.paid > 0
    assert support.done > 0
    assert support.replaced > 0
    assert all(did.values())


async def _office(place: Town, tally: Tally, shelf: goods.Shelf) -> list[Hand]:
    """One person for each thing, and a second supplier, so that top-ups sell while an offer is edited."""
    await supplier.offer(await supplier.supplier(OTHER_SUPPLIER, balance_minor=10**9), shelf.topup, priority=7)
    (offer,) = await database.fetch("SELECT id FROM supplier_offer ORDER BY id LIMIT 1")
    (batch,) = await database.fetch("SELECT id FROM batch WHERE state = 'ON_SALE' ORDER BY id LIMIT 1")
    who = (place, tally, shelf.owner.email, PASSWORD)
    return [
        Storekeeper(*who, shelf.codes.id, batch["id"]),
        Treasurer(*who, shelf.program.partner.id),
        Purchaser(*who, offer["id"]),
        Counter(*who),
    ]
