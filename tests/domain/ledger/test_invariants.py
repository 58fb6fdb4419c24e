"""The database itself refuses what must not be in a ledger, whoever asks."""

import asyncio

import asyncpg
import pytest
import pytest_asyncio

from backend.core import clock, database, ids
from backend.domain.ledger import service
from backend.domain.ledger.states import BALANCE_HOLD_TRANSITIONS, BalanceHoldState
from tests.make.ledger import BANK, ORDERS, PARTNER, book, deposit

ENTRY = "INSERT INTO ledger_entry (id, key, kind, at, lines, facts) VALUES ($1, $2, 'test', now(), $3, '{}')"
POSTING = """
INSERT INTO ledger_posting (entry_id, place, account_id, minor, currency)
SELECT $1, $2, id, $4, $5 FROM ledger_account WHERE code = $3 AND currency = 'CNY'
"""


@pytest_asyncio.fixture
async def raw(db: str):
    """A connection of its own, past all code of the shop; one entry is booked."""
    await deposit(1000)
    await book("first", (BANK, 500), (ORDERS, -500))
    connection = await asyncpg.connect(db)
    yield connection
    await connection.close()


async def refused(raw: asyncpg.Connection, constraint: str, *statements: tuple) -> None:
    """All statements in one transaction, and the constraint that refuses them at the latest at commit."""
    before = await _all()
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as problem:
        await _together(raw, statements)
    assert problem.value.constraint_name == constraint
    assert await _all() == before


async def _together(raw: asyncpg.Connection, statements: tuple[tuple, ...]) -> None:
    async with raw.transaction():
        for sql, *values in statements:
            await raw.execute(sql, *values)


async def _all() -> list[dict]:
    rows: list[dict] = []
    for table in ("ledger_entry", "ledger_posting", "ledger_account", "ledger_hold", "ledger_movement"):
        rows += await database.fetch(f"SELECT to_jsonb(t)::text AS row FROM {table} t ORDER BY 1")
    return rows


@pytest.mark.parametrize(
    "sides",
    [
        pytest.param([], id="no postings"),
        pytest.param([(0, BANK, 5, "CNY")], id="one side"),
        pytest.param([(0, BANK, 5, "CNY"), (1, ORDERS, -4, "CNY")], id="a cent is missing"),
        pytest.param([(0, BANK, 5, "CNY"), (1, ORDERS, -5, "CNY"), (2, ORDERS, -1, "CNY")], id="a side too many"),
    ],
)
async def test_an_entry_that_does_not_balance(raw: asyncpg.Connection, sides: list[tuple]) -> None:
    id = ids.new()
    postings = [(POSTING, id, *side) for side in sides]
    constraint = "ledger_posting_fits" if len(sides) > 2 else "ledger_entry_balanced"
    await refused(raw, constraint, (ENTRY, id, "off", 2), *postings)


async def test_currencies_do_not_balance_each_other(raw: asyncpg.Connection) -> None:
    id = ids.new()
    await refused(
        raw,
        "ledger_posting_fits",
        (ENTRY, id, "off", 2),
        (POSTING, id, 0, BANK, 5, "CNY"),
        (POSTING, id, 1, ORDERS, -5, "USD"),
    )


async def test_two_currencies_in_one_entry_balance_each_by_itself(raw: asyncpg.Connection) -> None:
    await service.open_accounts([BANK], "USD", at=clock.now())
    id = ids.new()
    other = POSTING.replace("currency = 'CNY'", "currency = 'USD'")
    await refused(
        raw,
        "ledger_entry_balanced",
        (ENTRY, id, "off", 2),
        (POSTING, id, 0, BANK, 5, "CNY"),
        (other, id, 1, BANK, -5, "USD"),
    )


async def test_nothing_is_added_to_an_entry_afterwards(raw: asyncpg.Connection) -> None:
    (first,) = await database.fetch("SELECT id FROM ledger_entry WHERE key = 'first'")
    for place in (2, 5):
        await refused(
            raw,
            "ledger_posting_fits",
            (POSTING, first["id"], place, BANK, 5, "CNY"),
            (POSTING, first["id"], place + 1, ORDERS, -5, "CNY"),
        )
    await refused(raw, "ledger_posting_in_place", (POSTING, first["id"], 1, BANK, 5, "CNY"))


