"""Whether what the shop keeps sealed opens with the keys at hand: some of everything, looked at and forgotten."""

from uuid import UUID

import asyncpg
from cryptography.exceptions import InvalidTag

from backend.core import keys
from backend.domain.coupons import codes as coupons
from backend.domain.vault.sealing import SealBroken, unseal
from backend.domain.wallet import card_sealing
from backend.local import wrapped
from backend.local.errors import BackupProblem

SAMPLE = 64
"""Batches of which two codes are opened; one batch of every key-encryption key is among them."""

_ASKED = """
WITH asked AS (
    (SELECT DISTINCT ON (kek_id) id FROM {batches} ORDER BY kek_id, id)
    UNION (SELECT id FROM {batches} ORDER BY md5(id::text) LIMIT $1)
)
SELECT one.*, b.kek_id, b.wrapped_key FROM asked JOIN {batches} b USING (id)
CROSS JOIN LATERAL (SELECT * FROM {kept} WHERE batch_id = b.id LIMIT 2) AS one
"""
_SHARED = """
SELECT x.id, x.product_id, s.id AS shared_code_id, x.sealed, s.kek_id, s.wrapped_key
FROM shared_code s JOIN shared_secret x ON x.shared_code_id = s.id AND x.revision = s.revision
ORDER BY md5(s.id::text) LIMIT $1
"""
_WORTHLESS = "Without its keys a backup of them is worth nothing: give the right ones and try again."


async def open_sample(connection: asyncpg.Connection) -> int:
    """Open some of every sort with the keys at hand; how many codes they were, of cards and shared ones too.

    Raises BackupProblem, which says what stays shut and the name of its key.
    """
    here = await wrapped.present(connection)
    opened = 0
    if wrapped.CODES in here:
        opened += await _codes(connection)
    if wrapped.SHARED in here:
        opened += await _shared(connection)
    if wrapped.CARDS in here:
        opened += await _cards(connection)
    if wrapped.COUPONS in here:
        opened += await _coupons(connection)
    for place in here:
        if not place.passing:
            await _keys(connection, place)
    return opened


async def _codes(connection: asyncpg.Connection) -> int:
    rows = await connection.fetch(_ASKED.format(batches="batch", kept="code"), SAMPLE)
    data_keys = await _data_keys(rows, wrapped.CODES, "The codes of batch {}")
    for row in rows:
        try:
            unseal(
                data_keys[row["batch_id"]],
                row["sealed"],
                product_id=row["product_id"],
                batch_id=row["batch_id"],
                code_id=row["id"],
            )
        except SealBroken:
            raise _shut(f"The codes of batch {row['batch_id']}", row["kek_id"]) from None
    return len(rows)


async def _cards(connection: asyncpg.Connection) -> int:
    """Gift cards are read by their batch's key, and redeemed by the key of blind indexes: both are tried."""
    rows = await connection.fetch(_ASKED.format(batches="gift_card_batch", kept="gift_card"), SAMPLE)
    data_keys = await _data_keys(rows, wrapped.CARDS, "The gift cards of batch {}")
    for row in rows:
        batch: UUID = row["batch_id"]
        try:
            code = card_sealing.unseal(data_keys[batch], row["sealed"], batch_id=batch, card_id=row["id"])
        except InvalidTag:
            raise _shut(f"The gift cards of batch {batch}", row["kek_id"]) from None
        if card_sealing.digest(code) != row["digest"]:
            raise BackupProblem(
                f"The gift cards of batch {batch} are not found by their codes with the blind-index key at hand "
                "(TESSERA_BLIND_INDEX_KEY).\nNobody could redeem them: give the right key and try again."
            )
    return len(rows)


async def _coupons(connection: asyncpg.Connection) -> int:
    """Codes of coupons are made again by their batch's key, and found by the key of blind indexes: both are tried."""
    rows = await connection.fetch(_ASKED.format(batches="coupon_batch", kept="issued_coupon"), SAMPLE)
    data_keys = await _data_keys(rows, wrapped.COUPONS, "The coupon codes of batch {}")
    for row in rows:
        batch: UUID = row["batch_id"]
        if coupons.digest(coupons.code_of(data_keys[batch], row["serial"])) != row["digest"]:
            raise BackupProblem(
                f"The coupon codes of batch {batch} are not found with the keys at hand (TESSERA_BLIND_INDEX_KEY).\n"
                "Nobody could use them: give the right keys and try again."
            )
    return len(rows)


async def _shared(connection: asyncpg.Connection) -> int:
    rows = await connection.fetch(_SHARED, SAMPLE)
    for row in rows:
        id: UUID = row["shared_code_id"]
        try:
            key = await _unwrapped(row, wrapped.SHARED, id)
            unseal(key, row["sealed"], product_id=row["product_id"], batch_id=id, code_id=row["id"])
        except (keys.KeyUnavailable, SealBroken):
            raise _shut(f"The secrets of shared code {id}", row["kek_id"]) from None
    return len(rows)


async def _keys(connection: asyncpg.Connection, place: wrapped.Place) -> None:
    for id, key in await wrapped.one_of_each_key(connection, place):
        try:
            await keys.provider().unwrap(key, place.bound_to(id))
        except keys.KeyUnavailable:
            raise _shut(f"The {place.what}", key.kek_id) from None


async def _data_keys(rows: list[asyncpg.Record], place: wrapped.Place, what: str) -> dict[UUID, bytes]:
    found: dict[UUID, bytes] = {}
    for row in rows:
        batch: UUID = row["batch_id"]
        if batch in found:
            continue
        try:
            found[batch] = await _unwrapped(row, place, batch)
        except keys.KeyUnavailable:
            raise _shut(what.format(batch), row["kek_id"]) from None
    return found


async def _unwrapped(row: asyncpg.Record, place: wrapped.Place, id: UUID) -> bytes:
    return await keys.provider().unwrap(keys.WrappedKey(row["kek_id"], row["wrapped_key"]), place.bound_to(id))


def _shut(what: str, kek_id: str) -> BackupProblem:
    return BackupProblem(f"{what} do not open with the keys at hand (it names “{kek_id}”).\n{_WORTHLESS}")
