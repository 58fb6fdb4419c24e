"""What customers of the seeded shop looked for, and the words that its marketers made mean the same."""

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from backend.core import clock, database
from backend.domain.search.synonyms import compared
from backend.seed.ids import Ids

DAYS = 30
SYNONYMS = (
    ("影音", "视频", "video", "追剧"),
    ("话费", "手机充值", "mobile top-up"),
    ("网盘", "云盘", "云存储", "cloud storage"),
    ("咖啡", "coffee", "拿铁"),
    ("游戏点卡", "点券", "game card"),
)
# Words, how often a day, how many finds the last search had. What found nothing is what a marketer acts on.
SOUGHT = (
    ("视频会员", 46, 9), ("话费", 38, 4), ("steam", 31, 0), ("咖啡", 27, 3), ("音乐会员", 22, 5), ("shipin", 14, 9),
    ("apple music", 12, 0), ("coffee", 11, 3), ("网盘", 9, 3), ("kindle", 7, 0), ("流量包", 7, 2), ("sp", 4, 12),
    ("奈飞", 9, 0), ("switch online", 6, 0), ("打车券", 5, 0), ("xbox", 4, 0), ("电影票", 4, 0), ("加油卡", 3, 0),
    ("tidal", 1, 0),
)  # fmt: skip
_GROUPS = """
INSERT INTO synonym_group (id, words, updated_at, updated_by) VALUES ($1, $2::text[], $3, $4)
"""
_WORDS = "INSERT INTO synonym_word (word, group_id) SELECT unnest($1::text[]), $2"
_TERMS = """
INSERT INTO search_term (day, term, searches, results, last_at)
SELECT * FROM unnest($1::date[], $2::text[], $3::bigint[], $4::int[], $5::timestamptz[])
"""


async def write_searches(editor: UUID, *, at: datetime, ids: Ids, dice: Random) -> None:
    """Groups of synonyms by a marketer, and a month of searches; in the open transaction."""
    for words in SYNONYMS:
        id = ids.at(at)
        await database.execute(_GROUPS, id, list(words), at, editor)
        await database.execute(_WORDS, [compared(word) for word in words], id)
    rows = []
    for back in range(DAYS):
        moment = at - timedelta(days=back)
        for term, a_day, results in SOUGHT:
            searches = round(a_day * dice.uniform(0.4, 1.6))
            if searches:
                rows.append((clock.shop_day(moment), term, searches, results, moment))
    await database.execute(_TERMS, *(list(column) for column in zip(*rows, strict=True)))
