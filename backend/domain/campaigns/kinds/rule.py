"""Promotions, bundles and coupons: rules that change what carts cost. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Piece, Settings
from backend.domain.campaigns.kinds.kind import Kind
from backend.domain.campaigns.named import Named, named, shifted
from backend.domain.campaigns.states import PieceKind
from backend.domain.campaigns.sums import least, times
from backend.domain.campaigns.wording import summary
from backend.domain.coupons.terms import checked
from backend.domain.promotions import limits
from backend.domain.promotions.depth import Good, chosen, cost_of_use, taken_off
from backend.domain.promotions.pricing.rules import Rule, SetPrice, Stage

_HOUR = timedelta(hours=1)


def rule_of(piece: Piece) -> Rule:
    """The rule of a piece that has one."""
    assert piece.rule is not None
    return piece.rule


def _check(piece: Piece, settings: Settings, path: list[str]) -> None:
    rule = rule_of(piece)
    limits.check(piece.limits, [*path, "limits"])
    if piece.kind is PieceKind.BUNDLE and not isinstance(rule.effect, SetPrice):
        raise InvalidInput("BAD_KIND", path=[*path, "rule", "effect"])
    # Coupons, and nothing else, have their turn with coupons.
    if (rule.stage is Stage.COUPON) != (piece.kind is PieceKind.COUPON) or rule.coupon_id is not None:
        raise InvalidInput("BAD_KIND", path=[*path, "rule", "stage"])
    if piece.coupon is not None:
        checked(piece.coupon, path=[*path, "coupon"])


def _named(piece: Piece) -> Named:
    return named(rule_of(piece))


def _shifted(piece: Piece, days: int) -> Piece:
    coupon, by = piece.coupon, timedelta(days=days)
    if coupon is not None:
        coupon = replace(
            coupon,
            claim_from=coupon.claim_from + by if coupon.claim_from is not None else None,
            claim_until=coupon.claim_until + by if coupon.claim_until is not None else None,
        )
    return replace(piece, rule=shifted(rule_of(piece), days), coupon=coupon)


def _taken_off(piece: Piece, one: Good, goods: Sequence[Good]) -> int:
    return taken_off(rule_of(piece), one, goods)


def _sells(piece: Piece, one: Good) -> bool:
    return chosen(rule_of(piece).goods, one)


def _cost(piece: Piece, settings: Settings, goods: Sequence[Good]) -> int | None:
    most, use = piece.limits, cost_of_use(rule_of(piece), goods)
    hours = -(-(settings.ends_at - settings.starts_at) // _HOUR)
    return least(
        most.most_minor,
        times(most.most_uses, use),
        times(most.most_minor_an_hour, hours),
        times(most.most_uses_an_hour, times(use, hours)),
    )


def _words(piece: Piece, currency: str, locale: str) -> str:
    return summary(rule_of(piece), currency, locale)


RULE = Kind(frozenset({"rule"}), _check, _named, _shifted, _taken_off, _sells, _cost, _words)
COUPON = replace(RULE, parts=frozenset({"rule", "coupon"}))
