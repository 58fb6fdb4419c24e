"""Writing the words of the index down; used by the verbs beside it, inside their transactions."""

from collections.abc import Iterable, Mapping

from backend.core import database
from backend.domain.search.slips import remains, slips_forgiven
from backend.domain.search.words import Run, Script, Way, Word, runs

# Sounds of more syllables are found by their parts.
_LONGEST_SOUND = 3
Key = tuple[Way, str]
# Nobody else writes words meanwhile. What is known is not offered again: each offer would use up a number.
_LEARN = """
WITH offered AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::smallint[], $4::text[]) AS o (way, word, size, shown)
)
INSERT INTO search_word (way, word, size, shown)
SELECT way, word, size, shown FROM offered AS o
WHERE NOT EXISTS (SELECT FROM search_word AS w WHERE w.word = o.word COLLATE "C" AND w.way = o.way)
RETURNING id, way, word, size
"""
_IDS = "SELECT id, way, word FROM search_word WHERE word = ANY($1::text[])"
_NEAR = "INSERT INTO search_near (rest, word_id) SELECT * FROM unnest($1::text[], $2::int[]) ON CONFLICT DO NOTHING"
# In the order of their ids, as everybody does who changes several.
_COUNT = """
UPDATE search_word AS w SET n = greatest(0, w.n + d.n) FROM unnest($1::int[], $2::int[]) AS d (id, n) WHERE w.id = d.id
"""


async def learned(words: Iterable[Word]) -> dict[Key, int]:
    """The number of each word, new ones written down; a fixed number of statements."""
    wanted = {(word.way, word.text): word for word in words}
    columns = [list(column) for column in zip(*wanted.values(), strict=True)]
    ways, texts, sizes, shown = columns
    new = await database.records(_LEARN, [way.value for way in ways], texts, sizes, shown)
    near = [(rest, row["id"]) for row in new for rest in _rests(Way(row["way"]), row["word"], row["size"])]
    if near:
        await database.execute(_NEAR, *(list(column) for column in zip(*near, strict=True)))
    return {(Way(way), text): id for id, way, text in await database.records(_IDS, list(set(texts)))}


async def count(changes: Mapping[int, int]) -> None:
    """Count in how many entries each word is, by how much that changed."""
    changed = sorted((id, by) for id, by in changes.items() if by)
    if changed:
        await database.execute(_COUNT, [id for id, _ in changed], [by for _, by in changed])


async def forget_unused() -> None:
    """Drop words that no entry has any more."""
    await database.execute("DELETE FROM search_word WHERE n = 0 AND way <> '#'")


def _rests(way: Way, text: str, size: int) -> set[str]:
    if way is Way.WRITTEN and runs(text) == [Run(Script.LETTERS, text)]:
        return remains(text, slips_forgiven(text)) if slips_forgiven(text) else set()
    if way is Way.SOUND and size <= _LONGEST_SOUND and slips_forgiven(text):
        return remains(text, 1)
    return set()
