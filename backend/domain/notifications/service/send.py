"""Asking for messages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from backend import settings
from backend.core import clock, database, ids, outbox
from backend.domain.notifications import queries, templates
from backend.domain.notifications.models import Message, MessageChannel
from backend.domain.notifications.service.inbox import Note, write_notes
from backend.domain.notifications.wording import Wording

_QUEUE = """
INSERT INTO message (id, channel, recipient, template, locale, subject, body, state, created_at)
SELECT n.*, 'QUEUED', $8 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    AS n
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A message to be written: `to` is a normalised phone number (SMS) or e-mail address (EMAIL).

    `params` are the template's words and links; `shop` is added. `inbox`: whoever has an account finds its subject
    and text there too.
    """

    to: str
    channel: MessageChannel
    template: str
    locale: str
    params: dict[str, str]
    inbox: UUID | None = None

    @property
    def wording(self) -> tuple[str, str]:
        """Which message, in which language."""
        return self.template, templates.language(self.locale)

    def words(self, edited: Mapping[tuple[str, str], Wording]) -> tuple[str | None, str]:
        """Subject and body, as staff wrote them or in the first words.

        Raises KeyError for an unknown template or a missing parameter.
        """
        return templates.render(self.template, self.channel, self.locale, self._given(), edited.get(self.wording))

    def note(self, edited: Mapping[tuple[str, str], Wording]) -> Note | None:
        """The same for an inbox; None without one. Raises KeyError as `words`."""
        if self.inbox is None:
            return None
        told = self.template, self.locale, self._given(), edited.get(self.wording)
        return Note(self.inbox, self.template, templates.line(*told), templates.plain(*told), self.params.get("link"))

    def _given(self) -> dict[str, str]:
        chosen = settings.get()
        return {"shop": chosen.shop_name_zh if self.locale == "zh-CN" else chosen.shop_name_en, **self.params}


async def send(
    *,
    to: str,
    channel: MessageChannel | str,
    template: str,
    locale: str,
    params: dict[str, str],
    forgotten: bool = False,
    inbox: UUID | None = None,
) -> Message:
    """Render a message and queue it in the caller's transaction (`message.queued`).

    `to` is a normalised phone number (SMS) or e-mail address (EMAIL). `params` are the template's words and
    links; `shop` is added. `forgotten`: nothing of it is kept once it was carried. `inbox`: whose account finds its
    subject in the shop too. Raises KeyError when one is missing.
    """
    asked = Asked(to, MessageChannel(channel), template, locale, params, inbox)
    edited = await queries.edited([asked.wording])
    subject, body = asked.words(edited)
    message = await Message.create(
        channel=asked.channel,
        to=to,
        template=template,
        locale=locale,
        subject=subject,
        body=body,
        forgotten=forgotten,
    )
    await outbox.emit("message.queued", message_id=message.id)
    await write_notes([note for note in [asked.note(edited)] if note is not None])
    return message


async def send_each(asked: Sequence[Asked]) -> None:
    """The same for many messages in three statements, five with inboxes."""
    if not asked:
        return
    edited = await queries.edited({one.wording for one in asked})
    rows = [(ids.new(), one.channel.value, one.to, one.template, one.locale, *one.words(edited)) for one in asked]
    columns = [list(column) for column in zip(*rows, strict=True)]
    await database.execute(_QUEUE, *columns, clock.now())
    await outbox.emit_each("message.queued", [{"message_id": id} for id in columns[0]])
    await write_notes([note for one in asked if (note := one.note(edited)) is not None])
