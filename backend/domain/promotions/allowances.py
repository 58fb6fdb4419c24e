"""What an order asks of allowances. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Budget:
    """How often and for how much all that a campaign gives may be used together. None: without limit."""

    campaign_id: UUID
    most_uses: int | None = None
    most_minor: int | None = None

    def claim(self, minor: int) -> Claim:
        """One use of it that gives so much."""
        return Claim(
            AllowanceOwner.CAMPAIGN,
            self.campaign_id,
            AllowanceScope.TOTAL,
            minor=minor,
            most_uses=self.most_uses,
            most_minor=self.most_minor,
        )


def budget_of(campaign_id: UUID | None, most_uses: int | None, most_minor: int | None) -> Budget | None:
    """The campaign's budget; None where there is no campaign, or nothing bounds it: then nothing is counted."""
    if campaign_id is None or (most_uses, most_minor) == (None, None):
        return None
    return Budget(campaign_id, most_uses, most_minor)


def charged(claims: Sequence[Claim], budget: Budget | None, minor: int) -> list[Claim]:
    """The claims of an order, and what its campaign gives by a price that is asked outright: in one use with what
    rules of the same campaign give it.
    """
    if budget is None:
        return list(claims)
    own = budget.claim(minor)
    known = next((one for one in claims if (one.owner_id, one.scope) == (own.owner_id, own.scope)), None)
    if known is None:
        return [*claims, own]
    return [replace(one, minor=one.minor + minor) if one is known else one for one in claims]


def place_of(claim: Claim) -> tuple[bool, bytes, str, str]:
    """Where a claim comes in the one order in which every transaction takes them: the campaigns' last."""
    return claim.owner is AllowanceOwner.CAMPAIGN, claim.owner_id.bytes, claim.scope.value, claim.key


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
