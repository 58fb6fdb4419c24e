"""A partner's program during the run: it signs, places orders under its own number, and tries again."""

from collections.abc import Sequence
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
        number = uuid4().hex
        if await self.placed(PLACE, lines, number, {"externalId": number}) is not None:
            self.tally.paid += 1
