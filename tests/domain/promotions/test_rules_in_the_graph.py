"""Rules as staff give and read them: through the graph and back without loss, and refused where they are wrong."""

from dataclasses import replace
from typing import Annotated, Any
from uuid import UUID

import pytest
import strawberry
from strawberry.schema.config import StrawberryConfig

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing import rules as r
from backend.schema.doors import STAFF, Door, DoorSchema, arg, query
from backend.schema.promotion_rules import PromotionRule, PromotionRuleInput
from backend.schema.scalars import SCALARS

NAMES = Words("活动", "Promotion")
VARIANT, PRODUCT, CHANNEL = UUID(int=7), UUID(int=8), UUID(int=9)


@strawberry.type
class Query:
    @query(STAFF)
    def rule(self, input: Annotated[PromotionRuleInput, arg(STAFF, "A rule.")]) -> PromotionRule:
        """What was given."""
        read.append(input.rule("CNY", NAMES, ["input", "rule"]))
        return PromotionRule.of(read[-1], "CNY")


read: list[r.Rule] = []
schema = DoorSchema(Door.ADMIN, query=Query, config=StrawberryConfig(scalar_map=SCALARS))
ASK = """query ($input: PromotionRuleInput!) { rule(input: $input) {
  stage combine group base priority mostPerOrder { amount } shares { payer bps } goods { productIds brands }
  effect { __typename ... on PromotionLadder { steps { threshold { amount currency } off { amount } } }
    ... on PromotionBuyGet { buy get gets { variantIds } bps times } ... on PromotionGift { variantIds picks } }
  conditions { above asks { __typename ... on PromotionJoined { how } ... on PromotionInChannels { channelIds }
    ... on PromotionAtLeastAmount { amount { amount } goods { brands } } } } } }"""


async def ask(input: dict[str, Any]) -> Any:
    answer = await schema.execute(ASK, variable_values={"input": input})
    if answer.errors:
        raise answer.errors[0].original_error or answer.errors[0]
    assert answer.data is not None
    return answer.data["rule"]


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def test_what_staff_give_comes_back_as_they_gave_it() -> None:
    said = await ask(
        {
            "stage": "ORDER",
            "group": "summer",
            "priority": 3,
            "goods": {"productIds": [ids.public("prd", PRODUCT)], "brands": ["腾讯"]},
            "effect": {"ladder": {"steps": [step("200", "30"), step("300", "50")]}},
            "when": {
                "all": [
                    {"inChannels": {"channelIds": [ids.public("chn", CHANNEL)]}},
                    {"not": {"atLeastAmount": {"amount": cny("999"), "goods": {"brands": ["苹果"]}}}},
                    {"firstOrder": True},
                ]
            },
            "mostPerOrder": cny("50"),
            "shares": [{"payer": "SHOP", "bps": 4000}, {"payer": "SUPPLIER", "bps": 6000}],
        }
    )
    assert said == {
        "stage": "ORDER",
        "combine": "BEST_OF",
        "group": "summer",
        "base": "INITIAL",
        "priority": 3,
        "mostPerOrder": {"amount": "50.00"},
        "shares": [{"payer": "SHOP", "bps": 4000}, {"payer": "SUPPLIER", "bps": 6000}],
        "goods": {"productIds": [ids.public("prd", PRODUCT)], "brands": ["腾讯"]},
        "effect": {
            "__typename": "PromotionLadder",
            "steps": [
                {"threshold": {"amount": "200.00", "currency": "CNY"}, "off": {"amount": "30.00"}},
                {"threshold": {"amount": "300.00", "currency": "CNY"}, "off": {"amount": "50.00"}},
            ],
        },
        "conditions": [
            {"above": None, "asks": {"__typename": "PromotionJoined", "how": "ALL"}},
            {
                "above": 0,
                "asks": {"__typename": "PromotionInChannels", "channelIds": [ids.public("chn", CHANNEL)]},
            },
            {"above": 0, "asks": {"__typename": "PromotionJoined", "how": "NOT"}},
            {
                "above": 2,
                "asks": {
                    "__typename": "PromotionAtLeastAmount",
                    "amount": {"amount": "999.00"},
                    "goods": {"brands": ["苹果"]},
                },
            },
            {"above": 0, "asks": {"__typename": "PromotionFirstOrder"}},
        ],
    }


