"""Staff write help pages in words of their own, or take the first words back."""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import outbox
from backend.domain.audit import service as audit
from backend.domain.help.checking import checked
from backend.domain.help.errors import HelpPageUnknown, HelpTextChanged
from backend.domain.help.models import HelpText
from backend.domain.help.pages import LOCALES, PAGES, HelpWords, first_words

PARTS = ("title", "summary", "body")


async def set_text(
    page: str,
    locale: str,
    wanted: HelpWords,
    *,
    version: int,
    actor: str,
    staff_id: UUID | None,
    address: str | None,
    at: datetime,
) -> None:
    """Show a page in these words from now on; `version` 0 when nobody had written any.

    Raises HelpPageUnknown, HelpTextChanged, InvalidInput.
    """
    _check_known(page, locale)
    words = checked(wanted)
    try:
        async with in_transaction():
            row = await _locked(page, locale, version)
            before = _words(row) if row is not None else first_words(page, locale)
            made = row is None
            row = row or HelpText(page=page, locale=locale, version=0)
            row.title, row.summary, row.body = words.title, words.summary, words.body
            row.version, row.changed_at, row.changed_by_id = row.version + 1, at, staff_id
            await row.save(force_create=made)
            await _note("help_text.set", page, locale, before, words, actor, address)
    except IntegrityError:
        # Somebody else wrote the first words of it at the same moment.
        raise HelpTextChanged() from None


async def reset_text(page: str, locale: str, *, version: int, actor: str, address: str | None) -> None:
    """Show a page in its first words again. Raises HelpPageUnknown, HelpTextChanged."""
    _check_known(page, locale)
    async with in_transaction():
        row = await _locked(page, locale, version)
        if row is None:
            return
        await row.delete()
        await _note("help_text.reset", page, locale, _words(row), first_words(page, locale), actor, address)


def _check_known(page: str, locale: str) -> None:
    if page not in PAGES or locale not in LOCALES:
        raise HelpPageUnknown()


async def _locked(page: str, locale: str, version: int) -> HelpText | None:
    row = await HelpText.select_for_update().get_or_none(page=page, locale=locale)
    if (row.version if row is not None else 0) != version:
        raise HelpTextChanged()
    return row


def _words(row: HelpText) -> HelpWords:
    return HelpWords(row.title, row.summary, row.body)


async def _note(
    act: str, page: str, locale: str, before: HelpWords, after: HelpWords, actor: str, address: str | None
) -> None:
    diff = {
        part: [getattr(before, part), getattr(after, part)]
        for part in PARTS
        if getattr(before, part) != getattr(after, part)
    }
    await audit.record(actor, act, f"{page}:{locale}", diff=diff, address=address)
    await outbox.emit("help.changed", page=page)
