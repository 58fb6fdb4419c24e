"""Staff write messages in words of their own, or take the shop's first words back."""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.domain.audit import service as audit
from backend.domain.notifications.checking import checked
from backend.domain.notifications.errors import MessageTemplateUnknown, MessageTextChanged
from backend.domain.notifications.models import MessageText
from backend.domain.notifications.templates import TEMPLATES
from backend.domain.notifications.variables import SPECS
from backend.domain.notifications.wording import Wording

PARTS = ("subject", "body", "short")


async def set_text(
    template: str,
    locale: str,
    wanted: Wording,
    *,
    version: int,
    actor: str,
    staff_id: UUID | None,
    address: str | None,
    at: datetime,
) -> None:
    """Send a message in these words from now on; `version` 0 when nobody had written any.

    Raises MessageTemplateUnknown, MessageTextChanged, InvalidInput.
    """
    _check_known(template, locale)
    words = checked(template, wanted)
    try:
        async with in_transaction():
            row = await _locked(template, locale, version)
            before = _wording(row) if row is not None else TEMPLATES[template][locale]
            made = row is None
            row = row or MessageText(template=template, locale=locale, version=0)
            row.subject, row.body, row.short = words.subject, words.body, words.short
            row.version, row.changed_at, row.changed_by_id = row.version + 1, at, staff_id
            await row.save(force_create=made)
            await _note("message_text.set", template, locale, before, words, actor, address)
    except IntegrityError:
        # Somebody else wrote the first words of it at the same moment.
        raise MessageTextChanged() from None


async def reset_text(template: str, locale: str, *, version: int, actor: str, address: str | None) -> None:
    """Send a message in its first words again. Raises MessageTemplateUnknown, MessageTextChanged."""
    _check_known(template, locale)
    async with in_transaction():
        row = await _locked(template, locale, version)
        if row is None:
            return
        await row.delete()
        first = TEMPLATES[template][locale]
        await _note("message_text.reset", template, locale, _wording(row), first, actor, address)


def _check_known(template: str, locale: str) -> None:
    if template not in SPECS or locale not in TEMPLATES[template]:
        raise MessageTemplateUnknown()


async def _locked(template: str, locale: str, version: int) -> MessageText | None:
    row = await MessageText.select_for_update().get_or_none(template=template, locale=locale)
    if (row.version if row is not None else 0) != version:
        raise MessageTextChanged()
    return row


def _wording(row: MessageText) -> Wording:
    return Wording(row.subject, row.body, row.short)


async def _note(
    act: str, template: str, locale: str, before: Wording, after: Wording, actor: str, address: str | None
) -> None:
    diff = {
        part: [getattr(before, part), getattr(after, part)]
        for part in PARTS
        if getattr(before, part) != getattr(after, part)
    }
    await audit.record(actor, act, f"{template}:{locale}", diff=diff, address=address)
