"""Buyers give pieces away by link; whoever opens a link claims what it holds."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import contacts
from backend.domain.aftersales.queries import claims_of_units
from backend.domain.fulfilment import service
from backend.domain.fulfilment.given import GiftFacts, gift_of, gifts_by_unit
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders import queries as orders
from backend.domain.orders.models import OrderUnit as UnitRow
from backend.resolvers.members import member
from backend.schema.access import OrderUnknown, VerificationRequired
from backend.schema.aftersales import Claim
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.gifts import (
    Gift,
    GiftClosed,
    GiftUnknown,
    MakeGiftInput,
    NotGiftable,
    OwnGift,
    ReceivedGift,
    TakeBackGiftInput,
    row_id,
)
from backend.schema.invalid import InvalidInput
from backend.schema.repeats import IdempotencyConflict
from backend.schema.units import OrderUnit

MakeGiftResult: TypeAlias = Annotated[
    Gift | OrderUnknown | VerificationRequired | NotGiftable | InvalidInput | IdempotencyConflict,
    union("MakeGiftResult", "The gift with its link, or why it is none."),
]
TakeBackGiftResult: TypeAlias = Annotated[
    Gift | GiftUnknown | VerificationRequired | GiftClosed,
    union("TakeBackGiftResult", "The gift taken back, or why it is not."),
]
ClaimGiftResult: TypeAlias = Annotated[
    ReceivedGift | GiftUnknown | GiftClosed | OwnGift,
    union("ClaimGiftResult", "The piece that is the visitor's now, or why it is not."),
]


@strawberry.type
class Query:
    @query(SHOP)
    async def gift(
        self, info: Info, token: Annotated[str, arg(SHOP, "What the gift's link ends with.")]
    ) -> ReceivedGift | None:
        """What a gift's link opens; null for a link that is none."""
        facts = await gift_of(token)
        return await _received(facts, info) if facts is not None else None


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def make_gift(
        self,
        info: Info,
        input: Annotated[MakeGiftInput, arg(SHOP, "What is given, and the words that go with it.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> MakeGiftResult:
        """Give a piece away by link, for 30 days. Until it is claimed or taken back nobody sees what it holds."""
        asked = info.context
        giving = service.Giving(
            ids.parse("unt", input.unit_id) or ids.new(),
            input.message or "",
            input.recipient_name or "",
            input.lookup_token,
        )
        row = await service.make_gift(
            giving, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return await _given(row.unit_id, info)

    @mutation(SHOP)
    async def take_back_gift(
        self, info: Info, input: Annotated[TakeBackGiftInput, arg(SHOP, "Which gift.")]
    ) -> TakeBackGiftResult:
        """Take a gift back that nobody has claimed; again is no error."""
        asked = info.context
        row = await service.take_back_gift(
            row_id(input.gift_id),
            token=input.lookup_token,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return await _given(row.unit_id, info)

    @mutation(SHOP)
    async def claim_gift(
        self, info: Info, token: Annotated[str, arg(SHOP, "What the gift's link ends with.")]
    ) -> ClaimGiftResult:
        """Make a gift one's own; only for who is logged in, so that it is found again. Again is no error."""
        asked = info.context
        await service.claim_gift(token, caller=member(asked.caller), address=asked.address, at=asked.at)
        facts = await gift_of(token)
        assert facts is not None
        return await _received(facts, info)


async def _given(unit_id: UUID, info: Info) -> Gift:
    """The gift as its giver sees it."""
    (facts,) = await gifts_by_unit([unit_id])
    assert facts is not None
    at = info.context.at
    return Gift.of(facts, at, holds_link=facts.state_at(at) is GiftState.OPEN)


async def _received(facts: GiftFacts, info: Info) -> ReceivedGift:
    caller, at, locale = info.context.caller, info.context.at, info.context.locale
    row = await UnitRow.get(id=facts.unit_id)
    (line,) = await orders.lines_by_id([row.line_id])
    (order,) = await orders.orders_by_id([facts.order_id])
    assert order is not None
    unit = OrderUnit.of(row, line.snapshot, order.currency, locale, received=True)
    is_mine = facts.state is GiftState.CLAIMED and facts.recipient_id == caller.customer_id
    is_giver = facts.giver_id == caller.customer_id
    known = order.contact_email or order.contact_phone
    claims = await claims_of_units([row.id], opened_by=caller.actor) if is_mine else []
    return ReceivedGift(
        gift=Gift.of(facts, at, holds_link=is_mine or (is_giver and facts.state_at(at) is GiftState.OPEN)),
        giver=facts.giver_name or (contacts.mask(known) if known else ""),
        name=unit.name,
        variant_name=unit.variant_name,
        image_url=unit.image_url,
        is_giver=is_giver,
        is_mine=is_mine,
        unit=unit if is_mine else None,
        claims=[Claim.of(case, at) for case in claims],
    )
