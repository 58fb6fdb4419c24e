"""Staff keep the tiers of membership."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput as Malformed
from backend.domain.accounts import models, queries, service
from backend.domain.accounts.permissions import Permission
from backend.domain.accounts.tier_editing import TierDraft
from backend.domain.catalog.queries.offers import currency_of
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, given, mutation, query, shown, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import MoneyInput, Node
from backend.schema.tiers import MemberTier, MemberTierUnknown, TierMove, TierThresholdTaken, TierVersionConflict
from backend.schema.translated import TranslatedInput

CreateMemberTierResult: TypeAlias = Annotated[
    MemberTier | TierThresholdTaken | InvalidInput | IdempotencyConflict,
    union("CreateMemberTierResult", "The tier, or why there is none."),
]
UpdateMemberTierResult: TypeAlias = Annotated[
    MemberTier | MemberTierUnknown | TierVersionConflict | TierThresholdTaken | InvalidInput,
    union("UpdateMemberTierResult", "The tier as it is now, or why it did not change."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@given(STAFF)
class MemberTierInput:
    """A tier as it shall be."""

    names: TranslatedInput = shown(STAFF, "Its name, at most 40 characters.")
    threshold: MoneyInput = shown(STAFF, "What must really be paid to reach it, in the shop's currency; unique.")
    discount_bps: int = shown(STAFF, "Taken off what has no price of its own for the tier, 0 to 9000 (0.01 %).")
    keep_days: int = shown(STAFF, "Kept so many days after it was reached, 0 to 3660.")
    benefits: TranslatedInput = shown(STAFF, "What it brings, one thing a line, at most 500 characters.")
    active: bool = shown(STAFF, "Whether anybody can be in it.")


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CATALOG_READ)
    async def member_tiers(self, info: Info) -> list[MemberTier]:
        """Every tier of membership, the lowest first."""
        return [MemberTier.of(row) for row in await queries.tiers()]

    @query(STAFF, permission=Permission.CONTACT_READ)
    async def tier_moves(
        self,
        info: Info,
        customer_id: Annotated[strawberry.ID | None, arg(STAFF, "Of one customer; null: of all.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[TierMove]:
        """Who came to another tier, newest first."""
        asked = paging.page(first, after, (UUID,))
        wanted = (ids.parse("cus", customer_id) or ids.new()) if customer_id is not None else None
        rows = await queries.page_of_moves(asked, customer_id=wanted)
        return paging.connection(rows, asked, lambda row: (row.id,), TierMove.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def create_member_tier(
        self, info: Info, input: Annotated[MemberTierInput, arg(STAFF, "The tier.")], idempotency_key: Key
    ) -> CreateMemberTierResult:
        """Make a tier of membership; who reaches it is in it within minutes."""
        asked = info.context
        row = await service.create_tier(
            await _draft(input, info), caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return MemberTier.of(row)

    @mutation(STAFF, permission=Permission.PRICES_WRITE)
    async def update_member_tier(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The tier's global id.")],
        version: Annotated[int, arg(STAFF, "The version you read.")],
        input: Annotated[MemberTierInput, arg(STAFF, "All of the tier as it shall be.")],
    ) -> UpdateMemberTierResult:
        """Replace what a tier asks for and brings; prices follow at once, who is in it within minutes."""
        asked = info.context
        row = await service.update_tier(
            ids.parse("tir", id),
            version,
            await _draft(input, info),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return MemberTier.of(row)


async def _draft(input: MemberTierInput, info: Info) -> TierDraft:
    threshold = amount(input.threshold, "threshold")
    if threshold.currency != await currency_of(info.context.channel_id):
        raise Malformed("CURRENCY_DIFFERS", path=["input", "threshold"])
    return TierDraft(
        name_zh=input.names.zh_cn.strip(),
        name_en=input.names.en.strip(),
        threshold_minor=threshold.minor,
        discount_bps=input.discount_bps,
        keep_days=input.keep_days,
        benefits_zh=input.benefits.zh_cn.strip(),
        benefits_en=input.benefits.en.strip(),
        active=input.active,
    )


async def _tier_node(id: UUID, info: Info) -> Node | None:
    row = await models.MemberTier.get_or_none(id=id) if info.context.caller.may(Permission.CATALOG_READ) else None
    return MemberTier.of(row) if row else None


async def _move_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.CONTACT_READ):
        return None
    row = await models.TierMove.filter(id=id).select_related("old", "new").first()
    return TierMove.of(row) if row else None


NODES = {"tir": _tier_node, "tmv": _move_node}
