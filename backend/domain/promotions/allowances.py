"""What an order asks of allowances. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.domain.promotions.states import AllowanceOwner, AllowanceScope


@dataclass(frozen=True, slots=True)
class Claim:
    """So many uses and so much money of one allowance, which is made on first use.

    `most_uses` and `most_minor` are its limits as they are set now; None: without limit.
    """

    owner: AllowanceOwner
    owner_id: UUID
    scope: AllowanceScope
    key: str = ""
    uses: int = 1
    minor: int = 0
    most_uses: int | None = None
    most_minor: int | None = None


def place_of(claim: Claim) -> tuple[bytes, str, str]:
    """Where a claim comes in the one order in which every transaction takes them."""
    return claim.owner_id.bytes, claim.scope.value, claim.key


def in_order(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in that order; no allowance may come twice."""
    ordered = sorted(claims, key=place_of)
    places = [(one.owner_id, one.scope, one.key) for one in ordered]
    if len(set(places)) < len(places):
        raise ValueError("an allowance is claimed twice")
    return ordered


def hour_key(at: datetime) -> str:
    """The hour of an allowance that is paced, in UTC."""
    return at.strftime("%Y-%m-%dT%H")
