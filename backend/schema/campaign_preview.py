"""A cart that is made up, as a campaign's draft would price it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog.queries import staff
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import Hint, Offered, Outcome, Reckoned, Traced, Why
from backend.domain.simulation.values import Preview, Somebody, Wish
from backend.schema.campaign_content import CampaignInput
from backend.schema.context import Info
from backend.schema.doors import STAFF, edge, given, shown, typed
from backend.schema.products import StaffVariant
from backend.schema.promotion_words import told
from backend.schema.scalars import Money
from backend.schema.translated import Translated

_NOTHING = UUID(int=0)


@typed(STAFF)
class PreviewReduction:
    """What one promotion takes off a line."""

    piece: str | None = shown(STAFF, "The key of the draft's piece; null: a live promotion of another campaign.")
    names: Translated = shown(STAFF, "What customers read.")
    money: Money = shown(STAFF, "How much.")


async def variants_of_lines(lines: Sequence["PreviewLine"], info: Info) -> list[StaffVariant | None]:
    """The goods of each; one statement."""
    return [StaffVariant.of(row) if row else None for row in await staff.variants_by_id([one.row_id for one in lines])]


@typed(STAFF)
class PreviewLine:
    """A line of the cart."""

    variant: StaffVariant | None = edge(STAFF, "Of what.", variants_of_lines)
    quantity: int = shown(STAFF, "How many pieces.")
    unit: Money = shown(STAFF, "What one costs before promotions.")
    without: Money = shown(STAFF, "What they cost without the draft.")
    total: Money = shown(STAFF, "What they cost with it.")
    reductions: list[PreviewReduction] = shown(STAFF, "What promotions take off with it.", size=3)
    row_id: strawberry.Private[UUID]


@typed(STAFF)
class PreviewTrace:
    """What became of one promotion."""

    piece: str | None = shown(STAFF, "The key of the draft's piece; null: a live promotion of another campaign.")
    names: Translated = shown(STAFF, "What customers read.")
    outcome: Outcome = shown(STAFF, "What became of it.")
    why: Why | None = shown(STAFF, "Why not all of it; null: it applied.")
    message: str = shown(STAFF, "The same in words, in the reader's language.")
    money: Money = shown(STAFF, "What it took off.")


@typed(STAFF)
class PreviewHint:
    """What somebody would have to add for a promotion to save more."""

    piece: str | None = shown(STAFF, "The key of the draft's piece; null: a live promotion of another campaign.")
    names: Translated = shown(STAFF, "What customers read.")
    saves: Money = shown(STAFF, "What it would save then.")
    more: Money | None = shown(STAFF, "Goods for so much more are needed; null: pieces are.")
    more_pieces: int | None = shown(STAFF, "So many more pieces are needed; null: an amount is.")


async def variants_of_gifts(gifts: Sequence["PreviewGift"], info: Info) -> list[list[StaffVariant]]:
    """What may be taken of each; one statement."""
    wanted = list(dict.fromkeys(id for one in gifts for id in one.row_ids))
    rows = {row.id: StaffVariant.of(row) for row in await staff.variants_by_id(wanted) if row}
    return [[rows[id] for id in one.row_ids if id in rows] for one in gifts]


@typed(STAFF)
class PreviewGift:
    """A gift that the cart has earned."""

    piece: str | None = shown(STAFF, "The key of the draft's piece; null: a live promotion of another campaign.")
    picks: int = shown(STAFF, "How many are taken.")
    variants: list[StaffVariant] = edge(STAFF, "Of what.", variants_of_gifts, size=3)
    row_ids: strawberry.Private[tuple[UUID, ...]]


@typed(STAFF)
class CampaignPreview:
    """The cart without the draft and with it, and what became of each promotion."""

    at: datetime = shown(STAFF, "The moment for which it was priced (UTC).")
    lines: list[PreviewLine] = shown(STAFF, "As they were asked for.", size=5)
    without: Money = shown(STAFF, "What it costs without the draft.")
    total: Money = shown(STAFF, "What it costs with it.")
    saves: Money = shown(STAFF, "What all promotions together take off with it.")
    trace: list[PreviewTrace] = shown(
        STAFF, "Every promotion that the cart meets, in the order of their turns.", size=10
    )
    hints: list[PreviewHint] = shown(STAFF, "What would save more.", size=5)
    gifts: list[PreviewGift] = shown(STAFF, "What it has earned.", size=3)

    @classmethod
    def of(cls, found: Preview, locale: str) -> "CampaignPreview":
        """From the domain's preview."""
        said = _Said(found.rules, found.pieces, found.currency, locale)
        pairs = zip(found.lines, found.without.lines, found.with_draft.lines, strict=True)
        return cls(
            at=found.at,
            lines=[
                PreviewLine(
                    quantity=line.quantity,
                    unit=said.money(line.unit_minor),
                    without=said.money(before.total_minor),
                    total=said.money(after.total_minor),
                    reductions=said.reductions(after),
                    row_id=line.variant_id,
                )
                for line, before, after in pairs
            ],
            without=said.money(found.without.total_minor),
            total=said.money(found.with_draft.total_minor),
            saves=said.money(found.with_draft.discount_minor),
            trace=[said.trace(one) for one in found.with_draft.trace],
            hints=[said.hint(one) for one in found.with_draft.hints],
            gifts=[said.gift(one) for one in found.with_draft.gifts],
        )


