"""Writing places down: those who come at a time are written together.

A rush for one item would otherwise queue for the row of its quota, each with a transaction of its own.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import database, keys
from backend.core.together import Together
from backend.domain.flash_sales import quick
from backend.domain.flash_sales.errors import FlashSaleClosed
from backend.domain.flash_sales.models import FlashAdmission
from backend.domain.flash_sales.queries import BUDGET, SPENT
from backend.domain.promotions import service as promotions
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.payers import PAYERS
from backend.domain.promotions.persons import device_of, person_keys
from backend.domain.promotions.states import AllowanceOwner, AllowanceScope

# The contacts of accounts, which count as well, and whoever paid for their orders.
_KNOWN = f"""
SELECT asked.id, c.email, c.phone, {PAYERS.format(device="asked.device_key")} AS payers
FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS asked (id, customer_id, device_key)
JOIN customer c ON c.id = asked.customer_id AND c.registered_at IS NOT NULL
"""  # noqa: S608 - our own words; values are bound
# All of one item, with what holds now, whatever this process remembers of the sale.
_WRITE = f"""
WITH made AS (
    INSERT INTO flash_admission (id, item_id, customer_id, persons, quantity, hold_s, state, made_at, expires_at,
        idempotency_key)
    SELECT id, $1, customer_id, persons::jsonb, quantity, hold_s, 'OPEN', made_at, expires_at, key
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::int[], $7::timestamptz[], $8::timestamptz[],
        $9::text[]) AS asked (id, customer_id, persons, quantity, hold_s, made_at, expires_at, key)
)
SELECT i.quota, i.per_person, s.state, {SPENT} AS spent
FROM flash_item i JOIN flash_sale s ON s.id = i.sale_id {BUDGET} WHERE i.id = $1
"""  # noqa: S608 - our own words; values are bound


@dataclass(slots=True, eq=False)
class _Asked:
    """Somebody who is let in. `persons` are those whom the quick count knows; `begun`: it is being written."""

    place: FlashAdmission
    sale_id: UUID
    has_account: bool
    persons: list[str]
    begun: bool = False

    @property
    def quantity(self) -> int:
        return self.place.quantity


# Who waits for places of each item; nobody: it is not there.
_doors: dict[UUID, tuple[Together[_Asked, None], int]] = {}


async def enter(place: FlashAdmission, sale_id: UUID, *, has_account: bool) -> None:
    """Write the place down, and hold what it takes. What the quick count gave goes back when the truth does not agree.

    Raises AllowanceSpent, FlashSaleClosed, and IntegrityError when its key was used before.
    """
    asked = _Asked(place, sale_id, has_account, place.persons)
    door, waiting = _doors.get(place.item_id) or (Together(_write_some), 0)
    _doors[place.item_id] = door, waiting + 1
    try:
        await door.ask(asked)
    except asyncio.CancelledError:
        # Once it is begun it may be kept: the same request finds it again.
        if not asked.begun:
            await _give_back(asked)
        raise
    finally:
        _, waiting = _doors[place.item_id]
        if waiting == 1:
            del _doors[place.item_id]
        else:
            _doors[place.item_id] = door, waiting - 1


async def _write_some(some: Sequence[_Asked]) -> list[Exception | None]:
    """Write them together; when that fails for what one of them asks, each by itself."""
    for one in some:
        one.begun = True
    if len(some) > 1:
        try:
            async with in_transaction():
                await _write(some)
        except (IntegrityError, AllowanceSpent):
            return [await _alone(one) for one in some]
        except Exception:
            for one in some:
                await _give_back(one)
            raise
        return [None] * len(some)
    return [await _alone(one) for one in some]


async def _alone(asked: _Asked) -> Exception | None:
    try:
        async with in_transaction():
            await _write([asked])
    except Exception as problem:  # noqa: BLE001 - whoever asked is told
        await _give_back(asked)
        return problem
    return None


async def _give_back(asked: _Asked) -> None:
    with contextlib.suppress(quick.Away):
        await quick.close(asked.sale_id, asked.place.item_id, asked, "RETURNED", undone=asked.place.idempotency_key)


async def _write(group: Sequence[_Asked]) -> None:
    await _add_known(group)
    # In one order by everybody, so that two who write the same keys never wait for each other.
    places = sorted((one.place for one in group), key=lambda place: place.idempotency_key)
    (now,) = await database.fetch(
        _WRITE,
        places[0].item_id,
        [one.id for one in places],
        [one.customer_id for one in places],
        [orjson.dumps(one.persons).decode() for one in places],
        [one.quantity for one in places],
        [one.hold_s for one in places],
        [one.made_at for one in places],
        [one.expires_at for one in places],
        [one.idempotency_key for one in places],
    )
    if now["state"] in ("PAUSED", "ENDED"):
        raise FlashSaleClosed("PAUSED" if now["state"] == "PAUSED" else "OVER")
    if now["spent"]:
        raise FlashSaleClosed("PAUSED")
    claims = {one.id: _claims(one, now["quota"], now["per_person"]) for one in places}
    await promotions.hold_each(claims, at=places[0].made_at)


async def _add_known(group: Sequence[_Asked]) -> None:
    asked = {one.place.id: one for one in group if one.has_account}
    if not asked:
        return
    for row in await database.fetch(
        _KNOWN,
        list(asked),
        [one.place.customer_id for one in asked.values()],
        [device_of(one.persons) for one in asked.values()],
    ):
        one = asked[row["id"]]
        found = person_keys(keys.provider().index_key(), customer_id=None, email=row["email"], phone=row["phone"])
        one.place.persons = list(dict.fromkeys([*one.persons, *found, *row["payers"]]))


def _claims(place: FlashAdmission, quota: int, per_person: int) -> list[Claim]:
    return [
        Claim(
            AllowanceOwner.FLASH_SALE,
            place.item_id,
            scope,
            key=key,
            uses=place.quantity,
            most_uses=per_person if key else quota,
        )
        for scope, key in [(AllowanceScope.TOTAL, ""), *((AllowanceScope.PERSON, key) for key in place.persons)]
    ]
