"""Whom a coupon is given to. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who is to get one: people by id, by their e-mail addresses or phone numbers, and members of tiers."""

    people: Sequence[UUID] = ()
    contacts: Sequence[str] = ()
    tiers: Sequence[UUID] = ()
