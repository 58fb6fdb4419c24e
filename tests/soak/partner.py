"""A partner's program during the run: it signs, places orders under its own number, and tries again."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from tests.make.partners import Program
from tests.soak.buyers import Line, Person, Tally
from tests.soak.town import Town

PLACE = """
mutation($input: PlaceOrderInput!, $key: String!) {
  placeOrder(input: $input, idempotencyKey: $key) {
    __typename ... on PlacedOrder { order { id state } } ... on UserError { code message path }
  }
}
"""

CANCEL = """
mutation($input: CancelOrderInput!, $key: String!) {
  cancelOrder(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message } }
}
"""


class PartnerProgram(Person):
    """Places one order and has it paid from the balance."""

    def __init__(self, town: Town, tally: Tally, program: Program) -> None:
        super().__init__(town, tally, "partner")
        self.program = program

    def headers(self, path: str, sent: bytes) -> dict[str, str]:
        """Signed anew for each try."""
        return super().headers(path, sent) | self.program.headers("POST", path, "", sent)

    async def buy(self, lines: Sequence[Line]) -> None:
        """Quote and place under one number, however often it has to be tried."""
        if await self._place(lines) is not None:
            self.tally.paid += 1

    async def give_up(self, lines: Sequence[Line]) -> None:
        """Place an order and cancel it, which comes too late where it was handed over."""
        placed = await self._place(lines)
        if placed is not None:
            self.tally.paid += 1
            answer = (await self.ask(CANCEL, input={"orderId": placed["order"]["id"]}, key=uuid4().hex))["cancelOrder"]
            if answer["__typename"] == "Order":
                self.tally.cancelled += 1
            else:
                self.tally.refuse("partner cancelOrder", answer)

    async def _place(self, lines: Sequence[Line]) -> dict[str, Any] | None:
        number = uuid4().hex
        return await self.placed(PLACE, lines, number, {"externalId": number})
