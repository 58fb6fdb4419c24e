"""When a rule of promotions shall count, given by staff as a tree of conditions."""

from datetime import date
from typing import Any

import strawberry

from backend.core.refusals import InvalidInput
from backend.domain.promotions.documents.conditions import DEEPEST
from backend.schema.doors import STAFF, given, shown
from backend.schema.promotion_goods import PromotionGoodsInput, minor, row_ids
from backend.schema.scalars import MoneyInput


@given(STAFF)
class PromotionInChannelsInput:
    """Bought in one of these channels."""

    channel_ids: list[strawberry.ID] = shown(STAFF, "Which, 1 to 100.")


@given(STAFF)
class PromotionOfTiersInput:
    """The buyer is a member of one of these tiers."""

    tier_ids: list[strawberry.ID] = shown(STAFF, "Which, 1 to 100.")


@given(STAFF)
class PromotionTaggedInput:
    """The buyer has one of these tags, or is in a segment of the name."""

    tags: list[str] = shown(STAFF, "Which, 1 to 100.")


@given(STAFF)
class PromotionNewCustomerInput:
    """The buyer registered not long ago."""

    days: int = shown(STAFF, "At most so many days ago, 1 to 3660.")


@given(STAFF)
class PromotionPaysByInput:
    """Paid with one of these methods; not met before one is chosen."""

    methods: list[str] = shown(STAFF, "Which.")


@given(STAFF)
class PromotionOnDevicesInput:
    """Bought on one of these kinds of device."""

    devices: list[str] = shown(STAFF, "Which.")


@given(STAFF)
class PromotionDuringHoursInput:
    """At such a time of the shop's day. It goes past midnight where it ends before it begins."""

    weekdays: list[int] = shown(STAFF, "On which it begins; 1 is Monday, 7 is Sunday.")
    from_minute: int = shown(STAFF, "From this minute of the day on, 0 to 1439.")
    until_minute: int = shown(STAFF, "Until this minute of the day, which is not in it, 0 to 1440.")


@given(STAFF)
class PromotionOnDatesInput:
    """On one of these days of the shop's calendar."""

    dates: list[date] = shown(STAFF, "Which, 1 to 400.")


@given(STAFF)
class PromotionAtLeastPiecesInput:
    """The cart has so many pieces of some goods."""

    pieces: int = shown(STAFF, "How many at least.")
    goods: PromotionGoodsInput | None = shown(STAFF, "Of which; null: of all.", default=None)


@given(STAFF)
class PromotionAtLeastAmountInput:
    """Some goods in the cart come to so much, by the promotion's base."""

    amount: MoneyInput = shown(STAFF, "How much at least.")
    goods: PromotionGoodsInput | None = shown(STAFF, "Which; null: all.", default=None)


@given(STAFF, one_of=True)
class PromotionConditionInput:
    """A condition: exactly one kind. At most 100 in a tree, six deep."""

    all: list["PromotionConditionInput"] | None = shown(STAFF, "Each of 1 to 20 holds.", default=strawberry.UNSET)
    some: list["PromotionConditionInput"] | None = shown(STAFF, "One of 1 to 20 holds.", default=strawberry.UNSET)
    not_: "PromotionConditionInput | None" = shown(STAFF, "It does not hold.", default=strawberry.UNSET, name="not")
    in_channels: PromotionInChannelsInput | None = shown(STAFF, "Where.", default=strawberry.UNSET)
    of_tiers: PromotionOfTiersInput | None = shown(STAFF, "For which members.", default=strawberry.UNSET)
    tagged: PromotionTaggedInput | None = shown(STAFF, "For whom.", default=strawberry.UNSET)
    new_customer: PromotionNewCustomerInput | None = shown(STAFF, "For new customers.", default=strawberry.UNSET)
    first_order: bool | None = shown(STAFF, "True: for a first order.", default=strawberry.UNSET)
    birthday_month: bool | None = shown(STAFF, "True: in the month of a birthday.", default=strawberry.UNSET)
    pays_by: PromotionPaysByInput | None = shown(STAFF, "How it is paid.", default=strawberry.UNSET)
    on_devices: PromotionOnDevicesInput | None = shown(STAFF, "On which devices.", default=strawberry.UNSET)
    during_hours: PromotionDuringHoursInput | None = shown(STAFF, "At which hours.", default=strawberry.UNSET)
    on_dates: PromotionOnDatesInput | None = shown(STAFF, "On which days.", default=strawberry.UNSET)
    at_least_pieces: PromotionAtLeastPiecesInput | None = shown(STAFF, "How many.", default=strawberry.UNSET)
    at_least_amount: PromotionAtLeastAmountInput | None = shown(STAFF, "How much.", default=strawberry.UNSET)

    def document(self, currency: str, path: list[str], depth: int = 1) -> dict[str, Any]:
        """As documents of rules say it; refused before a tree that is too deep is gone down."""
        if depth > DEEPEST:
            raise InvalidInput("TOO_DEEP", path=path, maximum=DEEPEST)
        said: dict[str, Any] = {}
        for kind, of in (("all", self.all), ("some", self.some)):
            if isinstance(of, list):
                said[kind] = [
                    one.document(currency, [*path, kind, str(place)], depth + 1) for place, one in enumerate(of)
                ]
        if self.not_:
            said["not"] = self.not_.document(currency, [*path, "not"], depth + 1)
        for kind, bare in (("first_order", self.first_order), ("birthday_month", self.birthday_month)):
            if bare:
                said[kind] = {}
        return said | self._leaf(currency, path)

    def _leaf(self, currency: str, path: list[str]) -> dict[str, Any]:
        said: dict[str, Any] = {}
        if self.in_channels:
            ids = row_ids("chn", self.in_channels.channel_ids, [*path, "inChannels", "channelIds"])
            said["in_channels"] = {"channel_ids": ids}
        if self.of_tiers:
            said["of_tiers"] = {"tier_ids": row_ids("tir", self.of_tiers.tier_ids, [*path, "ofTiers", "tierIds"])}
        for kind, plain in (
            ("tagged", self.tagged),
            ("new_customer", self.new_customer),
            ("pays_by", self.pays_by),
            ("on_devices", self.on_devices),
            ("during_hours", self.during_hours),
        ):
            if plain:
                said[kind] = strawberry.asdict(plain)
        if self.on_dates:
            said["on_dates"] = {"dates": [day.isoformat() for day in self.on_dates.dates]}
        if self.at_least_pieces:
            goods = _goods(self.at_least_pieces.goods, [*path, "atLeastPieces", "goods"])
            said["at_least_pieces"] = {"pieces": self.at_least_pieces.pieces, "goods": goods}
        if self.at_least_amount:
            place = [*path, "atLeastAmount"]
            amount = minor(self.at_least_amount.amount, currency, [*place, "amount"])
            goods = _goods(self.at_least_amount.goods, [*place, "goods"])
            said["at_least_amount"] = {"amount_minor": amount, "goods": goods}
        return said


def _goods(given_: PromotionGoodsInput | None, path: list[str]) -> dict[str, Any] | None:
    return None if given_ is None else given_.document(path)
