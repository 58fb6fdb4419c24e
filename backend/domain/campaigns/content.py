"""What a campaign says: its settings and its pieces, and how they are kept. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.domain.campaigns.pages import documents as pages
from backend.domain.campaigns.pages.blocks import Page
from backend.domain.campaigns.states import PieceKind
from backend.domain.campaigns.terms import FlashTerms, GroupTerms, ReferralTerms, flash_of, group_of, kept, referral_of
from backend.domain.catalog.words import Words
from backend.domain.coupons.states import CouponKind
from backend.domain.coupons.terms import CouponTerms
from backend.domain.promotions import documents
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.pricing.rules import Rule

# The shape of what is kept; a later one is read beside it.
FORMAT = 1
# A rule of a draft is no promotion yet.
NO_ID = UUID(int=0)
# The page is kept among the pieces, by a key that none of them can have and under a name that nobody gave.
PAGE_KEY, PAGE_NAMES = "_page", {"zh": "活动页", "en": "Landing page"}


@dataclass(frozen=True, slots=True)
class Stops:
    """When it pauses by itself: budget taken, pieces left, margin. None: not for that."""

    budget_bps: int | None = None
    stock: int | None = None
    margin_bps: int | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom: members of one of the tiers, and whoever has one of the tags. Both empty: for everybody."""

    tier_ids: tuple[UUID, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for all pieces. No channel: every channel of the currency."""

    names: Words
    hue: int
    currency: str
    starts_at: datetime
    ends_at: datetime
    channel_ids: tuple[UUID, ...] = ()
    audience: Audience = field(default_factory=Audience)
    budget_minor: int | None = None
    budget_uses: int | None = None
    stops: Stops = field(default_factory=Stops)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a campaign. Its key stays the same over all versions.

    What it says beside is of its kind (`kinds`): `rule`, with its limits, is what changes prices of carts; `coupon` how
    such a rule comes to people; the others are what is sold or given in another way.
    """

    key: str
    kind: PieceKind
    names: Words
    rule: Rule | None = None
    limits: Limits = field(default_factory=Limits)
    coupon: CouponTerms | None = None
    flash_sale: FlashTerms | None = None
    group_buy: GroupTerms | None = None
    referral: ReferralTerms | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a campaign says at one version; `page` is what it shows at its own address, if anything."""

    settings: Settings
    pieces: tuple[Piece, ...] = ()
    page: Page | None = None


def write(content: Content) -> dict[str, Any]:
    """The content as it is kept; equal contents are kept alike."""
    settings = content.settings
    return {
        "v": FORMAT,
        "settings": {
            "names": {"zh": settings.names.zh, "en": settings.names.en},
            "hue": settings.hue,
            "currency": settings.currency,
            "starts_at": settings.starts_at.isoformat(),
            "ends_at": settings.ends_at.isoformat(),
            "channel_ids": [str(id) for id in settings.channel_ids],
            "tier_ids": [str(id) for id in settings.audience.tier_ids],
            "tags": list(settings.audience.tags),
            "budget_minor": settings.budget_minor,
            "budget_uses": settings.budget_uses,
            "stops": asdict(settings.stops),
        },
        "pieces": [*(_written(piece) for piece in content.pieces), *_page_written(content.page)],
    }


def read(document: Mapping[str, Any]) -> Content:
    """The content behind what was kept."""
    kept = document["settings"]
    settings = Settings(
        names=Words(kept["names"]["zh"], kept["names"]["en"]),
        hue=kept["hue"],
        currency=kept["currency"],
        starts_at=datetime.fromisoformat(kept["starts_at"]),
        ends_at=datetime.fromisoformat(kept["ends_at"]),
        channel_ids=tuple(UUID(id) for id in kept["channel_ids"]),
        audience=Audience(tuple(UUID(id) for id in kept["tier_ids"]), tuple(kept["tags"])),
        budget_minor=kept["budget_minor"],
        budget_uses=kept["budget_uses"],
        stops=Stops(**kept["stops"]),
    )
    kept_page = next((one["page"] for one in document["pieces"] if one["kind"] == PieceKind.PAGE), None)
    return Content(
        settings,
        tuple(_piece(one) for one in document["pieces"] if one["kind"] != PieceKind.PAGE),
        pages.read(kept_page) if kept_page is not None else None,
    )


def _written(piece: Piece) -> dict[str, Any]:
    return {
        "key": piece.key,
        "kind": piece.kind.value,
        "names": {"zh": piece.names.zh, "en": piece.names.en},
        **({"rule": documents.write(piece.rule), "limits": asdict(piece.limits)} if piece.rule is not None else {}),
        **({"coupon": _terms(piece.coupon)} if piece.coupon is not None else {}),
        **{name: kept(said) for name in _TERMS if (said := getattr(piece, name)) is not None},
    }


def _page_written(page: Page | None) -> list[dict[str, Any]]:
    if page is None:
        return []
    return [{"key": PAGE_KEY, "kind": PieceKind.PAGE.value, "names": PAGE_NAMES, "page": pages.write(page)}]


def _terms(terms: CouponTerms) -> dict[str, Any]:
    return {
        **asdict(terms),
        "kind": terms.kind.value,
        "claim_from": terms.claim_from.isoformat() if terms.claim_from is not None else None,
        "claim_until": terms.claim_until.isoformat() if terms.claim_until is not None else None,
    }


def _coupon(kept: Mapping[str, Any]) -> CouponTerms:
    moments = {
        name: datetime.fromisoformat(kept[name]) if kept[name] is not None else None
        for name in ("claim_from", "claim_until")
    }
    return CouponTerms(**{**kept, **moments, "kind": CouponKind(kept["kind"])})


def _piece(kept: Mapping[str, Any]) -> Piece:
    return Piece(
        key=kept["key"],
        kind=PieceKind(kept["kind"]),
        names=Words(kept["names"]["zh"], kept["names"]["en"]),
        rule=documents.read(kept["rule"], id=NO_ID, version=0) if "rule" in kept else None,
        limits=Limits(**kept["limits"]) if "limits" in kept else Limits(),
        coupon=_coupon(kept["coupon"]) if kept.get("coupon") is not None else None,
        **{name: read(kept[name]) for name, read in _TERMS.items() if name in kept},
    )


# What no rule says, by its name: how it is read again.
_TERMS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "flash_sale": flash_of,
    "group_buy": group_of,
    "referral": referral_of,
}
