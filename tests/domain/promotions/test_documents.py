"""Documents of rules: nothing is lost on the way there and back; what is no rule is refused soon and at its place."""

import time
from dataclasses import replace
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.core.refusals import InvalidInput
from backend.domain.catalog.words import Words
from backend.domain.promotions import documents
from backend.domain.promotions.pricing import rules as r
from backend.schema.invalid import PROBLEMS
from tests.domain.promotions.random_carts import case

ID = UUID(int=5)
SOUND: dict[str, Any] = {
    "names": {"zh": "活动", "en": "Promotion"},
    "stage": "ORDER",
    "effect": {"ladder": {"steps": [{"threshold_minor": 20_000, "off_minor": 3_000}]}},
}


def read(**changed: Any) -> r.Rule:
    return documents.read(SOUND | changed, id=ID, version=1, path=["rule"])


def refused(**changed: Any) -> tuple[str, list[str] | None]:
    with pytest.raises(InvalidInput) as found:
        read(**changed)
    assert found.value.problem in PROBLEMS
    return found.value.problem, found.value.path


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_a_rule_comes_back_as_it_was_written(seed: int) -> None:
    for rule in case(seed).rules:
        capped = replace(rule, most_per_order=rule.most_per_order or 10_000)
        kept = orjson.dumps(documents.write(capped))
        assert documents.read(orjson.loads(kept), id=rule.id, version=rule.version) == capped
        assert orjson.dumps(documents.write(documents.read(orjson.loads(kept), id=ID, version=2))) == kept


def test_names_of_the_piece_stand_in_for_those_of_the_rule() -> None:
    bare = {name: value for name, value in SOUND.items() if name != "names"}
    assert documents.read(bare, id=ID, version=1, names=Words("满减", "Off")).names == Words("满减", "Off")
    with pytest.raises(InvalidInput) as found:
        documents.read(bare, id=ID, version=1)
    assert (found.value.problem, found.value.path) == ("REQUIRED", ["names"])


def test_ladders_that_overlap_or_stand_in_no_order_are_refused() -> None:
    def ladder(*steps: tuple[int, int]) -> dict[str, Any]:
        return {"ladder": {"steps": [{"threshold_minor": at, "off_minor": off} for at, off in steps]}}

    place = ["rule", "effect", "ladder", "steps", "1"]
    assert refused(effect=ladder((200, 10), (200, 20))) == ("NOT_ASCENDING", [*place, "threshold"])
    assert refused(effect=ladder((200, 10), (100, 20))) == ("NOT_ASCENDING", [*place, "threshold"])
    assert refused(effect=ladder((200, 10), (300, 10))) == ("NOT_ASCENDING", [*place, "off"])


def test_what_gives_goods_away_without_a_cap_is_refused() -> None:
    for effect in (
        {"percentage": {"bps": 10_000}},
        {"fixed_price": {"price_minor": 0}},
        {"pieces_percentage": {"piece_steps": [{"pieces": 2, "bps": 10_000}]}},
        {"every": {"threshold_minor": 100, "off_minor": 100}},
        {"set_price": {"parts": [{"pieces": 1}], "price_minor": 0}},
    ):
        assert refused(effect=effect) == ("FREE_WITHOUT_CAP", ["rule", "effect"])
        assert read(effect=effect, most_per_order_minor=5_000).most_per_order == 5_000


@pytest.mark.parametrize(
    "effect",
    [{}, {"percentage": {"bps": 1}, "fee_waived": {}}, {"nonsense": {}}, {"percentage": []},
     {"percentage": {"bps": "1"}},
     {"percentage": {"bps": 1, "more": 2}}, {"amount": {"off_minor": True}}, {"nth_piece": {"nth": 1, "bps": 1}},
     {"buy_get": {"buy": 1, "get": 0, "bps": 1}}, {"gift": {"variant_ids": ["x"], "picks": 1}}, "ladder", None],
)  # fmt: skip
def test_what_is_no_effect_is_refused_as_such(effect: Any) -> None:
    _, path = refused(effect=effect)
    assert path is not None
    assert path[:2] == ["rule", "effect"]


def test_a_tree_of_ten_megabytes_is_refused_before_it_is_gone_down() -> None:
    broad: dict[str, Any] = {"all": [{"tagged": {"tags": ["a" * 40]}}] * 150_000}
    deep: dict[str, Any] = {"first_order": {}}
    for _ in range(5_000):
        deep = {"not": deep}
    begun = time.process_time()
    assert refused(when=broad)[0] == "TOO_COMPLEX"
    assert refused(when=deep)[0] == "TOO_COMPLEX"
    assert time.process_time() - begun < 1
    with pytest.raises(InvalidInput, match="InvalidInput"):
        read(when={"all": [{"some": [{"first_order": {}}] * 20}] * 6})
