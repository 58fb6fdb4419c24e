"""Staff issue gift cards, hand them out, and void them."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.wallet import card_queries, cards, service
from backend.domain.wallet.service.keep import SHOWN_AT_ONCE
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.gift_cards import (
    ExportGiftCardCodesInput,
    ExportGiftCardsInput,
    GiftCard,
    GiftCardBatch,
    GiftCardBatchFilter,
    GiftCardFilter,
    GiftCardsUnknown,
    IssueGiftCardsInput,
    NothingToVoid,
    RevealedGiftCards,
    RevealGiftCardsInput,
    VoidGiftCardsInput,
    revealed,
)
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.second_factor import StepUpRequired
from backend.schema.tasks import Job

IssueGiftCardsResult: TypeAlias = Annotated[
    GiftCardBatch | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("IssueGiftCardsResult", "The cards, or why there are none."),
]
ExportGiftCardsResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("ExportGiftCardsResult", "The job that makes the file, or why there is none."),
]
ExportGiftCardCodesResult: TypeAlias = Annotated[
    Job | GiftCardsUnknown | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("ExportGiftCardCodesResult", "The job that makes the file, or why there is none."),
]
RevealGiftCardsResult: TypeAlias = Annotated[
    RevealedGiftCards | GiftCardsUnknown | InvalidInput | StepUpRequired,
    union("RevealGiftCardsResult", "The codes, or why they are not shown."),
]
VoidGiftCardsResult: TypeAlias = Annotated[
    GiftCardBatch | GiftCardsUnknown | NothingToVoid | InvalidInput | StepUpRequired,
    union("VoidGiftCardsResult", "The batch as it is now, or why nothing was voided."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.GIFT_CARDS_READ)
    async def gift_card_batches(
        self,
        info: Info,
        filter: Annotated[GiftCardBatchFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[GiftCardBatch]:
        """Batches of gift cards, the newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await card_queries.page_of_batches(filter.text if filter else None, asked)
        return paging.connection(rows, asked, lambda row: (row.id,), GiftCardBatch.of)

    @query(STAFF, permission=Permission.GIFT_CARDS_READ)
    async def gift_cards(
        self,
        info: Info,
        filter: Annotated[GiftCardFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[GiftCard]:
        """Gift cards without their codes, the newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await card_queries.page_of_cards((filter or GiftCardFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), GiftCard.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.GIFT_CARDS_WRITE, step_up=True)
    async def issue_gift_cards(
        self,
        info: Info,
        input: Annotated[IssueGiftCardsInput, arg(STAFF, "How many, worth what, and why.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> IssueGiftCardsResult:
        """Make gift cards. Their codes are shown by `revealGiftCards`; nothing is booked before one is redeemed."""
        asked = info.context
        new = service.NewGiftCards(
            input.name, input.count, amount(input.face_value, "faceValue"), input.reason, input.valid_days
        )
        row = await service.issue_gift_cards(
            new, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return GiftCardBatch.of(row)

    @mutation(STAFF, permission=Permission.GIFT_CARDS_WRITE, step_up=True)
    async def reveal_gift_cards(
        self, info: Info, input: Annotated[RevealGiftCardsInput, arg(STAFF, "Of which batch, and why.")]
    ) -> RevealGiftCardsResult:
        """Show codes that can still be redeemed, to hand them out. It is kept in the journal."""
        asked = info.context
        found = await service.reveal_gift_cards(
            ids.parse("gcb", input.batch_id) or ids.new(),
            input.reason,
            after=(ids.parse("gcd", input.after) or ids.new()) if input.after is not None else None,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return revealed(found, SHOWN_AT_ONCE)

    @mutation(STAFF, permission=Permission.GIFT_CARDS_WRITE, step_up=True)
    async def export_gift_card_codes(
        self,
        info: Info,
        input: Annotated[ExportGiftCardCodesInput, arg(STAFF, "Of which batch, and why.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportGiftCardCodesResult:
        """Write codes that can still be redeemed into an encrypted file; `tellPassphrase` tells a second person what
        opens it.
        """
        asked = info.context
        job = await service.start_gift_card_codes_export(
            ids.parse("gcb", input.batch_id) or ids.new(),
            input.reason,
            asked.locale,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.GIFT_CARDS_WRITE, step_up=True)
    async def void_gift_cards(
        self, info: Info, input: Annotated[VoidGiftCardsInput, arg(STAFF, "Which, and why.")]
    ) -> VoidGiftCardsResult:
        """Make cards worthless that nobody has redeemed; what is in wallets stays there."""
        asked = info.context
        row = await service.void_gift_cards(
            ids.parse("gcb", input.batch_id) or ids.new(),
            (ids.parse("gcd", input.card_id) or ids.new()) if input.card_id is not None else None,
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return GiftCardBatch.of(row)

    @mutation(STAFF, permission=Permission.GIFT_CARDS_READ)
    async def export_gift_cards(
        self,
        info: Info,
        input: Annotated[ExportGiftCardsInput, arg(STAFF, "Which, why, and how.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportGiftCardsResult:
        """Write gift cards into a file, a row each; `openJobFile` gives it. No code is in it."""
        asked = info.context
        wanted = (input.filter or GiftCardFilter()).wanted()
        job = await service.start_gift_card_export(
            service.GiftCardExport(wanted, input.reason, input.format, asked.locale),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)


async def _node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.GIFT_CARDS_READ):
        return None
    row = await cards.GiftCardBatch.get_or_none(id=id)
    return GiftCardBatch.of(row) if row is not None else None


NODES = {"gcb": _node}
TYPES = (GiftCardBatch,)
