"""What staff ask and say of alerts, and the refusals of it."""

from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.accounts.permissions import Role
from backend.domain.alerts.ports import BotAnswer
from backend.domain.alerts.states import AlertKind, AlertState, BotKind, NoticeState
from backend.domain.alerts.wanted import BotWanted, RuleWanted, Tested
from backend.schema.alerts import AlertBot, AlertRule
from backend.schema.doors import STAFF, UserError, given, refusal, shown, typed
from backend.schema.languages import ContentLocale


@given(STAFF)
class AlertStateFilter:
    """One of some states."""

    in_: list[AlertState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class AlertFilter:
    """Which alerts are wanted; all that is given must hold."""

    state: AlertStateFilter | None = shown(STAFF, "How far they are.", default=None)
    kind: AlertKind | None = shown(STAFF, "What is watched.", default=None)


@given(STAFF)
class AlertRuleInput:
    """A rule as it shall be."""

    threshold: int = shown(STAFF, "In the rule's unit, within its bounds; 0 where there is none.")
    active: bool = shown(STAFF, "Whether it watches.")
    owner_role: Role | None = shown(STAFF, "The role it belongs to; this or `ownerId`.", default=None)
    owner_id: strawberry.ID | None = shown(STAFF, "The person it belongs to.", default=None)
    muted_until: datetime | None = shown(
        STAFF, "Until when nobody is told, 30 days ahead at most; null: not muted.", default=None
    )
    escalate_after_minutes: int | None = shown(
        STAFF, "1 to 10080; null together with `escalateTo`: it never goes to somebody else.", default=None
    )
    escalate_to: Role | None = shown(STAFF, "The role that is told when nobody took it in time.", default=None)
    email: bool = shown(STAFF, "Whether its people get e-mails.")
    bot_ids: list[strawberry.ID] = shown(STAFF, "Bots that are told; 10 at most.")
    language: ContentLocale = shown(STAFF, "Language of the e-mails.")

    def wanted(self) -> RuleWanted:
        """As the domain takes it; ids that are none find nothing."""
        return RuleWanted(
            active=self.active,
            threshold=self.threshold,
            owner_role=self.owner_role,
            owner_id=(ids.parse("stf", self.owner_id) or ids.new()) if self.owner_id is not None else None,
            muted_until=self.muted_until,
            escalate_after_min=self.escalate_after_minutes,
            escalate_to=self.escalate_to,
            email=self.email,
            bot_ids=[ids.parse("bot", id) or ids.new() for id in self.bot_ids],
            language=self.language,
        )


@given(STAFF)
class AlertBotInput:
    """A bot as it shall be."""

    name: str = shown(STAFF, "What staff call it, 1 to 60 characters.")
    kind: BotKind = shown(STAFF, "Whose chat it is.")
    url: str | None = shown(
        STAFF,
        "The bot's whole address as the chat shows it, key included; null for a known bot: it stays.",
        default=None,
    )
    secret: str | None = shown(
        STAFF,
        "What its messages are signed with (加签, 签名校验), at most 200 characters; null: it stays; empty: none.",
        default=None,
    )
    language: ContentLocale = shown(STAFF, "Language it is written to in.")
    active: bool = shown(STAFF, "Whether it is told anything.")

    def wanted(self) -> BotWanted:
        """As the domain takes it."""
        return BotWanted(
            name=self.name,
            kind=self.kind,
            url=self.url,
            secret=self.secret,
            language=self.language,
            active=self.active,
        )


@typed(STAFF)
class AlertBotTested:
    """What a bot answered to a test."""

    bot: AlertBot = shown(STAFF, "Which.")
    sent: bool = shown(STAFF, "Whether it took the message.")
    words: str | None = shown(STAFF, "What it, or the way to it, said; null when it took the message.")

    @classmethod
    def of(cls, bot: AlertBot, answer: BotAnswer) -> "AlertBotTested":
        """From the domain's answer."""
        return cls(bot=bot, sent=answer.state is NoticeState.SENT, words=answer.words)


@typed(STAFF)
class AlertRuleTested:
    """A test is on its way to everybody whom a rule tells."""

    mails: int = shown(STAFF, "How many people it is written to by e-mail.")
    bots: list[AlertBotTested] = shown(STAFF, "What each bot answered.", size=10)

    @classmethod
    def of(cls, tested: Tested) -> "AlertRuleTested":
        """From the domain's answer."""
        return cls(mails=tested.mails, bots=[AlertBotTested.of(AlertBot.of(bot), one) for bot, one in tested.bots])


@refusal("ALERT_UNKNOWN", STAFF, zh="没有这条预警，或您无权查看。", en="There is no such alert that you may see.")
class AlertUnknown(UserError):
    """No such alert, or one that this person may not see."""


@refusal("ALERT_OVER", STAFF, zh="这条预警已自动解除。", en="This alert ended by itself meanwhile.")
class AlertOver(UserError):
    """The alert ended meanwhile."""


@refusal(
    "ALERT_RULE_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这条规则；请查看最新内容后再保存。",
    en="Somebody changed this rule meanwhile; look at what it is now, then save again.",
)
class AlertRuleChanged(UserError):
    """Somebody changed the rule since it was read."""

    current: AlertRule = shown(STAFF, "The rule as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The rule as the graph shows it."""
        return {"current": AlertRule.of(refused.facts["current"])}


@refusal("ALERT_BOT_UNKNOWN", STAFF, zh="没有这个机器人。", en="There is no such bot.")
class AlertBotUnknown(UserError):
    """No such bot."""


@refusal(
    "ALERT_BOT_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这个机器人；请查看最新内容后再保存。",
    en="Somebody changed this bot meanwhile; look at what it is now, then save again.",
)
class AlertBotChanged(UserError):
    """Somebody changed the bot since it was read."""

    current: AlertBot = shown(STAFF, "The bot as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The bot as the graph shows it."""
        return {"current": AlertBot.of(refused.facts["current"])}
