"""Campaigns through the door: who may publish what, what customers get of it, and that nothing is lost on the way."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock, database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.campaigns import service
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.states import CAMPAIGN_TRANSITIONS, CampaignState, StopReason
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.states import PromotionState
from tests.api.conftest import Client
from tests.make import accounts, campaigns, catalog

pytestmark = pytest.mark.usefixtures("redis")


def document(name: str, arguments: str, given: str, *, refusals: str = "") -> str:
    """A mutation that tells what became of the campaign."""
    return f"""mutation M({arguments}) {{ answer: {name}({given}) {{
      __typename ... on UserError {{ code path }} {refusals}
      ... on Campaign {{ id version state liveVersion hasChanges submittedAt mayApprove names {{ en }}
        drafters {{ name }} stop {{ reason }} }} }} }}"""


CONFLICT = "... on CampaignVersionConflict { current { version names { en } } }"
NEEDED = "... on ApprovalNeeded { exposure { cost { amount } discountBps reasons belowFloorCount } }"
CREATE = document("createCampaign", "$input: CampaignInput!, $key: String!", "input: $input, idempotencyKey: $key")
COPY = document("copyCampaign", "$input: CopyCampaignInput!, $key: String!", "input: $input, idempotencyKey: $key")
SAVE = document(
    "saveCampaign",
    "$id: ID!, $version: Int!, $input: CampaignInput!",
    "id: $id, version: $version, input: $input",
    refusals=CONFLICT,
)
SUBMIT = document("submitCampaign", "$id: ID!, $version: Int!", "id: $id, version: $version", refusals=CONFLICT)
ROLL_BACK = document("rollBackCampaign", "$input: RollBackCampaignInput!", "input: $input", refusals=NEEDED)
REJECT = document("rejectCampaign", "$input: RejectCampaignInput!", "input: $input")
RESUME = document("resumeCampaign", "$id: ID!", "id: $id")


def act(name: str, kind: str = "CampaignActInput", refusals: str = "") -> str:
    return document(name, f"$input: {kind}!", "input: $input", refusals=refusals)


PUBLISH, APPROVE = act("publishCampaign", refusals=NEEDED), act("approveCampaign", refusals=CONFLICT)
PAUSE, END = act("pauseCampaign", "StopCampaignInput"), act("endCampaign", "StopCampaignInput")
DIFFERENCES = """query D($id: ID!, $old: Int, $new: Int) { campaignDifferences(id: $id, old: $old, new: $new) {
  kind pieceKey pieceName words before after } }"""


def rule(minor: int = 100) -> dict[str, Any]:
    """So much off the order."""
    return {"stage": "ORDER", "effect": {"amount": {"off": {"amount": f"{minor / 100:.2f}", "currency": "CNY"}}}}


async def said(minor: int = 100, **more: Any) -> dict[str, Any]:
    begins = clock.now() - timedelta(hours=1)
    return {
        "names": {"zhCn": "周末活动", "en": "Weekend"},
        "hue": 170,
        "currency": "CNY",
        "startsAt": begins.isoformat(),
        "endsAt": (begins + timedelta(days=7)).isoformat(),
        "channelIds": [ids.public("chn", (await catalog.channel()).id)],
        "tierIds": [],
        "tags": [],
        "budget": {"amount": "100.00", "currency": "CNY"},
        "pieces": [
            {
                "key": "off",
                "kind": "PROMOTION",
                "names": {"zhCn": "立减", "en": "Off"},
                "rule": rule(minor),
                "limits": {"usesAPerson": "1"},
            }
        ],
        **more,
    }


async def begun(web: Client, slug: str = "weekend", **more: Any) -> dict[str, Any]:
    """A new campaign, by whoever the client is."""
    await catalog.variant(price=1000)
    given = await said(slug=slug, **more)
    answer: dict[str, Any] = (await web.office(CREATE, input=given, key=f"key-{slug}"))["answer"]
    assert answer["__typename"] == "Campaign", answer
    return answer


async def do(web: Client, what: str, campaign: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An act on the campaign as it was seen."""
    given = {"id": campaign["id"], "version": campaign["version"], "note": "", **more}
    answer: dict[str, Any] = (await web.office(what, input=given))["answer"]
    return answer


