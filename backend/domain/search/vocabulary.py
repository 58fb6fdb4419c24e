"""Looking up the words of the index."""

from collections import defaultdict
from collections.abc import Sequence

from backend.core import database
from backend.domain.search.reading import Known, Lexicon
from backend.domain.search.words import Run, Script, Way

# A beginning stands for the most frequent of so many words.
MOST_BEGUN = 40
_WORD = "id, way, word, size, shown, n"
# The number of entries comes along: it is that of the word which every entry has.
_LOOKED_UP = f"""
SELECT NULL::text AS begun, {_WORD} FROM search_word WHERE word = ANY($1::text[]) AND (n > 0 OR way = '#')
UNION ALL
SELECT p.start AS begun, w.* FROM unnest($2::text[]) AS p (start) CROSS JOIN LATERAL (
    SELECT {_WORD} FROM search_word
    WHERE word > p.start COLLATE "C" AND word < (p.start || chr(1114111)) COLLATE "C" AND way <> 'i' AND n > 0
    ORDER BY n DESC, id LIMIT {MOST_BEGUN}
) AS w
"""  # noqa: S608 - fixed fragments; values are bound
_BEGUN = """
SELECT shown FROM search_word
WHERE word > $1 COLLATE "C" AND word < ($1 || chr(1114111)) COLLATE "C" AND way = 'w' AND n > 0
ORDER BY n DESC, id LIMIT $2
"""
_NEAR = f"""
SELECT {_WORD} FROM search_word WHERE n > 0 AND id IN (SELECT word_id FROM search_near WHERE rest = ANY($1::text[]))
UNION SELECT {_WORD} FROM search_word WHERE n > 0 AND way = 'p' AND word = ANY($2::text[])
"""  # noqa: S608 - as above


async def looked_up(sought: Sequence[Run], asked: set[str]) -> Lexicon:
    """The words of a query, and those that begin like it; one statement."""
    starts = list({run.text for run in sought if run.script is not Script.HAN})
    begun: dict[str, list[Known]] = defaultdict(list)
    exact: list[Known] = []
    total = 0
    for start, *facts in await database.records(_LOOKED_UP, [*asked, ""], starts):
        word = _known(facts)
        if word.way is Way.ALL:
            total = word.n
        elif start is None:
            exact.append(word)
        else:
            begun[start].append(word)
    return Lexicon(exact, begun, total)


async def completions(run: Run, most: int) -> list[str]:
    """The most frequent Latin words that begin like this, longer than it; one statement."""
    if run.script is not Script.LETTERS:
        return []
    rows = await database.records(_BEGUN, run.text, most)
    return [row["shown"] for row in rows]


async def near(rests: set[str], sounds: set[str]) -> list[Known]:
    """Words that leave one of these rests, or sound so; one statement."""
    return [_known(row) for row in await database.records(_NEAR, list(rests), list(sounds))]


def _known(facts: Sequence[object]) -> Known:
    id, way, text, size, shown, n = facts
    return Known(id, Way(way), text, size, shown, n)  # type: ignore[arg-type]
