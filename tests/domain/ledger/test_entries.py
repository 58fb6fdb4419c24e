"""Entries: booked once per key, balanced, and exact in every total."""

import asyncio

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.domain.ledger import queries, service
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.models import LedgerEntry
from backend.domain.ledger.values import Balance, Entry, Posting
from tests.make.ledger import BANK, ORDERS, PARTNER, book, deposit


async def test_an_entry_is_booked_once(db: str) -> None:
    assert await book("one", (BANK, 500), (ORDERS, -500))
    assert not await book("one", (BANK, 900), (ORDERS, -900))

    assert await queries.balances([BANK, ORDERS, "asset:stock"], "CNY") == [
        Balance(500, 0, 500),
        Balance(500, 0, 500),
        Balance(0, 0, 0),
    ]


async def test_the_same_entry_from_many_connections_is_booked_once(db: str) -> None:
    made = await asyncio.gather(*(book("one", (BANK, 500), (ORDERS, -500)) for _ in range(20)))

    assert sorted(made) == [False] * 19 + [True]
    assert (await queries.balance(BANK, "CNY")).posted_minor == 500


async def test_what_does_not_balance_is_refused_before_it_is_written(db: str) -> None:
    for postings in ([], [(BANK, 0)], [(BANK, 1)], [(BANK, 5), (ORDERS, -4)]):
        with pytest.raises(ValueError, match="does not balance"):
            await book("off", *postings)
    with pytest.raises(ValueError, match="no account has the code"):
        await book("off", (BANK, 1), ("orders", -1))
    assert await database.fetch("SELECT 1 FROM ledger_entry UNION ALL SELECT 1 FROM ledger_account") == []


async def test_an_account_with_a_floor_is_never_overdrawn_by_an_entry(db: str) -> None:
    await deposit(300)

    async with in_transaction():
        with pytest.raises(BalanceShort) as refused:
            await book("too much", (PARTNER, 301), (ORDERS, -301))
        assert refused.value.available_minor == 300
        assert await book("all of it", (PARTNER, 300), (ORDERS, -300))

    assert await queries.balances([PARTNER, ORDERS], "CNY") == [Balance(0, 0, 0), Balance(300, 0, 300)]


async def test_totals_are_exact_while_they_are_folded(db: str) -> None:
    async def fold() -> None:
        for _ in range(5):
            await service.fold_totals()

    await asyncio.gather(*(book(f"e{n}", (BANK, n), (ORDERS, -n)) for n in range(1, 31)), fold())
    assert (await queries.balance(BANK, "CNY")).posted_minor == 465
    await service.fold_totals()
    assert (await queries.balance(BANK, "CNY")).posted_minor == 465
    assert await database.fetch("SELECT FROM ledger_movement") == []


async def test_many_entries_are_booked_together_or_not_at_all(db: str) -> None:
    def entry(key: str, minor: int, account: str = ORDERS) -> Entry:
        return Entry(key, "test", clock.now(), "CNY", (Posting(BANK, minor), Posting(account, -minor)))

    assert await service.post_all([entry("a", 1), entry("b", 2)]) == 2
    assert await service.post_all([entry("b", 20), entry("c", 3)]) == 1
    assert (await queries.balance(BANK, "CNY")).posted_minor == 6

    with pytest.raises(BalanceShort):
        await service.post_all([entry("d", 4), entry("e", -1, PARTNER)])
    with pytest.raises(ValueError, match="does not balance"):
        await service.post_all([entry("d", 4), Entry("f", "test", clock.now(), "CNY", (Posting(BANK, 1),))])
    assert (await queries.balance(BANK, "CNY")).posted_minor == 6
    assert [row["key"] for row in await database.fetch("SELECT key FROM ledger_entry ORDER BY key")] == ["a", "b", "c"]


async def test_currencies_are_booked_apart(db: str) -> None:
    await book("one", (BANK, 500), (ORDERS, -500))
    await book("two", (BANK, 70), (ORDERS, -70), currency="JPY")

    assert (await queries.balance(BANK, "CNY")).posted_minor == 500
    assert (await queries.balance(BANK, "JPY")).posted_minor == 70


async def test_each_currency_of_an_entry_balances_by_itself(db: str) -> None:
    sides = [
        Posting(BANK, 500),
        Posting(ORDERS, -500),
        Posting("expense:goods", 70, "USD"),
        Posting("asset:stock", -70, "USD"),
    ]
    assert await service.post("both", sides, currency="CNY", at=clock.now(), kind="test")
    assert (await queries.balance("expense:goods", "USD")).posted_minor == 70
    assert (await queries.balance("expense:goods", "CNY")).posted_minor == 0
    with pytest.raises(ValueError, match="does not balance"):
        await service.post(
            "mixed", [Posting(BANK, 500), Posting(ORDERS, -500, "USD")], currency="CNY", at=clock.now(), kind="test"
        )
    assert await LedgerEntry.all().count() == 1
