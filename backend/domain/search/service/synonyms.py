"""Keeping groups of synonyms, and the index as they are."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, outbox
from backend.core.outbox import Delivery
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.search.errors import SynonymsChanged, SynonymsUnknown, SynonymTaken
from backend.domain.search.service.indexing import LOCK, write_products
from backend.domain.search.synonyms import SynonymGroup, check_words, compared
from backend.domain.search.words import Way, words_of

_COLUMNS = "id, words, version, updated_at, updated_by"
_WRITE = f"""
INSERT INTO synonym_group AS g ({_COLUMNS}) VALUES ($1, $2, 1, $3, $4)
ON CONFLICT (id) DO UPDATE SET words = excluded.words, version = g.version + 1, updated_at = excluded.updated_at,
    updated_by = excluded.updated_by
RETURNING {_COLUMNS}
"""  # noqa: S608 - a fixed fragment
_TAKEN = """
SELECT w.word, g.words FROM synonym_word AS w JOIN synonym_group AS g ON g.id = w.group_id
WHERE w.word = ANY($1::text[]) AND w.group_id <> $2 LIMIT 1
"""
_NUMBERS = "SELECT word, id FROM search_word WHERE way = 'w' AND word = ANY($1::text[])"


async def add_synonyms(words: Sequence[str], *, caller: Caller, address: str | None, at: datetime) -> SynonymGroup:
    """Make a group of words. Raises InvalidInput and SynonymTaken."""
    kept = check_words(words)
    async with in_transaction():
        group = await _write(ids.new(), kept, caller, at)
        await _tell(group, "synonyms.added", [], kept, caller, address)
    return group


async def update_synonyms(
    id: UUID, version: int, words: Sequence[str], *, caller: Caller, address: str | None, at: datetime
) -> SynonymGroup:
    """Replace a group's words. Raises SynonymsUnknown, SynonymsChanged, InvalidInput and SynonymTaken."""
    kept = check_words(words)
    async with in_transaction():
        before = await _locked(id, version)
        group = await _write(id, kept, caller, at)
        await _tell(group, "synonyms.updated", before.words, kept, caller, address)
    return group


async def remove_synonyms(id: UUID, version: int, *, caller: Caller, address: str | None) -> SynonymGroup:
    """Take a group away; returns it as it was. Raises SynonymsUnknown and SynonymsChanged."""
    async with in_transaction():
        group = await _locked(id, version)
        await database.execute("DELETE FROM synonym_group WHERE id = $1", id)
        await _tell(group, "synonyms.removed", group.words, [], caller, address)
    return group


async def follow_synonyms(words: Sequence[str], *, delivery: Delivery, at: datetime) -> None:
    """Write products anew that hold any of the words."""
    async with in_transaction():
        if await outbox.close(delivery, at=at):
            saying = {id for word in words for id in await _saying(word)}
            await write_products(sorted(saying), at)


async def _saying(word: str) -> list[UUID]:
    """Products that hold every piece of a word: the word itself, or a few too many, which does no harm."""
    written = {found.text for found in words_of(word) if found.way is Way.WRITTEN}
    longest = [text for text in written if not any(text != other and text in other for other in written)]
    numbers = [row["id"] for row in await database.records(_NUMBERS, longest)]
    if len(numbers) < len(longest):
        return []
    # By the index each piece is a look-up of its own.
    held = " AND ".join(f"words && ${place}::int[]" for place in range(1, len(numbers) + 1))
    rows = await database.records(
        f"SELECT DISTINCT product_id FROM search_entry WHERE {held}",  # noqa: S608 - places of values alone
        *([2 * number, 2 * number + 1] for number in numbers),
    )
    return [row["product_id"] for row in rows]


async def _locked(id: UUID, version: int) -> SynonymGroup:
    rows = await database.fetch(f"SELECT {_COLUMNS} FROM synonym_group WHERE id = $1 FOR UPDATE", id)  # noqa: S608
    if not rows:
        raise SynonymsUnknown()
    group = SynonymGroup(**rows[0])
    if group.version != version:
        raise SynonymsChanged(group)
    return group


async def _write(id: UUID, words: list[str], caller: Caller, at: datetime) -> SynonymGroup:
    """In the open transaction. One writes at a time, so that no two groups get the same word."""
    await database.fetch("SELECT pg_advisory_xact_lock($1)", LOCK)
    plain = [compared(word) for word in words]
    if taken := await database.fetch(_TAKEN, plain, id):
        place = plain.index(taken[0]["word"])
        raise SynonymTaken(words[place], taken[0]["words"], path=["input", "words", str(place)])
    (row,) = await database.fetch(_WRITE, id, words, at, caller.staff_id)
    await database.execute("DELETE FROM synonym_word WHERE group_id = $1", id)
    await database.execute("INSERT INTO synonym_word (word, group_id) SELECT unnest($1::text[]), $2", plain, id)
    return SynonymGroup(**row)


async def _tell(
    group: SynonymGroup, act: str, before: list[str], after: list[str], caller: Caller, address: str | None
) -> None:
    diff = {"words": [before, after]}
    await audit.record(caller.actor, act, ids.public("syn", group.id), diff=diff, address=address)
    await outbox.emit("synonyms.changed", words=sorted({*before, *after}))
