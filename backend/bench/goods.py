"""More of everything: products for a long list, and codes by the hundred thousand, made inside the database."""

from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, crypto, database, ids, keys
from backend.domain.search import service as search
from backend.domain.vault.models import Batch, BatchState
from backend.domain.vault.sealing import key_binding

# Nobody opens these codes: what is sealed is random, what is indexed is unique. The rest is as real as can be.
_CODES = """
INSERT INTO code (id, product_id, variant_id, batch_id, sealed, secret_index, parts, length, state)
SELECT gen_random_uuid(), variant.product_id, variant.id, $2::uuid,
    decode(md5(n || salt) || md5(salt || n) || md5(n::text), 'hex'), sha256((n || salt)::bytea), 3, 19, 'FREE'
FROM variant, generate_series($3::bigint, $4::bigint) AS n, (SELECT $2::uuid::text AS salt) AS own
WHERE variant.id = $1
"""
_CHUNK = 250_000

# Every seeded single product again and again, with its first two variants, until there are enough.
_PRODUCTS = """
WITH pattern AS (
    SELECT product.*, row_number() OVER (ORDER BY position, id) - 1 AS place, count(*) OVER () AS all_of_them
    FROM product WHERE NOT is_bundle AND state = 'PUBLISHED' AND slug !~ '-x[0-9]+$'
), made AS (
    INSERT INTO product (id, slug, category_id, state, is_bundle, art_glyph, art_hue, art_label, position, version,
        created_at, updated_at, published_at)
    SELECT gen_random_uuid(), slug || '-x' || n, category_id, state, false, art_glyph, art_hue, art_label,
        1000 + n, 1, created_at, updated_at, published_at
    FROM generate_series(1, $1::int) AS n JOIN pattern ON pattern.place = n % pattern.all_of_them
    RETURNING id, slug
), words AS (
    INSERT INTO product_translation (id, product_id, locale, name, summary, description, rules, refund_note)
    SELECT gen_random_uuid(), made.id, t.locale, t.name || substring(made.slug from '[0-9]+$'), t.summary,
        t.description, t.rules, t.refund_note
    FROM made JOIN product AS old ON old.slug = regexp_replace(made.slug, '-x[0-9]+$', '')
    JOIN product_translation AS t ON t.product_id = old.id
), copied AS (
    SELECT gen_random_uuid() AS id, made.id AS product_id, v.id AS old_id,
        v.sku || substring(made.slug from '-x.*$') AS sku
    FROM made JOIN product AS old ON old.slug = regexp_replace(made.slug, '-x[0-9]+$', '')
    JOIN variant AS v ON v.product_id = old.id AND v.position < 2
)
SELECT * FROM copied
"""
_VARIANTS = """
INSERT INTO variant (id, product_id, sku, position, kind, face_value_minor, currency, validity_days,
    membership_days, cap, max_per_order, state, account_format, account_rules, promised_s, topup_speed, uses)
SELECT new.id, new.product_id, new.sku, old.position, old.kind, old.face_value_minor, old.currency,
    old.validity_days, old.membership_days, old.cap, old.max_per_order, old.state, old.account_format,
    old.account_rules, old.promised_s, old.topup_speed, old.uses
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) AS new (id, product_id, sku, old_id)
JOIN variant AS old ON old.id = new.old_id
"""
_NAMES = """
INSERT INTO variant_translation (id, variant_id, locale, name)
SELECT gen_random_uuid(), new.id, t.locale, t.name FROM unnest($1::uuid[], $2::uuid[]) AS new (id, old_id)
JOIN variant_translation AS t ON t.variant_id = new.old_id
"""
_PRICES = """
INSERT INTO channel_price (id, variant_id, channel_id, list_minor, price_minor)
SELECT gen_random_uuid(), new.id, p.channel_id, p.list_minor, p.price_minor
FROM unnest($1::uuid[], $2::uuid[]) AS new (id, old_id) JOIN channel_price AS p ON p.variant_id = new.old_id
"""
# A batch on sale with a few codes for each, so that what is left has to be counted.
_BATCHES = """
WITH stocked AS (
    INSERT INTO batch (id, variant_id, supplier, purchase_order, unit_cost_minor, currency, state, version, kek_id,
        wrapped_key, created_at)
    SELECT gen_random_uuid(), v.id, 'bench', 'bench', 100, 'CNY', 'ON_SALE', 1, 'bench', sha256(v.sku::bytea), now()
    FROM variant AS v WHERE v.id = ANY($1::uuid[]) AND v.kind = 'CODE' RETURNING id, variant_id
)
SELECT id, variant_id FROM stocked
"""
_FEW_CODES = """
INSERT INTO code (id, product_id, variant_id, batch_id, sealed, secret_index, parts, length, state)
SELECT gen_random_uuid(), variant.product_id, variant.id, new.batch_id, sha256((n || new.batch_id::text)::bytea),
    sha256((new.batch_id::text || n)::bytea), 3, 19, 'FREE'
FROM unnest($1::uuid[], $2::uuid[]) AS new (batch_id, variant_id) JOIN variant ON variant.id = new.variant_id,
    generate_series(1, $3::int) AS n
"""
_STEP, _FEW = 5_000, 3


async def add_products(amount: int, *, first: int = 1) -> None:
    """So many more published products with up to two variants, with texts and prices; numbered from `first`."""
    made, last = first - 1, first - 1 + amount
    while made < last:
        step = min(_STEP, last - made)
        async with in_transaction():
            rows = await database.fetch(
                _PRODUCTS.replace("generate_series(1, $1::int)", f"generate_series({made + 1}, $1::int)"), made + step
            )
            new, old = [row["id"] for row in rows], [row["old_id"] for row in rows]
            await database.fetch(_VARIANTS, new, [row["product_id"] for row in rows], [row["sku"] for row in rows], old)
            await database.fetch(_NAMES, new, old)
            await database.fetch(_PRICES, new, old)
            batches = await database.fetch(_BATCHES, new)
            await database.fetch(
                _FEW_CODES, [row["id"] for row in batches], [row["variant_id"] for row in batches], _FEW
            )
        made += step
    await search.rebuild(at=clock.now())
    await database.execute(database.ANALYZE)


async def add_codes(variant_id: UUID, amount: int) -> UUID:
    """A batch on sale with so many free codes; returns its id."""
    batch_id = ids.new()
    wrapped = await keys.provider().wrap(crypto.new_key(), key_binding(batch_id))
    await Batch.create(
        id=batch_id,
        variant_id=variant_id,
        supplier="bench",
        purchase_order="bench",
        unit_cost_minor=100,
        currency="CNY",
        state=BatchState.ON_SALE,
        kek_id=wrapped.kek_id,
        wrapped_key=wrapped.sealed,
    )
    for first in range(1, amount + 1, _CHUNK):
        await database.fetch(_CODES, variant_id, batch_id, first, min(first + _CHUNK - 1, amount))
    return batch_id


async def variant_id(sku: str) -> UUID:
    """The key of a seeded variant."""
    rows = await database.fetch("SELECT id FROM variant WHERE sku = $1", sku)
    found: UUID = rows[0]["id"]
    return found
