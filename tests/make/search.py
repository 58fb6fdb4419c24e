"""What can be found, what was looked for, what means the same."""

from backend.core import clock, database, ids
from backend.domain.search import service


async def searched(size: int) -> None:
    """Everything on sale is indexed; so many terms more were looked for, so many groups of synonyms more made."""
    at = clock.now()
    await service.sweep(at=at)
    for _ in range(size):
        group, word = ids.new(), ids.new().hex[-12:]
        words = [f"same {word}", f"also {word}"]
        await database.execute(
            "INSERT INTO synonym_group (id, words, updated_at) VALUES ($1, $2::text[], $3)", group, words, at
        )
        await database.execute("INSERT INTO synonym_word (word, group_id) SELECT unnest($1::text[]), $2", words, group)
        await database.execute(
            "INSERT INTO search_term (day, term, searches, results, last_at) VALUES ($1, $2, 3, 0, $3)",
            clock.shop_day(at), word, at,
        )  # fmt: skip
