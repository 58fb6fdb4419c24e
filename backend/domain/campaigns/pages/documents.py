"""How a page is kept in its campaign's document. Pure."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

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
from backend.domain.catalog.words import Words

Kept = Mapping[str, Any]


def write(page: Page) -> dict[str, Any]:
    """The page as it is kept; equal pages are kept alike."""
    return {"early": page.early, "blocks": [_written(block) for block in page.blocks]}


def read(kept: Kept) -> Page:
    """The page behind what was kept."""
    return Page(tuple(_READ[one["kind"]](one) for one in kept["blocks"]), early=kept["early"])


def _written(block: Block) -> dict[str, Any]:
    said: dict[str, Any] = {"key": block.key, "kind": KINDS[type(block)], "title": _words(block.title)}
    match block:
        case Hero():
            said["text"] = _words(block.text)
            said["picture_id"] = str(block.picture_id) if block.picture_id is not None else None
            button = block.button
            said["button"] = {"label": _words(button.label), "address": button.address} if button is not None else None
        case Text() | Rules():
            said["body"] = _words(block.body)
        case Goods():
            said["product_ids"] = [str(id) for id in block.product_ids]
            said["category_id"] = str(block.category_id) if block.category_id is not None else None
            said["most"] = block.most
        case Coupons():
            said["pieces"] = list(block.pieces)
        case Flash():
            said["sale_id"] = str(block.sale_id) if block.sale_id is not None else None
            said["piece"] = block.piece
        case GroupBuys():
            said["offer_ids"] = [str(id) for id in block.offer_ids]
            said["pieces"] = list(block.pieces)
        case Countdown():
            pass
    return said


def _hero(kept: Kept) -> Hero:
    button = kept["button"]
    return Hero(
        kept["key"],
        _said(kept["title"]),
        _said(kept["text"]),
        _id(kept["picture_id"]),
        Button(_said(button["label"]), button["address"]) if button is not None else None,
    )


def _goods(kept: Kept) -> Goods:
    return Goods(
        kept["key"], _said(kept["title"]), _ids(kept["product_ids"]), _id(kept["category_id"]), most=kept["most"]
    )


KINDS: dict[type, str] = {
    Hero: "HERO",
    Text: "TEXT",
    Goods: "GOODS",
    Coupons: "COUPONS",
    Flash: "FLASH_SALE",
    Countdown: "COUNTDOWN",
    Rules: "RULES",
    GroupBuys: "GROUP_BUYS",
}
_READ: dict[str, Callable[[Kept], Block]] = {
    "HERO": _hero,
    "TEXT": lambda kept: Text(kept["key"], _said(kept["body"]), _said(kept["title"])),
    "GOODS": _goods,
    "COUPONS": lambda kept: Coupons(kept["key"], _said(kept["title"]), tuple(kept["pieces"])),
    "FLASH_SALE": lambda kept: Flash(kept["key"], _said(kept["title"]), _id(kept["sale_id"]), kept["piece"]),
    "COUNTDOWN": lambda kept: Countdown(kept["key"], _said(kept["title"])),
    "RULES": lambda kept: Rules(kept["key"], _said(kept["body"]), _said(kept["title"])),
    "GROUP_BUYS": lambda kept: GroupBuys(
        kept["key"], _said(kept["title"]), _ids(kept["offer_ids"]), tuple(kept["pieces"])
    ),
}


def _words(words: Words) -> dict[str, str]:
    return {"zh": words.zh, "en": words.en}


def _said(kept: Kept) -> Words:
    return Words(kept["zh"], kept["en"])


def _id(kept: str | None) -> UUID | None:
    return UUID(kept) if kept is not None else None


def _ids(kept: list[str]) -> tuple[UUID, ...]:
    return tuple(UUID(id) for id in kept)
