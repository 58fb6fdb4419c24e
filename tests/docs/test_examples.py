"""The documentation's examples, run as they are printed, against a real server."""

import asyncio
import os
import sys
import time
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from backend.core import ids
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.local.ports import free_port
from tests.docs.conftest import SECRETS, Trade
from tests.make.tools import node

EXAMPLES = Path(__file__).parents[2] / "backend" / "web" / "docs" / "examples"


def command(language: str, name: str, *more: str) -> list[str]:
    """How a reader starts an example."""
    if language == "python":
        return [sys.executable, str(EXAMPLES / "python" / f"{name}.py"), *more]
    if language == "node":
        return [node(), str(EXAMPLES / "node" / f"{name}.mjs"), *more]
    return ["sh", str(EXAMPLES / "curl" / f"{name}.sh"), *more]


async def ended(*words: str, environment: dict[str, str]) -> tuple[int, str, str]:
    """Run to the end: exit code and both outputs."""
    process = await asyncio.create_subprocess_exec(*words, env=environment, stdout=PIPE, stderr=PIPE)
    out, err = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode or 0, out.decode(), err.decode()


@pytest.mark.parametrize("language", ["python", "node", "curl"])
async def test_an_order_is_placed_and_its_code_read(language: str, trade: Trade):
    bought = (ids.public("var", trade.variant.id), "10.00", "CNY") if language == "curl" else ()
    code, out, err = await ended(*command(language, "order", *bought), environment=trade.environment)
    assert code == 0, f"{out}\n{err}"
    order = await Order.get()
    assert (order.partner_id, order.state, order.total_minor) == (
        trade.program.partner.id,
        OrderState.DELIVERED,
        1000,
    )
    assert f"ordered {order.number}" in out
    assert out.rstrip().splitlines()[-1] in {f"code {secret}" for secret in SECRETS}


@pytest.mark.parametrize("language", ["python", "node", "curl"])
async def test_a_wrong_secret_is_told(language: str, trade: Trade):
    environment = {**trade.environment, "TESSERA_SECRET": "wrong"}
    code, out, err = await ended(*command(language, "order", "var_x", "1.00", "CNY"), environment=environment)
    assert code != 0
    assert "SIGNATURE_REFUSED" in out + err
    assert await Order.all().count() == 0


SET = """mutation S($input: SetWebhookInput!) { setWebhook(input: $input) {
  __typename ... on WebhookSet { secret endpoint { id } } ... on UserError { code message } } }"""


async def listener(language: str, port: int, secret: str) -> Process:
    """The receiving example at work."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "TESSERA_WEBHOOK_SECRET": secret,
    }
    process = await asyncio.create_subprocess_exec(
        *command(language, "receive", str(port)), env=environment, stdout=PIPE
    )
    assert await said(process) == f"listening {port}"
    return process


async def said(process: Process) -> str:
    """The next line it prints."""
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), 30)).decode().rstrip("\n")


async def asked(trade: Trade, query: str, **variables: object) -> Any:
    """Ask the door as the test itself."""
    body = orjson.dumps({"query": query, "variables": variables})
    signed = trade.program.headers("POST", "/graphql/partner", "", body)
    async with httpx.AsyncClient(timeout=20) as client:
        answer = await client.post(trade.door, content=body, headers={"content-type": "application/json", **signed})
    return answer.json()["data"]


@pytest.mark.parametrize("language", ["python", "node"])
async def test_webhooks_are_verified(language: str, trade: Trade):
    port = free_port()
    url = f"http://127.0.0.1:{port}/hooks"
    made = (await asked(trade, SET, input={"url": url, "events": ["ORDER_DELIVERED"]}))["setWebhook"]
    assert made["__typename"] == "WebhookSet", made
    receiver = await listener(language, port, made["secret"])
    try:
        async with httpx.AsyncClient() as stranger:
            forged = b'{"type": "order.delivered", "data": {}}'
            bare = await stranger.post(url, content=forged)
            now = str(int(time.time()))
            signed = {"webhook-id": "x", "webhook-timestamp": now, "webhook-signature": "v1,AAAA v1 v2,x"}
            wrong = await stranger.post(url, content=forged, headers=signed)
        assert (bare.status_code, wrong.status_code) == (401, 401)
        code, _, err = await ended(*command("python", "order"), environment=trade.environment)
        assert code == 0, err
        order = await Order.get()
        assert await said(receiver) == f"told order.delivered {order.external_id} DELIVERED"
    finally:
        receiver.kill()
        await receiver.wait()
