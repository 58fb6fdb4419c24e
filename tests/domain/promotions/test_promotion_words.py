"""What customers read of promotions: a sentence for everything that may become of one, in both languages."""

from typing import Any
from uuid import UUID

import pytest

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing.values import Hint, Outcome, Traced, Why
from backend.schema.promotion_words import because, hinted, told

RULE, OTHER = UUID(int=1), UUID(int=2)
NAMES = {RULE: Words("满减", "Full reduction"), OTHER: Words("秒杀日", "Flash day")}
FACTS = {"need_minor": 20_000, "has_minor": 18_800, "need_pieces": 3, "has_pieces": 1}


@pytest.mark.parametrize("facts", [FACTS, {}], ids=["facts", "no facts"])
@pytest.mark.parametrize("locale", ["zh-CN", "en"])
@pytest.mark.parametrize("why", Why)
def test_every_reason_is_told(why: Why, locale: str, facts: dict[str, Any]) -> None:
    for by in ("Flash", None):
        said = because(why, facts, by, 500, "CNY", locale)
        assert said
        assert "{" not in said
        assert "None" not in said
        assert said.translate({ord(sign): None for sign in "¥“”"}).isascii() == (locale == "en")


def test_facts_are_in_the_sentence() -> None:
    below = Traced(RULE, 1, Outcome.REFUSED, why=Why.BELOW_THRESHOLD, facts=FACTS)
    few = Traced(RULE, 1, Outcome.REFUSED, why=Why.TOO_FEW_PIECES, facts=FACTS)
    beaten = Traced(RULE, 1, Outcome.REFUSED, why=Why.BEATEN, by=OTHER)
    assert [told(one, NAMES, "CNY", "zh-CN") for one in (below, few, beaten)] == [
        "还差 ¥12，满 ¥200 可用。",
        "还差 2 件（共需 3 件）。",
        "“秒杀日”更优惠，二者只能享受一个。",
    ]
    assert told(Traced(RULE, 1, Outcome.APPLIED, 1250), NAMES, "CNY", "en") == "It takes ¥12.50 off."


def test_a_hint_says_what_to_add_and_what_that_saves() -> None:
    said = [
        hinted(hint, NAMES[RULE], "CNY", locale)
        for hint in (Hint(RULE, 3000, 1200), Hint(RULE, 990, None, 1, now_minor=90), Hint(RULE, 0, 1200, gift=True))
        for locale in ("en", "zh-CN")
    ]
    assert said == [
        "Add ¥12 to save ¥30 with Full reduction.",
        "再买 ¥12，“满减”可省 ¥30。",
        "Add 1 more to save ¥9 more with Full reduction.",
        "再买 1 件，“满减”可再省 ¥9。",
        "Add ¥12 to get a gift with Full reduction.",
        "再买 ¥12，可得“满减”的赠品。",
    ]
