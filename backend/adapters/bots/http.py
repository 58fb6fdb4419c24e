"""Writing into group chats over HTTP, by the same guarded way as webhooks."""

from datetime import datetime

from backend.adapters.bots import wire
from backend.domain.alerts.ports import BotAddress, BotAnswer
from backend.domain.alerts.states import BotKind, NoticeState
from backend.domain.webhooks.ports import WebhookSender
from backend.domain.webhooks.states import Outcome

# What went wrong before anything was sent; after any other failure the text may have arrived.
_NOTHING_SENT = frozenset({"ConnectError", "UNKNOWN_HOST"})


class ChatBots:
    """Implements `BotSender`: `line` looks addresses up, checks them, follows nothing and bounds time and size."""

    def __init__(self, line: WebhookSender) -> None:
        self._line = line

    async def check(self, url: str) -> None:
        """Look the address up now; raises Refused when nothing may be sent there."""
        await self._line.check(url)

    async def send(self, kind: BotKind, address: BotAddress, text: str, *, at: datetime) -> BotAnswer:
        """Write one text; every end is an answer."""
        url, body = wire.request(kind, address, text, at=at)
        answer = await self._line.send(url, {"content-type": "application/json; charset=utf-8"}, body)
        if answer.status is not None:
            return wire.answered(kind, answer.status, answer.body)
        words = answer.excerpt or answer.outcome.value
        if answer.outcome is Outcome.TARGET_REFUSED:
            return BotAnswer(NoticeState.FAILED, words)
        if answer.outcome is Outcome.UNREACHABLE and words in _NOTHING_SENT:
            return BotAnswer(NoticeState.DUE, words)
        return BotAnswer(NoticeState.UNKNOWN, words)
