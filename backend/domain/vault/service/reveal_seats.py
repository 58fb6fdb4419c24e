"""Showing the secret of a shared code to those who have a seat in it, with evidence of each."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, keys
from backend.domain.vault.sealing import shared_key_binding, unseal
from backend.domain.vault.values import CodeContent, Viewer

_PRESENT = """
SELECT seat.id, s.id AS shared_code_id, s.kek_id, s.wrapped_key, s.revision, x.id AS secret_id, x.product_id, x.sealed
FROM seat JOIN shared_code s ON s.id = seat.shared_code_id
JOIN shared_secret x ON x.shared_code_id = s.id AND x.revision = s.revision
WHERE seat.id = ANY($1::uuid[]) AND seat.state = 'TAKEN' ORDER BY seat.id
"""
# Only what is still the present secret was shown: of one that was rotated meanwhile no row comes back.
_SHOWN = """
WITH asked AS (
    SELECT a.id, a.revision, a.reveal_id FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS a (id, revision, reveal_id)
), shown AS (
    UPDATE seat SET revealed_at = coalesce(seat.revealed_at, $4), seen_revision = asked.revision
    FROM asked CROSS JOIN shared_code s
    WHERE seat.id = asked.id AND seat.state = 'TAKEN' AND s.id = seat.shared_code_id AND s.revision = asked.revision
    RETURNING seat.id, asked.reveal_id
)
INSERT INTO reveal (id, code_id, at, viewer_kind, viewer_id, session_id, address, reason)
SELECT shown.reveal_id, shown.id, $4, $5, $6, $7, $8, $9 FROM shown RETURNING code_id
"""


async def reveal_seats(
    seat_ids: Sequence[UUID],
    *,
    viewer: Viewer,
    at: datetime,
    still: Callable[[], Awaitable[None]] | None = None,
) -> dict[UUID, CodeContent]:
    """The present secret for each seat that is taken, in the clear; the others are not in the answer.

    The caller has checked that the viewer may see them; `still` is asked once more with the seats locked. Evidence is
    committed before any content is returned. A secret that is rotated in between is read again: nobody is shown an
    old one.
    """
    found: dict[UUID, CodeContent] = {}
    while left := sorted(set(seat_ids) - found.keys()):
        if not (rows := await database.fetch(_PRESENT, left)):
            break
        opened = await _opened(rows)
        known = [row["id"] for row in rows]
        async with in_transaction():
            await database.fetch("SELECT FROM seat WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE", known)
            if still is not None:
                await still()
            shown = await database.fetch(
                _SHOWN,
                known,
                [row["revision"] for row in rows],
                [ids.new() for _ in rows],
                at,
                viewer.kind.value,
                viewer.id,
                viewer.session_id,
                viewer.address,
                viewer.reason,
            )
        found |= {row["code_id"]: opened[row["code_id"]] for row in shown}
    return found


async def _opened(rows: Sequence[Mapping[str, Any]]) -> dict[UUID, CodeContent]:
    """What is in each seat's shared code; each is opened once, whoever asks how often."""
    contents: dict[UUID, CodeContent] = {}
    for row in rows:
        code_id: UUID = row["shared_code_id"]
        if code_id not in contents:
            wrapped = keys.WrappedKey(row["kek_id"], bytes(row["wrapped_key"]))
            key = await keys.provider().unwrap(wrapped, shared_key_binding(code_id))
            contents[code_id] = await asyncio.to_thread(
                unseal,
                key,
                bytes(row["sealed"]),
                product_id=row["product_id"],
                batch_id=code_id,
                code_id=row["secret_id"],
            )
    return {row["id"]: contents[row["shared_code_id"]] for row in rows}
