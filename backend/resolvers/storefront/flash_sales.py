"""Buyers see flash sales, queue for them, and come in."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Annotated, Any, TypeAlias
from uuid import UUID

import strawberry
from graphql import GraphQLError

from backend import settings
from backend.core import clock, ids
from backend.core.refusals import Refusal
from backend.domain.flash_sales import challenge, live, queries, service
from backend.domain.flash_sales.sales import Phase
from backend.resolvers.watching import looks
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, subscription, union
from backend.schema.flash_sales import (
    AdmissionInvalid,
    ChallengeFailed,
    FlashAdmission,
    FlashLimitReached,
    FlashPlaceLeft,
    FlashSale,
    FlashSaleBusy,
    FlashSaleClosed,
    FlashSaleSoldOut,
    FlashSaleUnknown,
    FlashStock,
    JoinFlashSaleInput,
    WaitForFlashSaleInput,
    WaitingRoomOpen,
    WaitingTicket,
)
from backend.schema.invalid import InvalidInput
from backend.schema.repeats import IdempotencyConflict

JoinFlashSaleResult: TypeAlias = Annotated[
    FlashAdmission
    | FlashSaleUnknown
    | FlashSaleClosed
    | FlashSaleSoldOut
    | FlashLimitReached
    | FlashSaleBusy
    | WaitingRoomOpen
    | ChallengeFailed
    | IdempotencyConflict
    | InvalidInput,
    union("JoinFlashSaleResult", "The place, or why there is none; a refusal takes nothing."),
]
WaitForFlashSaleResult: TypeAlias = Annotated[
    WaitingTicket | FlashSaleUnknown | FlashSaleClosed | FlashSaleBusy | ChallengeFailed,
    union("WaitForFlashSaleResult", "The ticket, or why there is none."),
]
LeaveFlashSaleResult: TypeAlias = Annotated[
    FlashPlaceLeft | AdmissionInvalid, union("LeaveFlashSaleResult", "That the place is free again, or why not.")
]
SaleId = Annotated[strawberry.ID, arg(SHOP, "Which sale.")]
# Stock moves by pings; a lost one costs no more than this. A ticket's turn comes with time alone.
LOOK_AGAIN_S, TURN_S = 2.0, 1.0


@strawberry.type
class Query:
    @query(SHOP, cacheable=True)
    async def flash_sales(self, info: Info) -> list[FlashSale]:
        """Flash sales that run or begin within a week, first by their start; 20 at most."""
        asked = info.context
        shown = [sale for sale in await live.sales(asked.at) if sale.phase(asked.at) is not Phase.ENDED]
        found = [FlashSale.of(sale, info) for sale in shown]
        return [sale for sale in found if sale.items][:20]

    @query(SHOP, cacheable=True)
    async def flash_sale(self, info: Info, id: SaleId) -> FlashSale | None:
        """A flash sale, also one that is over; null when there is none."""
        row_id = ids.parse("fls", id)
        return await _sale(row_id, info) if row_id is not None else None

    @query(SHOP)
    async def flash_challenge(self, info: Info, sale_id: SaleId) -> str:
        """Work for the browser, as JSON that ALTCHA's clients read (version 2): good for 5 minutes, once."""
        row_id = ids.parse("fls", sale_id)
        chosen = settings.get()
        now_ms = round(info.context.at.timestamp() * 1000)
        purpose = f"flash:{row_id.hex if row_id else ''}"
        return challenge.issue(
            purpose, now_ms=now_ms, cost=chosen.flash_challenge_cost, prefix=chosen.flash_challenge_prefix
        )


def _about(input: Mapping[str, Any]) -> str | None:
    """What tells one asking for a place from another, for as long as all of them are refused alike."""
    return None if input.get("retry") else f"{input.get('itemId')}:{input.get('quantity', 1)}"