@pytest.mark.parametrize("table", ["ledger_entry", "ledger_posting"])
async def test_what_was_booked_stays(raw: asyncpg.Connection, table: str) -> None:
    constraint = f"{table}_append_only"
    await refused(raw, constraint, (f"UPDATE {table} SET id = id",))
    await refused(raw, constraint, (f"DELETE FROM {table}",))
    await refused(raw, constraint, (f"TRUNCATE {table} CASCADE",))


async def test_a_key_is_booked_once(raw: asyncpg.Connection) -> None:
    await refused(raw, "ledger_entry_key_key", (ENTRY, ids.new(), "first", 2))


async def test_an_account_stays_what_it_is(raw: asyncpg.Connection) -> None:
    for change in ("code = 'asset:other'", "kind = 'EXPENSE'", "currency = 'USD'"):
        await refused(
            raw,
            "ledger_account_append_only",
            (f"UPDATE ledger_account SET {change} WHERE code = $1", BANK),
        )
    await refused(raw, "ledger_account_append_only", ("DELETE FROM ledger_account",))


async def test_a_floor_holds_against_everybody(raw: asyncpg.Connection) -> None:
    id = ids.new()
    await refused(
        raw,
        "ledger_account_floor",
        (ENTRY, id, "too much", 2),
        (POSTING, id, 0, PARTNER, 1001, "CNY"),
        (POSTING, id, 1, ORDERS, -1001, "CNY"),
    )
    insert = """INSERT INTO ledger_hold (id, key, account_id, minor, state, created_at)
                SELECT $1, 'k', id, $2, 'HELD', now() FROM ledger_account WHERE code = $3"""
    await refused(raw, "ledger_account_floor", (insert, ids.new(), 1001, PARTNER))
    await refused(raw, "ledger_account_keeps_its_balance", (insert, ids.new(), 1, BANK))
    await refused(raw, "ledger_hold_amount", (insert, ids.new(), 0, PARTNER))


async def test_holds_go_only_where_the_table_says(raw: asyncpg.Connection) -> None:
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'ledger_hold'")
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (old.value, new.value) for old, news in BALANCE_HOLD_TRANSITIONS.items() for new in news
    }
    for state in set(BalanceHoldState) - {BalanceHoldState.HELD}:
        await service.hold(state, PARTNER, 10, currency="CNY", expires_at=None, at=clock.now())
        await database.execute("UPDATE ledger_hold SET state = $1, ended_at = now() WHERE key = $1", state.value)
        for other in set(BalanceHoldState) - {state}:
            await refused(
                raw,
                "ledger_hold_transition",
                (
                    """UPDATE ledger_hold SET state = $2::text,
                         ended_at = CASE WHEN $2 = 'HELD' THEN NULL ELSE now() END WHERE key = $1""",
                    state.value,
                    other.value,
                ),
            )
    await refused(raw, "ledger_hold_append_only", ("UPDATE ledger_hold SET minor = minor + 1",))
    await refused(raw, "ledger_hold_append_only", ("DELETE FROM ledger_hold",))


async def test_sixty_four_connections_past_all_code_cannot_hold_more_than_there_is(db: str) -> None:
    await deposit(1000)
    insert = """INSERT INTO ledger_hold (id, key, account_id, minor, state, created_at)
                SELECT $1, $2, id, 90, 'HELD', now() FROM ledger_account WHERE code = $3"""
    connections = await asyncio.gather(*(asyncpg.connect(db) for _ in range(64)))
    try:
        tries = [connection.execute(insert, ids.new(), f"h{n:02}", PARTNER) for n, connection in enumerate(connections)]
        answers = await asyncio.gather(*tries, return_exceptions=True)
    finally:
        await asyncio.gather(*(connection.close() for connection in connections))
    short = [answer for answer in answers if isinstance(answer, asyncpg.CheckViolationError)]
    assert (answers.count("INSERT 0 1"), len(short)) == (11, 53)
    assert {refusal.constraint_name for refusal in short} == {"ledger_account_floor"}
    (row,) = await database.fetch("SELECT balance_minor, held_minor FROM ledger_account WHERE code = $1", PARTNER)
    assert (row["balance_minor"], row["held_minor"]) == (1000, 990)
