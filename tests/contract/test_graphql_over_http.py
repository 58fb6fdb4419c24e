"""GraphQL over HTTP by the public audit (npm `graphql-http`), on each door, over a real server."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend import api, settings
from backend.adapters.kms import environment
from backend.core import keys
from backend.schema.doors import Door
from tests.make import accounts, partners
from tests.make.tools import node
from tests.standins.process import Server, server

EXAMPLES = Path(__file__).parents[2] / "backend" / "web" / "docs" / "examples"
AUDIT = Path(__file__).parent / "graphql_http"
# In version 1.23 of the package; fewer would mean that some were not tried.
AUDITS = 61
# Those that ask the schema for a type, which production does not answer: with variables, and with a wide letter.
ASK_THE_SCHEMA = {"2EA1", "28B9", "6A70", "D6D5"}


@pytest.fixture(scope="module", params=["development", "production"])
def mode(request: pytest.FixtureRequest) -> str:
    """How the application runs: with the explorer and an open schema, or without."""
    return str(request.param)


@pytest.fixture(scope="module")
def web(mode: str, database_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The application as a process of its own."""
    log = tmp_path_factory.mktemp("audited") / "web.log"
    with server("backend.app:create", log, settings={"TESSERA_ENVIRONMENT": mode}) as running:
        yield running


async def caller(door: Door) -> tuple[dict[str, object], dict[str, str]]:
    """Who asks at the door: what the audit is told, and its environment."""
    if door is Door.ADMIN:
        return {"headers": {"cookie": f"tessera_staff={(await accounts.session(await accounts.staff())).token}"}}, {}
    if door is Door.PARTNER:
        program = await partners.program()
        key = {"TESSERA_KEY": program.key_id, "TESSERA_SECRET": program.secret}
        # The documentation's own client signs.
        return {"signer": str(EXAMPLES / "node" / "tessera.mjs")}, key
    return {}, {}


@pytest.mark.parametrize("door", api.OPEN_DOORS)
async def test_every_must_and_should(door: Door, mode: str, db: str, redis: object, web: Server):
    keys.bind(environment.provider(settings.get()))
    await partners.remembering()
    who, key = await caller(door)
    asked = {"url": f"{web.address}/graphql/{door.value}", **who}
    ended = subprocess.run(
        [node(), "audit.mjs", json.dumps(asked)],
        cwd=AUDIT,
        env={**os.environ, **key},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, f"{ended.stderr}\n(`make test` installs the package)"
    results = json.loads(ended.stdout)
    failed = {one["id"]: (one["name"], one["reason"]) for one in results if one["status"] != "ok"}
    assert {id: told for id, told in failed.items() if mode == "development" or id not in ASK_THE_SCHEMA} == {}
    assert failed.keys() == (set() if mode == "development" else ASK_THE_SCHEMA)
    assert len(results) == AUDITS
