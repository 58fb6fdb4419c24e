"""What customers read of promotions: a sentence for everything that may become of one, in both languages."""

from uuid import UUID

import pytest

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing.values import Hint, Outcome, Traced, Why
from backend.schema.promotion_words import PromotionHint, PromotionTrace

RULE, OTHER = UUID(int=1), UUID(int=2)
NAMES = {RULE: Words("满减", "Full reduction"), OTHER: Words("秒杀日", "Flash day")}
FACTS = {"need_minor": 20_000, "has_minor": 18_800, "need_pieces": 3, "has_pieces": 1}


@pytest.mark.parametrize("locale", ["zh-CN", "en"])
@pytest.mark.parametrize("why", Why)
def test_every_reason_is_told(why: Why, locale: str) -> None:
    outcome = Outcome.CLIPPED if why is Why.CAPPED else Outcome.REFUSED
    said = PromotionTrace.of(Traced(RULE, 1, outcome, 500, why, OTHER, FACTS), NAMES, "CNY", locale)
    assert said.message
    assert "{" not in said.message
    assert (locale == "en") == said.message.replace("“秒杀日”", "").replace("¥", "").replace("“", "").replace(
        "”", ""
    ).isascii()


def test_facts_are_in_the_sentence() -> None:
    below = Traced(RULE, 1, Outcome.REFUSED, why=Why.BELOW_THRESHOLD, facts=FACTS)
    few = Traced(RULE, 1, Outcome.REFUSED, why=Why.TOO_FEW_PIECES, facts=FACTS)
    beaten = Traced(RULE, 1, Outcome.REFUSED, why=Why.BEATEN, by=OTHER)
    assert [PromotionTrace.of(one, NAMES, "CNY", "zh-CN").message for one in (below, few, beaten)] == [
        "还差 ¥12，满 ¥200 可用。",
        "还差 2 件（共需 3 件）。",
        "“秒杀日”更优惠，二者只能享受一个。",
    ]
    assert PromotionTrace.of(beaten, NAMES, "CNY", "en").by == "Flash day"
    assert PromotionTrace.of(Traced(RULE, 1, Outcome.APPLIED, 1250), NAMES, "CNY", "en").message == (
        "It takes ¥12.50 off."
    )


def test_a_hint_says_what_to_add_and_what_that_saves() -> None:
    money, pieces = Hint(RULE, 3000, 1200), Hint(RULE, 990, None, 1)
    assert PromotionHint.of(money, NAMES, "CNY", "en").message == "Add ¥12 to save ¥30."
    assert PromotionHint.of(money, NAMES, "CNY", "zh-CN").message == "再买 ¥12，可省 ¥30。"
    assert PromotionHint.of(pieces, NAMES, "CNY", "zh-CN").message == "再买 1 件，可省 ¥9.90。"
    assert PromotionHint.of(Hint(RULE, 0, 1200, gift=True), NAMES, "CNY", "en").message == "Add ¥12 to get a gift."
