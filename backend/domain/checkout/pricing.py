"""What goods cost and why: pure, in minor units."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sellables import Sellable, Words
from backend.domain.checkout.accounts import Credited


class PriceStepKind(StrEnum):
    """Why a price is what it is."""

    LIST_PRICE = "LIST_PRICE"
    CHANNEL_PRICE = "CHANNEL_PRICE"
    PRICE_LIST = "PRICE_LIST"
    BUNDLE_SAVING = "BUNDLE_SAVING"
    MEMBER_PRICE = "MEMBER_PRICE"
    GROUP_PRICE = "GROUP_PRICE"


@dataclass(frozen=True, slots=True)
class Step:
    """One signed step towards a price. `names` say which price list, or which tier."""

    kind: PriceStepKind
    minor: int
    names: Words | None = None


@dataclass(frozen=True, slots=True)
class PricedLine:
    """Some pieces of one variant. `list_minor` is what one piece is compared to, never below its price.

    `credited` is whom it credits or serves; None when nobody is asked for or named yet.
    """

    sellable: Sellable
    quantity: int
    unit_minor: int
    list_minor: int
    steps: tuple[Step, ...]
    credited: Credited | None = None

    @property
    def account(self) -> str | None:
        """The account that is credited or served, normalised."""
        return self.credited.account if self.credited is not None else None

    @property
    def total_minor(self) -> int:
        """What the line costs."""
        return self.unit_minor * self.quantity


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


def price(
    goods: Sequence[tuple[Sellable, int]], currency: str, accounts: Sequence[Credited | None] | None = None
) -> Priced:
    """Price sellable goods and their quantities, which share `currency`; `accounts`, if any, stand beside them."""
    named = accounts if accounts is not None else [None] * len(goods)
    lines = tuple(
        _line(sellable, quantity, account) for (sellable, quantity), account in zip(goods, named, strict=True)
    )
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
    if sellable.group_minor is not None:
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
    """All steps of a kind together; they keep their name when it is the same one."""
    sums = dict.fromkeys(PriceStepKind, 0)
    names: dict[PriceStepKind, set[Words | None]] = {kind: set() for kind in PriceStepKind}
    for line in lines:
        for step in line.steps:
            sums[step.kind] += step.minor
            names[step.kind].add(step.names)
    return tuple(
        Step(kind, minor, next(iter(names[kind])) if len(names[kind]) == 1 else None)
        for kind, minor in sums.items()
        if minor or kind is PriceStepKind.LIST_PRICE
    )


def _fingerprint(lines: Sequence[PricedLine], currency: str) -> str:
    """Equal for equal prices of equal goods in equal order; tells a client that nothing moved."""
    digest = hashlib.sha256(currency.encode())
    for line in lines:
        digest.update(f"|{line.sellable.variant_id.hex}:{line.quantity}:{line.list_minor}:{line.unit_minor}".encode())
        for part in line.sellable.components:
            if part.choice:
                digest.update(f"+{part.sellable.variant_id.hex}".encode())
    return digest.hexdigest()[:32]