class _Said:
    """Rules by their names, and as pieces of the draft where they are."""

    def __init__(self, rules: Mapping[UUID, Rule], pieces: Mapping[UUID, str], currency: str, locale: str) -> None:
        self._rules, self._pieces, self._currency, self._locale = rules, pieces, currency, locale
        self._words = {id: rule.names for id, rule in rules.items()}

    def money(self, minor: int) -> Money:
        return Money.minor(minor, self._currency)

    def names(self, id: UUID) -> Translated:
        names = self._rules[id].names
        return Translated(zh_cn=names.zh, en=names.en)

    def reductions(self, line: Reckoned) -> list[PreviewReduction]:
        return [
            PreviewReduction(
                piece=self._pieces.get(one.rule_id), names=self.names(one.rule_id), money=self.money(one.minor)
            )
            for one in line.reductions
        ]

    def trace(self, one: Traced) -> PreviewTrace:
        return PreviewTrace(
            piece=self._pieces.get(one.rule_id),
            names=self.names(one.rule_id),
            outcome=one.outcome,
            why=one.why,
            message=told(one, self._words, self._currency, self._locale),
            money=self.money(one.minor),
        )

    def hint(self, one: Hint) -> PreviewHint:
        return PreviewHint(
            piece=self._pieces.get(one.rule_id),
            names=self.names(one.rule_id),
            saves=self.money(one.saves_minor),
            more=self.money(one.more_minor) if one.more_minor is not None else None,
            more_pieces=one.more_pieces,
        )

    def gift(self, one: Offered) -> PreviewGift:
        return PreviewGift(piece=self._pieces.get(one.rule_id), picks=one.picks, row_ids=one.variant_ids)


@given(STAFF)
class PreviewLineInput:
    """So many pieces of a variant."""

    variant_id: strawberry.ID = shown(STAFF, "Of what.")
    quantity: int = shown(STAFF, "How many, 1 to 999.")


@given(STAFF)
class PreviewBuyerInput:
    """Whoever buys the cart, and how; what is left out is not so."""

    channel_id: strawberry.ID = shown(STAFF, "Where.")
    tier_id: strawberry.ID | None = shown(STAFF, "A member of this tier.", default=None)
    tags: list[str] | None = shown(STAFF, "Has these tags.", default=None)
    registered_days: int | None = shown(STAFF, "Has had an account for so many days; null: a guest.", default=None)
    first_order: bool = shown(STAFF, "Has paid for nothing yet.", default=False)
    birthday: bool = shown(STAFF, "Has a birthday in the month.", default=False)
    payment_method: str | None = shown(STAFF, "Pays by it.", default=None)
    device: str | None = shown(STAFF, "Buys on it, as orders name it.", default=None)
    with_coupons: bool = shown(STAFF, "Has each coupon of the draft in hand.", default=True)
    at: datetime | None = shown(
        STAFF, "When; null: now, or when the campaign begins where that is to come.", default=None
    )

    def somebody(self) -> Somebody:
        """As the domain takes them."""
        return Somebody(
            channel_id=ids.parse("chn", self.channel_id) or _NOTHING,
            tier_id=(ids.parse("tir", self.tier_id) or _NOTHING) if self.tier_id is not None else None,
            tags=frozenset(self.tags or ()),
            registered_days=self.registered_days,
            first_order=self.first_order,
            birthday=self.birthday,
            payment_method=self.payment_method,
            device=self.device,
            with_coupons=self.with_coupons,
            at=self.at,
        )


@given(STAFF)
class PreviewCampaignInput:
    """A campaign as it shall be, and a cart."""

    campaign_id: strawberry.ID | None = shown(
        STAFF, "Whose draft it is: what it has live already does not count beside it; null: a new one.", default=None
    )
    campaign: CampaignInput = shown(STAFF, "All that it says; it need not be saved.")
    lines: list[PreviewLineInput] = shown(STAFF, "What is in the cart, 1 to 20.")
    buyer: PreviewBuyerInput = shown(STAFF, "Who buys it.")

    def wishes(self) -> list[Wish]:
        """The lines as the domain takes them."""
        return [Wish(ids.parse("var", line.variant_id) or _NOTHING, line.quantity) for line in self.lines]
