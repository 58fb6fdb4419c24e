"""Showing a code to somebody, with evidence."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, keys
from backend.domain.vault.errors import CodeNotDelivered
from backend.domain.vault.models import Batch, Code, CodeState, Reveal
from backend.domain.vault.sealing import key_binding, unseal
from backend.domain.vault.service.reveal_seats import reveal_seats
from backend.domain.vault.values import CodeContent, Viewer


async def reveal(
    code_id: UUID, *, viewer: Viewer, at: datetime, still: Callable[[], Awaitable[None]] | None = None
) -> CodeContent:
    """The delivered code, or the present secret of a seat, in the clear. The caller checked that the viewer may see it.

    `still` is asked once more with the code locked, and raises when the viewer may not any more.

    Evidence is committed before the content is returned. Raises CodeNotDelivered for a code that is not (or
    no longer) delivered or does not exist; SealBroken and KeyUnavailable are faults, not refusals. Opens no
    transaction around the key service, so call it outside one.
    """
    code = await Code.get_or_none(id=code_id)
    if code is None:
        opened = await reveal_seats([code_id], viewer=viewer, at=at, still=still)
        if code_id not in opened:
            raise CodeNotDelivered()
        return opened[code_id]
    if code.state is not CodeState.DELIVERED:
        raise CodeNotDelivered()
    batch = await Batch.get(id=code.batch_id)
    wrapped = keys.WrappedKey(batch.kek_id, batch.wrapped_key)
    key = await keys.provider().unwrap(wrapped, key_binding(batch.id))
    content = await asyncio.to_thread(
        unseal, key, code.sealed, product_id=code.product_id, batch_id=batch.id, code_id=code.id
    )
    async with in_transaction():
        shown = await database.execute(
            "UPDATE code SET revealed_at = coalesce(revealed_at, $2) WHERE id = $1 AND state = 'DELIVERED'",
            code.id,
            at,
        )
        if not shown:
            raise CodeNotDelivered()
        if still is not None:
            await still()
        await Reveal.create(
            code_id=code.id,
            at=at,
            viewer_kind=viewer.kind.value,
            viewer_id=viewer.id,
            session_id=viewer.session_id,
            address=viewer.address,
            reason=viewer.reason,
        )
    return content
