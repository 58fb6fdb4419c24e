"""Counting what a draft's pieces may give, as allowances would have, order by order. Pure."""

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from backend.domain.promotions.allowances import hour_key
from backend.domain.promotions.drafts import Limits


class Spent(StrEnum):
    """Which limit was reached: of uses or of money, in all, of an hour or of one person; or the campaign's own."""

    USES = "USES"
    MONEY = "MONEY"
    USES_AN_HOUR = "USES_AN_HOUR"
    MONEY_AN_HOUR = "MONEY_AN_HOUR"
    USES_A_PERSON = "USES_A_PERSON"
    CAMPAIGN_USES = "CAMPAIGN_USES"
    CAMPAIGN_MONEY = "CAMPAIGN_MONEY"


@dataclass(slots=True)
class Reached:
    """When a limit was first reached, and how many orders it has kept from the discount since."""

    what: Spent
    at: datetime
    number: str
    most: int
    orders: int = 0


@dataclass(slots=True)
class Counter:
    """What one piece, or the campaign, has given so far."""

    limits: Limits
    campaign: bool = False
    uses: int = 0
    minor: int = 0
    reached: dict[Spent, Reached] = field(default_factory=dict)
    _hour: str = ""
    _hour_uses: int = 0
    _hour_minor: int = 0
    _persons: dict[str, deque[datetime]] = field(default_factory=lambda: defaultdict(deque))

    def refuses(self, minor: int, person: str, at: datetime) -> Spent | None:
        """The limit that keeps one more use of so much from being given; None: none does."""
        has = self.limits
        hour = hour_key(at)
        hour_uses, hour_minor = (self._hour_uses, self._hour_minor) if hour == self._hour else (0, 0)
        if has.most_uses is not None and self.uses + 1 > has.most_uses:
            return Spent.CAMPAIGN_USES if self.campaign else Spent.USES
        if has.most_minor is not None and self.minor + minor > has.most_minor:
            return Spent.CAMPAIGN_MONEY if self.campaign else Spent.MONEY
        if has.most_uses_an_hour is not None and hour_uses + 1 > has.most_uses_an_hour:
            return Spent.USES_AN_HOUR
        if has.most_minor_an_hour is not None and hour_minor + minor > has.most_minor_an_hour:
            return Spent.MONEY_AN_HOUR
        if has.most_uses_a_person is not None and len(self._of(person, at)) + 1 > has.most_uses_a_person:
            return Spent.USES_A_PERSON
        return None

    def take(self, minor: int, person: str, at: datetime) -> None:
        """One use of so much."""
        hour = hour_key(at)
        if hour != self._hour:
            self._hour, self._hour_uses, self._hour_minor = hour, 0, 0
        self.uses += 1
        self.minor += minor
        self._hour_uses += 1
        self._hour_minor += minor
        if self.limits.most_uses_a_person is not None:
            self._persons[person].append(at)

    def note(self, what: Spent, number: str, at: datetime) -> None:
        """A limit kept an order from the discount."""
        reached = self.reached.get(what)
        if reached is None:
            reached = self.reached[what] = Reached(what, at, number, self._most()[what])
        reached.orders += 1

    def _of(self, person: str, at: datetime) -> deque[datetime]:
        uses = self._persons[person]
        if self.limits.person_days is not None:
            since = at - timedelta(days=self.limits.person_days)
            while uses and uses[0] <= since:
                uses.popleft()
        return uses

    def _most(self) -> Mapping[Spent, int]:
        has = self.limits
        return {
            Spent.USES: has.most_uses or 0,
            Spent.MONEY: has.most_minor or 0,
            Spent.USES_AN_HOUR: has.most_uses_an_hour or 0,
            Spent.MONEY_AN_HOUR: has.most_minor_an_hour or 0,
            Spent.USES_A_PERSON: has.most_uses_a_person or 0,
            Spent.CAMPAIGN_USES: has.most_uses or 0,
            Spent.CAMPAIGN_MONEY: has.most_minor or 0,
        }
