"""Whose a code is, asked with the code itself: answered by the blind index, without opening any."""

import re
from collections.abc import Sequence
from uuid import UUID

from backend.core import database, keys
from backend.domain.vault.identity import indexer

# How people write number and secret beside each other.
_BETWEEN = re.compile(r"\s*----\s*|\s*[,，;|\t]\s*|\s+")
_PRODUCTS = "SELECT DISTINCT product_id FROM variant WHERE kind IN ('CODE', 'SHARED')"
OF_SECRETS = """
SELECT c.unit_id FROM unnest($1::uuid[], $2::bytea[]) AS asked (product_id, digest)
JOIN code c ON c.product_id = asked.product_id AND c.secret_index = asked.digest
WHERE c.unit_id IS NOT NULL ORDER BY c.unit_id DESC LIMIT $3
"""
OF_NUMBERS = """
SELECT c.unit_id FROM unnest($1::uuid[], $2::bytea[]) AS asked (product_id, digest)
JOIN code c ON c.product_id = asked.product_id AND c.number_index = asked.digest AND c.number_index IS NOT NULL
WHERE c.unit_id IS NOT NULL ORDER BY c.unit_id DESC LIMIT $3
"""


# Whoever has or had a seat: also while the secret was another, of which only the digest is left.
OF_SHARED = """
SELECT seat.unit_id FROM unnest($1::uuid[], $2::bytea[]) AS asked (product_id, digest)
JOIN shared_secret x ON x.product_id = asked.product_id
    AND (x.secret_index = asked.digest OR x.number_index = asked.digest)
JOIN seat ON seat.shared_code_id = x.shared_code_id
ORDER BY seat.unit_id DESC LIMIT $3
"""


async def units_of_code(text: str, *, most: int) -> list[UUID]:
    """The order units that a code, its number alone or its link was ever handed over for, the newest first.

    Digests are bound to the product: each product with codes is asked about, in three statements for all of them.
    """
    products = [row["product_id"] for row in await database.fetch(_PRODUCTS)]
    secrets, numbers = _digests(text, products)
    found: set[UUID] = set()
    for sql, asked in ((OF_SECRETS, secrets), (OF_NUMBERS, numbers), (OF_SHARED, secrets + numbers)):
        rows = await database.fetch(sql, [id for id, _ in asked], [digest for _, digest in asked], most)
        found |= {row["unit_id"] for row in rows}
    return sorted(found, reverse=True)[:most]


def _digests(text: str, products: Sequence[UUID]) -> tuple[list[tuple[UUID, bytes]], list[tuple[UUID, bytes]]]:
    """What the text would be stored as in each product: digests of secrets, links and PINs, and of numbers."""
    key = keys.provider().index_key()
    pair = _BETWEEN.split(text, maxsplit=1)
    secrets: list[tuple[UUID, bytes]] = []
    numbers: list[tuple[UUID, bytes]] = []
    for product in products:
        index = indexer(key, product)
        secrets.append((product, index(None, text, None)[0]))
        secrets.append((product, index(None, None, text)[0]))
        number = index(text, None, None)[1]
        if number is not None:
            numbers.append((product, number))
        if len(pair) == 2 and all(pair):
            secrets.append((product, index(pair[0], pair[1], None)[0]))
    return secrets, numbers
