"""A partner's program during the run: it signs, places orders under its own number, and tries again."""

import asyncio
import json
import time
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import httpx

from tests.make.partners import Program
from tests.soak.buyers import GIVE_UP_S, Line, Tally
from tests.soak.town import Town

PATH = "/graphql/partner"
QUOTE = """
query($input: QuoteInput!) {
  quote(input: $input) { __typename ... on Quote { total { amount currency } } ... on UserError { code message } }
}
"""
PLACE = """
mutation($input: PlaceOrderInput!, $key: String!) {
  placeOrder(input: $input, idempotencyKey: $key) {
    __typename ... on PlacedOrder { order { id state } } ... on UserError { code message path }
  }
}
"""


class PartnerProgram:
    """Places one order and has it paid from the balance."""

    def __init__(self, town: Town, tally: Tally, program: Program) -> None:
        self.town, self.tally, self.program = town, tally, program
        self.http = httpx.AsyncClient(trust_env=False, timeout=8)

    async def buy(self, lines: Sequence[Line]) -> None:
        """Quote and place under one number, however often it has to be tried."""
        told = [line.told() for line in lines]
        quote = (await self.ask(QUOTE, input={"lines": told}))["quote"]
        if quote["__typename"] != "Quote":
            self.tally.refused.append(f"partner quote: {quote}")
            return
        number = uuid4().hex
        wanted = {"externalId": number, "lines": told, "expectedTotal": quote["total"]}
        placed = (await self.ask(PLACE, input=wanted, key=number))["placeOrder"]
        if placed["__typename"] != "PlacedOrder":
            self.tally.refused.append(f"partner placeOrder: {placed}")
            return
        self.tally.paid += 1

    async def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """The data of an answer, each try signed anew."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        until = time.monotonic() + GIVE_UP_S
        while True:
            self.tally.tries += 1
            headers = self.program.headers("POST", PATH, "", body) | {"content-type": "application/json"}
            try:
                answer = await self.http.post(self.town.url("web") + PATH, content=body, headers=headers)
                said = answer.json()
                if answer.status_code == 200 and not said.get("errors"):
                    data: dict[str, Any] = said["data"]
                    return data
                problem = str(said)[:300]
            except (httpx.HTTPError, ValueError) as error:
                problem = repr(error)
            assert time.monotonic() < until, f"no answer for {GIVE_UP_S:.0f} s: {problem}"
            await asyncio.sleep(0.25)

    async def close(self) -> None:
        """Leave."""
        await self.http.aclose()
