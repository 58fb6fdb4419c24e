"""A cart and the live rules in, what it costs and why out."""

from collections.abc import Sequence

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.hints import hints_of
from backend.domain.promotions.pricing.index import Index, compile_rules
from backend.domain.promotions.pricing.sorting import asks_person, sort_out
from backend.domain.promotions.pricing.stages import play, turns_of
from backend.domain.promotions.pricing.standing import Became, Standing
from backend.domain.promotions.pricing.values import (
    CartLine,
    Circumstances,
    Offered,
    Outcome,
    Reckoned,
    Reckoning,
    Reduction,
    Traced,
)

__all__ = ["compile_rules", "depends_on_person", "reckon"]


def reckon(lines: Sequence[CartLine], circumstances: Circumstances, index: Index) -> Reckoning:
    """What the cart costs after all promotions, line by line and piece by piece, and what became of each rule."""
    cart = Cart(lines)
    standing = Standing.at_start(cart, circumstances)
    sorted_out = sort_out(index.met_by(cart, circumstances.coupons), cart, circumstances)
    standing = play(turns_of(sorted_out.ready), standing)
    became = [standing.became[place] for place in sorted(standing.became)]
    trace = sorted_out.refused | {one.compiled.place: _traced(one) for one in became}
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
        trace=tuple(trace[place] for place in sorted(trace)),
        hints=hints_of(sorted_out.ready, sorted_out.waiting, standing),
        gifts=tuple(
            Offered(one.compiled.rule.id, one.gift.variant_ids, one.gift.picks)
            for one in became
            if one.gift is not None
        ),
    )


def depends_on_person(lines: Sequence[CartLine], circumstances: Circumstances, index: Index) -> bool:
    """Whether what is stored of the buyer could change what becomes of a rule; otherwise it need not be read."""
    cart = Cart(lines)
    return asks_person(index.met_by(cart, circumstances.coupons), cart, circumstances)


def _traced(became: Became) -> Traced:
    rule = became.compiled.rule
    if became.why is not None and became.outcome is Outcome.REFUSED and became.by is None:
        return became.compiled.refused(became.why, became.facts)
    return Traced(rule.id, rule.version, became.outcome, became.minor, became.why, became.by, became.facts)
