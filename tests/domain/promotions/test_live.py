"""What is live, as each process keeps it."""

import logging
from uuid import UUID

import pytest

from backend.core import clock, database
from backend.domain.promotions import live
from backend.domain.promotions.pricing.rules import Amount
from tests.make import promotions


async def test_a_rule_that_cannot_be_read_is_told_and_left_out(db: str, caplog: pytest.LogCaptureFixture) -> None:
    sound, broken = await promotions.promotion(Amount(100)), await promotions.promotion(Amount(200))
    await database.execute(f"UPDATE promotion SET rule = '{{}}' WHERE id = '{UUID(str(broken.id))}'")
    live.forget()
    with caplog.at_level(logging.ERROR, logger=live.logger.name):
        found = await live.live_now("CNY", at=clock.now())
    assert set(found.rules) == {sound.id}
    assert str(broken.id) in caplog.text
