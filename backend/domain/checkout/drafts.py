"""From prices to an order: lines, units, shares of the price, and what is remembered. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from backend.core import ids, money
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sellables import Component as Part
from backend.domain.catalog.sellables import Sellable
from backend.domain.catalog.sellables import Words as SoldWords
from backend.domain.checkout.accounts import Credited, masked
from backend.domain.checkout.limits import rule_of, wanted_of
from backend.domain.checkout.pricing import Priced, PricedLine, Step
from backend.domain.inventory.values import StockKind
from backend.domain.orders.service.open import Draft, DraftLine, DraftUnit
from backend.domain.orders.snapshot import AccountServer, Component, Goods, LineSnapshot, OpenChoice, Words
from backend.domain.promotions.needs import needs_newcomer
from backend.domain.promotions.pricing.rules import Payer, Rule, Share
from backend.domain.promotions.pricing.values import Outcome, Reduction, Traced

# What a promotion asked for and what there was.
_COUNTED = ("need_minor", "has_minor", "need_pieces", "has_pieces")
# Of the promotions that an order did not meet, how many it remembers.
MOST_REFUSED = 20


@dataclass(frozen=True, slots=True)
class Buyer:
    """For whom the order is. Contacts are normalised; `device_key` is of the device on which it is placed."""

    customer_id: UUID
    registered_at: datetime | None
    email: str | None
    phone: str | None
    actor: str
    device_key: str | None = None


def draft(
    priced: Priced,
    buyer: Buyer,
    *,
    number: str,
    channel_id: UUID,
    locale: str,
    idempotency_key: str,
    request_hash: str,
    facts: Mapping[str, Any],
    placed_at: datetime,
    expires_at: datetime,
    place: UUID | None = None,
    takes_coupons: bool = False,
) -> Draft:
    """The order with every unit in it; the units' shares sum to the total exactly.

    `place` is the place in a flash sale that it takes: it has its id, and what is held under it.
    """
    return Draft(
        id=place or ids.new(),
        number=number,
        customer_id=buyer.customer_id,
        channel_id=channel_id,
        currency=priced.currency,
        subtotal_minor=priced.subtotal_minor,
        discount_minor=priced.discount_minor,
        total_minor=priced.total_minor,
        steps=[told(step) for step in priced.steps],
        contact_phone=buyer.phone,
        contact_email=buyer.email,
        locale=locale,
        idempotency_key=idempotency_key,
        request_hash=request_hash,
        facts={**facts, **promotion_facts(priced), "lines": [line_facts(line, priced) for line in priced.lines]},
        placed_at=placed_at,
        expires_at=expires_at,
        actor=buyer.actor,
        lines=[_line(line) for line in priced.lines],
        takes_allowances=place is not None or (priced.promoted is not None and bool(priced.promoted.claims)),
        takes_coupons=takes_coupons,
        device_key=buyer.device_key,
    )


def stock_kinds(priced: Priced) -> dict[UUID, StockKind]:
    """How the stock of everything in the order is counted, components included."""
    sold = [line.sellable for line in priced.lines]
    sold += [part.sellable for one in sold for part in one.components]
    return {one.variant_id: StockKind(one.kind, one.cap is not None, one.redeem_by) for one in sold}


def told(step: Step) -> dict[str, Any]:
    """A price step as it is stored."""
    named = {"zh": step.names.zh, "en": step.names.en} if step.names is not None else {}
    promoted = {"promotion_id": str(step.promotion_id)} if step.promotion_id is not None else {}
    return {"kind": step.kind.value, "minor": step.minor, **named, **promoted}


def tier_facts(priced: Priced) -> dict[str, Any] | None:
    """The tier that the order was priced for; None for somebody of none."""
    tier = next((line.sellable.tier for line in priced.lines if line.sellable.tier is not None), None)
    return {"id": str(tier.id), "version": tier.version, "bps": tier.discount_bps} if tier is not None else None


def _line(line: PricedLine) -> DraftLine:
    sellable = line.sellable
    units = [unit for minor in line.piece_prices for unit in _units(sellable, minor)]
    return DraftLine(
        id=ids.new(),
        variant_id=sellable.variant_id,
        kind=sellable.kind,
        quantity=line.quantity,
        unit_price_minor=line.unit_minor,
        list_price_minor=line.list_minor,
        discount_minor=line.discount_minor,
        steps=[told(step) for step in line.steps],
        account=line.account,
        snapshot=snapshot(sellable, line.credited, gift=line.gift),
        units=units,
    )


def _units(sellable: Sellable, minor: int) -> list[DraftUnit]:
    """One piece of a variant that costs so much: itself, or a bundle's piece followed by the pieces of its components.

    What its buyer is still to choose is one piece for each choice.
    """
    own = DraftUnit(ids.new(), None, sellable.variant_id, None, sellable.kind, minor)
    if sellable.kind is not FulfilmentKind.BUNDLE:
        return [own]
    units = [own]
    for place, (part, shares) in enumerate(zip(sellable.components, sellable.allocated(minor), strict=True)):
        inner = part.sellable
        units += [DraftUnit(ids.new(), own.id, inner.variant_id, place, inner.kind, share) for share in shares]
    units += [
        DraftUnit(ids.new(), own.id, sellable.variant_id, None, FulfilmentKind.CHOICE, share, choice=place)
        for place, share in enumerate(sellable.allocated_open(minor))
    ]
    return units


def snapshot(sellable: Sellable, credited: Credited | None = None, *, gift: bool = False) -> LineSnapshot:
    """What the line remembers of its goods, a bundle's components and open options inside, and where its account is."""
    components = [_component(part, part.choice) for part in sellable.components]
    for place, choice in enumerate(sellable.choices):
        components += [_component(option, choice.names, option_of=place) for option in choice.options]
    # mypy takes it for possible that the goods bring a "server" of another type with them.
    line = cast("LineSnapshot", {**_goods(sellable), "components": components})
    if sellable.choices:
        line["choices"] = [OpenChoice(names=_words(one.names), picks=one.picks) for one in sellable.choices]
    if credited is not None and credited.server is not None:
        line["server"] = AccountServer(code=credited.server.code, names=_words(credited.server.names))
    if gift:
        line["gift"] = True
    return line


