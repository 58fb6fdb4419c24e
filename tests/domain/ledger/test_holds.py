"""Holds: what is held is posted, given back or over by time, and a balance is never promised twice."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest

from backend.core import clock, database
from backend.domain.ledger import queries, service
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.values import Balance, Entry, Posting
from tests.make.ledger import BANK, ORDERS, PARTNER, book, deposit

SOON = timedelta(minutes=5)


async def hold(key: str, minor: int, *, lasts: timedelta | None = SOON) -> bool:
    now = clock.now()
    return await service.hold(
        key, PARTNER, minor, currency="CNY", expires_at=now + lasts if lasts is not None else None, at=now
    )


async def spend(key: str, minor: int) -> bool:
    sides = [Posting(PARTNER, minor), Posting(ORDERS, -minor)]
    return await service.post_hold(key, sides, currency="CNY", at=clock.now(), kind="test")


async def balance() -> Balance:
    return await queries.balance(PARTNER, "CNY")


async def states() -> dict[str, str]:
    return {row["key"]: row["state"] for row in await database.fetch("SELECT key, state FROM ledger_hold")}


async def test_what_is_held_is_posted_once(db: str) -> None:
    await deposit(1000)
    assert await hold("one", 300)
    assert not await hold("one", 300)
    assert await balance() == Balance(1000, 300, 700)

    assert await spend("one", 300)
    assert not await spend("one", 300)
    assert not await service.void_hold("one", at=clock.now())

    assert await balance() == Balance(700, 0, 700)
    assert await states() == {"one": "POSTED"}


async def test_what_is_held_and_not_posted_is_free_again(db: str) -> None:
    await deposit(1000)
    await hold("one", 300)
    assert await spend("one", 200)
    assert await balance() == Balance(800, 0, 800)


async def test_a_hold_is_given_back(db: str) -> None:
    await deposit(1000)
    await hold("one", 300)
    assert await service.void_hold("one", at=clock.now())
    assert not await service.void_hold("one", at=clock.now())
    assert await balance() == Balance(1000, 0, 1000)
    assert await states() == {"one": "VOIDED"}


async def test_holds_end_by_time(db: str) -> None:
    await deposit(1000)
    await hold("over", 300, lasts=timedelta(0))
    await hold("running", 200)
    await hold("endless", 100, lasts=None)

    assert await service.expire_holds(at=clock.now()) == 1
    assert await service.expire_holds(at=clock.now()) == 0

    assert await balance() == Balance(1000, 300, 700)
    assert await states() == {"over": "EXPIRED", "running": "HELD", "endless": "HELD"}


async def test_more_than_there_is_cannot_be_held_or_spent(db: str) -> None:
    with pytest.raises(BalanceShort) as refused:
        await hold("one", 1)
    assert refused.value.available_minor == 0

    await deposit(1000)
    await hold("one", 800)
    with pytest.raises(BalanceShort) as refused:
        await hold("two", 201)
    assert refused.value.available_minor == 200
    with pytest.raises(BalanceShort) as refused:
        await spend("three", 201)
    assert refused.value.available_minor == 200
    assert await balance() == Balance(1000, 800, 200)
    assert await states() == {"one": "HELD"}


async def test_a_key_is_held_for_one_thing(db: str) -> None:
    await deposit(1000)
    await hold("one", 300)
    with pytest.raises(ValueError, match="held for something else"):
        await hold("one", 301)
    for account, minor in ((BANK, 1), (PARTNER, 0), (PARTNER, -5)):
        with pytest.raises(ValueError, match="nothing can be held"):
            await service.hold("two", account, minor, currency="CNY", expires_at=None, at=clock.now())
    assert await balance() == Balance(1000, 300, 700)


async def test_sixty_four_at_once_never_promise_more_than_there_is(db: str) -> None:
    await deposit(1000)

    answers = await asyncio.gather(*(hold(f"h{n:02}", 90) for n in range(64)), return_exceptions=True)

    assert sum(answer is True for answer in answers) == 11
    assert sum(isinstance(answer, BalanceShort) for answer in answers) == 53
    assert await balance() == Balance(1000, 990, 10)

    # Half of them are posted and half given back, all twice and at once, while others spend and deposit.
    held = sorted(await states())
    ends = [spend(key, 90) for key in held[::2]] + [service.void_hold(key, at=clock.now()) for key in held[1::2]]
    again = [spend(key, 90) for key in held[::2]] + [service.void_hold(key, at=clock.now()) for key in held[1::2]]
    more = [book(f"d{n}", (BANK, 10), (PARTNER, -10)) for n in range(20)]
    done = await asyncio.gather(*ends, *again, *more, service.expire_holds(at=clock.now()))

    assert sum(done[:22]) == 11
    assert len(held) == 11
    assert await balance() == Balance(1000 - 6 * 90 + 200, 0, 660)


async def test_sixty_four_at_once_never_spend_more_than_there_is(db: str) -> None:
    await deposit(1000)

    answers = await asyncio.gather(*(spend(f"s{n:02}", 70) for n in range(64)), return_exceptions=True)

    assert sum(answer is True for answer in answers) == 14
    assert sum(isinstance(answer, BalanceShort) for answer in answers) == 50
    assert await balance() == Balance(20, 0, 20)
    assert (await queries.balance(ORDERS, "CNY")).posted_minor == 980


async def test_balances_are_locked_in_the_order_of_their_ids_whatever_is_held(db: str) -> None:
    """Two who book for several partners wait for each other instead of dead-locking."""
    now = clock.now()
    partners = [f"liability:partner:{letter * 32}" for letter in "ab"]
    await service.open_accounts(partners, "CNY", at=now)
    rows = await database.fetch("SELECT id, code FROM ledger_account ORDER BY id")
    first, second = [row["code"] for row in rows]
    for code in partners:
        await service.post(f"in:{code}", [Posting(BANK, 500), Posting(code, -500)], currency="CNY", at=now, kind="test")
    await service.hold("spent", second, 300, currency="CNY", expires_at=None, at=now)
    entries = [
        Entry("spent", "test", now, "CNY", (Posting(second, 300), Posting(ORDERS, -300))),
        Entry("back", "test", now, "CNY", (Posting(ORDERS, 100), Posting(first, -100))),
    ]

    connections = [await asyncpg.connect(db) for _ in range(2)]
    other, watch = connections
    try:
        async with other.transaction():
            await other.execute("SELECT FROM ledger_account WHERE code = $1 FOR NO KEY UPDATE", first)
            booking = asyncio.create_task(service.post_all(entries, use_holds_at=now))
            while not await watch.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):
                await asyncio.sleep(0.02)
            # It waits for the first of them, and has not taken the second.
            await other.execute("SELECT FROM ledger_account WHERE code = $1 FOR NO KEY UPDATE NOWAIT", second)
        assert await booking == 2
    finally:
        for connection in connections:
            await connection.close()
    assert await queries.balance(first, "CNY") == Balance(600, 0, 600)
    assert await queries.balance(second, "CNY") == Balance(200, 0, 200)
