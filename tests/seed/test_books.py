"""The seeded shop's books: complete, and in agreement with its orders."""

import asyncio
import os
import subprocess
import sys

import orjson
import pytest

from backend import settings as configuration
from backend import wiring
from backend.core import clock, database
from backend.domain.finance import service
from backend.domain.suppliers.models import Supplier
from backend.seed import run, suppliers
from tests.make import kept

pytestmark = [pytest.mark.usefixtures("db"), pytest.mark.xdist_group("books")]


@pytest.fixture
async def shop(settings, tmp_path):
    settings.setenv("TESSERA_DATA_DIR", str(tmp_path))
    await wiring.open_ports(configuration.get())

    async def shop_with_books() -> None:
        assert await run.seed(0.02)

    await kept.once(shop_with_books, tmp_path / "spool", tmp_path.parent / "kept")
    yield
    await wiring.close_ports()


async def verify(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "backend.cli", "ledger", "verify", *options]
    return await asyncio.to_thread(subprocess.run, command, env=os.environ, capture_output=True, text=True, timeout=200)


async def test_a_seeded_shop_verifies_clean(shop):
    assert await service.post_missing(at=clock.now()) == 0

    told = await verify("--json")

    report = orjson.loads(told.stdout)
    assert (told.returncode, report["clean"], report["difference"]) == (0, True, None), report["difference"]
    assert report["counts"]["orders"] > 150
    assert report["counts"]["entries"] > 300
    assert {one["code"] for one in report["accounts"]} >= {"asset:stock", "revenue:sales", "liability:orders"}
    # What the books say lies at the supplier is what the supplier says.
    (supplier,) = await Supplier.all()
    there = {one["code"]: one["balance_minor"] for one in report["accounts"]}[f"asset:supplier:{supplier.code}"]
    assert (there, there) == (supplier.balance_minor, suppliers.BALANCE)
    words = await verify()
    assert words.returncode == 0
    assert "Clean: everything agrees" in words.stdout


async def test_a_seeded_shop_with_a_cent_too_little_is_told_apart(shop):
    (row,) = await database.fetch(
        """UPDATE "order" SET cost_minor = cost_minor + 1 WHERE id =
           (SELECT id FROM "order" WHERE state = 'DELIVERED' ORDER BY id LIMIT 1) RETURNING number, cost_minor"""
    )

    words = await verify()

    assert words.returncode == 1
    assert "Differs: its units have the cost of the order" in words.stdout
    assert f"order {row['number']}" in words.stdout
    assert f"expected  {row['cost_minor'] - 1}\n  found     {row['cost_minor']}" in words.stdout