def _component(part: Part, choice: SoldWords | None, *, option_of: int | None = None) -> Component:
    made = {
        **_goods(part.sellable),
        "quantity": part.quantity,
        "unit_price_minor": part.sellable.price_minor,
        "choice": _words(choice) if choice else None,
        **({"option_of": option_of} if option_of is not None else {}),
    }
    return cast("Component", made)


def _goods(sellable: Sellable) -> Goods:
    return Goods(
        product_id=str(sellable.product_id),
        variant_id=str(sellable.variant_id),
        slug=sellable.slug,
        kind=sellable.kind.value,
        names=_words(sellable.names),
        variant_names=_words(sellable.variant_names),
        rules=_words(sellable.rules),
        glyph=sellable.glyph,
        hue=sellable.hue,
        art_label=sellable.art_label or None,
        membership_days=sellable.membership_days,
        face_minor=sellable.face_value_minor,
        face_currency=sellable.face_currency,
        validity_days=sellable.validity_days,
        topup_speed=sellable.topup_speed.value if sellable.topup_speed else None,
        account_format=sellable.account_format.value if sellable.account_format else None,
        promised_s=sellable.promised_s,
        uses=sellable.uses,
        redeem_by=sellable.redeem_by.isoformat() if sellable.redeem_by else None,
    )


def _words(words: SoldWords) -> Words:
    return Words(zh=words.zh, en=words.en)


def for_newcomer(priced: Priced) -> bool:
    """Whether it has something of what is only for who is new to the shop."""
    if priced.promoted is None:
        return False
    counted = [one.rule_id for one in priced.promoted.reckoning.trace if one.outcome is not Outcome.REFUSED]
    return any(needs_newcomer(priced.promoted.rules[id]) for id in counted)


