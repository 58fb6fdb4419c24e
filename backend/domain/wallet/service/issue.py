"""Staff issue gift cards."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import crypto, database, drawn_codes, ids, keys
from backend.core.idempotency import once, request_hash
from backend.core.money import Money
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel
from backend.domain.wallet import card_sealing
from backend.domain.wallet.cards import GiftCardBatch
from backend.domain.wallet.service.credit import LONGEST_REASON

MOST_CARDS, LONGEST_NAME = 5_000, 80
# What one card, and all of them together, may be worth.
MOST_FACE_MINOR, MOST_WORTH_MINOR = 5_000_00, 10**8
STANDARD_DAYS, MOST_DAYS = 3 * 365, 10 * 365
_INSERT = """
INSERT INTO gift_card (id, batch_id, state, face_minor, currency, expires_at, sealed, digest, tail)
SELECT n.id, $1, 'ACTIVE', $2, $3, $4, n.sealed, n.digest, n.tail
FROM unnest($5::uuid[], $6::bytea[], $7::bytea[], $8::text[]) AS n (id, sealed, digest, tail)
"""


@dataclass(frozen=True, slots=True)
class NewGiftCards:
    """Cards to issue, alike in everything but their codes; `days`: how long they may be redeemed."""

    name: str
    count: int
    face: Money
    reason: str
    days: int = STANDARD_DAYS


async def issue_gift_cards(
    new: NewGiftCards, *, caller: Caller, address: str | None, key: str, at: datetime
) -> GiftCardBatch:
    """So many cards with codes that nobody can guess, kept sealed. Nothing is booked before one is redeemed.

    Raises InvalidInput, IdempotencyConflict.
    """
    reason = await _checked(new)
    hash = request_hash(caller.actor, ["gift cards", new])
    id, data_key = ids.new(), crypto.new_key()
    # The key service may be across the network: asked before the transaction begins.
    wrapped = await keys.provider().wrap(data_key, card_sealing.key_binding(id))
    expires_at = at + timedelta(days=new.days)

    def drawn() -> list[tuple[UUID, bytes, bytes, str]]:
        made = []
        for _ in range(new.count):
            card_id, code = ids.new(), drawn_codes.draw()
            sealed = card_sealing.seal(data_key, code, batch_id=id, card_id=card_id)
            made.append((card_id, sealed, card_sealing.digest(code), drawn_codes.tail(code)))
        return made

    cards = await asyncio.to_thread(drawn)

    async def make() -> GiftCardBatch:
        batch = await GiftCardBatch.create(
            id=id,
            name=new.name.strip(),
            count=new.count,
            face_minor=new.face.minor,
            currency=new.face.currency,
            reason=reason,
            expires_at=expires_at,
            kek_id=wrapped.kek_id,
            wrapped_key=wrapped.sealed,
            staff_id=caller.staff_id,
            created_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        columns = [list(column) for column in zip(*cards, strict=True)]
        await database.execute(_INSERT, id, new.face.minor, new.face.currency, expires_at, *columns)
        await audit.record(
            caller.actor,
            "gift_cards.issued",
            ids.public("gcb", id),
            reason=reason,
            diff={"cards": [None, new.count], "face": [None, f"{new.face.decimal()} {new.face.currency}"]},
            address=address,
        )
        return batch

    return await once(key, hash, lambda key: GiftCardBatch.get_or_none(idempotency_key=key), make)


async def _checked(new: NewGiftCards) -> str:
    """The reason as it is kept; raises InvalidInput for cards that the shop does not issue."""
    name = new.name.strip()
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=LONGEST_NAME)
    if not 1 <= new.count <= MOST_CARDS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "count"], minimum=1, maximum=MOST_CARDS)
    if not 1 <= new.face.minor <= MOST_FACE_MINOR or new.face.minor * new.count > MOST_WORTH_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["input", "faceValue"])
    if not 1 <= new.days <= MOST_DAYS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "validDays"], minimum=1, maximum=MOST_DAYS)
    if not await Channel.exists(currency=new.face.currency, wholesale=False):
        raise InvalidInput("CURRENCY_DIFFERS", path=["input", "faceValue"])
    return checked_reason(new.reason, longest=LONGEST_REASON)
