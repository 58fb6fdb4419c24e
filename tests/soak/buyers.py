"""Who uses the shop during the run: buyers, and a clerk. They only speak HTTP and try again, as people do."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import httpx

from backend.core import ids
from tests.soak.town import Town

GIVE_UP_S = 240.0
QUOTE = """
query Quote($input: QuoteInput!) {
  quote(input: $input) { __typename ... on Quote { total { amount currency } } ... on UserError { code message } }
}
"""
PLACE = """
mutation Place($input: PlaceOrderInput!, $key: String!) {
  placeOrder(input: $input, idempotencyKey: $key) {
    __typename
    ... on PlacedOrder { order { id state total { amount } } payment { payUrl } }
    ... on UserError { code message path }
  }
}
"""
START = """
mutation Start($id: ID!) {
  startPayment(input: {orderId: $id}) {
    __typename ... on Payment { payUrl } ... on UserError { code message }
  }
}
"""

CANCEL = "mutation($id: ID!) { cancelOrder(input: {orderId: $id}) { __typename } }"


@dataclass(frozen=True, slots=True)
class Line:
    """A variant, how many of it, and the account that a top-up in it goes to."""

    variant_id: UUID
    quantity: int = 1
    account: str | None = None

    def told(self) -> dict[str, Any]:
        """As the graph takes it."""
        said: dict[str, Any] = {"variantId": ids.public("var", self.variant_id), "quantity": self.quantity}
        return said | ({"account": self.account} if self.account else {})


@dataclass
class Tally:
    """What the people of the run saw."""

    paid: int = 0
    cancelled: int = 0
    tries: int = 0
    refused: list[str] = field(default_factory=list)
    codes: Counter[str] = field(default_factory=Counter)

    def refuse(self, what: str, answer: dict[str, Any]) -> None:
        """Keep what was said instead of doing it."""
        self.refused.append(f"{what}: {answer}")
        self.codes[f"{what}: {answer.get('code')}"] += 1


class Person:
    """Somebody with a browser who tries again when the shop does not answer."""

    def __init__(self, town: Town, tally: Tally, door: str) -> None:
        self.town, self.tally, self.door = town, tally, door
        self.http = httpx.AsyncClient(
            trust_env=False, timeout=8, headers={"accept-language": "en", "x-tessera-client": door}
        )

    async def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """The data of an answer; asked again while there is none. A GraphQL error counts as none."""
        path = f"/graphql/{self.door}"
        sent = json.dumps({"query": query, "variables": variables}).encode()
        until = time.monotonic() + GIVE_UP_S
        while True:
            self.tally.tries += 1
            try:
                answer = await self.http.post(
                    self.town.url("web") + path, content=sent, headers=self.headers(path, sent)
                )
                body = answer.json()
                if answer.status_code == 200 and not body.get("errors"):
                    data: dict[str, Any] = body["data"]
                    return data
                problem = str(body)[:300]
            except (httpx.HTTPError, ValueError) as error:
                problem = repr(error)
            assert time.monotonic() < until, f"no answer for {GIVE_UP_S:.0f} s: {problem}"
            await asyncio.sleep(0.25)

    def headers(self, path: str, sent: bytes) -> dict[str, str]:
        """What goes with one try of a request."""
        return {"content-type": "application/json"}

    async def placed(self, query: str, lines: Sequence[Line], key: str, more: dict[str, Any]) -> dict[str, Any] | None:
        """Quote the lines and place them under the key; None when either was refused, which is noted."""
        told = [line.told() for line in lines]
        quote = (await self.ask(QUOTE, input={"lines": told}))["quote"]
        if quote["__typename"] != "Quote":
            self.tally.refuse(f"{self.door} quote", quote)
            return None
        wanted = {"lines": told, "expectedTotal": quote["total"], **more}
        found: dict[str, Any] = (await self.ask(query, input=wanted, key=key))["placeOrder"]
        if found["__typename"] != "PlacedOrder":
            self.tally.refuse(f"{self.door} placeOrder", found)
            return None
        return found

    async def close(self) -> None:
        """Leave."""
        await self.http.aclose()


class Buyer(Person):
    """A guest who places one order and pays it."""

    def __init__(self, town: Town, tally: Tally) -> None:
        super().__init__(town, tally, "storefront")

    async def buy(self, lines: Sequence[Line]) -> None:
        """Place it under one key and pay it once, however often either has to be tried."""
        placed = await self._place(lines)
        if placed is not None:
            await self._pay(placed["order"]["id"], (placed["payment"] or {}).get("payUrl"))
            self.tally.paid += 1

    async def give_up(self, lines: Sequence[Line]) -> None:
        """Place an order and cancel it instead of paying."""
        placed = await self._place(lines)
        if placed is not None:
            await self.ask(CANCEL, id=placed["order"]["id"])

    async def _place(self, lines: Sequence[Line]) -> dict[str, Any] | None:
        """The placed order; None when it was refused, which is noted."""
        contact = {"contact": {"email": f"{uuid4().hex}@mail.example"}, "acceptsNoReturn": True}
        return await self.placed(PLACE, lines, uuid4().hex, contact)

    async def _pay(self, order_id: str, pay_url: str | None) -> None:
        until = time.monotonic() + GIVE_UP_S
        while True:
            if pay_url is None:
                started = (await self.ask(START, id=order_id))["startPayment"]
                if started["__typename"] == "OrderNotPayable":
                    return  # the money of an earlier try came
                pay_url = started.get("payUrl")
            if pay_url is not None and await self._at_the_provider(pay_url):
                return
            assert time.monotonic() < until, "the provider takes no money"
            await asyncio.sleep(0.3)

    async def _at_the_provider(self, pay_url: str) -> bool:
        try:
            answer = await self.http.post(pay_url, headers={"accept": "application/json"})
        except httpx.HTTPError:
            return False
        return answer.status_code == 200


class Clerk(Person):
    """Does what only a person can: the manual tasks, one after the other."""

    SIGN_IN = """
    mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code message } } }
    """

    def __init__(self, town: Town, tally: Tally, email: str, password: str) -> None:
        super().__init__(town, tally, "admin")
        self._login = {"email": email, "password": password}
        self.done = 0

    async def sign_in(self) -> None:
        """Begin the shift."""
        await self.ask(self.SIGN_IN, input=self._login)

    async def work(self) -> None:
        """Take and complete whatever is open, until cancelled."""
        await self.sign_in()
        while True:
            page = await self.ask(OPEN_TASKS)
            for edge in page["manualTasks"]["edges"]:
                id = edge["node"]["id"]
                await self.ask(TAKE, id=id)
                answer = (await self.ask(COMPLETE, id=id))["completeManualTask"]
                self.done += answer["__typename"] == "ManualTask"
            await asyncio.sleep(0.5)


OPEN_TASKS = "{ manualTasks(first: 50, filter: {state: {in: [OPEN, TAKEN]}}) { edges { node { id state } } } }"
TAKE = "mutation($id: ID!) { takeManualTask(id: $id) { __typename } }"
COMPLETE = """
mutation($id: ID!) {
  completeManualTask(id: $id, evidence: "done by hand", note: "all set") { __typename }
}
"""


class Support(Clerk):
    """Gives delivered pieces back and replaces codes, one order after the other, each twice at once."""

    def __init__(self, town: Town, tally: Tally, email: str, password: str, *, rest_s: float = 0.2) -> None:
        super().__init__(town, tally, email, password)
        self.replaced, self._rest_s, self._turn = 0, rest_s, False

    async def work(self) -> None:
        """Go on until cancelled."""
        await self.sign_in()
        while True:
            page = await self.ask(DELIVERED)
            for edge in page["orders"]["edges"][:4]:
                order = await self.ask(UNITS, id=edge["node"]["id"])
                units = [unit for line in order["order"]["lines"] for unit in line["units"]]
                await self._mend(edge["node"]["id"], [unit for unit in units if unit["state"] == "DELIVERED"])
            await asyncio.sleep(self._rest_s)

    async def _mend(self, order_id: str, units: list[dict[str, Any]]) -> None:
        codes = [unit for unit in units if unit["kind"] == "CODE"]
        # Every second time what could be given back is replaced.
        self._turn = not self._turn
        given = [unit for unit in units if not (self._turn and unit in codes)]
        for unit in given[:1]:
            wish = {"orderId": order_id, "unitIds": [unit["id"]], "reason": "does not work"}
            twice = (self.ask(REFUND, input=wish, key=uuid4().hex) for _ in range(2))
            self.done += sum(answer["refundUnits"]["__typename"] == "Case" for answer in await asyncio.gather(*twice))
        for unit in [unit for unit in codes if unit not in given[:1]][:1]:
            wish = {"orderId": order_id, "unitId": unit["id"], "reason": "does not work"}
            answer = await self.ask(REPLACE, input=wish, key=uuid4().hex)
            self.replaced += answer["replaceUnit"]["__typename"] == "Case"


DELIVERED = "{ orders(first: 20, filter: {state: {in: [DELIVERED]}}) { edges { node { id } } } }"
UNITS = "query($id: ID!) { order(id: $id) { lines { units { id kind state } } } }"
REFUND = """
mutation($input: RefundUnitsInput!, $key: String!) { refundUnits(input: $input, idempotencyKey: $key) { __typename } }
"""
REPLACE = """
mutation($input: ReplaceUnitInput!, $key: String!) { replaceUnit(input: $input, idempotencyKey: $key) { __typename } }
"""
