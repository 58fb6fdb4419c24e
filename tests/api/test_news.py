"""An outbox event reaches the memory of public answers through the relay and Redis."""

import asyncio
import contextlib

import pytest

from backend import settings
from backend.core import answers, outbox
from backend.core import redis as news
from backend.jobs import broker
from backend.jobs.relay import Relay
from backend.jobs.routes import DUTIES


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        (["stock.changed"] * 3, [answers.STOCK]),
        (["stock.changed", "catalogue.changed", "batch.changed"], [answers.CATALOGUE]),
        (["payment.late"], []),
    ],
)
async def test_routing_tells_once_a_round(db, redis_url, redis, topics, expected, monkeypatch):
    monkeypatch.setenv("BROKER_URL", redis_url)
    settings.get.cache_clear()
    heard: list[bytes] = []

    async def listen() -> None:
        async with contextlib.aclosing(news.subscribe(answers.CHANNEL)) as line:
            async for item in line:
                heard.append(item)

    listening = asyncio.create_task(listen())
    await asyncio.sleep(0.2)
    heard.clear()
    for topic in topics:
        await outbox.emit(topic)
    queues = broker.connect(settings.get().broker(), DUTIES.values())
    with contextlib.closing(queues.client):
        assert await Relay(queues).route() == len(topics)
    await asyncio.sleep(0.1)
    listening.cancel()
    assert heard == expected
