"""What a campaign's content must keep, whoever wrote it. Raises InvalidInput for the first wrong thing. Pure."""

import re
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Content, Piece, Settings
from backend.domain.campaigns.pages.checking import check_page, check_pieces_named
from backend.domain.campaigns.states import PieceKind
from backend.domain.catalog.listing_prices import check_name
from backend.domain.coupons.terms import checked
from backend.domain.promotions.pricing.rules import SetPrice, Stage

LONGEST_NAME, LONGEST_TAG, LONGEST_NOTE, LONGEST_SLUG = 60, 40, 200, 80
MOST_PIECES, MOST_CHANNELS, MOST_TIERS, MOST_TAGS = 50, 20, 20, 20
MOST_MINOR, MOST_USES, MOST_DAYS = 100_000_000_000, 1_000_000_000, 3660
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
        _check_limits(piece, path)
        _check_rule(piece, path)
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


def _check_limits(piece: Piece, path: list[str]) -> None:
    limits = piece.limits
    for field in fields(limits):
        value = getattr(limits, field.name)
        if value is not None and not isinstance(value, bool):
            most = MOST_DAYS if field.name == "person_days" else MOST_MINOR if "minor" in field.name else MOST_USES
            _within(value, 1, most, *path[1:], "limits", _camel(field.name))
    if limits.person_days is not None and limits.most_uses_a_person is None:
        raise InvalidInput("REQUIRED", path=[*path, "limits", "mostUsesAPerson"])


def _check_rule(piece: Piece, path: list[str]) -> None:
    rule = piece.rule
    if piece.kind not in (PieceKind.PROMOTION, PieceKind.BUNDLE, PieceKind.COUPON):
        raise InvalidInput("BAD_KIND", path=[*path, "kind"])
    if piece.kind is PieceKind.BUNDLE and not isinstance(rule.effect, SetPrice):
        raise InvalidInput("BAD_KIND", path=[*path, "rule", "effect"])
    # Coupons, and nothing else, have their turn with coupons.
    if (rule.stage is Stage.COUPON) != (piece.kind is PieceKind.COUPON) or rule.coupon_id is not None:
        raise InvalidInput("BAD_KIND", path=[*path, "rule", "stage"])
    if piece.kind is not PieceKind.COUPON:
        if piece.coupon is not None:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, "coupon"])
    elif piece.coupon is None:
        raise InvalidInput("REQUIRED", path=[*path, "coupon"])
    else:
        checked(piece.coupon, path=[*path, "coupon"])


def _within(value: int, least: int, most: int, *path: str) -> None:
    if not least <= value <= most:
        raise InvalidInput("OUT_OF_RANGE", path=["input", *path], minimum=least, maximum=most)


def _few(some: Sequence[Any], most: int, *path: str) -> None:
    if len(some) > most:
        raise InvalidInput("TOO_MANY", path=["input", *path], maximum=most)
    if path != ("pieces",) and len(set(some)) < len(some):
        raise InvalidInput("REPEATED", path=["input", *path])


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)
