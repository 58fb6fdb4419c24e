"""Letting buyers in: the quick count keeps the crowd away, PostgreSQL says who has a place."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend.core import ids, keys
from backend.core.idempotency import check_key
from backend.core.refusals import IdempotencyConflict, InvalidInput
from backend.domain.accounts import contacts
from backend.domain.accounts.callers import Caller
from backend.domain.flash_sales import challenge, live, queries, quick, tickets
from backend.domain.flash_sales.admissions import Admitted
from backend.domain.flash_sales.challenge import Solved
from backend.domain.flash_sales.errors import (
    ChallengeFailed,
    FlashLimitReached,
    FlashSaleBusy,
    FlashSaleClosed,
    FlashSaleSoldOut,
    FlashSaleUnknown,
    WaitingRoomOpen,
)
from backend.domain.flash_sales.models import FlashAdmission
from backend.domain.flash_sales.sales import Item, Phase, Sale, shortened
from backend.domain.flash_sales.service.enter import enter
from backend.domain.flash_sales.states import AdmissionState
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.persons import person_keys
from backend.domain.promotions.states import AllowanceScope

# How long the same request is waited for that is under way.
_LOOKS, _LOOK_S = 40, 0.05
_CLOSED = {"EARLY": "NOT_YET", "OVER": "OVER", "PAUSED": "PAUSED"}
_PHASES = {Phase.UPCOMING: "NOT_YET", Phase.ENDED: "OVER", Phase.PAUSED: "PAUSED"}


@dataclass(frozen=True, slots=True)
class Joining:
    """What somebody says who wants in, and on which device. Contacts as typed: those with which a guest will buy."""

    item_id: UUID | None
    quantity: int
    key: str
    email: str | None = None
    phone: str | None = None
    ticket: str | None = None
    solution: str | None = None
    device_id: str | None = None


async def join(caller: Caller, asked: Joining, *, channel_id: UUID, at: datetime) -> Admitted:
    """Give the buyer a place, or say why not; the same key finds the same place.

    Raises FlashSaleUnknown, FlashSaleClosed, FlashSaleSoldOut, FlashLimitReached, ChallengeFailed, WaitingRoomOpen,
    FlashSaleBusy, IdempotencyConflict, InvalidInput.
    """
    check_key(asked.key)
    found = await live.item_by_id(asked.item_id, at) if asked.item_id is not None else None
    if found is None or channel_id not in found[1].prices:
        raise FlashSaleUnknown
    sale, item = found
    most = min(item.per_person, sale.open_cap)
    if not 1 <= asked.quantity <= most:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "quantity"], minimum=1, maximum=most)
    persons = _persons(caller, asked)
    if reason := _PHASES.get(sale.phase(at)):
        raise FlashSaleClosed(reason, sale.starts_at if reason == "NOT_YET" else None)
    work = _work(sale, asked, at)
    ticket = tickets.opened(asked.ticket, sale.id) if asked.ticket else None
    counted = [*persons, *_keys(None, None, None, asked.device_id)]
    try:
        verdict = await quick.admit(sale, item, asked.quantity, counted, key=asked.key, ticket=ticket, work=work, at=at)
    except quick.Away:
        raise FlashSaleBusy from None
    if verdict.word == "AGAIN":
        return await _again(sale, item, asked, persons, at)
    if verdict.word != "IN":
        if (known := await _known(sale, item, asked, persons, at)) is not None:
            return known
        await _refuse(verdict, sale, item)
    return await _keep(caller, sale, item, asked, counted, shortened(sale.hold_s, verdict.number), at)


async def _keep(
    caller: Caller, sale: Sale, item: Item, asked: Joining, persons: list[str], hold_s: int, at: datetime
) -> Admitted:
    """Write the place down. What the quick count gave goes back when the truth does not agree."""
    place = FlashAdmission(
        id=ids.new(),
        item_id=item.id,
        customer_id=caller.customer_id,
        persons=persons,
        quantity=asked.quantity,
        hold_s=hold_s,
        made_at=at,
        expires_at=at + timedelta(seconds=hold_s),
        idempotency_key=asked.key,
    )
    try:
        await enter(place, sale.id, has_account=caller.customer_id is not None and not caller.is_guest)
    except IntegrityError:
        if (known := await _known(sale, item, asked, persons, at)) is not None:
            return known
        raise IdempotencyConflict(path=["idempotencyKey"]) from None
    except AllowanceSpent as spent:
        if spent.scope is AllowanceScope.PERSON:
            raise FlashLimitReached(0, unpaid=False) from None
        raise FlashSaleSoldOut(may_return=await _may_return(item)) from None
    return Admitted(place, sale, item)


async def _refuse(verdict: quick.Verdict, sale: Sale, item: Item) -> NoReturn:
    word, number = verdict.word, verdict.number
    if word in _CLOSED:
        raise FlashSaleClosed(_CLOSED[word], sale.starts_at if word == "EARLY" else None)
    if word == "SOLD":
        raise FlashSaleSoldOut(may_return=await _may_return(item))
    if word == "STALE":
        raise ChallengeFailed
    if word == "ROOM":
        raise WaitingRoomOpen(number if number >= 0 else None)
    raise FlashLimitReached(number, unpaid=word == "UNPAID")


async def _may_return(item: Item) -> bool:
    (count,) = await queries.counts_by_item([item.id])
    return count.held > 0 or count.free > 0


async def _again(sale: Sale, item: Item, asked: Joining, persons: list[str], at: datetime) -> Admitted:
    """The same request is under way, or was answered: its place, as soon as it is written down."""
    for _ in range(_LOOKS):
        if (known := await _known(sale, item, asked, persons, at)) is not None:
            return known
        await asyncio.sleep(_LOOK_S)
    raise FlashSaleBusy


async def _known(sale: Sale, item: Item, asked: Joining, persons: list[str], at: datetime) -> Admitted | None:
    """The place that an earlier request with this key was given, while it can be used."""
    place = await queries.admission_by_key(item.id, asked.key)
    if place is None:
        return None
    if place.quantity != asked.quantity or not set(persons) <= set(place.persons):
        raise IdempotencyConflict(path=["idempotencyKey"])
    return Admitted(place, sale, item) if place.state is AdmissionState.OPEN and place.expires_at > at else None


def _persons(caller: Caller, asked: Joining) -> list[str]:
    """Somebody with an account is known; a guest is who they say, and will buy with these contacts."""
    email = contacts.email(asked.email) if asked.email and asked.email.strip() else None
    phone = contacts.phone(asked.phone) if asked.phone and asked.phone.strip() else None
    for given, kept, name, problem in (
        (asked.email, email, "email", "BAD_EMAIL"),
        (asked.phone, phone, "phone", "BAD_PHONE"),
    ):
        if given and given.strip() and kept is None:
            raise InvalidInput(problem, path=["input", "contact", name])
    if caller.customer_id is not None and not caller.is_guest:
        return _keys(caller.customer_id, None, None)
    if email is None and phone is None:
        raise InvalidInput("REQUIRED", path=["input", "contact"])
    return _keys(None, email, phone)


def _keys(customer_id: UUID | None, email: str | None, phone: str | None, device: str | None = None) -> list[str]:
    key = keys.provider().index_key()
    return person_keys(key, customer_id=customer_id, email=email, phone=phone, device=device)


def _work(sale: Sale, asked: Joining, at: datetime) -> Solved | None:
    if not sale.challenge:
        return None
    return checked_work(sale, asked.solution, at)


def checked_work(sale: Sale, solution: str | None, at: datetime) -> Solved:
    """What a solution proves. Raises ChallengeFailed when it is none, or was made for something else."""
    work = challenge.solved(solution, now_s=at.timestamp()) if solution else None
    if work is None or work.purpose != purpose(sale):
        raise ChallengeFailed
    return work


def purpose(sale: Sale) -> str:
    """What challenges of a sale are for."""
    return f"flash:{sale.id.hex}"
