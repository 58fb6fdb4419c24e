"""Schemathesis at each door of a live server: 10,000 requests made from the schema (500 with `SOAK=short`), none of
which breaks anything, is answered with an unexpected error, or shows how the shop is made."""

import os
from collections.abc import Iterator

import pytest
import requests
from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from schemathesis import Case

from backend import api
from backend.schema.doors import Door
from tests.make import accounts, partners, vault, world
from tests.make.partners import Program
from tests.soak.fuzzing import Seen, Signed, cases, known_ids, schema_of, teach_scalars
from tests.standins.process import Server, server

pytestmark = pytest.mark.soak

REQUESTS = 500 if os.environ.get("SOAK") == "short" else 10_000
SEED = int(os.environ.get("SOAK_SEED", "20261122"))
# What would only show that limits are limits; they have tests of their own.
UNLIMITED = ("PARTNER_COST_PER_S", "PARTNER_COST_BURST", "LOGIN_ATTEMPTS", "ONE_TIME_CODES_PER_DAY")


@pytest.fixture(scope="module")
def web(database_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The application as a process of its own."""
    folder = tmp_path_factory.mktemp("fuzzed")
    told = {"TESSERA_ENVIRONMENT": "development", "TESSERA_DATA_DIR": str(folder), "TESSERA_LOG_LEVEL": "ERROR"}
    told |= {f"TESSERA_{name}": "1000000" for name in UNLIMITED}
    with server("backend.app:create", folder / "web.log", settings=told) as running:
        yield running


async def caller(door: Door, program: Program) -> requests.Session:
    """Somebody who may do everything that the door offers."""
    session = requests.Session()
    session.trust_env = False
    if door is Door.PARTNER:
        session.auth = Signed(program)
    elif door is Door.ADMIN:
        session.cookies.set("tessera_staff", (await accounts.session(await accounts.staff())).token)
    else:
        session.cookies.set("tessera_session", (await accounts.session(await accounts.customer())).token)
    return session


@pytest.mark.parametrize("door", api.OPEN_DOORS)
async def test_no_request_breaks_a_door(
    door: Door, db: str, redis: object, web: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    vault.bind_keys()
    await partners.remembering()
    teach_scalars()
    shop = await world.world(2)
    strategies = cases(schema_of(door, web.address, await known_ids()))
    each = -(-REQUESTS // len(strategies))
    seen, answered = Seen(), set()
    # Operations without arguments have few documents to make: others make up for them in another round.
    for again in range(5):
        for label, strategy in strategies:
            before = seen.data
            if seen.answers < REQUESTS or not again:
                # Somebody new each time: one of the operations signs out.
                session = await caller(door, shop.program)
                run(label, strategy, each, SEED + again, session, seen)
            if seen.data > before:
                answered.add(label)
    with capsys.disabled():
        print(
            f"\n{door.value}: {seen.answers} requests to {len(strategies)} operations, seed {SEED}:"
            f" {seen.data} with data, errors {dict(sorted(seen.codes.items()))};"
            f" {len(strategies) - len(answered)} operations never answered data"
        )
    assert "Traceback" not in web.log.read_text(errors="replace")
    assert seen.wrong == [], f"{len(seen.wrong)} wrong; SOAK_SEED={SEED} makes the same requests again"
    assert seen.answers >= REQUESTS
    # Were most refused before anything ran, nothing would have been tried.
    assert seen.data > seen.answers // 3


def run(
    label: str, strategy: st.SearchStrategy[Case], times: int, number: int, session: requests.Session, seen: Seen
) -> None:
    """Send so many requests of one operation, the same ones for the same number."""

    @seed(number)
    @hypothesis_settings(
        max_examples=times,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=strategy)
    def send(case: Case) -> None:
        answer = case.call(session=session)
        seen.judge(label, str(case.body), answer.status_code, answer.text)

    send()
