"""Programs of partners written from what /docs says, beside its own examples: the words alone must suffice."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import pytest

from backend.core import ids
from backend.domain.orders.models import Order
from tests.docs.conftest import SECRETS, Trade, trade, web
from tests.make.tools import node

__all__ = ["trade", "web"]

HERE = Path(__file__).parent
PROGRAMS = {"python": (sys.executable, "-I", str(HERE / "buy.py")), "node": (node(), str(HERE / "buy.mjs"))}


async def ran(language: str, trade: Trade, **changes: str) -> tuple[int, str, str]:
    told = {
        "PATH": os.environ["PATH"],
        "DOOR": trade.door,
        "KEY": trade.program.key_id,
        "SECRET": trade.program.secret,
        "VARIANT": ids.public("var", trade.variant.id),
    }
    program = await asyncio.create_subprocess_exec(*PROGRAMS[language], env=told | changes, stdout=PIPE, stderr=PIPE)
    out, err = await asyncio.wait_for(program.communicate(), 90)
    return program.returncode or 0, out.decode(), err.decode()


@pytest.mark.parametrize("language", PROGRAMS)
async def test_buys_one_piece_once(language: str, trade: Trade):
    code, out, err = await ran(language, trade)
    assert code == 0, f"{out}\n{err}"
    told: dict[str, Any] = json.loads(out)
    row = await Order.get()
    assert (row.partner_id, row.number) == (trade.program.partner.id, told["order"]["number"])
    assert told["first"] == {
        "__typename": "PlacedOrder",
        "again": False,
        "order": {"id": ids.public("ord", row.id), "number": row.number},
    }
    assert told["second"] == told["first"] | {"again": True}
    assert (told["order"]["state"], told["order"]["total"]) == ("DELIVERED", {"amount": "10.00"})
    ((shown,),) = [[unit["revealedCodes"] for unit in line["units"]] for line in told["order"]["lines"]]
    assert [code["secret"] for code in shown] == [secret for secret in SECRETS if secret == shown[0]["secret"]]
    assert told["left"] == "90.00"


@pytest.mark.parametrize("language", PROGRAMS)
async def test_another_secret_buys_nothing(language: str, trade: Trade):
    code, out, err = await ran(language, trade, SECRET="tsk_another")
    assert code != 0
    assert "SIGNATURE_REFUSED" in out + err
    assert await Order.all().count() == 0
