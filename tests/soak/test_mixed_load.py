"""64 people at once, on everything that counts or claims: no deadlock, nothing lost. Ten minutes, or `SOAK=short`."""

import asyncio
import itertools
import os
import time
from collections import Counter

import pytest

from backend.core import database, redis
from tests.make import accounts, vault
from tests.make.accounts import PASSWORD
from tests.soak import books, goods
from tests.soak.buyers import Buyer, Clerk, Support, Tally
from tests.soak.partner import PartnerProgram
from tests.soak.plan import Goods, drawn
from tests.soak.settling import settled
from tests.soak.town import town

pytestmark = pytest.mark.soak

PEOPLE = 64
SECONDS = 20 if os.environ.get("SOAK") == "short" else 600
# Goods for more orders than so many people place in the time.
STOCK = 100 * SECONDS


async def test_no_deadlock_among_sixty_four_people(capsys: pytest.CaptureFixture[str]) -> None:
    async with town() as place:
        await database.connect(place.postgres.url, pool_max=4)
        try:
            vault.bind_keys()
            await redis.open(place.valkey.url(0))
            shelf = await goods.stocked(drawn(1, min(STOCK, 6000)))
            owner = await accounts.staff()
            await place.start("sandbox", "supplier", "web", "relay", "worker-fulfil", "worker-default")
            tally = Tally()
            clerk = Clerk(place, tally, shelf.clerk.email, PASSWORD)
            support = Support(place, tally, owner.email, PASSWORD)
            at_work = [asyncio.create_task(one.work()) for one in (clerk, support)]
            until = time.monotonic() + SECONDS
            wanted = itertools.cycle(drawn(2, 997).orders)

            async def person(number: int) -> None:
                while time.monotonic() < until:
                    what = next(wanted)
                    lines = shelf.lines(what)
                    if what is Goods.PARTNER:
                        program = PartnerProgram(place, tally, shelf.program)
                        await program.buy(lines)
                        await program.close()
                        continue
                    buyer = Buyer(place, tally)
                    await (buyer.give_up(lines) if number % 8 == 0 else buyer.buy(lines))
                    await buyer.close()

            await asyncio.gather(*(person(number) for number in range(PEOPLE)))
            for task in at_work:
                task.cancel()
            await asyncio.gather(*at_work, return_exceptions=True)
            finisher = asyncio.create_task(clerk.work())
            await settled(within_s=900)
            finisher.cancel()
            await asyncio.gather(finisher, return_exceptions=True)
            await clerk.close()
            await support.close()
            (row,) = await database.fetch("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
            log = (place.logs / "postgres.log").read_text(errors="replace")
            verified = await place.run("ledger", "verify", "--json")
            found = await books.compared(place)
        finally:
            await redis.close()
            await database.close()
    refused = Counter(said.partition(":")[0] for said in tally.refused)
    with capsys.disabled():
        print(
            f"\nmixed load: {PEOPLE} people, {SECONDS} s, {tally.paid} paid orders, {support.done} refunds,"
            f" {tally.tries} requests, {row['deadlocks']} deadlocks; refused {dict(refused)}\n  {found.totals}\n"
            f"  ledger {verified.strip().splitlines()[-1][:200]}"
        )
    assert row["deadlocks"] == 0
    assert "deadlock detected" not in log
    assert found.wrong == []
    assert tally.paid > 0
    assert support.done > 0
