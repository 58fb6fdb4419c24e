"""Many batches and many cases are dealt with in one call: each by itself, and back again."""

import asyncio
from typing import Any

import pytest_asyncio

from backend.core import ids
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.conversation import PreparedAnswer, Remark
from backend.domain.aftersales.models import Case
from backend.domain.audit.models import AuditEntry
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order
from backend.domain.vault.models import Batch, BatchEvent, BatchState
from tests.api.conftest import Client
from tests.make import accounts, aftersales, catalog, orders, vault
from tests.make.paid import delivered

SAID = "__typename ... on UserError { code path }"
BATCHES = f"""mutation ($input: SetBatchStatesInput!) {{ setBatchStates(input: $input) {{ {SAID}
  ... on BatchesChanged {{ batches {{ outcome code batch {{ version state }} }} }} }} }}"""
CASES = "... on CasesChanged { cases { outcome code case { id state assignee { id } } } }"
ASSIGN = f"mutation ($input: AssignCasesInput!) {{ assignCases(input: $input) {{ {SAID} {CASES} }} }}"
REJECT = f"mutation ($input: RejectCasesInput!) {{ rejectCases(input: $input) {{ {SAID} {CASES} }} }}"
ANSWER = f"""mutation ($input: AnswerCasesInput!, $key: String!) {{
  answerCases(input: $input, idempotencyKey: $key) {{ {SAID} {CASES} }} }}"""


@pytest_asyncio.fixture
async def clerk(web: Client) -> Staff:
    person = await accounts.staff(Role.OWNER)
    await web.wear(person)
    return person


async def sold(pieces: int = 3) -> Order:
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=9)
    return await delivered([(goods, pieces)], by=await orders.customer(email=f"{ids.new().hex}@example.com"))


def wanted(row: Batch, state: str, version: int = 1) -> dict[str, Any]:
    return {"id": ids.public("bat", row.id), "version": version, "state": state}


async def test_batches_are_frozen_and_put_back_each_by_itself(web: Client, clerk: Staff) -> None:
    one, two, new = await vault.batch(), await vault.batch(), await vault.batch(state=BatchState.RECEIVED)
    asked = [wanted(one, "FROZEN"), wanted(two, "FROZEN", 7), wanted(new, "FROZEN")]
    answer = (await web.office(BATCHES, input={"batches": asked, "reason": "Sounds odd"}))["setBatchStates"]
    assert [(each["outcome"], each["code"], each["batch"]["state"]) for each in answer["batches"]] == [
        ("DONE", None, "FROZEN"),
        ("REFUSED", "BATCH_VERSION_CONFLICT", "ON_SALE"),
        ("REFUSED", "TRANSITION_REFUSED", "RECEIVED"),
    ]
    assert await BatchEvent.filter(reason="Sounds odd").count() == 1
    same = await web.office(BATCHES, input={"batches": [wanted(one, "FROZEN", 2)], "reason": "Again"})
    assert same["setBatchStates"]["batches"][0]["outcome"] == "UNCHANGED"
    back = await web.office(BATCHES, input={"batches": [wanted(one, "ON_SALE", 2)], "reason": "Undone"})
    assert back["setBatchStates"]["batches"][0]["batch"] == {"version": 3, "state": "ON_SALE"}
    for batches, reason, path in (([], "x", "batches"), ([asked[0], asked[0]], "x", "batches"), (asked, " ", "reason")):
        refused = (await web.office(BATCHES, input={"batches": batches, "reason": reason}))["setBatchStates"]
        assert refused["path"] == ["input", path]


async def test_cases_are_given_to_somebody_and_back(web: Client, clerk: Staff) -> None:
    order = await sold()
    mine, free = await aftersales.open_case(order), await aftersales.open_case(order)
    mine.assignee_id = clerk.id
    await mine.save()
    colleague = await accounts.staff(Role.SUPPORT)

    def given(case: Case, to: Staff | None, instead: Staff | None) -> dict[str, Any]:
        who, was = (ids.public("stf", person.id) if person else None for person in (to, instead))
        return {"id": ids.public("cas", case.id), "staffId": who, "insteadOf": was}

    async def assign(*cases: dict[str, Any]) -> list[tuple[str, str | None]]:
        answer = (await web.office(ASSIGN, input={"cases": list(cases)}))["assignCases"]
        return [(each["outcome"], each["code"]) for each in answer["cases"]]

    # What somebody took meanwhile stays with them.
    assert await assign(given(mine, colleague, clerk), given(free, colleague, clerk)) == [
        ("DONE", None),
        ("REFUSED", "CASE_TAKEN"),
    ]
    assert await assign(given(mine, clerk, colleague), given(free, colleague, None)) == [("DONE", None)] * 2
    assert [row.assignee_id for row in await Case.all().order_by("id")] == [clerk.id, colleague.id]


async def test_many_are_answered_once_each_in_their_own_words(web: Client, clerk: Staff) -> None:
    orders_ = [await sold(1), await sold(1)]
    cases = [await aftersales.open_case(order) for order in orders_]
    by_staff = await aftersales.open_case(await sold(1), source="STAFF")
    words = await PreparedAnswer.create(title_zh="一", title_en="One", words_zh="关于 {number}", words_en="On {number}")
    said = {
        "caseIds": [ids.public("cas", case.id) for case in (*cases, by_staff)],
        "preparedAnswerId": ids.public("pra", words.id),
    }
    answers = await asyncio.gather(*(web.office(ANSWER, input=said, key="k") for _ in range(8)))
    for answer in answers:
        assert [(one["outcome"], one["code"]) for one in answer["answerCases"]["cases"]] == [
            ("DONE", None), ("DONE", None), ("REFUSED", "NOT_A_CLAIM"),
        ]  # fmt: skip
    told = {remark.case_id: remark.words for remark in await Remark.all()}
    assert len(await Remark.all()) == 2
    for case, order in zip(cases, orders_, strict=True):
        assert order.number in told[case.id]
    assert await Message.filter(template="claim_answered").count() == 2
    gone = {**said, "preparedAnswerId": ids.public("pra", ids.new())}
    assert (await web.office(ANSWER, input=gone, key="g"))["answerCases"]["code"] == "PREPARED_ANSWER_UNKNOWN"


async def test_cases_are_turned_down_as_the_matrix_allows(web: Client, clerk: Staff) -> None:
    case = await aftersales.open_case(await sold())
    asked = {"caseIds": [ids.public("cas", case.id), ids.public("cas", ids.new())], "answer": " Used already "}
    for said in ("DONE", None), ("REFUSED", "CASE_DECIDED"):
        answer = (await web.office(REJECT, input=asked))["rejectCases"]
        assert [(one["outcome"], one["code"]) for one in answer["cases"]] == [said, ("REFUSED", "CASE_UNKNOWN")]
    row = await Case.get(id=case.id)
    assert (row.state, row.answer) == ("REJECTED", "Used already")
    assert await AuditEntry.filter(action="case.rejected").count() == 1
