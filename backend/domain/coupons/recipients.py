"""Whom a coupon is given to. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who is to get one: people by id, by e-mail addresses or phone numbers, members of tiers, and who has a tag."""

    people: Sequence[UUID] = ()
    contacts: Sequence[str] = ()
    tiers: Sequence[UUID] = ()
    tags: Sequence[str] = ()
