"""Opening a group and taking a seat in one: in the transaction that places the order, its buyer being locked."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database, ids
from backend.domain.audit import service as audit
from backend.domain.group_buys.errors import (
    AlreadyInGroup,
    GroupFull,
    GroupLimitReached,
    GroupOfferUnknown,
    GroupOver,
    GroupsSpent,
    GroupUnknown,
    TooManyOpenGroups,
)
from backend.domain.group_buys.persons import kind_of
from backend.domain.group_buys.states import GroupState, SamePerson
from backend.domain.group_buys.terms import Terms, WantedGroup
from backend.domain.promotions import service as promotions
from backend.domain.promotions.allowances import Claim, budget_of
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.states import AllowanceOwner, AllowanceScope

_OFFER = """
SELECT o.id AS offer_id, NULL::uuid AS group_id, o.variant_id, p.channel_id, p.price_minor, o.currency, o.size, o.hours,
    o.most_groups, o.most_a_person, o.most_open, NULL::timestamptz AS ends_at,
    c.id AS campaign_id, c.budget_uses, c.budget_minor
FROM group_offer o JOIN group_price p ON p.offer_id = o.id AND p.channel_id = $2
    LEFT JOIN campaign c ON c.id = o.campaign_id
WHERE o.id = $1 AND o.state = 'LIVE' AND o.starts_at <= $3 AND o.ends_at > $3
"""
_GROUP = """
SELECT o.id AS offer_id, g.id AS group_id, o.variant_id, g.channel_id, g.price_minor, g.currency, g.size, g.hours,
    o.most_groups, o.most_a_person, o.most_open, g.ends_at, g.state, g.closed_at, o.state AS offer_state,
    c.id AS campaign_id, c.budget_uses, c.budget_minor
FROM buying_group g JOIN group_offer o ON o.id = g.offer_id LEFT JOIN campaign c ON c.id = o.campaign_id
WHERE g.id = $1 AND g.channel_id = $2
"""
_OPEN = """
INSERT INTO buying_group (id, offer_id, leader_id, channel_id, currency, price_minor, size, hours, state, held, taken,
    created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'WAITING', 0, 0, $9)
"""
# Somebody's groups by everything they are known by: the buyer is locked under each of it, so that the count is exact.
_LED = """
SELECT count(DISTINCT g.id)::int AS n FROM buying_group g
WHERE g.offer_id = $1 AND g.state IN ('WAITING', 'OPEN') AND (g.leader_id = $2 OR EXISTS (
    SELECT FROM group_seat s JOIN allowance_hold h ON h.order_id = s.order_id JOIN allowance a ON a.id = h.allowance_id
    WHERE s.group_id = g.id AND s.customer_id = g.leader_id AND a.owner_id = g.id AND a.key = ANY($3::text[])))
