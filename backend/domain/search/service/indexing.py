"""Keeping the index as the goods are."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.search import sources
from backend.domain.search.service import lexicon
from backend.domain.search.sources import Source
from backend.domain.search.synonyms import groups, meaning_the_same
from backend.domain.search.words import EVERYTHING, Word, words_of

# Products indexed in one transaction, and the most that a sweep looks at.
CHUNK, SWEPT = 500, 2_000
# Any number, the same in every process: one writes the index at a time, since all count the same words.
LOCK = 7_265_931
_ENTRIES = "SELECT channel_id, product_id, words FROM search_entry WHERE product_id = ANY($1::uuid[])"
_GONE = """
DELETE FROM search_entry WHERE product_id = ANY($1::uuid[])
    AND (product_id, channel_id) NOT IN (SELECT * FROM unnest($2::uuid[], $3::uuid[]))
"""
_WRITE = """
INSERT INTO search_entry AS e (channel_id, product_id, version, category_id, brand, kinds, price_minor, position,
    published_at, in_stock, words)
SELECT channel_id, product_id, version, category_id, brand, kinds::text[], price_minor, position, published_at,
    in_stock, words::int[]
FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $11::text[], $5::text[], $6::bigint[], $7::int[],
    $8::timestamptz[], $9::boolean[], $10::text[]) AS new (channel_id, product_id, version, category_id, brand, kinds,
    price_minor, position, published_at, in_stock, words)
ON CONFLICT (channel_id, product_id) DO UPDATE SET version = excluded.version, category_id = excluded.category_id,
    brand = excluded.brand, kinds = excluded.kinds, price_minor = excluded.price_minor, position = excluded.position,
    published_at = excluded.published_at, in_stock = excluded.in_stock, words = excluded.words
WHERE (e.version, e.category_id, e.brand, e.kinds, e.price_minor, e.position, e.published_at, e.in_stock, e.words)
    IS DISTINCT FROM (excluded.version, excluded.category_id, excluded.brand, excluded.kinds, excluded.price_minor,
        excluded.position, excluded.published_at, excluded.in_stock, excluded.words)
"""
# Products that are not as the index has them. One without a price is not sold to customers.
_STALE = f"""
SELECT p.id FROM product AS p WHERE p.state = 'PUBLISHED'
    AND NOT EXISTS (SELECT FROM search_entry AS e WHERE e.product_id = p.id AND e.version = p.version)
    AND EXISTS (
        SELECT FROM variant AS v JOIN channel_price AS price ON price.variant_id = v.id
        JOIN channel ON channel.id = price.channel_id AND NOT channel.wholesale
        WHERE v.product_id = p.id AND v.state = 'ACTIVE'
    )