EFFECTS: list[tuple[dict[str, Any], r.Effect]] = [
    ({"percentage": {"bps": 1000}}, r.Percentage(1000)),
    ({"amount": {"off": cny("5"), "eachPiece": True}}, r.Amount(500, each_piece=True)),
    ({"fixedPrice": {"price": cny("9.90")}}, r.FixedPrice(990)),
    ({"every": {"threshold": cny("100"), "off": cny("10"), "times": 3}}, r.Every(10_000, 1000, 3)),
    (
        {"piecesPercentage": {"pieceSteps": [{"pieces": 2, "bps": 2000}, {"pieces": 3, "bps": 3000}]}},
        r.PiecesPercentage((r.PiecesStep(2, 2000), r.PiecesStep(3, 3000))),
    ),
    ({"nthPiece": {"nth": 2, "bps": 5000}}, r.NthPiece(2, 5000)),
    (
        {"buyGet": {"buy": 2, "get": 1, "gets": {"variantIds": [ids.public("var", VARIANT)]}, "bps": 10_000}},
        r.BuyXGetY(2, 1, r.Selection(variant_ids=frozenset({VARIANT}))),
    ),
    (
        {"setPrice": {"parts": [{"goods": {"brands": ["腾讯"]}, "pieces": 2}], "price": cny("15"), "times": 1}},
        r.SetPrice((r.SetPart(r.Selection(brands=frozenset({"腾讯"})), 2),), 1500, 1),
    ),
    ({"gift": {"variantIds": [ids.public("var", VARIANT)], "picks": 1}}, r.Gift((VARIANT,))),
    ({"feeWaived": True}, r.FeeWaived()),
]


@pytest.mark.parametrize(("given", "meant"), EFFECTS, ids=[next(iter(given)) for given, _ in EFFECTS])
async def test_every_effect_is_read_and_shown(given: dict[str, Any], meant: r.Effect) -> None:
    stage = "GIFT" if isinstance(meant, r.Gift | r.FeeWaived) else "ITEM"
    said = await ask({"stage": stage, "effect": given})
    assert read[-1].effect == meant
    assert said["effect"]["__typename"] == f"Promotion{_pascal(next(iter(given)))}"


LEAVES: list[dict[str, Any]] = [
    {"ofTiers": {"tierIds": [ids.public("tir", VARIANT)]}},
    {"tagged": {"tags": ["vip"]}},
    {"newCustomer": {"days": 30}},
    {"birthdayMonth": True},
    {"paysBy": {"methods": ["ALIPAY"]}},
    {"onDevices": {"devices": ["PHONE"]}},
    {"duringHours": {"weekdays": [5, 6], "fromMinute": 1200, "untilMinute": 120}},
    {"onDates": {"dates": ["2026-12-25"]}},
    {"atLeastPieces": {"pieces": 2}},
]