def limited(priced: Priced) -> bool:
    """Whether it has something of what a person may have only so much."""
    wanted = wanted_of((line.sellable, line.quantity) for line in priced.lines if not line.gift)
    return any(rule_of(sellable) is not None for sellable, _ in wanted.values())


def promotion_facts(priced: Priced) -> dict[str, Any]:
    """What became of each promotion that the order could have met; nothing where there was none."""
    if priced.promoted is None:
        return {}
    trace = priced.promoted.reckoning.trace
    refused = [one for one in trace if one.outcome is Outcome.REFUSED][:MOST_REFUSED]
    kept = [one for one in trace if one.outcome is not Outcome.REFUSED or one in refused]
    found = [_traced(one, priced.promoted.rules[one.rule_id]) for one in kept]
    tags = sorted(priced.promoted.tags)
    return {**({"promotions": found} if found else {}), **({"tags": tags} if tags else {})}


def _traced(one: Traced, rule: Rule) -> dict[str, Any]:
    counts = {name: value for name, value in one.facts.items() if name in _COUNTED}
    said = {
        "why": one.why and one.why.value,
        "by": one.by and str(one.by),
        "campaign_id": rule.campaign_id and str(rule.campaign_id),
        "coupon_id": rule.coupon_id and str(rule.coupon_id),
    }
    return {
        "id": str(one.rule_id),
        "v": one.version,
        "outcome": one.outcome.value,
        "minor": one.minor,
        "zh": rule.names.zh,
        "en": rule.names.en,
        **{name: value for name, value in said.items() if value},
        **counts,
    }


def _reduction_facts(reduction: Reduction, priced: Priced) -> dict[str, Any]:
    """What a promotion took off a line, at which version, and who bears it, to the minor unit."""
    assert priced.promoted is not None
    rule = priced.promoted.rules[reduction.rule_id]
    shares = rule.shares or (Share(Payer.SHOP, 10_000),)
    borne = money.allocate(reduction.minor, [one.bps for one in shares])
    return {
        "id": str(rule.id),
        "v": rule.version,
        "minor": reduction.minor,
        "payers": {share.payer.value: minor for share, minor in zip(shares, borne, strict=True)},
    }


def line_facts(line: PricedLine, priced: Priced) -> dict[str, Any]:
    """What the order's facts say of a line beside what its row keeps; the account only as far as to recognise it."""
    sellable = line.sellable
    account = _account_facts(line.credited) if line.credited is not None else {}
    member = sellable.member
    lists = [one for one in (sellable.listed, member.by if member else None) if one is not None]
    taken = [str(part.sellable.variant_id) for part in sellable.components if part.choice]
    return {
        **account,
        **({"choices": taken} if taken else {}),
        **({"price_lists": [{"id": str(one.id), "version": one.version} for one in lists]} if lists else {}),
        **({"member_minor": member.minor} if member else {}),
        **({"flash_minor": sellable.flash.minor} if sellable.flash else {}),
        **({"promotions": [_reduction_facts(one, priced) for one in line.reductions]} if line.reductions else {}),
        "product_id": str(sellable.product_id),
        **({"category_id": str(sellable.category_id)} if sellable.category_id else {}),
        **({"floor_minor": sellable.floor_minor} if sellable.floor_minor else {}),
        **({"gift": True} if line.gift else {}),
        "variant_id": str(sellable.variant_id),
        "kind": sellable.kind.value,
        "quantity": line.quantity,
        "list_minor": sellable.list_minor,
        "price_minor": sellable.price_minor,
        "apart_minor": sellable.apart_minor,
    }


def _account_facts(credited: Credited) -> dict[str, Any]:
    told = {"account": masked(credited.account)}
    if credited.carrier is not None:
        told["carrier"] = credited.carrier.value
    return {**told, **({"ported": True} if credited.ported else {})}
