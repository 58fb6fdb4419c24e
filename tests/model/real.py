"""The same deeds at the real shop: through both doors and the provider, as buyers and staff do them."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from backend.core import clock, database, ids
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as orders
from backend.domain.payments import service as payments
from backend.domain.vault.models import Code
from backend.web.context import forget_channel
from tests.api.conftest import Client, client_of
from tests.make import accounts, catalog, vault
from tests.make.outbox import drain
from tests.standins.sandbox import Desk, Merchant, eventually

AFTER_HOLD = timedelta(minutes=16)
PLACE = """mutation ($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message } ... on OutOfStock { available }
  ... on PlacedOrder { order { id state total { amount } } payment { id payUrl } } } }"""
CANCEL = "mutation ($id: ID!) { cancelOrder(input: {orderId: $id}) { __typename ... on UserError { code } } }"
QUOTE = """query ($lines: [LineInput!]!) { quote(input: {lines: $lines}) { __typename ... on UserError { code message }
  ... on Quote { lines { available availability { state fewLeft } } } } }"""
LOOK = """query ($id: ID!) { order(id: $id) { state paid { amount } refunded { amount }
  lines { units { id kind state paid { amount } components { id kind state paid { amount } } } } } }"""
REFUND = """mutation ($input: RefundUnitsInput!, $key: String!) { refundUnits(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message } ... on Case { state amount { amount } } } }"""
REPLACE = """mutation ($input: ReplaceUnitInput!, $key: String!) { replaceUnit(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message } ... on Case { state automatic } } }"""


@dataclass
class Placed:
    """An order as its buyer knows it, and its pieces as staff see them."""

    buyer: Client
    id: str
    total: str
    payment_id: str
    pay_url: str

    @property
    def row(self) -> UUID:
        return UUID(hex=self.id.removeprefix("ord_"))

    @property
    def reference(self) -> str:
        return self.payment_id.removeprefix("pay_")


class Real:
    """The shop under test."""

    def __init__(self, application: Any, levers: Merchant, desk: Desk) -> None:
        self._application, self._levers, self._desk = application, levers, desk
        self._clients: list[Client] = []

    async def open(self) -> None:
        """An empty shop with both goods and nothing in stock."""
        await database.fetch("SELECT pristine.restore()")
        forget_channel()
        self.code = await catalog.variant(price=1000)
        member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
        self.goods: dict[str, Variant] = {
            "code": self.code,
            "bundle": await catalog.bundle([(self.code, 2), (member, 1)], price=2000),
        }
        self.office = self._client()
        await self.office.wear(await accounts.staff())

    async def close(self) -> None:
        """Everybody leaves."""
        for client in self._clients:
            await client.aclose()

    async def restock(self, codes: int) -> None:
        await vault.batch(self.code, codes=codes)

    async def place(self, goods: str, quantity: int, amount: str) -> dict[str, Any] | Placed:
        """The order of somebody new, or the refusal. Placed twice under one key: there is one order."""
        buyer = self._client()
        wanted = {
            "lines": self._lines(goods, quantity),
            "contact": {"email": f"{ids.new().hex}@mail.example"},
            "expectedTotal": {"amount": amount, "currency": "CNY"},
            "acceptsNoReturn": True,
        }
        key = f"key-of-one-purchase-{ids.new()}"
        first, again = [(await buyer.shop(PLACE, input=wanted, key=key))["placeOrder"] for _ in range(2)]
        if first["__typename"] != "PlacedOrder":
            refused: dict[str, Any] = first
            return refused
        assert again["order"] == first["order"]
        order, payment = first["order"], first["payment"]
        return Placed(buyer, order["id"], order["total"]["amount"], payment["id"], payment["payUrl"])

    async def pay(self, order: Placed) -> None:
        """The buyer pays on the provider's page; the shop has not heard of it yet."""
        answer = await self._levers.http.post(order.pay_url, headers={"Accept": "application/json"})
        answer.raise_for_status()

    async def call_back(self, order: Placed, times: int) -> None:
        """The provider tells, as often as it likes."""
        await eventually(lambda: bool(self._desk.about(order.reference)))
        _, headers, body = self._desk.about(order.reference)[0]
        kept = {name: value for name, value in headers.items() if name.lower().startswith(("sandbox", "content-type"))}
        posts = [self.office.post("/callbacks/sandbox", content=body, headers=kept) for _ in range(times)]
        answers: list[httpx.Response] = await asyncio.gather(*posts)
        assert {answer.status_code for answer in answers} == {200}

    async def cancel(self, order: Placed) -> str:
        """What the buyer is answered: a refusal's code, or nothing."""
        answer = (await order.buyer.shop(CANCEL, id=order.id))["cancelOrder"]
        return str(answer.get("code", ""))

    async def expire(self, order: Placed) -> bool:
        """Its time is over; whether it ended."""
        return await payments.expire_order(order.row, at=clock.now() + AFTER_HOLD)

    async def close_crossing_the_money(self, order: Placed) -> None:
        """The shop's close was answered while the money was on its way: the order ended, and is paid all the same."""
        at = clock.now()
        await self.pay(order)
        await database.execute(
            "UPDATE payment SET state = 'CLOSED', closed_at = $2 WHERE reference = $1", order.reference, at
        )
        await inventory.release(order.row, at)
        await orders.mark_expired(order.row, at=at)

    async def refund(self, order: Placed, units: list[str]) -> dict[str, Any]:
        wish = {"orderId": order.id, "unitIds": units, "reason": "does not work"}
        answer: dict[str, Any] = (await self.office.office(REFUND, input=wish, key=ids.new().hex))["refundUnits"]
        return answer

    async def replace(self, order: Placed, unit: str) -> dict[str, Any]:
        wish = {"orderId": order.id, "unitId": unit, "reason": "does not work"}
        answer: dict[str, Any] = (await self.office.office(REPLACE, input=wish, key=ids.new().hex))["replaceUnit"]
        return answer

    async def work(self) -> None:
        await drain()

    async def look(self, order: Placed) -> dict[str, Any]:
        """The order as staff see it; `pieces` are its units, a bundle's components in its place."""
        found: dict[str, Any] = (await self.office.office(LOOK, id=order.id))["order"]
        units = [unit for line in found["lines"] for unit in line["units"]]
        found["pieces"] = [piece for unit in units for piece in (unit["components"] or [unit])]
        return found

    async def available(self, goods: str) -> dict[str, Any]:
        """What the storefront says of it."""
        quote = (await self.office.shop(QUOTE, lines=self._lines(goods, 1)))["quote"]
        assert quote["__typename"] == "Quote", quote
        line: dict[str, Any] = quote["lines"][0]
        return line

    async def codes(self) -> dict[str, int]:
        """Codes by state."""
        rows = await database.fetch("SELECT state, count(*) AS n FROM code GROUP BY state")
        assert await Code.all().count() == sum(row["n"] for row in rows)
        return {row["state"]: row["n"] for row in rows}

    async def at_the_provider(self, order: Placed) -> dict[str, Any]:
        """What the provider's own books say of the payment."""
        return await self._levers.control(order.reference)

    def _lines(self, goods: str, quantity: int) -> list[dict[str, Any]]:
        return [{"variantId": ids.public("var", UUID(str(self.goods[goods].id))), "quantity": quantity}]

    def _client(self) -> Client:
        made = client_of(self._application)
        self._clients.append(made)
        return made
