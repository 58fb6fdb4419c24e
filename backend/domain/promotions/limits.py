"""Which allowances the promotions of an order take of, and which of them are spent. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.core.refusals import InvalidInput
from backend.domain.promotions.allowances import Claim, budget_of, hour_key
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.pricing.values import Why
from backend.domain.promotions.states import AllowanceOwner, AllowanceScope

MOST_MINOR, MOST_USES, MOST_DAYS = 100_000_000_000, 1_000_000_000, 3660
# What each limit may be at most, with the name by which doors know it.
_BOUNDS = {
    "most_uses": ("uses", MOST_USES),
    "most_minor": ("money", MOST_MINOR),
    "most_uses_an_hour": ("usesAnHour", MOST_USES),
    "most_minor_an_hour": ("moneyAnHour", MOST_MINOR),
    "most_uses_a_person": ("usesAPerson", MOST_USES),
    "person_days": ("personDays", MOST_DAYS),
}
Place = tuple[UUID, AllowanceScope, str]


@dataclass(frozen=True, slots=True)
class Applied:
    """A promotion with limits that takes so much off an order."""

    rule_id: UUID
    campaign_id: UUID | None
    limits: Limits
    minor: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What of an allowance is held and used."""

    uses: int = 0
    minor: int = 0


def check(limits: Limits, path: list[str]) -> None:
    """Refuse limits that are none. Raises InvalidInput."""
    for field, (name, most) in _BOUNDS.items():
        value = getattr(limits, field)
        if value is not None and not 1 <= value <= most:
            raise InvalidInput("OUT_OF_RANGE", path=[*path, name], minimum=1, maximum=most)
    if limits.person_days is not None and limits.most_uses_a_person is None:
        raise InvalidInput("REQUIRED", path=[*path, "usesAPerson"])


def place_of(claim: Claim) -> Place:
    """Which allowance it is of."""
    return claim.owner_id, claim.scope, claim.key


def claims_of(applied: Sequence[Applied], persons: Sequence[str], *, at: datetime, zone: str) -> list[Claim]:
    """What the order takes of every allowance; `persons` are all keys by which its buyer is known."""
    found: list[Claim] = []
    campaigns: dict[UUID, Claim] = {}
    for one in applied:
        found += _own(one, persons, at, zone)
        budget = budget_of(one.campaign_id, one.limits.most_campaign_uses, one.limits.most_campaign_minor)
        if budget is None:
            continue
        known = campaigns.get(budget.campaign_id)
        campaigns[budget.campaign_id] = (
            replace(known, minor=known.minor + one.minor) if known is not None else budget.claim(one.minor)
        )
    return [*found, *campaigns.values()]


def _own(one: Applied, persons: Sequence[str], at: datetime, zone: str) -> list[Claim]:
    said = one.limits

    def claim(scope: AllowanceScope, key: str, most_uses: int | None, most_minor: int | None) -> Claim:
        return Claim(AllowanceOwner.PROMOTION, one.rule_id, scope, key, 1, one.minor, most_uses, most_minor)

    found = []
    if (said.most_uses, said.most_minor) != (None, None):
        found.append(claim(AllowanceScope.TOTAL, "", said.most_uses, said.most_minor))
    if (said.most_uses_an_hour, said.most_minor_an_hour) != (None, None):
        found.append(claim(AllowanceScope.HOUR, hour_key(at), said.most_uses_an_hour, said.most_minor_an_hour))
    if said.most_uses_a_person is not None:
        keys = [_of_period(person, said.person_days, at, zone) for person in persons]
        found += [claim(AllowanceScope.PERSON, key, said.most_uses_a_person, None) for key in keys]
    return found


def _of_period(person: str, days: int | None, at: datetime, zone: str) -> str:
    """A person's key within the period that is now: periods of so many of the shop's days follow each other."""
    if days is None:
        return person
    period = at.astimezone(ZoneInfo(zone)).date().toordinal() // days
    return f"{person}/{days}d{period}"


def spent(applied: Sequence[Applied], claims: Sequence[Claim], taken: Mapping[Place, Taken]) -> dict[UUID, Why]:
    """The promotions that may not count, since too little is left for them; of a campaign the last one."""
    found: dict[UUID, Why] = {}
    for claim in claims:
        why = _over(claim, taken.get(place_of(claim), Taken()))
        if why is None:
            continue
        if claim.owner is AllowanceOwner.PROMOTION:
            found.setdefault(claim.owner_id, why)
        else:
            last = [one.rule_id for one in applied if one.campaign_id == claim.owner_id][-1]
            found.setdefault(last, why)
    return found


def _over(claim: Claim, taken: Taken) -> Why | None:
    if claim.most_uses is not None and taken.uses + claim.uses > claim.most_uses:
        return Why.LIMIT_REACHED
    if claim.most_minor is not None and taken.minor + claim.minor > claim.most_minor:
        return Why.BUDGET_SPENT
    return None
