"""The columns of a file of products: their headings, whose they are, and what their cells may say. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from backend.domain.catalog.editing import (
    HIGHEST_CAP,
    LONGEST,
    LONGEST_LIMIT_DAYS,
    LONGEST_PROMISE_S,
    MOST_DAYS,
    MOST_PER_ORDER,
    MOST_PER_PERSON,
    MOST_USES,
)
from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, Channel, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.sheets import cells
from backend.domain.catalog.sheets.cells import Value
from backend.domain.tasks.files.failures import FileFailure, FileRefused

# What is still to be chosen is a piece of an order, never goods.
_KINDS = tuple(kind for kind in FulfilmentKind if kind is not FulfilmentKind.CHOICE)


class Level(StrEnum):
    """Whose a column is. TOLD: nobody's; it is written for the reader and passed over when it is read."""

    PRODUCT = "PRODUCT"
    VARIANT = "VARIANT"
    TOLD = "TOLD"


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its stable name and its headings in both languages."""

    key: str
    zh: str
    en: str
    level: Level
    read: Callable[[str], Value]

    def heading(self, locale: str) -> str:
        """What stands above it for a reader."""
        return self.zh if locale == "zh-CN" else self.en


def _both(key: str, zh: str, en: str, level: Level, longest: int) -> list[Column]:
    read = partial(cells.text, longest=longest)
    return [
        Column(f"{key}_zh", f"{zh}（中文）", f"{en} (Chinese)", level, read),
        Column(f"{key}_en", f"{zh}（英文）", f"{en} (English)", level, read),
    ]


def _number(key: str, zh: str, en: str, lowest: int, highest: int) -> Column:
    return Column(key, zh, en, Level.VARIANT, partial(cells.number, lowest=lowest, highest=highest))


def _product(key: str, zh: str, en: str, read: Callable[[str], Value]) -> Column:
    return Column(key, zh, en, Level.PRODUCT, read)


def _variant(key: str, zh: str, en: str, read: Callable[[str], Value]) -> Column:
    return Column(key, zh, en, Level.VARIANT, read)


def _told(key: str, zh: str, en: str) -> Column:
    return Column(key, zh, en, Level.TOLD, str)


SLUG = _product("slug", "网址标识", "Address", cells.name)
SKU = _variant("sku", "SKU", "SKU", cells.name)
_FIXED: Sequence[Column] = (
    SLUG,
    SKU,
    _told("state", "状态（只读）", "State (for reading)"),
    _product("category", "分类", "Category", cells.name),
    _product("brand", "品牌", "Brand", partial(cells.text, longest=LONGEST["brand"])),
    *_both("name", "商品名", "Product", Level.PRODUCT, LONGEST["name"]),
    *_both("variant", "规格名", "Variant", Level.VARIANT, LONGEST["name"]),
    _variant("kind", "类型", "Kind", partial(cells.choice, words=_KINDS)),
    _variant("face_value", "面值", "Face value", cells.amount),
    _variant("face_currency", "面值币种", "Face value currency", cells.name),
    _number("validity_days", "有效天数", "Validity days", 1, MOST_DAYS),
    _number("min_days_left", "至少剩余天数", "Least days left", 1, MOST_DAYS),
    _variant("redeem_by", "最后核销日", "Redeem by", cells.day),
    _number("membership_days", "会员天数", "Membership days", 1, MOST_DAYS),
    _variant("topup_speed", "充值速度", "Top-up speed", partial(cells.choice, words=tuple(TopUpSpeed))),
    _variant("account_format", "充值账号类型", "Account", partial(cells.choice, words=tuple(AccountFormat))),
    _number("promised_seconds", "承诺时间（秒）", "Promised seconds", 1, LONGEST_PROMISE_S),
    _number("uses", "可用次数", "Uses", 1, MOST_USES),
    _number("cap", "发放上限", "Cap", 0, HIGHEST_CAP),
    _number("max_per_order", "每单上限", "Most per order", 1, MOST_PER_ORDER),
    _number("max_per_person", "每人限购", "Most per person", 1, MOST_PER_PERSON),
    _number("per_person_days", "限购天数", "Per person days", 1, LONGEST_LIMIT_DAYS),
    _variant("tier_discount", "会员折扣", "Tier discount", cells.yes_or_no),
)
_PAGE: Sequence[Column] = (
    *_both("summary", "简介", "Summary", Level.PRODUCT, LONGEST["summary"]),
    *_both("description", "详情", "Description", Level.PRODUCT, LONGEST["text"]),
    *_both("rules", "使用规则", "Rules", Level.PRODUCT, LONGEST["text"]),
    *_both("refund_note", "退款说明", "Refund note", Level.PRODUCT, LONGEST["text"]),
    _product("glyph", "图案", "Picture", partial(cells.choice, words=tuple(Glyph))),
    _product("hue", "色相", "Hue", partial(cells.number, lowest=0, highest=359)),
    _product("label", "图上文字", "Picture label", partial(cells.text, longest=LONGEST["label"])),
    _told("contains", "包含（只读）", "Contains (for reading)"),
)
# Of each channel of the shop's own.
_PRICES = {"list": ("标价", "List price"), "price": ("售价", "Price")}
# Beside a refused row, so that the list of them can be mended and sent again.
REFUSED: Sequence[Column] = (
    _told("line", "行号", "Line"),
    _told("problem_column", "问题列", "Problem in"),
    _told("problem", "原因", "Problem"),
)


def columns(channels: Iterable[Channel]) -> list[Column]:
    """Every column of a shop with these channels, in the order in which they are written."""
    prices = [
        Column(f"{key}.{channel.code}", f"{zh} {channel.code}", f"{en} {channel.code}", Level.VARIANT, cells.amount)
        for channel in channels
        for key, (zh, en) in _PRICES.items()
    ]
    return [*_FIXED, *prices, *_PAGE]


def recognised(head: Sequence[str], known: Sequence[Column]) -> list[Column | None]:
    """The column of each heading, None under an empty one.

    A heading is a column's name or one of its headings, in whatever letters. Raises FileRefused for one that means
    nothing or comes twice, and without those that say which variant a row is.
    """
    meaning: dict[str, Column] = {}
    for one in [*known, *REFUSED]:
        meaning |= {_plain(name): one for name in (one.key, one.zh, one.en)}
    found: list[Column | None] = []
    for said in head:
        column = meaning.get(_plain(said))
        if said and (column is None or column in found):
            raise FileRefused(FileFailure.UNKNOWN_HEADING, said)
        found.append(column)
    for needed in (SLUG, SKU):
        if needed not in found:
            raise FileRefused(FileFailure.MISSING_HEADING, needed.key)
    return found


def _plain(heading: str) -> str:
    return " ".join(heading.replace("_", " ").replace("(", "（").replace(")", "）").casefold().split())


def by_key(known: Iterable[Column]) -> Mapping[str, Column]:
    """The columns by their names."""
    return {column.key: column for column in known}


def heading(key: str, locale: str) -> str:
    """What stands above a column, by its name; the name itself where it has none."""
    head, _, code = key.partition(".")
    if code:
        return f"{_PRICES[head][0 if locale == 'zh-CN' else 1]} {code}" if head in _PRICES else key
    found = _BY_KEY.get(key)
    return found.heading(locale) if found else key


_BY_KEY = by_key([*_FIXED, *_PAGE, *REFUSED])
