"""What staff say of a category, and the rules it must keep. Nothing here touches the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.catalog.editing import Text
from backend.domain.catalog.glyphs import Glyph

LONGEST_NAME, LONGEST_TAGLINE = 80, 200


@dataclass(frozen=True, slots=True)
class CategoryDraft:
    """A category as staff want it. Without a picture it is shown by its pictogram in its colour."""

    names: Text
    taglines: Text
    glyph: str
    hue: int
    picture_id: UUID | None = None


def checked(draft: CategoryDraft) -> CategoryDraft:
    """The same without spaces around its words. Raises InvalidInput for the first thing that is malformed."""
    names = _text(draft.names, LONGEST_NAME, "names", required=True)
    taglines = _text(draft.taglines, LONGEST_TAGLINE, "taglines", required=False)
    if draft.glyph not in set(Glyph):
        raise InvalidInput("UNKNOWN", path=["input", "glyph"])
    if not 0 <= draft.hue <= 359:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "hue"], minimum=0, maximum=359)
    return CategoryDraft(names, taglines, draft.glyph, draft.hue, draft.picture_id)


def placed(order: Sequence[UUID], id: UUID, after: UUID | None) -> list[UUID]:
    """The order with one of it right behind another, or before all."""
    others = [other for other in order if other != id]
    at = others.index(after) + 1 if after else 0
    return [*others[:at], id, *others[at:]]


def _text(text: Text, longest: int, name: str, *, required: bool) -> Text:
    plain = Text(text.zh.strip(), text.en.strip())
    for language, words in (("zhCn", plain.zh), ("en", plain.en)):
        path = ["input", name, language]
        if required and not words:
            raise InvalidInput("REQUIRED", path=path)
        if len(words) > longest:
            raise InvalidInput("TOO_LONG", path=path, maximum=longest)
        if "\x00" in words:
            raise InvalidInput("BAD_CHARACTER", path=path)
    return plain
