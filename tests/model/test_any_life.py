"""Any life of a few orders leaves the shop as the plain model of it says, looked at after every step.

`SOAK=1` (as `make soak` sets it) looks at many more and longer lives. A failure prints the shortest one found.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Coroutine
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, Phase, note
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from backend import app
from backend import settings as configuration
from tests.make import books
from tests.make.provider import levers, provider, sandbox_process
from tests.model.plain import CODE, PRICE, Bought, Piece, Plain
from tests.model.real import Placed, Real
from tests.standins.sandbox import Desk, Merchant

__all__ = ["levers", "provider", "sandbox_process"]

# How many lives, and the most steps of one.
SIZES = {"": (12, 12), "short": (25, 15)}
LIVES, STEPS = SIZES.get(os.environ.get("SOAK", ""), (400, 40))
GOODS = st.sampled_from(["code", "bundle"])
A_FEW = st.integers(1, 3)
ANY = st.randoms(use_true_random=False)
T = TypeVar("T")


def money(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02d}"


class Lives(RuleBasedStateMachine):
    """Runs in a thread of its own; the shop runs on the tests' loop."""

    loop: asyncio.AbstractEventLoop
    shop: tuple[Any, Merchant, Desk]

    def __init__(self) -> None:
        super().__init__()
        self.plain, self.real = Plain(), Real(*self.shop)
        self.orders: list[tuple[Bought, Placed]] = []
        self.open = False
        self.do(self.real.open())
        self.open = True

    def do(self, deed: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(deed, self.loop).result(60)

    def some(self, *states: str, unpaid: bool = False) -> list[tuple[Bought, Placed]]:
        return [pair for pair in self.orders if pair[0].state in states and not (unpaid and pair[0].money)]

    @initialize(codes=st.integers(1, 6))
    def begin(self, codes: int) -> None:
        self.restock(codes)

    @precondition(lambda self: self.plain.free < 6)
    @rule(codes=A_FEW)
    def restock(self, codes: int) -> None:
        self.do(self.real.restock(codes))
        self.plain.free += codes

    @precondition(lambda self: len(self.orders) < 6)
    @rule(goods=GOODS, quantity=A_FEW)
    def place(self, goods: str, quantity: int) -> None:
        left = self.plain.available(goods)
        expected = self.plain.place(goods, quantity)
        found = self.do(self.real.place(goods, quantity, money(PRICE[goods] * quantity)))
        if expected is None:
            assert isinstance(found, dict)
            assert (found["__typename"], found["available"]) == ("OutOfStock", left)
        else:
            assert isinstance(found, Placed), found
            assert found.total == money(expected.total)
            self.orders.append((expected, found))

    @precondition(lambda self: self.some("PENDING_PAYMENT", unpaid=True))
    @rule(any=ANY)
    def pay(self, any: Any) -> None:
        bought, placed = any.choice(self.some("PENDING_PAYMENT", unpaid=True))
        self.do(self.real.pay(placed))
        bought.money = True

    @precondition(lambda self: any(bought.money for bought, _ in self.orders))
    @rule(any=ANY, times=A_FEW)
    def call_back(self, any: Any, times: int) -> None:
        bought, placed = any.choice([pair for pair in self.orders if pair[0].money])
        self.do(self.real.call_back(placed, times))
        self.plain.apply(bought)

    @precondition(lambda self: self.orders)
    @rule(any=ANY)
    def cancel(self, any: Any) -> None:
        bought, placed = any.choice(self.orders)
        refused = self.do(self.real.cancel(placed))
        if bought.state == "PENDING_PAYMENT" and not bought.money:
            assert refused == ""
            self.plain.end(bought, "CANCELLED")
        elif bought.state == "PENDING_PAYMENT":
            assert refused == "ORDER_NOT_CANCELLABLE"
            self.plain.apply(bought)
        else:
            assert refused == ("" if bought.state == "CANCELLED" else "ORDER_NOT_CANCELLABLE")

    @precondition(lambda self: self.some("PENDING_PAYMENT"))
    @rule(any=ANY)
    def expire(self, any: Any) -> None:
        bought, placed = any.choice(self.some("PENDING_PAYMENT"))
        assert self.do(self.real.expire(placed)) is not bought.money
        if bought.money:
            self.plain.apply(bought)
        else:
            self.plain.end(bought, "EXPIRED")

    @precondition(lambda self: self.some("PENDING_PAYMENT", unpaid=True))
    @rule(any=ANY)
    def pay_too_late(self, any: Any) -> None:
        bought, placed = any.choice(self.some("PENDING_PAYMENT", unpaid=True))
        self.do(self.real.close_crossing_the_money(placed))
        self.plain.end(bought, "EXPIRED")
        bought.money = True

    @precondition(lambda self: self.some("PAID", "DELIVERED", "REFUNDING", "REFUNDED"))
    @rule(any=ANY, several=st.booleans())
    def refund(self, any: Any, several: bool) -> None:
        bought, placed = any.choice(self.some("PAID", "DELIVERED", "REFUNDING", "REFUNDED"))
        # What a second person decides is not asked for here: memberships that run.
        may = [n for n, piece in enumerate(bought.pieces) if piece.kind == CODE or piece.state != "DELIVERED"]
        if not may:
            return
        chosen = any.sample(may, min(len(may), 2 if several else 1))
        units = self.do(self.real.look(placed))["pieces"]
        answer = self.do(self.real.refund(placed, [units[n]["id"] for n in chosen]))
        pieces: list[Piece] = [bought.pieces[n] for n in chosen]
        if all(piece.state in ("DUE", "DELIVERED") for piece in pieces):
            assert (answer["__typename"], answer.get("state")) == ("Case", "DONE"), answer
            assert answer["amount"]["amount"] == money(sum(piece.paid for piece in pieces))
            for piece in pieces:
                self.plain.give_back(bought, piece)
        else:
            assert answer["__typename"] == "NothingToRefund", answer

    @precondition(lambda self: self.some("DELIVERED"))
    @rule(any=ANY)
    def replace(self, any: Any) -> None:
        bought, placed = any.choice(self.some("DELIVERED"))
        good = [n for n, piece in enumerate(bought.pieces) if (piece.kind, piece.state) == (CODE, "DELIVERED")]
        # A person's second within a month waits for a decision.
        if bought.replaced or not good:
            return
        unit = self.do(self.real.look(placed))["pieces"][any.choice(good)]["id"]
        answer = self.do(self.real.replace(placed, unit))
        if self.plain.replace(bought):
            assert answer == {"__typename": "Case", "state": "DONE", "automatic": True}
        else:
            assert answer["__typename"] == "ReplacementGone", answer

    @rule()
    def work(self) -> None:
        self.do(self.real.work())
        self.plain.work()
        found = self.do(books.sums())
        expected = {code: minor for code, minor in self.plain.books().items() if minor}
        assert {code: found[code] for code in found if code in self.plain.books()} == expected
        # Nobody is owed anything once everything is done.
        assert "liability:orders" not in found
        report = self.do(books.verified())
        assert report.clean, report.difference

    @invariant()
    def stock_is_as_told(self) -> None:
        if not self.open:
            return
        expected = {
            "FREE": self.plain.free,
            "HELD": self.plain.held,
            "DELIVERED": self.plain.delivered,
            "QUARANTINED": self.plain.aside,
        }
        assert self.do(self.real.codes()) == {state: number for state, number in expected.items() if number}
        for goods in PRICE:
            line = self.do(self.real.available(goods))
            left = self.plain.available(goods)
            assert line["available"] is (left > 0)
            if left <= 5:
                assert line["availability"]["fewLeft"] == (left or None)

    @invariant()
    def orders_are_as_told(self) -> None:
        for bought, placed in self.orders:
            found = self.do(self.real.look(placed))
            note(f"{placed.id}: {bought} / {found}")
            assert found["state"] == bought.state
            assert found["paid"]["amount"] == money(bought.total if bought.applied else 0)
            assert found["refunded"]["amount"] == money(bought.refunded)
            assert [(unit["kind"], unit["state"], unit["paid"]["amount"]) for unit in found["pieces"]] == [
                (piece.kind, piece.state, money(piece.paid)) for piece in bought.pieces
            ]

    def teardown(self) -> None:
        try:
            self.work()
            self.stock_is_as_told()
            self.orders_are_as_told()
            for bought, placed in self.orders:
                theirs = self.do(self.real.at_the_provider(placed))
                assert (theirs["trade_state"] in ("SUCCESS", "REFUND")) is bought.money, theirs
                assert theirs["amount"]["refunded"] == bought.refunded, theirs
        finally:
            self.do(self.real.close())


@pytest_asyncio.fixture
async def desk(settings: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    """Takes the provider's callbacks: the life says when and how often they arrive."""
    made = Desk()
    await made.open()
    settings.setenv("TESSERA_PUBLIC_URL", made.url.removesuffix("/callbacks"))
    configuration.get.cache_clear()
    yield made
    await made.close()


@pytest.mark.usefixtures("db", "redis", "provider")
async def test_any_life_of_orders(levers: Merchant, desk: Desk) -> None:
    application = app.assemble(configuration.get(), stores=False)
    machine = type("AnyLife", (Lives,), {"loop": asyncio.get_running_loop(), "shop": (application, levers, desk)})
    sizes = hypothesis_settings(
        max_examples=LIVES,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        derandomize=not os.environ.get("SOAK"),
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    await asyncio.to_thread(run_state_machine_as_test, machine, settings=sizes)
