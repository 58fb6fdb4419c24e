"""The same three months in a much busier shop: settled orders again and again, made inside the database."""

from tortoise.transactions import in_transaction

from backend.bench.report import say
from backend.core import database

# What tells copies apart. Everything else of a row stays: moments, goods, buyers, money.
_OWN = {
    "order": {
        "id": "md5(t.id::text || $1)::uuid",
        "number": "left(md5(t.number || $1), 20)",
        "idempotency_key": "left(md5(t.idempotency_key || $1), 20)",
        "external_id": "left(md5(t.external_id || $1), 20)",
    },
    "order_line": {name: f"md5(t.{name}::text || $1)::uuid" for name in ("id", "order_id")},
    "order_unit": {name: f"md5(t.{name}::text || $1)::uuid" for name in ("id", "order_id", "line_id", "parent_id")},
}
_SETTLED = "SELECT id FROM \"order\" WHERE state IN ('DELIVERED', 'CANCELLED', 'EXPIRED')"
_COLUMNS = """SELECT column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position"""


async def crowd(times: int) -> None:
    """Let there be `times` as many settled orders, with their lines and units and nothing that followed of them.

    No book, code or message belongs to a copy, so nothing may look after the shop afterwards: neither relay nor worker.
    """
    await database.fetch(f"CREATE TABLE bench_settled AS {_SETTLED}")
    for number in range(1, times):
        say(f"  {number + 1} of {times} …")
        async with in_transaction():
            # Rules of life are not asked: what is copied has lived.
            await database.execute("SET LOCAL session_replication_role = replica")
            for table, own in _OWN.items():
                names = [row["name"] for row in await database.fetch(_COLUMNS, table)]
                taken = ", ".join(own.get(name, f't."{name}"') for name in names)
                key = "id" if table == "order" else "order_id"
                await database.fetch(
                    f'INSERT INTO "{table}" ({", ".join(f"{chr(34)}{name}{chr(34)}" for name in names)})'
                    f' SELECT {taken} FROM "{table}" t WHERE t.{key} IN (SELECT id FROM bench_settled)',
                    str(number),
                )
    await database.fetch("DROP TABLE bench_settled")
    await database.execute(database.ANALYZE)
