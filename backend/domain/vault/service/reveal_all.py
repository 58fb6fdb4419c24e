"""Showing many codes at once to a program that bought them, with evidence of each."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, keys
from backend.domain.vault.sealing import key_binding, unseal
from backend.domain.vault.service.reveal_seats import reveal_seats
from backend.domain.vault.values import CodeContent, Viewer

_CODES = """
SELECT c.id, c.product_id, c.batch_id, c.sealed, b.kek_id, b.wrapped_key FROM code c JOIN batch b ON b.id = c.batch_id
WHERE c.id = ANY($1::uuid[]) AND c.state = 'DELIVERED'
"""
_SHOWN = """
WITH shown AS (
    UPDATE code SET revealed_at = coalesce(revealed_at, $2) WHERE id = ANY($1::uuid[]) AND state = 'DELIVERED'
    RETURNING id
)
INSERT INTO reveal (id, code_id, at, viewer_kind, viewer_id, session_id, address, reason)
SELECT e.id, shown.id, $2, $4, $5, NULL, $6, $7
FROM shown JOIN unnest($1::uuid[], $3::uuid[]) AS e (code_id, id) ON e.code_id = shown.id
RETURNING code_id
"""


async def reveal_all(code_ids: Sequence[UUID], *, viewer: Viewer, at: datetime) -> dict[UUID, CodeContent]:
    """Those of the codes and seats that are delivered, in the clear. The caller checked that the viewer may see them.

    Evidence of each is committed before any content is returned; a fixed number of statements, however many are asked
    for.
    SealBroken and KeyUnavailable are faults, not refusals. Opens no transaction around the key service.
    """
    wanted = sorted(set(code_ids))
    rows = await database.fetch(_CODES, wanted) if wanted else []
    seats = set(wanted) - {row["id"] for row in rows}
    contents = await reveal_seats(sorted(seats), viewer=viewer, at=at)
    return {**contents, **await _codes(rows, viewer=viewer, at=at)} if rows else contents


async def _codes(rows: Sequence[Mapping[str, Any]], *, viewer: Viewer, at: datetime) -> dict[UUID, CodeContent]:
    opened: dict[UUID, bytes] = {}
    for row in rows:
        if row["batch_id"] not in opened:
            wrapped = keys.WrappedKey(row["kek_id"], bytes(row["wrapped_key"]))
            opened[row["batch_id"]] = await keys.provider().unwrap(wrapped, key_binding(row["batch_id"]))

    def content() -> dict[UUID, CodeContent]:
        return {
            row["id"]: unseal(
                opened[row["batch_id"]],
                bytes(row["sealed"]),
                product_id=row["product_id"],
                batch_id=row["batch_id"],
                code_id=row["id"],
            )
            for row in rows
        }

    found = await asyncio.to_thread(content)
    # Locked in the order of their ids, as everywhere.
    known = sorted(found)
    async with in_transaction():
        await database.fetch("SELECT FROM code WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE", known)
        shown = await database.fetch(
            _SHOWN,
            known,
            at,
            [ids.new() for _ in known],
            viewer.kind.value,
            viewer.id,
            viewer.address,
            viewer.reason,
        )
    return {row["code_id"]: found[row["code_id"]] for row in shown}
