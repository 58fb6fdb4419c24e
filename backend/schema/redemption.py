"""Vouchers as their buyers hold them and shops take them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.distribution.scopes import Scope
from backend.domain.fulfilment.given import GiftFacts, gifts_by_unit
from backend.domain.orders import access
from backend.domain.redemption import models, pictures, queries
from backend.domain.redemption.states import VoucherState
from backend.schema.accounts import names_of_actors
from backend.schema.context import Info
from backend.schema.doors import EVERY, SELLING, SHOP, STAFF, UserError, described, edge, refusal, shown, typed
from backend.schema.products import StaffVariant
from backend.schema.stores import Store

USE_PREFIX = "vus"

described(
    VoucherState,
    EVERY,
    "Where a voucher stands.",
    {
        "LIVE": "A shop takes it.",
        "REDEEMED": "All its uses are gone.",
        "VOIDED": "Its money went back: no shop takes it.",
        "EXPIRED": "Its time is over.",
    },
)


@typed(EVERY)
class Voucher:
    """What a shop takes at the counter. Token and picture are as secret as a code: never kept, never logged."""

    id: strawberry.ID = shown(EVERY, "Opaque; not a node of its own: it belongs to its unit.")
    state: VoucherState = shown(EVERY, "Where it stands.")
    uses: int = shown(EVERY, "How often it may be used in all.")
    uses_left: int = shown(EVERY, "How often it may still be used.")
    issued_at: datetime = shown(EVERY, "When it was handed over (UTC).")
    expires_at: datetime = shown(EVERY, "When its time is over (UTC).")
    redeemed_at: datetime | None = shown(EVERY, "When it was used last (UTC); null: never.")
    token: str | None = shown(
        SELLING,
        "What the counter scans or types; null unless it is live and this visitor is its buyer. At the storefront it"
        " changes twice a minute and is good for some minutes; that of a partner's program lasts as the voucher does.",
    )
    qr: str | None = shown(SHOP, "The token as a QR code: a `data:` URL of an SVG; null when the token is.")

    @classmethod
    def of(cls, row: models.Voucher, at: datetime, *, secret: bool, lasting: bool = False) -> "Voucher":
        """From the row; `secret` with its token while it is live, one that changes unless it is to be `lasting`."""
        over = row.state is VoucherState.LIVE and row.expires_at <= at
        live = row.state is VoucherState.LIVE and not over
        token = queries.token_of(row, shown_at=None if lasting else at) if secret and live else None
        return cls(
            id=strawberry.ID(ids.public("vch", row.id)),
            state=VoucherState.EXPIRED if over else row.state,
            uses=row.uses,
            uses_left=row.uses_left,
            issued_at=row.issued_at,
            expires_at=row.expires_at,
            redeemed_at=row.redeemed_at,
            token=token,
            qr=pictures.picture(token) if token is not None else None,
        )


async def vouchers_of_units(units: Sequence[Any], info: Info) -> list[Voucher | None]:
    """The voucher of each piece, its secret for its holder alone; three statements."""
    rows = await queries.vouchers_by_unit([unit.row_id for unit in units])
    caller, at = info.context.caller, info.context.at
    proved = await access.granted_of(caller, {row.order_id for row in rows if row is not None})
    gifts = await gifts_by_unit([row.unit_id for row in rows if row is not None])
    given = {gift.unit_id: gift for gift in gifts if gift is not None and gift.holds(at)}
    # A program hands the token on by means of its own.
    lasting = caller.partner_id is not None
    return [
        Voucher.of(row, at, secret=_may_hold(caller, row, proved, given.get(row.unit_id)), lasting=lasting)
        if row is not None
        else None
        for row in rows
    ]


def _may_hold(caller: Caller, row: models.Voucher, proved: frozenset[Any], gift: GiftFacts | None) -> bool:
    """Its buyer, a session that proved the order's contact, or a partner's program with the scope.

    Of one that was given away its recipient alone, and nobody before it is claimed.
    """
    if gift is not None and (gift.recipient_id is None or gift.recipient_id != caller.customer_id):
        return False
    if caller.staff_id is not None:
        return False
    if caller.partner_id is not None:
        return Scope.CODES_READ in caller.scopes
    return row.customer_id == caller.customer_id or row.order_id in proved


async def variants_of_redemptions(found: Sequence["Redemption | HeldVoucher"], info: Info) -> list[StaffVariant]:
    """The variant of each voucher; one statement."""
    rows = await variants_by_id([redemption.row.variant_id for redemption in found])
    return [StaffVariant.of(row) for row in rows if row is not None]


async def stores_of_redemptions(found: Sequence["Redemption"], info: Info) -> list[Store | None]:
    """The store of each use; one statement."""
    rows = await queries.stores_by_id([redemption.store_id for redemption in found])
    return [Store.of(row) if row is not None else None for row in rows]


async def takers_of_redemptions(found: Sequence["Redemption"], info: Info) -> list[str]:
    """Who took each; one statement."""
    return await names_of_actors([redemption.known_as for redemption in found])


@typed(STAFF)
class HeldVoucher:
    """A voucher that a counter may take now, looked at before it is taken."""

    voucher: Voucher = shown(STAFF, "The voucher as it is now.")
    variant: StaffVariant = edge(STAFF, "What the counter hands over for one use.", variants_of_redemptions)
    row: strawberry.Private[models.Voucher]

    @classmethod
    def of(cls, voucher: models.Voucher, at: datetime) -> "HeldVoucher":
        """From the row."""
        return cls(voucher=Voucher.of(voucher, at, secret=False), row=voucher)


@typed(STAFF)
class Redemption:
    """One use of a voucher at a counter."""

    id: strawberry.ID = shown(STAFF, "Opaque; what to undo it by.")
    voucher: Voucher = shown(STAFF, "The voucher as it is now.")
    variant: StaffVariant = edge(STAFF, "What the counter hands over for it.", variants_of_redemptions)
    store: Store | None = edge(STAFF, "Where it was taken; null when the counter did not say.", stores_of_redemptions)
    uses_left: int = shown(STAFF, "How many uses this one left; the same when the same request is sent again.")
    at: datetime = shown(STAFF, "When (UTC).")
    undoable_until: datetime = shown(STAFF, "Until when it can be taken back (UTC).")
    undone_at: datetime | None = shown(STAFF, "When it was taken back (UTC); null: it stands.")
    taken_by: str = edge(STAFF, "Who took it: a name.", takers_of_redemptions)
    row: strawberry.Private[models.Voucher]
    store_id: strawberry.Private[UUID | None]
    known_as: strawberry.Private[str]

    @classmethod
    def of(cls, voucher: models.Voucher, use: models.VoucherUse, at: datetime) -> "Redemption":
        """From the rows."""
        return cls(
            id=strawberry.ID(ids.public(USE_PREFIX, use.id)),
            voucher=Voucher.of(voucher, at, secret=False),
            uses_left=use.uses_left,
            at=use.at,
            undoable_until=queries.undoable_until(use),
            undone_at=use.undone_at,
            row=voucher,
            store_id=use.store_id,
            known_as=use.actor,
        )


async def variants_of_taken(found: Sequence["TakenGoods"], info: Info) -> list[StaffVariant]:
    """What was handed over; one statement."""
    rows = await variants_by_id([taken.variant_id for taken in found])
    return [StaffVariant.of(row) for row in rows if row is not None]


@typed(STAFF)
class TakenGoods:
    """How often a store took vouchers for one kind of goods."""

    variant: StaffVariant = edge(STAFF, "What was handed over.", variants_of_taken)
    uses: int = shown(STAFF, "How many uses stand.")
    undone: int = shown(STAFF, "How many more were taken back.")
    variant_id: strawberry.Private[UUID]


@typed(STAFF)
class StoreDay:
    """What a store took on one day."""

    day: date = shown(STAFF, "Which, in the shop's time zone.")
    uses: int = shown(STAFF, "How many uses stand.")
    undone: int = shown(STAFF, "How many more were taken back.")
    goods: list[TakenGoods] = shown(STAFF, "The same by goods, most uses first.")

    @classmethod
    def of(cls, day: date, taken: Sequence[queries.Taken]) -> "StoreDay":
        """From the counts."""
        goods = [TakenGoods(uses=one.uses, undone=one.undone, variant_id=one.variant_id) for one in taken]
        return cls(day=day, uses=sum(one.uses for one in taken), undone=sum(one.undone for one in taken), goods=goods)


@refusal("VOUCHER_UNKNOWN", STAFF, zh="没有这张券，请核对二维码。", en="There is no such voucher. Scan it again.")
class VoucherUnknown(UserError):
    """The token is not one of the shop's; absent, forged and damaged look the same."""


