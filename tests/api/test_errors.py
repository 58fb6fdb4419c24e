"""Unexpected errors: an id outside, the place in the log, and the words of the error nowhere."""

import json
import logging

import pytest

from backend.core.logs import AsJson
from backend.domain.notifications import queries
from tests.api.conftest import client_of
from tests.make import accounts as make
from tests.standins.graph import SECRET, counting

SHOP = "/graphql/storefront"


def told(caplog: pytest.LogCaptureFixture) -> list[dict]:
    return [json.loads(AsJson().format(record)) for record in caplog.records]


async def test_masked_with_an_id_that_the_log_knows(db, redis, caplog):
    async with client_of(counting().app) as web:
        answer = await web.post(SHOP, json={"query": "{ broken private }"})
    body = answer.json()
    (error,) = body["errors"]
    assert body["data"] == {"broken": None, "private": 1}
    assert (answer.status_code, error["path"], error["extensions"]["code"]) == (200, ["broken"], "INTERNAL")
    (line,) = [line for line in told(caplog) if line.get("error_id") == error["extensions"]["errorId"]]
    assert line["where"] == "broken"
    assert any("graph.py" in place and place.endswith(" broken") for place in line["places"])
    assert SECRET not in answer.text
    assert SECRET not in json.dumps([entry for entry in told(caplog) if entry["logger"].startswith("backend")])


async def test_pages_are_masked_too(web, caplog, monkeypatch):
    async def fail(_):
        raise RuntimeError(SECRET)

    await web.wear(await make.staff())
    monkeypatch.setattr("backend.web.drawn.Product.get_or_none", lambda **_: fail(0))
    answer = await web.get("/art/prd_" + "0" * 32 + ".svg")
    assert answer.status_code == 500
    assert "errorId" in answer.text
    assert SECRET not in answer.text
    monkeypatch.setattr(queries, "newest", lambda *_, **__: fail(0))
    answer = await web.post("/graphql/admin", json={"query": "{ messages { edges { cursor } } }"})
    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert SECRET not in answer.text
    assert SECRET not in json.dumps([entry for entry in told(caplog) if entry["logger"].startswith("backend")])


async def test_a_lost_database_is_an_internal_error(web, monkeypatch):
    async def fail(*_):
        raise OSError(SECRET)

    monkeypatch.setattr("backend.web.context.channel_id", fail)
    answer = await web.post(SHOP, json={"query": "{ __typename }"})
    assert answer.status_code == 500
    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert SECRET not in answer.text


def test_log_lines_say_places_not_words(caplog):
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("backend.x").exception("it broke")
    (line,) = told(caplog)
    assert (line["error"], line["message"]) == ("ValueError", "it broke")
    assert line["places"][-1].endswith("test_log_lines_say_places_not_words")
    assert SECRET not in json.dumps(line)
