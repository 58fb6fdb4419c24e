"""Reading what was looked for, and the synonyms, as staff see them; and what customers may be typing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.models import ContentLocale
from backend.domain.search.synonyms import SynonymGroup, compared

# What its last day says of its results is what holds now.
_TERMS = """
SELECT term, searches, results, last_at FROM (
    SELECT term, sum(searches)::bigint AS searches, (array_agg(results ORDER BY day DESC))[1] AS results,
        max(last_at) AS last_at
    FROM search_term WHERE day >= $1 GROUP BY term
) AS t WHERE {where} ORDER BY searches DESC, term LIMIT {limit}
"""
_NAMES = """
SELECT p.id, p.slug, p.is_bundle, t.name FROM product AS p
JOIN product_translation AS t ON t.product_id = p.id AND t.locale = $1 WHERE p.id = ANY($2::uuid[])
"""
TERM_KEY: tuple[type, ...] = (int, str)


@dataclass(frozen=True, slots=True)
class Term:
    """What was looked for on some days: how often, and what its last search showed."""

    term: str
    searches: int
    results: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Name:
    """A find by its name alone."""

    slug: str
    is_bundle: bool
    name: str


async def terms(since: date, page: Page, *, without_result: bool | None = None) -> list[Term]:
    """A page of what was looked for since a day, most often first; one statement."""
    values: list[Any] = [since]
    where = "true"
    if without_result is not None:
        where += " AND results = 0" if without_result else " AND results > 0"
    if page.after is not None:
        values += page.after
        where += ' AND (searches < $2::bigint OR (searches = $2::bigint AND term > $3 COLLATE "C"))'
    rows = await database.fetch(_TERMS.format(where=where, limit=page.limit), *values)
    return [Term(**row) for row in rows]


async def synonym_groups(text: str | None, page: Page) -> list[SynonymGroup]:
    """A page of synonym groups, newest first, all or those with such a word; one statement."""
    values: list[Any] = []
    where = "true"
    if text and compared(text):
        values.append(compared(text))
        where += " AND id IN (SELECT group_id FROM synonym_word WHERE position($1 IN word) > 0)"
    if page.after is not None:
        values += page.after
        where += f" AND id < ${len(values)}"
    rows = await database.fetch(
        "SELECT id, words, version, updated_at, updated_by FROM synonym_group"  # noqa: S608 - fixed fragments
        f" WHERE {where} ORDER BY id DESC LIMIT {page.limit}",
        *values,
    )
    return [SynonymGroup(**row) for row in rows]


async def names_by_product(locale: ContentLocale, ids: Sequence[UUID]) -> list[Name | None]:
    """The name of each product in a language, aligned; one statement."""
    rows = await database.records(_NAMES, locale.value, list(ids)) if ids else []
    found = {id: Name(slug, is_bundle, name) for id, slug, is_bundle, name in rows}
    return [found.get(id) for id in ids]
