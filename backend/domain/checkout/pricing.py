"""What goods cost and why: pure, in minor units."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sellables import Sellable, Words
from backend.domain.checkout.accounts import Credited
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import Reckoned, Reckoning, Reduction


class PriceStepKind(StrEnum):
    """Why a price is what it is."""

    LIST_PRICE = "LIST_PRICE"
    CHANNEL_PRICE = "CHANNEL_PRICE"
    PRICE_LIST = "PRICE_LIST"
    BUNDLE_SAVING = "BUNDLE_SAVING"
    MEMBER_PRICE = "MEMBER_PRICE"
    FLASH_PRICE = "FLASH_PRICE"
    GROUP_PRICE = "GROUP_PRICE"
    PROMOTION = "PROMOTION"
    COUPON = "COUPON"


@dataclass(frozen=True, slots=True)
class Step:
    """One signed step towards a price. `names` say which price list, tier, promotion or coupon.

    `promotion_id` is the promotion that takes it off.
    """

    kind: PriceStepKind
    minor: int
    names: Words | None = None
    promotion_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PricedLine:
    """Some pieces of one variant. `list_minor` is what one piece is compared to, never below its price.

    `credited` is whom it credits or serves; None when nobody is asked for or named yet. `reductions` are what
    promotions take off the line, and `pieces` what each piece costs then; empty where they take nothing off.
    """

    sellable: Sellable
    quantity: int
    unit_minor: int
    list_minor: int
    steps: tuple[Step, ...]
    credited: Credited | None = None
    reductions: tuple[Reduction, ...] = ()
    pieces: tuple[int, ...] = ()
    # For nothing, by a promotion.
    gift: bool = False

    @property
    def account(self) -> str | None:
        """The account that is credited or served, normalised."""
        return self.credited.account if self.credited is not None else None

    @property
    def discount_minor(self) -> int:
        """What promotions take off."""
        return sum(one.minor for one in self.reductions)

    @property
    def total_minor(self) -> int:
        """What the line costs."""
        return self.unit_minor * self.quantity - self.discount_minor

    @property
    def piece_prices(self) -> tuple[int, ...]:
        """What each piece costs; they sum to the total."""
        return self.pieces or (self.unit_minor,) * self.quantity


@dataclass(frozen=True, slots=True)
class Priced:
    """Lines with their sums. `subtotal` − `discount` = `total`, to the minor unit."""

    lines: tuple[PricedLine, ...]
    currency: str
    subtotal_minor: int
    discount_minor: int
    total_minor: int
    steps: tuple[Step, ...]
    fingerprint: str
    promoted: "Promoted | None" = None


@dataclass(frozen=True, slots=True)
class Promoted:
    """What became of the promotions that the goods could have met: `rules` are those that it names.

    `claims` are what an order takes of what they may give in all, in an hour or to a person; `gifts` what its buyer
    takes for nothing, by promotion, and `refused` what they wanted and may not have, with why. `tags` are the
    buyer's, where a promotion depends on who it is.
    """

    reckoning: Reckoning
    rules: Mapping[UUID, Rule]
    claims: tuple[Claim, ...] = ()
    gifts: tuple[tuple[UUID, Sellable], ...] = ()
    refused: Mapping[UUID, str] = field(default_factory=dict)
    tags: frozenset[str] = frozenset()


def price(
    goods: Sequence[tuple[Sellable, int]], currency: str, accounts: Sequence[Credited | None] | None = None
) -> Priced:
    """Price sellable goods and their quantities, which share `currency`; `accounts`, if any, stand beside them."""
    named = accounts if accounts is not None else [None] * len(goods)
    lines = tuple(
        _line(sellable, quantity, account) for (sellable, quantity), account in zip(goods, named, strict=True)
    )
    return _whole(lines, currency)


def reduced(priced: Priced, promoted: Promoted) -> Priced:
    """The same after what promotions take off."""
    reckoned = promoted.reckoning.lines
    lines = tuple(_reduced(line, one, promoted.rules) for line, one in zip(priced.lines, reckoned, strict=True))
    lines += tuple(_gift(sellable, promoted.rules[id]) for id, sellable in promoted.gifts)
    return replace(_whole(lines, priced.currency), promoted=promoted)


def given_outright(priced: Priced) -> int:
    """How far below their usual price a flash sale or a group sells the goods."""
    return sum(
        max(0, line.sellable.price_minor - line.unit_minor) * line.quantity
        for line in priced.lines
        if line.sellable.flash is not None or line.sellable.group_minor is not None
    )


def _gift(sellable: Sellable, rule: Rule) -> PricedLine:
    """One piece at its price, all of which the promotion takes off."""
    line = _line(sellable, 1, None)
    off = (Reduction(rule.id, line.unit_minor),)
    return replace(line, steps=(*line.steps, _step(rule, line.unit_minor)), reductions=off, pieces=(0,), gift=True)


def _reduced(line: PricedLine, reckoned: Reckoned, rules: Mapping[UUID, Rule]) -> PricedLine:
    if not reckoned.reductions:
        return line
    steps = tuple(_step(rules[one.rule_id], one.minor) for one in reckoned.reductions)
    return replace(line, steps=line.steps + steps, reductions=reckoned.reductions, pieces=reckoned.pieces)


def _step(rule: Rule, minor: int) -> Step:
    kind = PriceStepKind.COUPON if rule.coupon_id is not None else PriceStepKind.PROMOTION
    return Step(kind, -minor, rule.names, rule.id)


def _whole(lines: tuple[PricedLine, ...], currency: str) -> Priced:
    subtotal = sum(line.list_minor * line.quantity for line in lines)
    total = sum(line.total_minor for line in lines)
    return Priced(
        lines=lines,
        currency=currency,
        subtotal_minor=subtotal,
        discount_minor=subtotal - total,
        total_minor=total,
        steps=_summed(lines),
        fingerprint=_fingerprint(lines, currency),
    )


def _line(sellable: Sellable, quantity: int, credited: Credited | None) -> PricedLine:
    steps = _bundle_steps(sellable) if sellable.kind is FulfilmentKind.BUNDLE else _single_steps(sellable)
    if flash := sellable.flash:
        steps.append(Step(PriceStepKind.FLASH_PRICE, flash.minor - sellable.price_minor, flash.names))
    elif sellable.group_minor is not None:
        steps.append(Step(PriceStepKind.GROUP_PRICE, sellable.group_minor - sellable.price_minor))
    elif member := sellable.member:
        names = Words(member.tier.zh, member.tier.en)
        steps.append(Step(PriceStepKind.MEMBER_PRICE, member.minor - sellable.price_minor, names))
    return PricedLine(
        sellable=sellable,
        quantity=quantity,
        unit_minor=sellable.unit_minor,
        list_minor=steps[0].minor,
        steps=tuple(Step(step.kind, step.minor * quantity, step.names) for step in steps),
        credited=credited,
    )


def _single_steps(sellable: Sellable) -> list[Step]:
    channel = sellable.channel_minor if sellable.channel_minor is not None else sellable.price_minor
    names = Words(sellable.listed.zh, sellable.listed.en) if sellable.listed else None
    moves = (
        Step(PriceStepKind.CHANNEL_PRICE, channel - sellable.list_minor),
        Step(PriceStepKind.PRICE_LIST, sellable.price_minor - channel, names),
    )
    return [Step(PriceStepKind.LIST_PRICE, sellable.list_minor), *(step for step in moves if step.minor)]


def _bundle_steps(sellable: Sellable) -> list[Step]:
    """A bundle is compared to its components bought one by one; one that saves nothing, to itself."""
    apart = sellable.apart_minor
    if apart <= sellable.price_minor:
        return [Step(PriceStepKind.LIST_PRICE, sellable.price_minor)]
    return [
        Step(PriceStepKind.LIST_PRICE, apart),
        Step(PriceStepKind.BUNDLE_SAVING, sellable.price_minor - apart),
    ]


def _summed(lines: Sequence[PricedLine]) -> tuple[Step, ...]:
    """All steps of a kind, or of one promotion, together; they keep their name when it is the same one."""
    sums: dict[tuple[PriceStepKind, UUID | None], int] = {(kind, None): 0 for kind in PriceStepKind}
    names: dict[tuple[PriceStepKind, UUID | None], set[Words | None]] = {}
    for line in lines:
        for step in line.steps:
            place = step.kind, step.promotion_id
            sums[place] = sums.get(place, 0) + step.minor
            names.setdefault(place, set()).add(step.names)
    return tuple(
        Step(kind, minor, next(iter(names[kind, by])) if len(names.get((kind, by), ())) == 1 else None, by)
        for (kind, by), minor in sums.items()
        if minor or kind is PriceStepKind.LIST_PRICE
    )


def _fingerprint(lines: Sequence[PricedLine], currency: str) -> str:
    """Equal for equal prices of equal goods in equal order; tells a client that nothing moved."""
    digest = hashlib.sha256(currency.encode())
    for line in lines:
        digest.update(f"|{line.sellable.variant_id.hex}:{line.quantity}:{line.list_minor}:{line.unit_minor}".encode())
        if line.reductions:
            digest.update(f"-{line.discount_minor}".encode())
        for part in line.sellable.components:
            if part.choice:
                digest.update(f"+{part.sellable.variant_id.hex}".encode())
    return digest.hexdigest()[:32]
