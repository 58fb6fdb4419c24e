"""Numbering the catalogue's changes for those who follow them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery

# The clock's row is locked until the transaction ends: revisions commit in their own order.
_TICK = "UPDATE catalogue_clock SET revision = revision + 1 RETURNING revision"
# A bundle changes with what is inside it.
_PRODUCTS = """
WITH changed AS (
    SELECT id AS variant_id FROM variant WHERE id = ANY($1::uuid[]) OR product_id = ANY($2::uuid[])
)
SELECT v.product_id FROM variant v JOIN changed ON changed.variant_id = v.id
UNION SELECT unnest($2::uuid[])
UNION SELECT whole.product_id FROM bundle_component c
    JOIN changed ON changed.variant_id = c.component_variant_id JOIN variant whole ON whole.id = c.bundle_variant_id
"""
_MOVE = "UPDATE catalogue_revision SET revision = $1 WHERE product_id = ANY($2::uuid[]) AND revision < $1"


async def note_changes(
    *, variant_ids: Sequence[UUID] = (), product_ids: Sequence[UUID] = (), delivery: Delivery, at: datetime
) -> bool:
    """Give the products, and the bundles that hold them, one new revision; False when it was done before.

    Runs after the change itself has committed, so whoever reads the new revision reads the change too.
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return False
        rows = await database.fetch(_PRODUCTS, list(variant_ids), list(product_ids))
        if rows:
            await move([row["product_id"] for row in rows])
    return True


async def move(product_ids: Sequence[UUID]) -> int:
    """Put the products after every other change, in the open transaction; returns their revision.

    Taken last: everybody who notes a change waits for the same row.
    """
    revision = int((await database.fetch(_TICK))[0]["revision"])
    await database.execute(_MOVE, revision, list(product_ids))
    return revision