@strawberry.type
class Mutation:
    @mutation(SHOP, crowd=_about)
    async def join_flash_sale(
        self,
        info: Info,
        input: Annotated[JoinFlashSaleInput, arg(SHOP, "Who wants in, and for what.")],
        idempotency_key: Annotated[str, arg(SHOP, "Made by the client once per intention, the same for each retry.")],
    ) -> JoinFlashSaleResult:
        """Ask for a place in a flash sale; its order is then placed with `admission`."""
        asked = info.context
        wanted = service.Joining(
            item_id=ids.parse("fli", input.item_id),
            quantity=input.quantity,
            key=idempotency_key,
            email=input.contact.email if input.contact else None,
            phone=input.contact.phone if input.contact else None,
            ticket=input.ticket,
            solution=input.solution,
            device_id=asked.device_id,
        )
        admitted = await service.join(asked.caller, wanted, channel_id=asked.channel_id, at=asked.at)
        asked.keep_device()
        return FlashAdmission.of(admitted, info)

    @mutation(SHOP)
    async def wait_for_flash_sale(
        self, info: Info, input: Annotated[WaitForFlashSaleInput, arg(SHOP, "For which sale.")]
    ) -> WaitForFlashSaleResult:
        """Take a ticket of the waiting room, from an hour before the start on."""
        asked = info.context
        found = await service.wait(
            asked.caller,
            ids.parse("fls", input.sale_id),
            input.solution,
            channel_id=asked.channel_id,
            at=asked.at,
        )
        return WaitingTicket.of(found, asked.at)

    @mutation(SHOP)
    async def leave_flash_sale(
        self, info: Info, token: Annotated[str, arg(SHOP, "The place's token.")]
    ) -> LeaveFlashSaleResult:
        """Give up a place that was not ordered, so that somebody else can have it at once."""
        await service.leave(token, at=info.context.at)
        return FlashPlaceLeft(done=True)


@strawberry.type
class Subscription:
    @subscription(SHOP)
    async def flash_sale_stock(self, info: Info, sale_id: SaleId) -> AsyncIterator[list[FlashStock]]:
        """How each item of a sale stands: now, and again when that changes. FLASH_SALE_UNKNOWN when there is none."""
        row_id = ids.parse("fls", sale_id)
        (sale,) = await queries.sales_by_id([row_id]) if row_id is not None else [None]
        if row_id is None or sale is None:
            raise _unknown()
        told = None
        async with contextlib.aclosing(looks(service.channel(row_id), lambda: LOOK_AGAIN_S)) as news:
            async for _ in news:
                counts = await queries.counts_by_item([item.id for item in sale.items])
                now = [(count.quota, count.free, count.held > 0) for count in counts]
                if now != told:
                    told = now
                    yield [FlashStock.of(item, count) for item, count in zip(sale.items, counts, strict=True)]

    @subscription(SHOP)
    async def waiting_room(
        self,
        info: Info,
        sale_id: SaleId,
        ticket: Annotated[str, arg(SHOP, "A ticket of the sale's waiting room.")],
    ) -> AsyncIterator[WaitingTicket]:
        """Where a ticket stands: now, and again as it moves on, until it is due. TICKET_INVALID when it is none."""
        row_id, told = ids.parse("fls", sale_id), None
        async with contextlib.aclosing(looks(f"flash-room:{sale_id[:40]}", lambda: TURN_S)) as news:
            async for _ in news:
                now = clock.now()
                try:
                    found = await service.waiting(row_id, ticket, at=now)
                except Refusal:
                    continue
                if found is None:
                    raise GraphQLError("This is no ticket of the sale.", extensions={"code": "TICKET_INVALID"})
                shown = WaitingTicket.of(found, now)
                if shown != told:
                    told = shown
                    yield shown
                if shown.due:
                    return


async def _sale(id: UUID, info: Info) -> FlashSale | None:
    (found,) = await queries.sales_by_id([id])
    sale = FlashSale.of(found, info) if found is not None else None
    return sale if sale is not None and sale.items else None


def _unknown() -> GraphQLError:
    return GraphQLError("There is no such flash sale.", extensions={"code": "FLASH_SALE_UNKNOWN"})


NODES = {"fls": _sale}
