"""A thousand live promotions, as a shop in high season has them, and a coupon that everybody types."""

from collections.abc import Sequence
from random import Random
from uuid import UUID

from backend.core import clock, database, ids
from backend.domain.catalog.words import Words
from backend.domain.coupons import service as coupons
from backend.domain.coupons.states import CouponKind
from backend.domain.coupons.terms import CouponDraft, CouponTerms
from backend.domain.promotions import service
from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.pricing.rules import (
    Amount,
    AtLeastAmount,
    Combine,
    DuringHours,
    Effect,
    Every,
    Ladder,
    LadderStep,
    NthPiece,
    Percentage,
    PiecesPercentage,
    PiecesStep,
    Rule,
    Selection,
    Stage,
)

AMOUNT, CODE = 1_000, "BENCH"
# Of these so many are on the goods that are bought; the others are on the rest of the catalogue.
ON_THESE = 20


async def publish(bought: Sequence[UUID]) -> None:
    """Publish them: some concern the goods that are bought, most of those are met, and one has a budget."""
    dice = Random(1000)
    others = [row["id"] for row in await database.fetch("SELECT id FROM variant ORDER BY id")]
    others = [id for id in others if id not in bought]
    drafts = [_draft(number, bought if number < ON_THESE else dice.sample(others, 3), dice) for number in range(AMOUNT)]
    await service.publish(ids.new(), drafts, at=clock.now())


async def publish_coupon() -> None:
    """A coupon for every order, once for each person, of a budget that lasts: a row that all of them wait for."""
    names = Words("满减券", "Money off")
    rule = Rule(id=ids.new(), version=1, names=names, stage=Stage.COUPON, effect=Amount(10), combine=Combine.BEST_OF)
    limits = Limits(most_minor=10**11, most_uses_a_person=1)
    promotion = PromotionDraft("coupon", names, "CNY", rule, limits)
    terms = CouponTerms(CouponKind.PUBLIC, code=CODE)
    await coupons.publish(ids.new(), [CouponDraft(promotion, terms)], at=clock.now())


def _draft(number: int, variants: Sequence[UUID], dice: Random) -> PromotionDraft:
    names = Words(f"活动 {number}", f"Promotion {number}")
    effects: tuple[tuple[Effect, Stage], ...] = (
        (Ladder((LadderStep(50_00, 50), LadderStep(100_00, 1_50), LadderStep(200_00, 4_00))), Stage.ORDER),
        (Every(80_00, 80, times=3), Stage.ORDER),
        (Percentage(dice.randrange(10, 100)), Stage.ITEM),
        (PiecesPercentage((PiecesStep(2, 200), PiecesStep(5, 400))), Stage.ITEM),
        (NthPiece(2, 1_000), Stage.ITEM),
        (Amount(dice.randrange(1, 50)), Stage.ORDER),
    )
    effect, stage = effects[number % len(effects)]
    conditions = (None, None, AtLeastAmount(30_00), DuringHours(frozenset(range(1, 8))))
    rule = Rule(
        id=ids.new(),
        version=1,
        names=names,
        stage=stage,
        effect=effect,
        combine=Combine.BEST_OF if number % 3 else Combine.STACK,
        group=f"group {number % 5}",
        goods=Selection(variant_ids=frozenset(variants)),
        when=conditions[number % len(conditions)],
    )
    # The first is met by every order: a budget that lasts, and a row that all of them wait for.
    limits = Limits(most_minor=10**12, most_uses=10**9) if number == 0 else Limits()
    return PromotionDraft(f"p{number}", names, "CNY", rule, limits)
