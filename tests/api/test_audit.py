"""The journal narrowed: by who, what, to what, when, and by words."""

from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.audit import service
from backend.domain.audit.models import AuditEntry
from tests.api.conftest import Client
from tests.make import accounts

LOG = """
query ($filter: AuditFilter, $first: Int! = 50, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    edges { node { action target actor } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


@pytest.fixture
async def someone(web: Client) -> Any:
    """Staff who look, after some acts of theirs and of others."""
    person = await accounts.staff()
    await web.wear(person)
    actor = f"staff:{person.id}"
    await service.record(actor, "product.published", "prd_1", reason="for the 100% feast", address="192.0.2.7")
    await service.record(actor, "role.changed", "rol_1", diff={"name": ["Night_shift", "Day shift"]})
    await service.record("system", "offer.paused", "sof_1", reason="COST_JUMP")
    await service.record(f"customer:{ids.new()}", "session.ended", "ses_1")
    await service.record(f"client:{ids.new()}", "webhook.set", "whe_1")
    old = AuditEntry(at=clock.now() - timedelta(days=200), actor=actor, action="role.removed", target="rol_0")
    old.reason = "feast"
    await old.save()
    return person


async def targets(web: Client, **filter: Any) -> list[str]:
    answer = await web.office(LOG, filter=filter)
    return [edge["node"]["target"] for edge in answer["auditLog"]["edges"]]


async def test_each_filter_keeps_what_it_names(web: Client, someone: Any):
    mine, now = ids.public("stf", someone.id), clock.now()
    everything = ["rol_0", "whe_1", "ses_1", "sof_1", "rol_1", "prd_1"]
    assert await targets(web) == everything
    assert await targets(web, staffId=mine) == ["rol_0", "rol_1", "prd_1"]
    assert await targets(web, staffId=ids.public("stf", ids.new())) == []
    assert await targets(web, staffId="nobody") == []
    assert await targets(web, actor="SYSTEM") == ["sof_1"]
    assert await targets(web, actor="CUSTOMER") == ["ses_1"]
    assert await targets(web, actor="CLIENT") == ["whe_1"]
    assert await targets(web, action="role.changed") == ["rol_1"]
    assert await targets(web, target="prd_1") == ["prd_1"]
    assert await targets(web, at={"lte": (now - timedelta(days=1)).isoformat()}) == ["rol_0"]
    assert await targets(web, at={"gte": (now - timedelta(days=1)).isoformat()}, staffId=mine) == ["rol_1", "prd_1"]
    assert await targets(web, staffId=mine, actor="SYSTEM") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FEAST", ["prd_1"]),  # the older one is beyond the ninety days
        ("192.0.2", ["prd_1"]),
        ("night_shift", ["rol_1"]),
        ("nightXshift", []),
        ("100%", ["prd_1"]),
        ("1%0", []),
        ("role.", ["rol_1"]),
        ("cost_j", ["sof_1"]),
    ],
)
async def test_words_are_found_wherever_they_stand(web: Client, someone: Any, text: str, found: list[str]):
    assert await targets(web, text=text) == found


async def test_words_are_found_as_far_back_as_is_asked(web: Client, someone: Any):
    since = (clock.now() - timedelta(days=300)).isoformat()
    assert await targets(web, text="feast", at={"gte": since}) == ["rol_0", "prd_1"]


async def test_pages_follow_each_other_within_a_filter(web: Client, someone: Any):
    filter = {"staffId": ids.public("stf", someone.id)}
    found, after = [], None
    for more in (True, True, False):
        page = (await web.office(LOG, filter=filter, first=1, after=after))["auditLog"]
        found += [edge["node"]["target"] for edge in page["edges"]]
        assert page["pageInfo"]["hasNextPage"] is more
        after = page["pageInfo"]["endCursor"]
    assert found == ["rol_0", "rol_1", "prd_1"]


async def test_the_choices_are_what_is_in_it(web: Client, someone: Any):
    answer = await web.office("{ auditChoices { actions staff { id name } } }")
    assert answer["auditChoices"] == {
        "actions": [
            "offer.paused",
            "product.published",
            "role.changed",
            "role.removed",
            "session.ended",
            "webhook.set",
        ],
        "staff": [{"id": ids.public("stf", someone.id), "name": someone.name}],
    }
