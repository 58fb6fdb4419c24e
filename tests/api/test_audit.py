"""The journal narrowed: by who, what, to what, when, and by words."""

import asyncio
import csv
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit import service
from backend.domain.audit.models import AuditEntry
from backend.domain.tasks.models import Job
from tests.api.conftest import Client
from tests.make import accounts, tasks
from tests.make.outbox import drain
from tests.make.vault import bind_keys

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
    facts: dict[str, Any]
    for by, action, target, facts in (
        (actor, "product.published", "prd_1", {"reason": "for the 100% feast", "address": "192.0.2.7"}),
        (actor, "role.changed", "rol_1", {"diff": {"name": ["Night_shift", "Day shift"]}}),
        ("system", "offer.paused", "sof_1", {"reason": "COST_JUMP"}),
        (f"customer:{ids.new()}", "session.ended", "ses_1", {}),
        (f"client:{ids.new()}", "webhook.set", "whe_1", {}),
    ):
        await service.record(by, action, target, **facts)
        # Ids of one millisecond have no order.
        await asyncio.sleep(0.002)
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


EXPORT = """mutation ($input: ExportAuditInput!, $key: String!) {
  exportAudit(input: $input, idempotencyKey: $key) {
    __typename ... on Job { id kind } ... on UserError { code message path }
  } }"""
OPEN = """mutation ($id: ID!) { openJobFile(id: $id) {
  __typename ... on OpenedFile { url } ... on UserError { code } } }"""


async def test_what_is_listed_goes_out_as_a_file_and_the_journal_says_so(web: Client, someone: Any, tmp_path: Path):
    bind_keys()
    tasks.bind_spool(tmp_path)
    await service.record(f"staff:{someone.id}", "case.noted", "cas_1", reason="=HYPERLINK(1)", diff={"a": ["@x", 1]})
    filter = {"staffId": ids.public("stf", someone.id)}
    asked = {"filter": filter, "reason": "The auditor asks"}
    job = (await web.office(EXPORT, input=asked, key="k"))["exportAudit"]
    assert job["kind"] == "AUDIT_EXPORT"
    assert (await web.office(EXPORT, input=asked, key="k"))["exportAudit"]["id"] == job["id"]
    (noted,) = await AuditEntry.filter(action="journal.export_asked")
    assert (noted.reason, noted.target) == ("The auditor asks", job["id"])
    assert noted.diff == {"actor": [None, f"staff:{someone.id}"], "entries": [None, 4]}
    await drain()
    opened = (await web.office(OPEN, id=job["id"]))["openJobFile"]
    answer = await web.get(opened["url"])
    rows = list(csv.reader(answer.content.decode("utf-8-sig").splitlines()))
    assert rows[0][:4] == ["Time (UTC)", "Actor", "Name", "Action"]
    # What came after the asking, the asking too, is not in it.
    assert [row[3] for row in rows[1:]] == ["case.noted", "role.removed", "role.changed", "product.published"]
    assert rows[1][2] == someone.name
    assert rows[1][5] == "'=HYPERLINK(1)"
    assert json.loads(rows[1][7]) == {"a": ["@x", 1]}
    done = await AuditEntry.filter(action__in=["job.file_opened", "job.file_fetched"]).order_by("id")
    assert [(entry.action, entry.target) for entry in done] == [
        ("job.file_opened", job["id"]), ("job.file_fetched", job["id"]),
    ]  # fmt: skip


async def test_no_export_without_a_reason_or_the_right(web: Client, someone: Any, tmp_path: Path):
    refused = (await web.office(EXPORT, input={"filter": None, "reason": " "}, key="k"))["exportAudit"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["input", "reason"])
    assert not await Job.exists()
    bind_keys()
    tasks.bind_spool(tmp_path)
    job = (await web.office(EXPORT, input={"filter": None, "reason": "Asked"}, key="k"))["exportAudit"]
    await drain()
    # Marketers see jobs, and no journal.
    await web.wear(await accounts.staff(Role.MARKETER))
    assert (await web.office(OPEN, id=job["id"]))["openJobFile"]["code"] == "JOB_UNKNOWN"
