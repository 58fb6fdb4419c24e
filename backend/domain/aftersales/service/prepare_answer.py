"""Staff keep answers ready."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.aftersales.conversation import LONGEST_REMARK, PreparedAnswer
from backend.domain.aftersales.errors import PreparedAnswerUnknown, PreparedAnswerVersionConflict
from backend.domain.aftersales.prepared import PLACEHOLDERS, unknown_in
from backend.domain.aftersales.states import CaseState
from backend.domain.audit import service as audit

LONGEST_TITLE = 60
MOST = 200
_FIELDS = ("state", "position", "title_zh", "title_en", "words_zh", "words_en")


@dataclass(frozen=True, slots=True)
class AnswerWanted:
    """A prepared answer as it is to be."""

    state: CaseState | None
    position: int
    title_zh: str
    title_en: str
    words_zh: str
    words_en: str


async def set_prepared_answer(
    id: UUID | None, wanted: AnswerWanted, *, version: int | None, actor: str, address: str | None, at: datetime
) -> PreparedAnswer:
    """Keep a new answer ready (`id` None), or change one.

    Raises `PreparedAnswerUnknown`, `PreparedAnswerVersionConflict`, `InvalidInput` (nothing said, too much, or
    something in braces that stands for nothing).
    """
    values = _checked(wanted)
    async with in_transaction():
        if id is None:
            if await PreparedAnswer.all().count() >= MOST:
                raise InvalidInput("TOO_MANY", path=["input"], minimum=1, maximum=MOST)
            row = await PreparedAnswer.create(**values, changed_at=at)
            diff = {name: [None, value] for name, value in values.items()}
        else:
            row = await _locked(id, version)
            diff = {name: [getattr(row, name), value] for name, value in values.items() if getattr(row, name) != value}
            row.update_from_dict({**values, "version": row.version + 1, "changed_at": at})
            await row.save(update_fields=[*values, "version", "changed_at"])
        await audit.record(actor, "prepared_answer.set", ids.public("pra", row.id), diff=diff, address=address)
    return row


async def remove_prepared_answer(id: UUID, *, version: int, actor: str, address: str | None) -> None:
    """Forget an answer; what was said with it stays said. Raises as `set_prepared_answer`."""
    async with in_transaction():
        row = await _locked(id, version)
        await row.delete()
        diff = {name: [getattr(row, name), None] for name in _FIELDS}
        await audit.record(actor, "prepared_answer.removed", ids.public("pra", row.id), diff=diff, address=address)


async def _locked(id: UUID, version: int | None) -> PreparedAnswer:
    row = await PreparedAnswer.select_for_update().get_or_none(id=id)
    if row is None:
        raise PreparedAnswerUnknown
    if row.version != version:
        raise PreparedAnswerVersionConflict(row)
    return row


def _checked(wanted: AnswerWanted) -> dict[str, Any]:
    if not 0 <= wanted.position <= 1000:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "position"], minimum=0, maximum=1000)
    values: dict[str, Any] = {"state": wanted.state, "position": wanted.position}
    for name, place, most in (
        ("title_zh", ["titles", "zhCn"], LONGEST_TITLE),
        ("title_en", ["titles", "en"], LONGEST_TITLE),
        ("words_zh", ["words", "zhCn"], LONGEST_REMARK),
        ("words_en", ["words", "en"], LONGEST_REMARK),
    ):
        text = str(getattr(wanted, name)).strip()
        path = ["input", *place]
        if not 1 <= len(text) <= most:
            raise InvalidInput("BAD_LENGTH", path=path, minimum=1, maximum=most)
        if "\x00" in text:
            raise InvalidInput("BAD_CHARACTER", path=path)
        if name.startswith("words") and unknown_in(text) is not None:
            raise InvalidInput("BAD_PLACEHOLDER", path=path, known=", ".join(sorted(PLACEHOLDERS)))
        values[name] = text
    return values
