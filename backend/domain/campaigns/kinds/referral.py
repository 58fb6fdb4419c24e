"""Invitations: who brings a buyer, and who is brought, get money into their wallets, a coupon, or both. Pure."""

from collections.abc import Sequence
from uuid import UUID

from backend.domain.campaigns.content import Piece, Settings
from backend.domain.campaigns.drafting import referral_of
from backend.domain.campaigns.kinds.kind import Kind, for_everybody, said_by
from backend.domain.campaigns.named import Named
from backend.domain.campaigns.terms import ReferralTerms
from backend.domain.campaigns.wording import asked
from backend.domain.promotions.depth import Good
from backend.domain.referrals.drafts import check


def _terms(piece: Piece) -> ReferralTerms:
    assert piece.referral is not None
    return piece.referral


def _check(piece: Piece, settings: Settings, path: list[str]) -> None:
    for_everybody(settings, path)
    said_by(check, referral_of(piece, _terms(piece), settings), [*path, "referral"])


def _named(piece: Piece) -> Named:
    return Named()


def _shifted(piece: Piece, days: int) -> Piece:
    """It has no days of its own."""
    return piece


def _taken_off(piece: Piece, one: Good, goods: Sequence[Good]) -> int:
    """It changes no price."""
    return 0


def _sells(piece: Piece, one: Good) -> bool:
    return False


def _cost(piece: Piece, settings: Settings, goods: Sequence[Good]) -> int | None:
    return _terms(piece).budget_minor


def _words(piece: Piece, currency: str, locale: str) -> str:
    terms = _terms(piece)
    inviter = _reward(terms.inviter_minor, terms.inviter_coupon_id, currency, locale)
    friend = _reward(terms.friend_minor, terms.friend_coupon_id, currency, locale)
    from_ = asked([terms.least_minor], currency, locale)
    if locale == "zh-CN":
        return f"邀请人得 {inviter}，好友得 {friend} · 首单满 {from_}"
    return f"{inviter} for the inviter, {friend} for the friend · first order from {from_}"


def _reward(minor: int, coupon_id: UUID | None, currency: str, locale: str) -> str:
    if coupon_id is None:
        return asked([minor], currency, locale)
    coupon = "优惠券" if locale == "zh-CN" else "a coupon"
    return f"{asked([minor], currency, locale)} + {coupon}" if minor else coupon


REFERRAL = Kind(frozenset({"referral"}), _check, _named, _shifted, _taken_off, _sells, _cost, _words)
