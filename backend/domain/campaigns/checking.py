"""What a campaign's content must keep, whoever wrote it. Raises InvalidInput for the first wrong thing. Pure."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Content, Piece, Settings
from backend.domain.campaigns.kinds import KINDS, PARTS
from backend.domain.campaigns.kinds.kind import camel
from backend.domain.campaigns.pages.checking import check_page, check_pieces_named
from backend.domain.catalog.listing_prices import check_name
from backend.domain.promotions.drafts import Limits

LONGEST_NAME, LONGEST_TAG, LONGEST_NOTE, LONGEST_SLUG = 60, 40, 200, 80
MOST_PIECES, MOST_CHANNELS, MOST_TIERS, MOST_TAGS = 50, 20, 20, 20
MOST_MINOR, MOST_USES = 100_000_000_000, 1_000_000_000
FURTHEST, LONGEST = timedelta(days=3660), timedelta(days=1100)
_KEY, _SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,39}"), re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check_slug(slug: str) -> None:
    """An address of the storefront."""
    if not 1 <= len(slug) <= LONGEST_SLUG:
        raise InvalidInput("BAD_LENGTH", path=["input", "slug"], minimum=1, maximum=LONGEST_SLUG)
    if not _SLUG.fullmatch(slug):
        raise InvalidInput("BAD_SLUG", path=["input", "slug"])


def check_note(note: str, longest: int = LONGEST_NOTE) -> None:
    """Words of staff about what they do; may be empty."""
    if len(note) > longest:
        raise InvalidInput("TOO_LONG", path=["input", "note"], maximum=longest)
    if "\0" in note:
        raise InvalidInput("BAD_CHARACTER", path=["input", "note"])


def check_content(content: Content, at: datetime) -> None:
    """Everything that can be told without asking the shop."""
    _check_settings(content.settings, at)
    pieces = content.pieces
    _few(pieces, MOST_PIECES, "pieces")
    keys = [piece.key for piece in pieces]
    for place, piece in enumerate(pieces):
        path = ["input", "pieces", str(place)]
        if not _KEY.fullmatch(piece.key):
            raise InvalidInput("BAD_FORMAT", path=[*path, "key"])
        if keys.index(piece.key) < place:
            raise InvalidInput("REPEATED", path=[*path, "key"])
        check_name(piece.names.zh, LONGEST_NAME, *path[1:], "names", "zhCn")
        check_name(piece.names.en, LONGEST_NAME, *path[1:], "names", "en")
        _check_parts(piece, content.settings, path)
    if content.page is not None:
        check_page(content.page, ["input", "page"])
        check_pieces_named(content.page, pieces, ["input", "page"])


def _check_settings(settings: Settings, at: datetime) -> None:
    check_name(settings.names.zh, LONGEST_NAME, "names", "zhCn")
    check_name(settings.names.en, LONGEST_NAME, "names", "en")
    _within(settings.hue, 0, 359, "hue")
    if settings.ends_at <= settings.starts_at:
        raise InvalidInput("ENDS_BEFORE_START", path=["input", "endsAt"])
    if settings.ends_at - settings.starts_at > LONGEST:
        raise InvalidInput("TOO_LATE", path=["input", "endsAt"], maximum=LONGEST.days)
    if settings.ends_at > at + FURTHEST:
        raise InvalidInput("TOO_FAR", path=["input", "endsAt"])
    _few(settings.channel_ids, MOST_CHANNELS, "channelIds")
    _few(settings.audience.tier_ids, MOST_TIERS, "tierIds")
    _few(settings.audience.tags, MOST_TAGS, "tags")
    for place, tag in enumerate(settings.audience.tags):
        check_name(tag, LONGEST_TAG, "tags", str(place))
    if settings.budget_minor is not None and not 0 < settings.budget_minor <= MOST_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["input", "budget"])
    if settings.budget_uses is not None:
        _within(settings.budget_uses, 1, MOST_USES, "budgetUses")
    stops = settings.stops
    for value, least, most, name in (
        (stops.budget_bps, 1, 10_000, "budgetBps"),
        (stops.stock, 0, MOST_USES, "stock"),
        (stops.margin_bps, -10_000, 10_000, "marginBps"),
    ):
        if value is not None:
            _within(value, least, most, "stops", name)
    if stops.budget_bps is not None and settings.budget_minor is None and settings.budget_uses is None:
        raise InvalidInput("NO_BUDGET", path=["input", "stops", "budgetBps"])


def _check_parts(piece: Piece, settings: Settings, path: list[str]) -> None:
    """It says what its kind says, and nothing else."""
    kind = KINDS.get(piece.kind)
    if kind is None:
        raise InvalidInput("BAD_KIND", path=[*path, "kind"])
    for part in sorted(PARTS):
        said, wanted = getattr(piece, part) is not None, part in kind.parts
        if said != wanted:
            raise InvalidInput("REQUIRED" if wanted else "NOT_FOR_THIS_KIND", path=[*path, camel(part)])
    if piece.limits != Limits() and "rule" not in kind.parts:
        raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, "limits"])
    kind.check(piece, settings, path)


def _within(value: int, least: int, most: int, *path: str) -> None:
    if not least <= value <= most:
        raise InvalidInput("OUT_OF_RANGE", path=["input", *path], minimum=least, maximum=most)


def _few(some: Sequence[Any], most: int, *path: str) -> None:
    if len(some) > most:
        raise InvalidInput("TOO_MANY", path=["input", *path], maximum=most)
    if path != ("pieces",) and len(set(some)) < len(some):
        raise InvalidInput("REPEATED", path=["input", *path])
