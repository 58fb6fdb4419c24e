"""A cart and the live rules in, what it costs and why out."""

from collections.abc import Sequence

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.conditions import Failed
from backend.domain.promotions.pricing.hints import hints_of
from backend.domain.promotions.pricing.index import Compiled, Index, compile_rules
from backend.domain.promotions.pricing.selection import lines_of
from backend.domain.promotions.pricing.stages import Ready, play, turns_of, unmet
from backend.domain.promotions.pricing.standing import Became, Standing
from backend.domain.promotions.pricing.values import (
    CartLine,
    Circumstances,
    Offered,
    Reckoned,
    Reckoning,
    Reduction,
    Traced,
    Why,
)

__all__ = ["compile_rules", "reckon"]


def reckon(lines: Sequence[CartLine], circumstances: Circumstances, index: Index) -> Reckoning:
    """What the cart costs after all promotions, line by line and piece by piece, and what became of each rule."""
    cart = Cart(lines)
    standing = Standing.at_start(cart, circumstances)
    ready: list[Ready] = []
    waiting: list[Ready] = []
    for compiled in index.met_by(cart, circumstances.coupons):
        able = _able(compiled, standing)
        if isinstance(able, Failed):
            standing.refuse(compiled, able.why, able.facts)
        elif (failed := None if compiled.checks_later else unmet(able, standing)) is None:
            ready.append(able)
        else:
            standing.refuse(compiled, failed.why, failed.facts)
            waiting.append(able)
    standing = play(turns_of(ready), standing)
    became = [standing.became[place] for place in sorted(standing.became)]
    reckoned: list[Reckoned] = [Reckoned(0, ())] * len(lines)
    reductions: list[list[Reduction]] = [[] for _ in lines]
    for done in became:
        for number, cut in done.cuts.items():
            reductions[number].append(Reduction(done.compiled.rule.id, cut))
    for number, at in enumerate(cart.order):
        reckoned[at] = Reckoned(standing.totals[number], tuple(standing.pieces[number]), tuple(reductions[number]))
    total = sum(standing.totals)
    return Reckoning(
        lines=tuple(reckoned),
        total_minor=total,
        discount_minor=sum(cart.totals) - total,
        fee_minor=standing.fee,
        trace=tuple(_traced(one) for one in became),
        hints=hints_of(ready, waiting, standing),
        gifts=tuple(
            Offered(one.compiled.rule.id, one.gift.variant_ids, one.gift.picks)
            for one in became
            if one.gift is not None
        ),
    )


def _able(compiled: Compiled, standing: Standing) -> Ready | Failed:
    """The rule with the lines of its goods, or what speaks against it whatever its conditions are."""
    rule, cart, circumstances = compiled.rule, standing.cart, standing.circumstances
    spent = circumstances.spent.get(rule.id)
    if spent is not None:
        return Failed(spent)
    if rule.starts_at is not None and circumstances.now < rule.starts_at:
        return Failed(Why.NOT_YET, {"starts_at": rule.starts_at})
    if rule.ends_at is not None and circumstances.now >= rule.ends_at:
        return Failed(Why.OVER, {"ended_at": rule.ends_at})
    goods = lines_of(rule.goods, cart)
    open_lines = cart.all
    for excluded, why in (
        (0, Why.NO_SUCH_GOODS),
        (0 if rule.flash_too else cart.at_flash_price, Why.AT_FLASH_PRICE),
        (0 if rule.member_too else cart.at_member_price, Why.AT_MEMBER_PRICE),
    ):
        open_lines &= ~excluded
        if not goods & open_lines:
            return Failed(why)
    return Ready(compiled, goods & open_lines, open_lines)


def _traced(became: Became) -> Traced:
    rule = became.compiled.rule
    return Traced(rule.id, rule.version, became.outcome, became.minor, became.why, became.by, became.facts)
