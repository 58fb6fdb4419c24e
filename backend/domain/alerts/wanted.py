"""What staff want of rules and bots, and what a test found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.domain.accounts.permissions import Role
from backend.domain.alerts.models import AlertBot
from backend.domain.alerts.ports import BotAnswer
from backend.domain.alerts.states import BotKind
from backend.domain.catalog.states import ContentLocale


@dataclass(frozen=True, slots=True)
class RuleWanted:
    """A rule as it is to be. Exactly one of `owner_role` and `owner_id`; both of the escalation or neither."""

    active: bool
    threshold: int
    owner_role: Role | None
    owner_id: UUID | None
    muted_until: datetime | None
    escalate_after_min: int | None
    escalate_to: Role | None
    email: bool
    bot_ids: Sequence[UUID]
    language: ContentLocale


@dataclass(frozen=True, slots=True)
class BotWanted:
    """A bot as it is to be. Of `url` and `secret` None leaves what there is; an empty secret takes it away."""

    name: str
    kind: BotKind
    url: str | None
    secret: str | None
    language: ContentLocale
    active: bool


@dataclass(frozen=True, slots=True)
class Tested:
    """To how many people a test e-mail is on its way, and what each bot answered."""

    mails: int
    bots: list[tuple[AlertBot, BotAnswer]]