"""
# The row's own CHECK is the last word: nobody counts seats before taking one.
_SEAT = """
WITH room AS (
    UPDATE buying_group SET held = held + 1
    WHERE id = $1 AND held + taken < size
      AND (state = 'OPEN' AND ends_at > $6 OR state = 'WAITING' AND leader_id = $4 AND held + taken = 0)
    RETURNING id
)
INSERT INTO group_seat (id, group_id, order_id, customer_id, state, pieces, held_at)
SELECT $2, room.id, $3, $4, 'HELD', $5, $6 FROM room RETURNING id
"""
PATH = ["input", "group"]
# Who joins later than this before the end could not pay in time.
LEAST_LEFT = timedelta(seconds=90)


async def terms_of(wanted: WantedGroup, channel_id: UUID, *, at: datetime) -> Terms:
    """The terms of an offer, or of a group that may be joined now; one statement.

    Raises `GroupOfferUnknown`, `GroupUnknown`, `GroupOver`.
    """
    if wanted.group_id is None:
        rows = await database.fetch(_OFFER, wanted.offer_id, channel_id, at)
        if not rows:
            raise GroupOfferUnknown(path=PATH)
        return _terms(rows[0])
    rows = await database.fetch(_GROUP, wanted.group_id, channel_id)
    if not rows:
        raise GroupUnknown(path=PATH)
    row = dict(rows[0])
    state, closed_at, offer_state = GroupState(row.pop("state")), row.pop("closed_at"), row.pop("offer_state")
    if state is not GroupState.OPEN or row["ends_at"] <= at + LEAST_LEFT:
        raise GroupOver(state, closed_at or row["ends_at"], path=PATH)
    if offer_state == "PAUSED":
        raise GroupOfferUnknown(path=PATH)
    return _terms(row)


def _terms(row: Mapping[str, Any]) -> Terms:
    said = dict(row)
    budget = budget_of(said.pop("campaign_id"), said.pop("budget_uses"), said.pop("budget_minor"))
    return Terms(**said, budget=budget)


async def open_group(terms: Terms, leader_id: UUID, persons: Sequence[str], *, at: datetime) -> UUID:
    """A group that waits for its leader's payment; its place among the offer's groups is kept for it.

    Raises `TooManyOpenGroups`.
    """
    (led,) = await database.fetch(_LED, terms.offer_id, leader_id, list(persons))
    if led["n"] >= terms.most_open:
        raise TooManyOpenGroups(terms.most_open, path=PATH)
    id = ids.new()
    await database.execute(
        _OPEN,
        id,
        terms.offer_id,
        leader_id,
        terms.channel_id,
        terms.currency,
        terms.price_minor,
        terms.size,
        terms.hours,
        at,
    )
    return id


async def take_seat(
    order_id: UUID,
    group_id: UUID,
    terms: Terms,
    customer_id: UUID,
    persons: Sequence[str],
    pieces: int,
    *,
    at: datetime,
) -> None:
    """Keep a seat for the order until it is paid, or nothing: the caller's transaction rolls back.

    Taken last, as its rows are hot. Raises `GroupFull`, `GroupOver`, `AlreadyInGroup`, `GroupLimitReached`,
    `GroupsSpent`.
    """
    opening = terms.group_id is None
    if not await database.fetch(_SEAT, group_id, ids.new(), order_id, customer_id, pieces, at):
        raise await _no_room(group_id, at)
    # The group's own place is held in its name: it lives as long as the group does, whoever leaves it.
    if opening:
        try:
            await promotions.hold(group_id, [_place(terms)], at=at)
        except AllowanceSpent:
            raise GroupsSpent(path=PATH) from None
    await _count(order_id, group_id, terms, persons, pieces, at)


async def _count(
    order_id: UUID, group_id: UUID, terms: Terms, persons: Sequence[str], pieces: int, at: datetime
) -> None:
    """Count the order for every key of its person. One key after the other, so that the refusal can say which."""
    once = [Claim(AllowanceOwner.GROUP, group_id, AllowanceScope.PERSON, key, most_uses=1) for key in persons]
    most = [
        Claim(
            AllowanceOwner.GROUP_BUY,
            terms.offer_id,
            AllowanceScope.PERSON,
            key,
            uses=pieces,
            most_uses=terms.most_a_person,
        )
        for key in persons
    ]
    try:
        await promotions.hold(order_id, [*once, *most], at=at)
    except AllowanceSpent as spent:
        if spent.owner is AllowanceOwner.GROUP_BUY:
            raise GroupLimitReached(terms.most_a_person, path=PATH) from None
        raise _twice(group_id, kind_of(spent.key), at) from None


def _twice(group_id: UUID, by: SamePerson, at: datetime) -> AlreadyInGroup:
    """The refusal, of which staff see that it was made."""
    refused = AlreadyInGroup(by, group_id, path=PATH)
    refused.evidence = lambda: audit.witness(
        "group.joined_twice", subject=ids.public("grp", group_id), at=at, by=by.value
    )
    return refused


def _place(terms: Terms) -> Claim:
    return Claim(AllowanceOwner.GROUP_BUY, terms.offer_id, AllowanceScope.TOTAL, most_uses=terms.most_groups)


async def _no_room(group_id: UUID, at: datetime) -> Exception:
    """Why there was no seat."""
    (row,) = await database.fetch(
        "SELECT state, held, taken, size, ends_at, closed_at FROM buying_group WHERE id = $1", group_id
    )
    state = GroupState(row["state"])
    if state is GroupState.COMPLETE or (state is GroupState.OPEN and row["ends_at"] > at):
        return GroupFull(row["held"], path=PATH)
    return GroupOver(state, row["closed_at"] or row["ends_at"], path=PATH)
