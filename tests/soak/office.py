"""The back office during the run: it fills, freezes and frees batches, moves partners' money, edits offers, and takes
vouchers at the counter. All of it happens while people buy.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

from backend.core import database, ids
from backend.domain.redemption.models import Voucher
from backend.domain.redemption.queries import token_of
from tests.soak.buyers import Clerk, Tally
from tests.soak.town import Town

CODES_A_FILE = 40
SAID = "__typename ... on UserError { code message }"
CREATE = f"""mutation($input: BatchInput!, $key: String!) {{
  createBatch(input: $input, idempotencyKey: $key) {{ {SAID} ... on Batch {{ id version state }} }} }}"""
START = f"""mutation($input: StartImportInput!, $key: String!) {{
  startImport(input: $input, idempotencyKey: $key) {{ {SAID} ... on ImportTicket {{ uploadUrl job {{ id }} }} }} }}"""
JOB = "query($id: ID!) { job(id: $id) { state result { accepted } } }"
MOVE = f"""mutation($input: SetBatchStateInput!) {{
  setBatchState(input: $input) {{ {SAID} ... on Batch {{ id version state }} }} }}"""
BATCH = "query($id: ID!) { node(id: $id) { ... on Batch { id version state } } }"
CREDIT = f"""mutation($input: CreditPartnerInput!, $key: String!) {{
  creditPartner(input: $input, idempotencyKey: $key) {{ {SAID} }} }}"""
OFFER = f"""mutation($input: SupplierOfferInput!) {{
  setOffer(input: $input) {{ {SAID} ... on SupplierOffer {{ version }} }} }}"""
REDEEM = f"""mutation($token: String!, $key: String!) {{
  redeemVoucher(token: $token, idempotencyKey: $key) {{ {SAID} }} }}"""
LIVE = """
SELECT v.id FROM voucher v WHERE v.state = 'LIVE' AND v.uses_left > 0 ORDER BY v.id DESC LIMIT 8
"""


class Hand(Clerk):
    """Somebody of the back office, at one thing for ever. `did` says how often, `refused` what was said instead."""

    did = 0

    async def work(self) -> None:
        """Go on until cancelled."""
        await self.sign_in()
        async for answer in self.steps():
            if answer is not None:
                self.note(answer)
            await asyncio.sleep(0.3)

    def note(self, answer: dict[str, Any]) -> None:
        """Count what was done; a refusal is kept with those of the buyers."""
        if "code" in answer:
            self.tally.refuse(f"admin {type(self).__name__}", answer)
        else:
            self.did += 1

    def steps(self) -> AsyncIterator[dict[str, Any] | None]:
        """One step after the other, each an answer or nothing."""
        raise NotImplementedError


class Storekeeper(Hand):
    """Imports codes into new batches and puts them on sale; freezes a batch that sells, and frees it again."""

    def __init__(self, town: Town, tally: Tally, email: str, password: str, variant_id: UUID, sold: UUID) -> None:
        super().__init__(town, tally, email, password)
        self._variant, self._sold = ids.public("var", variant_id), ids.public("bat", sold)

    async def steps(self) -> AsyncIterator[dict[str, Any] | None]:
        for number in itertools.count(1):
            made = (await self.ask(CREATE, input=self._batch(number), key=uuid4().hex))["createBatch"]
            yield made
            yield await self._fill(made)
            for state in ("SAMPLED", "ON_SALE"):
                yield await self._move(made["id"], state)
            for batch in (self._sold, made["id"]):
                yield await self._move(batch, "FROZEN")
                yield await self._move(batch, "ON_SALE")

    def _batch(self, number: int) -> dict[str, Any]:
        cost = {"amount": f"6.{number % 90 + 10}", "currency": "CNY"}
        return {"variantId": self._variant, "supplier": "Acme", "purchaseOrder": f"PO-{uuid4().hex}", "unitCost": cost}

    async def _fill(self, batch: dict[str, Any]) -> dict[str, Any] | None:
        wanted = {"batchId": batch["id"], "fileName": "codes.csv", "dryRun": False}
        ticket: dict[str, Any] = (await self.ask(START, input=wanted, key=uuid4().hex))["startImport"]
        if "code" in ticket:
            return ticket
        lines = "".join(f"N{uuid4().hex[:20]},S{uuid4().hex}\n" for _ in range(CODES_A_FILE))
        sent = await self.http.put(self.town.url("web") + ticket["uploadUrl"], content=lines.encode())
        assert sent.status_code == 201, sent.text
        while True:
            job = (await self.ask(JOB, id=ticket["job"]["id"]))["job"]
            assert job["state"] != "FAILED", job
            if job["state"] == "SUCCEEDED":
                assert job["result"]["accepted"] == str(CODES_A_FILE), job
                return ticket
            await asyncio.sleep(0.2)

    async def _move(self, batch: str, state: str) -> dict[str, Any]:
        seen = (await self.ask(BATCH, id=batch))["node"]
        wanted = {"batchId": batch, "version": seen["version"], "state": state, "reason": "looked at"}
        answer: dict[str, Any] = (await self.ask(MOVE, input=wanted))["setBatchState"]
        return answer


class Treasurer(Hand):
    """Books what a partner paid in and takes some of it back, twice at once."""

    def __init__(self, town: Town, tally: Tally, email: str, password: str, partner_id: UUID) -> None:
        super().__init__(town, tally, email, password)
        self._partner = ids.public("ptn", partner_id)

    async def steps(self) -> AsyncIterator[dict[str, Any] | None]:
        for amount in itertools.cycle(("5.00", "-2.00")):
            wish = {"partnerId": self._partner, "amount": {"amount": amount, "currency": "CNY"}, "reason": "transfer"}
            twice = (self.ask(CREDIT, input=wish, key=uuid4().hex) for _ in range(2))
            for answer in await asyncio.gather(*twice):
                yield answer["creditPartner"]


class Purchaser(Hand):
    """Edits an offer from which top-ups are bought: another offer sells until its supplier was asked about it."""

    def __init__(self, town: Town, tally: Tally, email: str, password: str, offer_id: UUID) -> None:
        super().__init__(town, tally, email, password)
        self._offer = offer_id

    async def steps(self) -> AsyncIterator[dict[str, Any] | None]:
        for priority in itertools.cycle((5, 10)):
            (row,) = await database.fetch("SELECT * FROM supplier_offer WHERE id = $1", self._offer)
            wish = {
                "supplierId": ids.public("sup", row["supplier_id"]),
                "variantId": ids.public("var", row["variant_id"]),
                "supplierSku": row["supplier_sku"],
                "cost": {"amount": f"{row['cost_minor'] / 100:.2f}", "currency": "CNY"},
                "priority": priority,
                "state": "ACTIVE",
                "version": row["version"],
            }
            yield (await self.ask(OFFER, input=wish))["setOffer"]
            await asyncio.sleep(2)


class Counter(Hand):
    """Takes vouchers, each from three tills at once: no more of them succeed than it has uses."""

    async def steps(self) -> AsyncIterator[dict[str, Any] | None]:
        while True:
            found = [row["id"] for row in await database.fetch(LIVE)]
            for voucher in await Voucher.filter(id__in=found):
                tries = (self.ask(REDEEM, token=token_of(voucher), key=uuid4().hex) for _ in range(3))
                for answer in await asyncio.gather(*tries):
                    yield answer["redeemVoucher"]
            yield None
