"""Carts in which what is wrong with promotions would show, priced. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.domain.promotions.conflicts.reading import MOST_PIECES, generous, picks, quantities, touches
from backend.domain.promotions.conflicts.values import Floors, Shelved
from backend.domain.promotions.pricing.engine import compile_rules, reckon
from backend.domain.promotions.pricing.index import Index
from backend.domain.promotions.pricing.rules import Rule, SetPrice
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Outcome, Reckoning


@dataclass(frozen=True, slots=True)
class Trial:
    """A cart of one variant, or one that makes up a set with it, before and with the draft."""

    goods: Shelved
    quantity: int
    without: Reckoning
    with_draft: Reckoning

    def applied(self, rules: Iterable[UUID]) -> list[UUID]:
        """Which of these rules took something off the goods themselves."""
        took = {reduction.rule_id for reduction in self.with_draft.lines[0].reductions}
        return [id for id in rules if id in took]

    def clipped(self) -> frozenset[UUID]:
        """Rules that gave less than they say."""
        return frozenset(each.rule_id for each in self.with_draft.trace if each.outcome is Outcome.CLIPPED)


class Trials:
    """Prices carts under the live rules, and under these with the draft, for whoever gets the most."""

    def __init__(self, draft: Mapping[str, Rule], live: Sequence[Rule], floors: Floors, at: datetime) -> None:
        self.draft = {key: generous(rule) for key, rule in draft.items()}
        self.live = [generous(rule) for rule in live]
        self._before = compile_rules(self.live)
        self._after = compile_rules([*self.live, *self.draft.values()])
        self._floors, self._at = floors, at
        self._coupons = frozenset(one.coupon_id for one in (*self.live, *self.draft.values()) if one.coupon_id)

    def of(self, one: Shelved, shelf: Sequence[Shelved]) -> Iterator[Trial]:
        """The carts of a variant: one piece, and so many as change what a rule does."""
        rules = [rule for rule in (*self.live, *self.draft.values()) if touches(rule, one)]
        pieces = {1, *(count for rule in rules for count in quantities(rule, one.price_minor))}
        for count in sorted(pieces):
            if count <= MOST_PIECES:
                yield self.at(one, count)
        for rule in rules:
            if isinstance(rule.effect, SetPrice) and (cart := _set(rule.effect, one, shelf)):
                yield self._priced(one, cart)

    def at(self, one: Shelved, quantity: int) -> Trial:
        """So many pieces of it."""
        return self._priced(one, [(one, quantity)])

    def _priced(self, one: Shelved, cart: Sequence[tuple[Shelved, int]]) -> Trial:
        lines = [_line(goods, count) for goods, count in cart]
        asked = Circumstances(
            channel_id=one.channel_id,
            now=self._at,
            local=self._at,
            coupons=self._coupons,
            payment_fee_bps=self._floors.payment_fee_bps,
            margin_floor_bps=self._floors.margin_floor_bps,
        )
        return Trial(one, cart[0][1], _reckoned(lines, asked, self._before), _reckoned(lines, asked, self._after))


def _reckoned(lines: Sequence[CartLine], asked: Circumstances, index: Index) -> Reckoning:
    return reckon(lines, asked, index)


def _line(one: Shelved, quantity: int) -> CartLine:
    return CartLine(
        variant_id=one.variant_id,
        product_id=one.product_id,
        quantity=quantity,
        unit_minor=one.price_minor,
        category_ids=one.category_ids,
        brand=one.brand,
        cost_minor=one.cost_minor,
        least_minor=one.least_minor,
    )


def _set(effect: SetPrice, one: Shelved, shelf: Sequence[Shelved]) -> list[tuple[Shelved, int]]:
    """A cart that makes up the set with the goods first; empty when the shelf has not all of it."""
    own = next(part for part in effect.parts if picks(part.goods, one))
    cart = [(one, own.pieces)]
    taken = {one.variant_id}
    for part in effect.parts:
        if part is own:
            continue
        fit = [
            each
            for each in shelf
            if each.channel_id == one.channel_id and each.variant_id not in taken and picks(part.goods, each)
        ]
        if not fit:
            return []
        dearest = max(fit, key=lambda each: each.price_minor)
        taken.add(dearest.variant_id)
        cart.append((dearest, part.pieces))
    return cart
