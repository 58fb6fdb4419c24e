"""Operators fill and move batches at the admin door; codes never leave by it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.tasks.models import Job, JobState
from backend.domain.vault import service
from backend.domain.vault.models import Batch, BatchState, Code
from tests.api.conftest import Client
from tests.make import accounts, catalog, tasks, vault

REFUSED = "... on UserError { code message path }"
CREATE = f"""mutation($input: BatchInput!, $key: String!) {{ createBatch(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED} ... on Batch {{ id state version unitCost {{ amount }} counts {{ free }} nextStates
    history {{ by state reason }} createdBy {{ name }} variant {{ sku }} }} }} }}"""
MOVE = f"""mutation($input: SetBatchStateInput!) {{ setBatchState(input: $input) {{ __typename {REFUSED}
  ... on Batch {{ state version history {{ state reason }} }} ... on TransitionRefused {{ from to }}
  ... on BatchVersionConflict {{ current {{ version }} }} }} }}"""
START = f"""mutation($input: StartImportInput!, $key: String!) {{ startImport(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED} ... on ImportTicket {{ uploadUrl expiresAt job {{ id state dryRun fileName }} }} }} }}"""
JOB = """query($id: ID!) { job(id: $id) { state done total rows failure failureCode remainingSeconds
  result { rows accepted refused duplicates encoding format } batch { id }
  problems(first: 2) { edges { node { row code message excerpt } } pageInfo { hasNextPage endCursor } } } }"""
CANCEL = f"mutation($id: ID!) {{ cancelJob(id: $id) {{ __typename {REFUSED} ... on Job {{ state }} }} }}"
FILE = b"N1,SECRETONE11\nN2,\nN3,SECRETTHREE\nN3,SECRETFOUR4\nN5,1.2E+15\n"


@pytest_asyncio.fixture(autouse=True)
async def ready(web: Client, tmp_path: Path) -> None:
    tasks.bind_spool(tmp_path / "spool")
    await web.wear(await accounts.staff(Role.OPERATOR))


async def batch_input(**change: Any) -> dict[str, Any]:
    variant = await catalog.variant()
    return {
        "variantId": ids.public("var", variant.id), "supplier": "Acme", "purchaseOrder": "PO-7",
        "unitCost": {"amount": "7.50", "currency": "CNY"}, **change,
    }  # fmt: skip


async def started(web: Client, batch: Batch, **change: Any) -> dict[str, Any]:
    asked = {"batchId": ids.public("bat", batch.id), "fileName": "codes.csv", "dryRun": False, **change}
    answer: dict[str, Any] = (await web.office(START, input=asked, key=f"k{ids.new()}"))["startImport"]
    return answer


async def test_a_batch_is_made_filled_tested_and_put_on_sale(web: Client) -> None:
    made = (await web.office(CREATE, input=await batch_input(), key="k"))["createBatch"]
    assert (made["state"], made["unitCost"], made["nextStates"]) == (
        "RECEIVED", {"amount": "7.50"}, ["SAMPLED", "WITHDRAWN"],
    )  # fmt: skip
    assert [event["state"] for event in made["history"]] == ["RECEIVED"]
    batch = await Batch.get()

    ticket = await started(web, batch)
    sent = await web.put(ticket["uploadUrl"], content=FILE)
    assert (sent.status_code, sent.json()) == (201, {"jobId": ticket["job"]["id"]})
    job = await Job.get()
    await service.run_import(job.id, delivery=await tasks.delivery())

    told = (await web.office(JOB, id=ticket["job"]["id"]))["job"]
    assert told["result"] == {
        "rows": "5", "accepted": "2", "refused": "3", "duplicates": "1", "encoding": "UTF-8", "format": "CSV",
    }  # fmt: skip
    problems = [edge["node"] for edge in told["problems"]["edges"]]
    assert [(problem["row"], problem["code"]) for problem in problems] == [
        ("2", "EMPTY_SECRET"), ("4", "DUPLICATE_IN_FILE"),
    ]  # fmt: skip
    assert told["problems"]["pageInfo"]["hasNextPage"]
    for state, version in (("SAMPLED", 1), ("ON_SALE", 2), ("FROZEN", 3)):
        asked = {"batchId": made["id"], "version": version, "state": state, "reason": "as planned"}
        answer = (await web.office(MOVE, input=asked))["setBatchState"]
        assert (answer["state"], answer["version"]) == (state, version + 1)
    refused = (await web.office(MOVE, input={**asked, "version": 4, "state": "SAMPLED"}))["setBatchState"]
    assert (refused["code"], refused["from"], refused["to"]) == ("TRANSITION_REFUSED", "FROZEN", "SAMPLED")
    stale = (await web.office(MOVE, input=asked))["setBatchState"]
    assert (stale["code"], stale["current"]) == ("BATCH_VERSION_CONFLICT", {"version": 4})


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"variantId": "var_none"}, "VARIANT_UNKNOWN", ["input", "variantId"]),
        ({"supplier": ""}, "INVALID_INPUT", ["input", "supplier"]),
        ({"purchaseOrder": "x" * 81}, "INVALID_INPUT", ["input", "purchaseOrder"]),
        ({"unitCost": {"amount": "1e3", "currency": "CNY"}}, "INVALID_INPUT", ["input", "unitCost"]),
        ({"unitCost": {"amount": "1", "currency": "XXX"}}, "INVALID_INPUT", ["input", "unitCost"]),
        ({"expiresOn": "2020-01-01"}, "INVALID_INPUT", ["input", "expiresOn"]),
    ],
)
async def test_a_malformed_batch_is_refused(web: Client, change: dict[str, Any], code: str, path: list[str]) -> None:
    answer = (await web.office(CREATE, input=await batch_input(**change), key="k"))["createBatch"]
    assert (answer["code"], answer["path"]) == (code, path)
    assert not await Batch.exists()


async def test_an_import_needs_a_batch_that_takes_codes(web: Client) -> None:
    closed = await vault.batch(state=BatchState.ON_SALE)
    assert (await started(web, closed))["code"] == "BATCH_CLOSED"
    assert (await started(web, Batch(id=ids.new())))["code"] == "BATCH_UNKNOWN"
    opened = await vault.batch(state=BatchState.RECEIVED)
    assert (await started(web, opened, byteSize=str(2 * 1024**3)))["code"] == "INVALID_INPUT"
    assert (await started(web, opened, fileName=""))["code"] == "INVALID_INPUT"
    assert not await Job.exists()


async def test_bad_uploads_get_a_clear_no(web: Client, settings: pytest.MonkeyPatch) -> None:
    settings.setenv("TESSERA_IMPORT_MAX_BYTES", "1000")
    url = (await started(web, await vault.batch(state=BatchState.RECEIVED)))["uploadUrl"]

    async def endless() -> Any:
        while True:
            yield b"x" * 500

    for answer, status, code in (
        (await web.put("/uploads/nonsense", content=b"x"), 403, "TICKET_REFUSED"),
        (await web.get(url), 405, "METHOD_NOT_ALLOWED"),
        (await web.put(url, content=b"x" * 1001), 413, "TOO_LARGE"),
        (await web.put(url, content=endless()), 413, "TOO_LARGE"),
        (await web.put(url, content=b"x"), 403, "TICKET_REFUSED"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert answer.json()["message"]
    assert (await Job.get()).state is JobState.FAILED


async def test_a_failed_import_says_what_to_do(web: Client) -> None:
    ticket = await started(web, await vault.batch(state=BatchState.RECEIVED))
    await web.put(ticket["uploadUrl"], content=b"PK\x03\x04 a workbook")
    await service.run_import((await Job.get()).id, delivery=await tasks.delivery())

    told = (await web.office(JOB, id=ticket["job"]["id"]))["job"]

    assert (told["state"], told["failureCode"]) == ("FAILED", "SPREADSHEET_FILE")
    assert "CSV" in told["failure"]
    assert not await Code.exists()


async def test_a_waiting_job_is_cancelled_once(web: Client) -> None:
    ticket = await started(web, await vault.batch(state=BatchState.RECEIVED))
    id = ticket["job"]["id"]
    assert (await web.office(CANCEL, id=id))["cancelJob"] == {"__typename": "Job", "state": "CANCELLED"}
    assert (await web.office(CANCEL, id=id))["cancelJob"]["code"] == "JOB_NOT_CANCELLABLE"
    assert (await web.office(CANCEL, id="job_none"))["cancelJob"]["code"] == "JOB_UNKNOWN"
    assert (await web.put(ticket["uploadUrl"], content=FILE)).status_code == 403


async def test_cost_is_for_those_who_may_see_it(web: Client) -> None:
    batch = await vault.batch()
    ask = "query($id: ID!) { batch(id: $id) { supplier unitCost { amount } } }"
    id = ids.public("bat", batch.id)
    assert (await web.office(ask, id=id))["batch"]["unitCost"] == {"amount": "7.00"}
    assert (await web.office(ask, id="bat_none"))["batch"] is None
    await web.wear(await accounts.staff(Role.MARKETER))
    answer = (await web.post("/graphql/admin", json={"query": ask, "variables": {"id": id}})).json()
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_batches_are_found_by_their_words_and_states(web: Client) -> None:
    frozen = await vault.batch(state=BatchState.FROZEN)
    await vault.batch(await catalog.variant(sku="FINDME-1"))
    ask = """query($filter: BatchFilter) { batches(filter: $filter) { edges { node { id state variant { sku }
      imports(first: 1) { edges { node { id } } } } } } }"""

    async def found(**filter: Any) -> list[str]:
        edges = (await web.office(ask, filter=filter))["batches"]["edges"]
        return [edge["node"]["state"] for edge in edges]

    assert await found(state={"in": ["FROZEN"]}) == ["FROZEN"]
    assert await found(text="findme") == ["ON_SALE"]
    assert await found(text=frozen.purchase_order) == ["FROZEN"]
    assert await found(variantId="var_none") == []
    assert len(await found()) == 2


async def test_progress_is_followed_to_the_end(web: Client) -> None:
    from backend import api
    from backend.schema.doors import Door
    from backend.web.context import WebContext

    batch = await vault.batch(state=BatchState.RECEIVED)
    job = await tasks.received_import(batch, b"".join(b"N%d,SECRET%08d\n" % (n, n) for n in range(2000)))
    person = await accounts.staff()
    from backend.domain.accounts.callers import Caller

    context = WebContext(
        door=Door.ADMIN, caller=Caller(staff_id=person.id, role=person.role), locale="en", channel_id=ids.new(),
        address="", user_agent="", secure=False, streams=True,
    )  # fmt: skip
    stream = await api.schema(Door.ADMIN).subscribe(
        "subscription($id: ID!) { jobProgress(id: $id) { state done total result { accepted } } }",
        variable_values={"id": ids.public("job", job.id)},
        context_value=context,
    )
    running = asyncio.create_task(service.run_import(job.id, delivery=await tasks.delivery()))
    seen = [answer.data["jobProgress"] async for answer in stream]  # type: ignore[index]
    await running

    assert seen[0]["state"] in ("WAITING", "RUNNING")
    assert seen[-1]["state"] == "SUCCEEDED"
    assert seen[-1]["done"] == seen[-1]["total"]
    assert seen[-1]["result"] == {"accepted": "2000"}
    assert clock.now() > job.created_at