async def submitted(web: Client, campaign: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = (await web.office(SUBMIT, id=campaign["id"], version=campaign["version"]))["answer"]
    assert answer["__typename"] == "Campaign", answer
    return answer


async def test_one_person_publishes_what_costs_little_and_customers_have_it(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    made = await begun(web)
    assert (made["state"], made["liveVersion"], await Promotion.all().count()) == ("DRAFT", None, 0)
    done = await do(web, PUBLISH, made)
    assert (done["state"], done["liveVersion"], done["hasChanges"], done["drafters"]) == ("RUNNING", 1, False, [])
    row, campaign = await Promotion.get(), await Campaign.get()
    assert (row.campaign_id, row.piece, row.state, row.most_uses_a_person) == (campaign.id, "off", "LIVE", 1)
    assert (row.starts_at, row.ends_at, row.most_campaign_minor) == (campaign.starts_at, campaign.ends_at, 10_000)
    assert (await do(web, PUBLISH, done))["code"] == "NOTHING_TO_PUBLISH"
    again = (await web.office(CREATE, input=await said(slug="weekend"), key="another"))["answer"]
    assert (again["code"], again["path"]) == ("CAMPAIGN_SLUG_TAKEN", ["input", "slug"])


async def test_a_second_person_approves_what_costs_more_and_never_whoever_wrote_it(web: Client):
    writer, helper = await accounts.staff(Role.MARKETER), await accounts.staff(Role.MARKETER)
    await web.wear(writer)
    made = await begun(web, budget={"amount": "5000.01", "currency": "CNY"})
    refused = await do(web, PUBLISH, made)
    assert refused["__typename"] == "ApprovalNeeded"
    assert refused["exposure"] == {
        "cost": {"amount": "5000.01"},
        "discountBps": 1000,
        "reasons": ["EXPOSURE"],
        "belowFloorCount": 0,
    }
    assert not await Promotion.exists()
    await web.wear(helper)
    input = await said(budget={"amount": "6000.00", "currency": "CNY"})
    edited = (await web.office(SAVE, id=made["id"], version=made["version"], input=input))["answer"]
    waiting = await submitted(web, edited)
    assert (waiting["state"], waiting["mayApprove"]) == ("IN_REVIEW", False)
    for person in (helper, writer):
        await web.wear(person)
        assert (await do(web, APPROVE, waiting))["code"] == "OWN_CAMPAIGN"
    assert ((await Campaign.get()).state, await Promotion.exists()) == (CampaignState.IN_REVIEW, False)

    await web.wear(await accounts.staff(Role.OPERATOR))
    denied = await web.post("/graphql/admin", json={"query": APPROVE, "variables": {"input": {**_seen(waiting)}}})
    assert denied.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"

    approver = await accounts.staff(Role.FINANCE)
    await web.wear(approver)
    done = await do(web, APPROVE, waiting)
    assert (done["state"], done["liveVersion"], done["submittedAt"]) == ("RUNNING", 1, None)
    version = await CampaignVersion.get()
    assert (version.by_id, version.approved_by_id, version.needs) == (helper.id, approver.id, ["EXPOSURE"])
    assert (await Promotion.get()).state is PromotionState.LIVE


def _seen(campaign: dict[str, Any]) -> dict[str, Any]:
    return {"id": campaign["id"], "version": campaign["version"], "note": ""}


async def test_two_approve_at_once_and_one_does(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    waiting = await submitted(web, await begun(web))
    people = [await accounts.staff(Role.FINANCE) for _ in range(4)]
    row = await Campaign.get()

    async def approve(person) -> str:
        try:
            caller = campaigns.caller_of(person)
            await service.approve(row.id, waiting["version"], note="", caller=caller, address=None, at=clock.now())
        except Exception as refusal:  # noqa: BLE001 - its name is what counts
            return type(refusal).__name__
        return "approved"

    answers = await asyncio.gather(*(approve(person) for person in people))
    assert sorted(answers) == ["CampaignVersionConflict"] * 3 + ["approved"]
    assert (await CampaignVersion.all().count(), await Promotion.all().count()) == (1, 1)
    assert await AuditEntry.filter(action="campaign.approved").count() == 1


async def test_what_was_submitted_and_then_edited_is_approved_by_nobody(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    waiting = await submitted(web, await begun(web))
    edited = (await web.office(SAVE, id=waiting["id"], version=waiting["version"], input=await said(200)))["answer"]
    assert (edited["state"], edited["submittedAt"]) == ("DRAFT", None)
    await web.wear(await accounts.staff(Role.FINANCE))
    assert (await do(web, APPROVE, waiting))["__typename"] == "CampaignVersionConflict"
    assert (await do(web, APPROVE, edited))["code"] == "CAMPAIGN_NOT_SUBMITTED"
    assert not await Promotion.exists()


async def test_it_is_sent_back_with_a_reason(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    waiting = await submitted(web, await begun(web))
    await web.wear(await accounts.staff(Role.FINANCE))
    said_no = {"id": waiting["id"], "version": waiting["version"], "reason": "Too generous."}
    back = (await web.office(REJECT, input=said_no))["answer"]
    assert back["state"] == "DRAFT"
    row = await Campaign.get()
    assert (row.rejection, row.submitted_by_id, row.live_version) == ("Too generous.", None, None)


async def test_two_edit_a_running_campaign_and_nothing_is_lost(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    done = await do(web, PUBLISH, await begun(web))
    seen = {"id": done["id"], "version": done["version"]}
    first = await said(names={"zhCn": "第一", "en": "First"})
    saved = (await web.office(SAVE, **seen, input=first))["answer"]
    assert (saved["state"], saved["hasChanges"], saved["names"]["en"]) == ("RUNNING", True, "Weekend")
    second = await said(names={"zhCn": "第二", "en": "Second"})
    stale = (await web.office(SAVE, **seen, input=second))["answer"]
    assert stale["__typename"] == "CampaignVersionConflict"
    assert stale["current"]["version"] == saved["version"]
    row = await Campaign.get()
    assert row.draft["settings"]["names"]["en"] == "First"
    assert (await Promotion.get()).version == 1, "customers have what is published"
    published = await do(web, PUBLISH, saved)
    assert (published["liveVersion"], published["names"]["en"]) == (2, "First")


async def test_versions_differ_in_words_and_an_earlier_one_is_taken_up_again(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    begins = clock.now() - timedelta(hours=1)
    times = {"startsAt": begins.isoformat(), "endsAt": (begins + timedelta(days=7)).isoformat()}
    first = await do(web, PUBLISH, await begun(web, **times))
    dearer = await said(200, **times, budget={"amount": "200.00", "currency": "CNY"})
    edited = (await web.office(SAVE, id=first["id"], version=first["version"], input=dearer))["answer"]
    found = (await web.office(DIFFERENCES, id=first["id"]))["campaignDifferences"]
    assert [(one["words"], one["before"], one["after"]) for one in found if one["pieceKey"] is None] == [
        ("Budget", "100.00 CNY", "200.00 CNY")
    ]
    (changed,) = [one for one in found if one["pieceKey"] == "off"]
    assert (changed["kind"], changed["before"], changed["after"]) == ("CHANGED", "1.00 CNY", "2.00 CNY")
    second = await do(web, PUBLISH, edited)
    assert ((await Promotion.get()).version, second["liveVersion"]) == (2, 2)
    back = await do(web, ROLL_BACK, second, number=1)
    assert (back["liveVersion"], back["hasChanges"]) == (3, False)
    versions = await CampaignVersion.all().order_by("number")
    assert [(one.number, one.restores) for one in versions] == [(1, None), (2, None), (3, 1)]
    assert versions[0].document == versions[2].document
    row = await Promotion.get()
    assert (row.version, row.most_campaign_minor) == (3, 10_000)
    assert (await do(web, ROLL_BACK, back, number=9))["code"] == "CAMPAIGN_VERSION_UNKNOWN"
    assert (await do(web, ROLL_BACK, back, number=3))["code"] == "NOTHING_TO_PUBLISH"
    with pytest.raises(IntegrityError):
        await CampaignVersion.filter(number=1).update(note="other")


async def test_it_begins_and_ends_once_however_many_look(web: Client):
    begins = clock.now() + timedelta(hours=1)
    made = await campaigns.running(campaigns.content(starts_at=begins, ends_at=begins + timedelta(hours=1)))
    assert made.state is CampaignState.SCHEDULED
    assert (await Promotion.get()).starts_at == begins, "prices do not wait for a relay"
    assert await service.follow_schedule(clock.now()) == 0
    assert sum(await asyncio.gather(*(service.follow_schedule(begins) for _ in range(5)))) == 1
    await made.refresh_from_db()
    assert (made.state, made.started_at) == (CampaignState.RUNNING, begins)
    over = begins + timedelta(hours=1)
    assert sum(await asyncio.gather(*(service.follow_schedule(over) for _ in range(5)))) == 1
    await made.refresh_from_db()
    assert (made.state, (await Promotion.get()).state) == (CampaignState.ENDED, PromotionState.ENDED)
    acts = await AuditEntry.filter(action__in=["campaign.started", "campaign.ended"]).order_by("id")
    assert [(one.action, one.actor) for one in acts] == [("campaign.started", "system"), ("campaign.ended", "system")]


async def test_anybody_pauses_it_at_once_and_a_marketer_lets_it_go_on(web: Client):
    made = await campaigns.running()
    id = ids.public("cmp", made.id)
    await web.wear(await accounts.staff(Role.SUPPORT))
    assert (await web.office(PAUSE, input={"id": id, "note": "Wrong price."}))["answer"]["stop"] == {"reason": "HAND"}
    assert (await Promotion.get()).state is PromotionState.PAUSED
    await web.wear(await accounts.staff(Role.MARKETER))
    assert (await web.office(RESUME, id=id))["answer"]["state"] == "RUNNING"
    assert (await Promotion.get()).state is PromotionState.LIVE
    assert (await web.office(RESUME, id=id))["answer"]["code"] == "CAMPAIGN_STATE_WRONG"
    assert (await web.office(END, input={"id": id, "note": ""}))["answer"]["state"] == "ENDED"
    assert (await Promotion.get()).state is PromotionState.ENDED
    assert (await web.office(PAUSE, input={"id": id, "note": ""}))["answer"]["code"] == "CAMPAIGN_STATE_WRONG"


async def test_it_stops_by_itself(web: Client):
    from backend.domain.campaigns.content import Stops
    from backend.domain.promotions.allowances import Claim
    from backend.domain.promotions.service import hold
    from backend.domain.promotions.states import AllowanceOwner, AllowanceScope

    variant = await catalog.variant(price=1000)
    by_budget = await campaigns.running(campaigns.content(stops=Stops(budget_bps=9_000)))
    by_stock = await campaigns.running(campaigns.content(campaigns.piece(variants=[variant]), stops=Stops(stock=0)))
    plain = await campaigns.running()
    await database.execute("UPDATE campaign SET stop_stock = NULL WHERE id = $1", by_budget.id)
    claim = Claim(AllowanceOwner.CAMPAIGN, by_budget.id, AllowanceScope.TOTAL, minor=8_999, most_minor=10_000)
    await hold(ids.new(), [claim], at=clock.now())
    assert await service.watch(clock.now()) == 1
    await hold(ids.new(), [Claim(claim.owner, claim.owner_id, claim.scope, minor=1, most_minor=10_000)], at=clock.now())
    assert await service.watch(clock.now()) == 1
    rows = {row.id: row for row in await Campaign.all()}
    assert (rows[by_stock.id].state, rows[by_stock.id].stop_reason) == (CampaignState.PAUSED, StopReason.STOCK)
    assert (rows[by_budget.id].stop_reason, rows[by_budget.id].stop_facts) == (
        StopReason.BUDGET,
        {"taken_bps": 9_000, "threshold_bps": 9_000},
    )
    assert rows[plain.id].state is CampaignState.RUNNING
    states = {row.campaign_id: row.state for row in await Promotion.all()}
    assert states == {by_budget.id: "PAUSED", by_stock.id: "PAUSED", plain.id: "LIVE"}
    assert await AuditEntry.filter(action="campaign.stopped", actor="system").count() == 2


async def test_last_years_campaign_is_copied_to_this_years_days(web: Client):
    old = await campaigns.running()
    await web.wear(await accounts.staff(Role.MARKETER))
    begins = old.starts_at + timedelta(days=364)
    given = {"id": ids.public("cmp", old.id), "slug": "again", "startsAt": begins.isoformat()}
    answer = (await web.office(COPY, input=given, key="a-copy"))["answer"]
    assert (answer["state"], answer["liveVersion"]) == ("DRAFT", None)
    assert (await web.office(COPY, input=given, key="a-copy"))["answer"]["id"] == answer["id"]
    copy = await Campaign.get(slug="again")
    assert (copy.starts_at, copy.ends_at - copy.starts_at) == (begins, old.ends_at - old.starts_at)
    assert copy.draft["pieces"] == old.draft["pieces"]


async def test_wrong_content_is_refused_with_its_place_and_changes_nothing(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    made = await begun(web)
    good = await said()
    one = good["pieces"][0]
    for change, problem, path in (
        ({"endsAt": good["startsAt"]}, "ENDS_BEFORE_START", ["input", "endsAt"]),
        ({"pieces": [one, one]}, "REPEATED", ["input", "pieces", "1", "key"]),
        ({"pieces": [{**one, "key": "No!"}]}, "BAD_FORMAT", ["input", "pieces", "0", "key"]),
        ({"budget": {"amount": "1", "currency": "USD"}}, "CURRENCY_DIFFERS", ["input", "budget"]),
        ({"channelIds": [ids.public("chn", ids.new())]}, "UNKNOWN", ["input", "channelIds", "0"]),
        ({"budget": None, "stops": {"budgetBps": 9000}}, "NO_BUDGET", ["input", "stops", "budgetBps"]),
        ({"pieces": [{**one, "limits": {"personDays": 3}}]}, "REQUIRED", None),
    ):
        ask = """mutation S($id: ID!, $version: Int!, $input: CampaignInput!) {
          answer: saveCampaign(id: $id, version: $version, input: $input) {
            __typename ... on InvalidInput { problem path } } }"""
        given = {"id": made["id"], "version": made["version"], "input": {**good, **change}}
        answer = (await web.office(ask, **given))["answer"]
        assert (answer["__typename"], answer["problem"]) == ("InvalidInput", problem), answer
        assert path is None or answer["path"] == path
    assert ((await Campaign.get()).version, await AuditEntry.filter(action="campaign.edited").exists()) == (1, False)
    alone = {name: value for name, value in good.items() if name != "pieces"} | {"hue": 20}
    kept = (await web.office(SAVE, id=made["id"], version=1, input=alone))["answer"]
    row = await Campaign.get()
    assert (kept["version"], row.hue, [piece["key"] for piece in row.draft["pieces"]]) == (2, 20, ["off"])


async def test_the_database_holds_states_and_the_second_person(web: Client):
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'campaign'")
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (old.value, new.value) for old, some in CAMPAIGN_TRANSITIONS.items() for new in some
    }
    made = await campaigns.running()
    changes: list[dict[str, Any]] = [
        {"state": CampaignState.DRAFT},
        {"currency": "USD"},
        {"stop_reason": StopReason.HAND},
    ]
    for change in changes:
        with pytest.raises(IntegrityError):
            await Campaign.filter(id=made.id).update(**change)
    person = await accounts.staff()
    kept: dict[str, Any] = {"campaign_id": made.id, "document": {}, "by_id": person.id}
    wrongs: list[dict[str, Any]] = [{"needs": ["EXPOSURE"]}, {"needs": [], "approved_by_id": person.id}]
    for number, wrong in enumerate(wrongs, 7):
        with pytest.raises(IntegrityError):
            await CampaignVersion.create(**kept, number=number, **wrong)
    with pytest.raises(IntegrityError):
        await Campaign.filter(id=made.id).delete()
