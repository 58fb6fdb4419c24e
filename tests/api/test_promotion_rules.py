"""Rules of promotions through the door: what is wrong is refused at its place, what is huge before it is read."""

from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.campaigns.models import Campaign
from tests.api.conftest import Client
from tests.make import accounts, catalog

pytestmark = pytest.mark.usefixtures("redis")

CREATE = """mutation C($input: CampaignInput!) {
  answer: createCampaign(input: $input, idempotencyKey: "a-key-of-a-rule") {
  __typename ... on InvalidInput { problem path message } } }"""


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def said(rule: dict[str, Any]) -> dict[str, Any]:
    """A campaign of one piece with this rule."""
    begins = clock.now()
    names = {"zhCn": "满减", "en": "Off"}
    return {
        "slug": "rules",
        "names": names,
        "hue": 170,
        "currency": "CNY",
        "startsAt": begins.isoformat(),
        "endsAt": (begins + timedelta(days=7)).isoformat(),
        "channelIds": [ids.public("chn", (await catalog.channel()).id)],
        "tierIds": [],
        "tags": [],
        "pieces": [{"key": "off", "kind": "PROMOTION", "names": names, "rule": rule}],
    }


def ladder(*steps: tuple[str, str]) -> dict[str, Any]:
    return {"ladder": {"steps": [{"threshold": cny(threshold), "off": cny(off)} for threshold, off in steps]}}


async def test_a_wrong_rule_is_refused_at_its_place_and_no_campaign_is_made(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    for rule, problem, place in (
        ({"effect": ladder(("200", "30"), ("200", "50"))}, "NOT_ASCENDING", "effect ladder steps 1 threshold"),
        ({"effect": {"percentage": {"bps": 10_000}}}, "FREE_WITHOUT_CAP", "effect"),
        ({"effect": {"amount": {"off": {"amount": "5", "currency": "USD"}}}}, "CURRENCY_DIFFERS", "effect amount off"),
        ({"startsAt": "2026-12-02T00:00:00Z", "endsAt": "2026-12-01T00:00:00Z"}, "ENDS_BEFORE_START", "endsAt"),
        ({"when": {"all": [{"all": [{"firstOrder": True}] * 20}] * 6}}, "TOO_MANY", "when all 4 all 14"),
    ):
        given = await said({"stage": "ORDER", "effect": ladder(("200", "30")), **rule})
        answer = (await web.office(CREATE, input=given))["answer"]
        assert (answer["__typename"], answer.get("problem")) == ("InvalidInput", problem), answer
        assert answer["path"] == ["input", "pieces", "0", "rule", *place.split()]
        assert answer["message"]
    assert not await Campaign.exists()


async def test_a_tree_of_ten_megabytes_or_a_thousand_levels_is_refused_unread(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    leaf: dict[str, Any] = {"tagged": {"tags": ["vip"]}}
    broad = await said({"stage": "ORDER", "effect": ladder(("200", "30")), "when": {"all": [leaf] * 350_000}})
    answer = await web.post("/graphql/admin", json={"query": CREATE, "variables": {"input": broad}})
    assert answer.status_code == 413
    for _ in range(300):
        leaf = {"not": leaf}
    deep = await said({"stage": "ORDER", "effect": ladder(("200", "30")), "when": leaf})
    answer = await web.post("/graphql/admin", json={"query": CREATE, "variables": {"input": deep}})
    assert answer.status_code == 400 or answer.json()["errors"]
    assert not await Campaign.exists()
