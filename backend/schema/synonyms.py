"""What was looked for, and which words mean the same, as marketers see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.search import queries, synonyms
from backend.schema.accounts import staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, given, refusal, shown, typed
from backend.schema.scalars import BigInt


@typed(STAFF)
class SearchTerm:
    """What customers looked for, as they wrote it; by whom is not known."""

    term: str = shown(STAFF, "The words, in small letters and one width.")
    searches: BigInt = shown(STAFF, "How often in the days asked for; equal searches within seconds count once.")
    results: int = shown(STAFF, "How many finds its last search had; 0 also when only words near it were found.")
    last_at: datetime = shown(STAFF, "When it was last counted (UTC).")

    @classmethod
    def of(cls, term: queries.Term) -> "SearchTerm":
        """From the domain's term."""
        return cls(term=term.term, searches=BigInt(term.searches), results=term.results, last_at=term.last_at)


async def editors_of_groups(groups: Sequence["SynonymGroup"], info: Info) -> list[str | None]:
    """The name of who changed each group last; one statement."""
    people = await staff_by_id([group.row.updated_by for group in groups])
    return [person.name if person else None for person in people]


@typed(STAFF)
class SynonymGroup:
    """Words that mean the same to customers: who looks for one finds what says any of them."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    words: list[str] = shown(STAFF, "Of either language.", size=20)
    version: int = shown(STAFF, "Grows with each edit; give it when you change the group.")
    updated_at: datetime = shown(STAFF, "When it was last changed (UTC).")
    updated_by: str | None = edge(STAFF, "Who did that; null when it was the system.", editors_of_groups)
    row: strawberry.Private[synonyms.SynonymGroup]

    @classmethod
    def of(cls, row: synonyms.SynonymGroup) -> "SynonymGroup":
        """From the domain's group."""
        return cls(
            id=strawberry.ID(ids.public("syn", row.id)),
            words=row.words,
            version=row.version,
            updated_at=row.updated_at,
            row=row,
        )


@given(STAFF)
class SynonymsInput:
    """A group of synonyms as it shall be."""

    words: list[str] = shown(STAFF, "2 to 20 words of at most 40 characters, of either language; none in two groups.")


@typed(STAFF)
class SynonymsRemoved:
    """A group is gone; its words mean what they say again."""

    id: strawberry.ID = shown(STAFF, "The group that was.")


@refusal("SYNONYMS_UNKNOWN", STAFF, zh="没有这组同义词。", en="There is no such group of synonyms.")
class SynonymsUnknown(UserError):
    """No such group of synonyms."""


@refusal(
    "SYNONYMS_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这组同义词；请查看最新内容后再保存。",
    en="Somebody changed this group meanwhile; look at what it is now, then save again.",
)
class SynonymsChanged(UserError):
    """Somebody changed the group since it was read."""

    current: SynonymGroup = shown(STAFF, "The group as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The group as the graph shows it."""
        return {"current": SynonymGroup.of(refused.facts["current"])}


@refusal(
    "SYNONYM_TAKEN",
    STAFF,
    zh="“{word}”已在另一组同义词中：{others}。",
    en="“{word}” is in another group already: {others}.",
)
class SynonymTaken(UserError):
    """A word is in another group already."""

    word: str = shown(STAFF, "Which.")
    words: list[str] = shown(STAFF, "The words of that group.", size=20)

    @staticmethod
    def words_of(refused: Refusal, locale: str) -> dict[str, str]:
        """The other group in one line."""
        return {"others": ("、" if locale == "zh-CN" else ", ").join(refused.facts["words"])}
