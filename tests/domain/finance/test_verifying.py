"""A clean shop is clean. Whatever is broken behind the database's back, one thing at a time, is named."""

import ast
import re
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path

import pytest
import pytest_asyncio
from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.finance.verifying.report import Report
from tests.domain.finance.faults import ACCOUNT, BOOKING, CHECKS, FAULTS, SECOND_ORDER
from tests.make import books
from tests.make.books import verified
from tests.make.desk import open_desk
from tests.make.purse import bound

VERIFYING = Path(__file__).parents[3] / "backend/domain/finance/verifying"
verifying = import_module("backend.domain.finance.service.verify")


@pytest_asyncio.fixture(scope="module")
async def shop(_pool: str, _cache: str) -> AsyncIterator[None]:
    """One shop for all, in which everything is in order. What a test breaks is rolled back."""
    with bound(), open_desk() as desk:
        await books.everything(desk)
    report = await verified()
    assert report.clean, report.difference
    assert report.counts["orders_waiting"] == 1
    yield
    await database.fetch("SELECT pristine.restore()")


class _Undone(Exception):
    pass


async def said_of(change: str, monkeypatch: pytest.MonkeyPatch, *, role: str = "replica") -> Report:
    """What a verification says after a change; as a replica no trigger stops it, and nothing follows from it."""
    # All of it is one transaction: no snapshot can begin in it, and none is needed.
    monkeypatch.setattr(verifying, "_SNAPSHOT", "SELECT 1")
    report = None
    try:
        async with in_transaction() as open_:
            await open_.execute_script(
                f"SET LOCAL session_replication_role = {role}; {change}; SET LOCAL session_replication_role = DEFAULT"
            )
            report = await verified()
            raise _Undone
    except _Undone:
        assert report is not None
        return report


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(("sql", "what"), [pytest.param(sql, what, id=name) for name, sql, what in FAULTS])
async def test_what_is_broken_is_named(sql: str, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    report = await said_of(sql, monkeypatch)
    assert report.difference is not None
    assert report.difference.what == what
    assert report.difference.expected != report.difference.found
    assert report.told()["clean"] is False


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(("sql", "what"), [pytest.param(sql, what, id=name) for name, sql, what in BOOKING])
async def test_stock_that_is_not_booked_is_named(sql: str, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A verification books what no message told of; here that does not work."""

    async def nothing(**_: object) -> int:
        return 0

    report = await said_of(sql, monkeypatch, role="origin")
    assert report.clean, report.difference
    monkeypatch.setattr(verifying, "book_stock", nothing)
    report = await said_of(sql, monkeypatch, role="origin")
    assert report.difference is not None
    assert report.difference.what == what


def test_every_check_has_a_fault() -> None:
    """The words of every check stand in the SQL, or where Python makes the difference."""
    known, words = set(), re.compile(r"'((?:[^'\n]|'')+)'")
    for module in VERIFYING.glob("*.py"):
        tree = ast.parse(module.read_text())
        told = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
                sql = re.sub(r"--.*", "", node.value)
                found = words.findall(sql) if "SELECT" in sql else [sql]
                known |= {
                    each.replace("''", "'").strip() for each in found if each[0].isalpha() and len(each.split()) > 2
                }
    assert len(known) > CHECKS
    faulted = {what for _, _, what in (*FAULTS, *BOOKING)}
    lost = {check for check in known if not any(what.startswith(check) for what in faulted)}
    assert lost == set()


@pytest.mark.usefixtures("shop")
async def test_a_difference_says_where_and_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    (order,) = await database.fetch(f'SELECT number FROM "order" WHERE id = {SECOND_ORDER}')
    report = await said_of(f'UPDATE "order" SET cost_minor = cost_minor + 1 WHERE id = {SECOND_ORDER}', monkeypatch)
    assert report.told()["difference"] == {
        "what": "its units have the cost of the order",
        "where": f"order {order['number']}",
        "expected": 1400,
        "found": 1401,
    }


@pytest.mark.usefixtures("shop")
async def test_a_fee_a_cent_off_is_named_with_what_it_should_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Source and fee together are right: only the rate that was kept tells."""
    move = """UPDATE ledger_posting SET minor = minor {} WHERE account_id = {} AND entry_id =
        (SELECT id FROM ledger_entry WHERE kind = 'payment' ORDER BY id LIMIT 1)"""
    purse, fee = (move.format(by, ACCOUNT.format(code)) for by, code in (
        ("- 1", "asset:provider:purse"), ("+ 1", "expense:payment_fee"),
    ))  # fmt: skip
    report = await said_of(f"{purse}; {fee}", monkeypatch)
    assert report.difference is not None
    assert report.difference.what.startswith("its entry moves what it should on ")
    assert {report.difference.expected, report.difference.found} in ({12, 13}, {1988, 1987})
