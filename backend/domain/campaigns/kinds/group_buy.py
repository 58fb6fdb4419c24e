"""Group buys: goods that some people buy together, each at the group's price. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Piece, Settings
from backend.domain.campaigns.drafting import group_buy_of
from backend.domain.campaigns.kinds.kind import Kind, for_everybody, said_by
from backend.domain.campaigns.kinds.priced import check_channels, off, usual
from backend.domain.campaigns.named import Named
from backend.domain.campaigns.terms import GroupTerms
from backend.domain.campaigns.wording import asked
from backend.domain.group_buys.drafts import check, cost
from backend.domain.promotions.depth import Good


def _terms(piece: Piece) -> GroupTerms:
    assert piece.group_buy is not None
    return piece.group_buy


def _check(piece: Piece, settings: Settings, path: list[str]) -> None:
    for_everybody(settings, path)
    terms, at = _terms(piece), [*path, "groupBuy"]
    for name, moment in (("startsAt", terms.starts_at), ("endsAt", terms.ends_at)):
        if moment is not None and not settings.starts_at <= moment <= settings.ends_at:
            raise InvalidInput("OUTSIDE_CAMPAIGN", path=[*at, name])
    check_channels(terms.prices, settings, at)
    said_by(check, group_buy_of(piece, terms, settings), at)


def _named(piece: Piece) -> Named:
    terms = _terms(piece)
    return Named(
        variant_ids=frozenset({terms.variant_id}), channel_ids=frozenset(price.channel_id for price in terms.prices)
    )


def _shifted(piece: Piece, days: int) -> Piece:
    terms, by = _terms(piece), timedelta(days=days)
    return replace(
        piece,
        group_buy=replace(
            terms,
            starts_at=terms.starts_at + by if terms.starts_at is not None else None,
            ends_at=terms.ends_at + by if terms.ends_at is not None else None,
        ),
    )


def _taken_off(piece: Piece, one: Good, goods: Sequence[Good]) -> int:
    terms = _terms(piece)
    return off(terms.prices, one) if one.variant_id == terms.variant_id else 0


def _sells(piece: Piece, one: Good) -> bool:
    return one.variant_id == _terms(piece).variant_id


def _cost(piece: Piece, settings: Settings, goods: Sequence[Good]) -> int | None:
    """Bounded by its number of groups: each of so many people, who have so many pieces at most."""
    return cost(group_buy_of(piece, _terms(piece), settings), usual(goods))


def _words(piece: Piece, currency: str, locale: str) -> str:
    terms = _terms(piece)
    price = asked([price.minor for price in terms.prices], currency, locale)
    if locale == "zh-CN":
        groups = f"最多 {terms.most_groups} 个团" if terms.most_groups is not None else "不限团数"
        return f"{terms.size} 人团 {price} · {terms.hours} 小时内成团 · {groups}"
    groups = f"at most {terms.most_groups} groups" if terms.most_groups is not None else "any number of groups"
    return f"{price} each for groups of {terms.size} within {terms.hours} h · {groups}"


GROUP_BUY = Kind(frozenset({"group_buy"}), _check, _named, _shifted, _taken_off, _sells, _cost, _words)
