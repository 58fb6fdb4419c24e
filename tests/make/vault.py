"""Batches and codes for tests, sealed for real."""

from collections.abc import Sequence
from datetime import date
from itertools import count
from uuid import UUID

from backend import settings
from backend.adapters.kms import environment
from backend.core import crypto, ids, keys
from backend.domain.catalog.models import Variant
from backend.domain.vault.identity import indexer
from backend.domain.vault.models import Batch, BatchState, Code
from backend.domain.vault.sealing import key_binding, sealer
from backend.domain.vault.values import CodeContent, Wanted
from tests.make import catalog

_number = count(1)


def bind_keys() -> keys.KeyProvider:
    """Bind the keys of the tests' settings, as `wiring` would."""
    provider = environment.provider(settings.get())
    keys.bind(provider)
    return provider


async def batch(
    variant: Variant | None = None,
    *,
    codes: int | Sequence[CodeContent] = 0,
    state: BatchState = BatchState.ON_SALE,
    cost: int = 700,
    currency: str = "CNY",
    expires_on: date | None = None,
    own_days: Sequence[date | None] = (),
) -> Batch:
    """A batch with fresh or given codes, all FREE; `own_days` are last days that codes bring themselves."""
    provider = bind_keys()
    variant = variant or await catalog.variant()
    id, key = ids.new(), crypto.new_key()
    wrapped = await provider.wrap(key, key_binding(id))
    made = await Batch.create(
        id=id,
        variant=variant,
        supplier="Supplier",
        purchase_order=f"PO-{next(_number)}",
        unit_cost_minor=cost,
        currency=currency,
        expires_on=expires_on,
        state=state,
        kek_id=wrapped.kek_id,
        wrapped_key=wrapped.sealed,
    )
    contents = [fresh() for _ in range(codes)] if isinstance(codes, int) else codes
    seal = sealer(key, variant.product_id, id)
    index = indexer(provider.index_key(), variant.product_id)
    rows = []
    for place, content in enumerate(contents):
        code_id = ids.new()
        secret_index, number_index = index(content.number, content.secret, content.url)
        rows.append(
            Code(
                id=code_id,
                product_id=variant.product_id,
                variant_id=variant.id,
                batch_id=id,
                sealed=seal(code_id.bytes, content.number, content.secret, content.url),
                secret_index=secret_index,
                number_index=number_index,
                parts=int(content.parts),
                length=len(content.secret or ""),
                expires_on=own_days[place] if place < len(own_days) else expires_on,
            )
        )
    if rows:
        await Code.bulk_create(rows, batch_size=1000)
    return made


def fresh() -> CodeContent:
    """A code nobody has seen."""
    return CodeContent(number=f"N{next(_number):012d}", secret=crypto.token(12).replace("-", "x"))


def wanted(variant: Variant | UUID, pieces: int = 1) -> list[Wanted]:
    """So many pieces of a variant, each for a unit of its own."""
    id = variant if isinstance(variant, UUID) else variant.id
    return [Wanted(ids.new(), 0, id) for _ in range(pieces)]