@pytest.mark.parametrize("given", LEAVES, ids=[next(iter(given)) for given in LEAVES])
async def test_every_condition_is_read_and_shown(given: dict[str, Any]) -> None:
    said = await ask({"stage": "ITEM", "effect": {"percentage": {"bps": 1}}, "when": given})
    assert [one["asks"]["__typename"] for one in said["conditions"]] == [f"Promotion{_pascal(next(iter(given)))}"]


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"effect": {"ladder": {"steps": []}}}, "REQUIRED", "effect ladder steps"),
    ({"effect": {"ladder": {"steps": [{"threshold": cny("1"), "off": cny("2")}]}}}, "ABOVE_THRESHOLD",
     "effect ladder steps 0 off"),
    ({"effect": {"amount": {"off": {"amount": "1", "currency": "USD"}}}}, "CURRENCY_DIFFERS", "effect amount off"),
    ({"effect": {"amount": {"off": cny("1.234")}}}, "BAD_AMOUNT", "effect amount off"),
    ({"effect": {"amount": {"off": cny("0")}}}, "BAD_AMOUNT", "effect amount off"),
    ({"effect": {"percentage": {"bps": 10_001}}}, "OUT_OF_RANGE", "effect percentage bps"),
    ({"effect": {"percentage": {"bps": 10_000}}}, "FREE_WITHOUT_CAP", "effect"),
    ({"effect": {"gift": {"variantIds": ["var_1"], "picks": 1}}}, "UNKNOWN", "effect gift variantIds 0"),
    ({"effect": {"feeWaived": False}}, "EXACTLY_ONE", "effect"),
    ({"effect": {"gift": {"variantIds": [ids.public("var", VARIANT)], "picks": 1}}}, "NOT_IN_THIS_STAGE", "stage"),
    ({"startsAt": "2026-12-02T00:00:00Z", "endsAt": "2026-12-01T00:00:00Z"}, "ENDS_BEFORE_START", "endsAt"),
    ({"shares": [{"payer": "SHOP", "bps": 9999}]}, "SHARES_NOT_WHOLE", "shares"),
    ({"mostPerOrder": cny("-1")}, "BAD_AMOUNT", "mostPerOrder"),
    ({"priority": 1001}, "OUT_OF_RANGE", "priority"),
    ({"when": {"all": []}}, "REQUIRED", "when all"),
    ({"when": {"tagged": {"tags": ["a", "a"]}}}, "REPEATED", "when tagged tags"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "problem", "path"), WRONG, ids=[f"{one[1]} {one[2]}" for one in WRONG])
async def test_what_is_wrong_is_refused_at_its_place(given: dict[str, Any], problem: str, path: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        await ask({"stage": "ORDER", "effect": {"percentage": {"bps": 1}}} | given)
    assert (refused.value.problem, refused.value.path) == (problem, ["input", "rule", *path.split()])


async def test_two_kinds_at_once_are_no_effect() -> None:
    with pytest.raises(Exception, match=r"[Ee]xactly one"):
        await ask({"stage": "ORDER", "effect": {"percentage": {"bps": 1}, "feeWaived": True}})


async def test_a_tree_of_conditions_is_bounded() -> None:
    deep: dict[str, Any] = {"firstOrder": True}
    for _ in range(6):
        deep = {"not": deep}
    with pytest.raises(InvalidInput) as refused:
        await ask({"stage": "ORDER", "effect": {"percentage": {"bps": 1}}, "when": deep})
    assert refused.value.problem == "TOO_DEEP"
    broad = {"all": [{"all": [{"firstOrder": True}] * 20}] * 5}
    with pytest.raises(InvalidInput) as refused:
        await ask({"stage": "ORDER", "effect": {"percentage": {"bps": 1}}, "when": broad})
    assert refused.value.problem == "TOO_MANY"


def test_what_a_rule_does_not_say_is_the_usual_stacking() -> None:
    """One 满减 and one coupon, none of them on goods at a flash price."""
    given = PromotionRuleInput(stage=r.Stage.ORDER, effect=_percentage())
    rule = given.rule("CNY", NAMES, [])
    usual = replace(rule, combine=r.Combine.BEST_OF, group="", flash_too=False, member_too=True, base=r.Base.INITIAL)
    assert rule == usual


def step(threshold: str, off: str) -> dict[str, Any]:
    return {"threshold": cny(threshold), "off": cny(off)}


def _pascal(name: str) -> str:
    return name[0].upper() + name[1:]


def _percentage() -> Any:
    from backend.schema.promotion_effects_input import PromotionEffectInput, PromotionPercentageInput

    return PromotionEffectInput(percentage=PromotionPercentageInput(bps=100))