UNION SELECT e.product_id FROM search_entry AS e JOIN product AS p ON p.id = e.product_id WHERE p.state <> 'PUBLISHED'
LIMIT {SWEPT}
"""  # noqa: S608 - a number of our own
_SOME = "SELECT id FROM product WHERE state = 'PUBLISHED' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2"
# Ids end in chance: a slice of them is a fair part of all.
_SLICE = "SELECT DISTINCT product_id FROM search_entry WHERE get_byte(uuid_send(product_id), 15) % $1 = $2"
# Prices move by themselves when a list begins or ends.
_REPRICE = f"""
WITH now AS ({sources.PRICES})
UPDATE search_entry AS e SET price_minor = now.price_minor FROM now
WHERE e.product_id = now.product_id AND e.channel_id = now.channel_id AND e.price_minor <> now.price_minor
RETURNING e.product_id
"""  # noqa: S608 - our own words; values are bound
_STOCK = """
UPDATE search_entry SET in_stock = NOT in_stock
WHERE product_id = ANY($1::uuid[]) AND in_stock <> (product_id = ANY($2::uuid[])) RETURNING product_id
"""


async def index_products(ids: Iterable[UUID], *, at: datetime, deliveries: Collection[Delivery] = ()) -> None:
    """Write products, and the bundles that hold them, as they are now; those off sale go.

    Done again it does no harm, so that it does not matter which of the deliveries were done before.
    """
    async with in_transaction():
        await outbox.close_each(deliveries, at=at)
        await write_products(await sources.touched(product_ids=list(ids)), at)


async def reprice(*, at: datetime) -> None:
    """Note what everything costs now, when a price list changed."""
    async with in_transaction():
        await database.fetch("SELECT pg_advisory_xact_lock($1)", LOCK)
        await database.fetch(_REPRICE, at, None)


async def rebuild(*, at: datetime) -> int:
    """Write every product anew while customers search; returns how many there are."""
    after: UUID | None = None
    written = 0
    while rows := await database.fetch(_SOME, after, CHUNK):
        async with in_transaction():
            await write_products([row["id"] for row in rows], at)
        after = rows[-1]["id"]
        written += len(rows)
    await sweep(at=at)
    await lexicon.forget_unused()
    return written


async def sweep(*, at: datetime) -> int:
    """Write what the index missed and look at a slice of stock and prices again; returns how many entries changed."""
    rows = await database.fetch(_STALE)
    stale = [row["id"] for row in rows]
    for start in range(0, len(stale), CHUNK):
        async with in_transaction():
            await write_products(stale[start : start + CHUNK], at)
    async with in_transaction():
        some = await _slice(at)
        changed = await _note(some, at)
        return len(stale) + changed + len(await database.fetch(_REPRICE, at, some))


async def note_stock(variant_ids: Iterable[UUID], *, at: datetime, deliveries: Collection[Delivery] = ()) -> bool:
    """Note whether the products of these variants, and bundles that hold them, can be had; True when that changed."""
    async with in_transaction():
        await outbox.close_each(deliveries, at=at)
        return await _note(await sources.touched(variant_ids=list(variant_ids)), at) > 0


async def _slice(at: datetime) -> list[UUID]:
    """Another part of the index each minute, all of it in the end."""
    (counted,) = await database.fetch("SELECT coalesce(max(n), 0) AS n FROM search_word WHERE way = '#'")
    slices = min(256, counted["n"] // SWEPT + 1)
    rows = await database.fetch(_SLICE, slices, int(at.timestamp() // 60) % slices)
    return [row["product_id"] for row in rows]


async def _note(ids: Sequence[UUID], at: datetime) -> int:
    await database.fetch("SELECT pg_advisory_xact_lock($1)", LOCK)
    there = await sources.in_stock(ids, at)
    return len(await database.fetch(_STOCK, list(ids), list(there)))


async def write_products(ids: Sequence[UUID], at: datetime) -> None:
    """Write products as they are now, in the open transaction; a fixed number of statements."""
    await database.fetch("SELECT pg_advisory_xact_lock($1)", LOCK)
    found = await sources.sources(ids, at)
    there = await sources.in_stock([source.id for source in found], at)
    named, beside = await _texts(found)
    known = await lexicon.learned({EVERYTHING, *(word for words in (*named, *beside) for word in words)})
    counted: Counter[int] = Counter()
    for row in await database.records(_ENTRIES, list(ids)):
        counted.subtract(word // 2 for word in row["words"])
    entries: list[tuple[object, ...]] = []
    for source, own, others in zip(found, named, beside, strict=True):
        name = {known[word.way, word.text] for word in (EVERYTHING, *own)}
        rest = {known[word.way, word.text] for word in others} - name
        words = sorted([2 * id for id in name] + [2 * id + 1 for id in rest])
        for channel_id, price in source.prices.items():
            counted.update(word // 2 for word in words)
            entries.append((channel_id, *_facts(source, price, source.id in there), _array(words), source.brand))
    await database.execute(_GONE, list(ids), [entry[1] for entry in entries], [entry[0] for entry in entries])
    if entries:
        await database.execute(_WRITE, *(list(column) for column in zip(*entries, strict=True)))
    await lexicon.count(counted)


def _facts(source: Source, price: int, in_stock: bool) -> tuple[object, ...]:
    return (
        source.id, source.version, source.category_id, _array(sorted(source.kinds)), price, source.position,
        source.published_at, in_stock,
    )  # fmt: skip


def _array(values: Sequence[object]) -> str:
    """An array of numbers or plain words as PostgreSQL writes it; unnesting one of arrays would flatten it."""
    return "{" + ",".join(map(str, values)) + "}"


async def _texts(found: Sequence[Source]) -> tuple[list[set[Word]], list[set[Word]]]:
    """The words of each product's names, and those beside them, each with what means the same."""
    same = await groups()
    named, beside = [], []
    for source in found:
        names, others = set(source.names), set(source.beside)
        names |= meaning_the_same(names, same)
        others |= meaning_the_same([*source.names, *others], same)
        named.append({word for text in names for word in words_of(text)})
        beside.append({word for text in others for word in words_of(text)})
    return named, beside