@refusal("VOUCHER_SPENT", STAFF, zh="这张券已经用完。", en="This voucher has been used up.")
class VoucherSpent(UserError):
    """All uses of the voucher are gone."""

    redeemed_at: datetime = shown(STAFF, "When the last use went (UTC).")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as they are."""
        return {"redeemed_at": refused.facts["redeemed_at"]}


@refusal("VOUCHER_EXPIRED", STAFF, zh="这张券已过期。", en="This voucher has expired.")
class VoucherExpired(UserError):
    """Its time is over."""

    expired_at: datetime = shown(STAFF, "When it ended (UTC).")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as they are."""
        return {"expired_at": refused.facts["expired_at"]}


@refusal(
    "VOUCHER_CODE_STALE",
    STAFF,
    zh="这个二维码已过时，请顾客出示手机上当前的二维码。",
    en="This code was shown too long ago. Ask for the one on the phone now.",
)
class VoucherCodeStale(UserError):
    """The code was shown too long ago: its holder's page has a fresh one."""


@refusal("VOUCHER_VOIDED", STAFF, zh="这张券已退款作废。", en="This voucher is void: its money went back.")
class VoucherVoided(UserError):
    """Its money went back to the buyer."""


@refusal("REDEMPTION_UNKNOWN", STAFF, zh="没有这次核销记录。", en="There is no such redemption.")
class RedemptionUnknown(UserError):
    """There is no such use of a voucher."""


@refusal("UNDO_TOO_LATE", STAFF, zh="已超过可撤销的时间。", en="The time to undo this is over.")
class UndoTooLate(UserError):
    """The time to take a use back is over."""

    until: datetime = shown(STAFF, "When it ended (UTC).")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as they are."""
        return {"until": refused.facts["until"]}


@refusal(
    "USED_SINCE",
    STAFF,
    zh="这张券之后又核销过一次，请先撤销最近的一次。",
    en="This voucher was used once more since. Undo its latest use first.",
)
class UsedSince(UserError):
    """Only a voucher's latest use can be taken back."""
