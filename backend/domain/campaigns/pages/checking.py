"""What a page must keep, whoever put it together. Raises InvalidInput for the first wrong thing. Pure."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.pages.blocks import (
    Block,
    Button,
    Countdown,
    Coupons,
    Flash,
    Goods,
    GroupBuys,
    Hero,
    Page,
    Rules,
    Text,
)
from backend.domain.campaigns.states import PieceKind
from backend.domain.catalog.words import Words
from backend.domain.help.writing import bad_addresses

if TYPE_CHECKING:
    from backend.domain.campaigns.content import Piece

LONGEST_TITLE, LONGEST_LEAD, LONGEST_LABEL, LONGEST_BODY, LONGEST_ADDRESS = 60, 200, 20, 5_000, 200
MOST_BLOCKS, MOST_GOODS, MOST_NAMED = 30, 24, 12
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
# A page of the shop itself: nobody is sent elsewhere, or out of it by an address that only looks like one.
_PATH = re.compile(r"/(?!/)[^\s\\<>\"]*")
# How the graph calls each kind.
PLACES: dict[type, str] = {
    Hero: "hero",
    Text: "text",
    Goods: "goods",
    Coupons: "coupons",
    Flash: "flashSale",
    Countdown: "countdown",
    Rules: "rules",
    GroupBuys: "groupBuys",
}
# Which pieces of its campaign a block may name.
_NAMES: dict[type, frozenset[str]] = {
    Coupons: frozenset({PieceKind.COUPON}),
    Flash: frozenset({PieceKind.FLASH_SALE}),
    GroupBuys: frozenset({"GROUP_BUY"}),
}
Path = list[str]


def check_page(page: Page, path: Path) -> None:
    """Everything that can be told without asking the shop, `path` being where the page is."""
    blocks, at = page.blocks, [*path, "blocks"]
    if not blocks:
        raise InvalidInput("REQUIRED", path=at)
    _few(blocks, MOST_BLOCKS, at)
    keys = [block.key for block in blocks]
    for place, block in enumerate(blocks):
        here = place_of(block, place, at)
        if not _KEY.fullmatch(block.key):
            raise InvalidInput("BAD_FORMAT", path=[*here, "key"])
        if keys.index(block.key) < place:
            raise InvalidInput("REPEATED", path=[*here, "key"])
        _check(block, keys, here)


def place_of(block: Block, place: int, at: Sequence[str]) -> Path:
    """Where a block stands in what was given."""
    return [*at, str(place), PLACES[type(block)]]


def _check(block: Block, keys: Sequence[str], path: Path) -> None:
    _line(block.title, LONGEST_TITLE, [*path, "title"], needed=isinstance(block, Hero))
    match block:
        case Hero():
            _line(block.text, LONGEST_LEAD, [*path, "text"])
            if block.button is not None:
                _check_button(block.button, keys, [*path, "button"])
        case Text() | Rules():
            _body(block.body, [*path, "body"])
        case Goods():
            _check_goods(block, path)
        case Coupons():
            _named(block.pieces, MOST_NAMED, [*path, "pieces"])
        case Flash():
            if (block.sale_id is None) == (block.piece is None):
                raise InvalidInput("EXACTLY_ONE", path=path)
        case GroupBuys():
            if not block.offer_ids and not block.pieces:
                raise InvalidInput("REQUIRED", path=[*path, "offerIds"])
            _named(block.offer_ids, MOST_NAMED, [*path, "offerIds"])
            _named(block.pieces, MOST_NAMED, [*path, "pieces"])
        case Countdown():
            pass


def _check_goods(block: Goods, path: Path) -> None:
    if bool(block.product_ids) == (block.category_id is not None):
        raise InvalidInput("EXACTLY_ONE", path=path)
    _named(block.product_ids, MOST_GOODS, [*path, "productIds"])
    if not 1 <= block.most <= MOST_GOODS:
        raise InvalidInput("OUT_OF_RANGE", path=[*path, "most"], minimum=1, maximum=MOST_GOODS)


def _check_button(button: Button, keys: Sequence[str], path: Path) -> None:
    _line(button.label, LONGEST_LABEL, [*path, "label"], needed=True)
    address = button.address
    if len(address) > LONGEST_ADDRESS:
        raise InvalidInput("TOO_LONG", path=[*path, "address"], maximum=LONGEST_ADDRESS)
    known = address[1:] in keys if address.startswith("#") else _PATH.fullmatch(address) and address.isprintable()
    if not known:
        raise InvalidInput("BAD_PATH", path=[*path, "address"])


def _line(words: Words, longest: int, path: Path, *, needed: bool = False) -> None:
    """One line in both languages, or in none."""
    for name, text in _both(words, path, needed=needed):
        if len(text) > longest:
            raise InvalidInput("TOO_LONG", path=[*path, name], maximum=longest)
        if not text.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=[*path, name])


def _body(words: Words, path: Path) -> None:
    for name, text in _both(words, path, needed=True):
        if len(text) > LONGEST_BODY:
            raise InvalidInput("TOO_LONG", path=[*path, name], maximum=LONGEST_BODY)
        if any(not (one.isprintable() or one == "\n") for one in text):
            raise InvalidInput("BAD_CHARACTER", path=[*path, name])
        if bad := bad_addresses(text):
            raise InvalidInput("LINK_NOT_ALLOWED", path=[*path, name], address=bad[0][:80])


def _both(words: Words, path: Path, *, needed: bool) -> list[tuple[str, str]]:
    said = [("zhCn", words.zh), ("en", words.en)]
    if needed or any(text.strip() for _, text in said):
        for name, text in said:
            if not text.strip():
                raise InvalidInput("REQUIRED", path=[*path, name])
    return said


def _named(some: Sequence[Any], most: int, path: Path) -> None:
    _few(some, most, path)
    if len(set(some)) < len(some):
        raise InvalidInput("REPEATED", path=path)


def _few(some: Sequence[Any], most: int, path: Path) -> None:
    if len(some) > most:
        raise InvalidInput("TOO_MANY", path=path, maximum=most)


def check_pieces_named(page: Page, pieces: Iterable["Piece"], path: Path) -> None:
    """Raise InvalidInput when a block names a piece that the campaign has not, or one of another kind."""
    kinds = {piece.key: piece.kind for piece in pieces}
    for place, block in enumerate(page.blocks):
        here = place_of(block, place, [*path, "blocks"])
        if isinstance(block, Coupons | GroupBuys):
            for number, key in enumerate(block.pieces):
                if kinds.get(key) not in _NAMES[type(block)]:
                    raise InvalidInput("UNKNOWN", path=[*here, "pieces", str(number)])
        elif isinstance(block, Flash) and block.piece is not None and kinds.get(block.piece) not in _NAMES[Flash]:
            raise InvalidInput("UNKNOWN", path=[*here, "piece"])
