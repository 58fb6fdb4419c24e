"""Buyers choose what is in a bundle that is paid for."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput as Invalid
from backend.domain.aftersales import service
from backend.schema.access import OrderUnknown, VerificationRequired
from backend.schema.aftersales_refused import UnitInCase
from backend.schema.checkout_refused import OutOfStock, PurchaseLimitReached
from backend.schema.choices import ChoiceRefused
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.open_choices import ChoiceClosed, ChooseOptionsInput
from backend.schema.orders import Order
from backend.schema.repeats import IdempotencyConflict

ChooseOptionsResult: TypeAlias = Annotated[
    Order
    | OrderUnknown
    | VerificationRequired
    | ChoiceClosed
    | ChoiceRefused
    | OutOfStock
    | PurchaseLimitReached
    | UnitInCase
    | InvalidInput
    | IdempotencyConflict,
    union("ChooseOptionsResult", "The order with what was chosen, or why it is not."),
]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def choose_options(
        self,
        info: Info,
        input: Annotated[ChooseOptionsInput, arg(SHOP, "For which piece what is taken.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "Made by the client once per intention; the same again chooses nothing new.")
        ],
    ) -> ChooseOptionsResult:
        """Choose what is in a bundle that was paid for, and have it delivered. What is gone is refused."""
        asked = info.context
        taken = []
        for place, option in enumerate(input.option_ids):
            if (id := ids.parse("var", option)) is None:
                raise Invalid("UNKNOWN", path=["input", "optionIds", str(place)])
            taken.append(id)
        wanted = service.Choosing(ids.parse("unt", input.unit_id) or ids.new(), tuple(taken), input.lookup_token)
        row = await service.choose_options(
            wanted, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Order.of(row, asked.locale, may_reveal=True)
