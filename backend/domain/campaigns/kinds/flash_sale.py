"""Flash sales: few goods at a flash price from one moment to another. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Piece, Settings
from backend.domain.campaigns.drafting import flash_sale_of
from backend.domain.campaigns.kinds.kind import Kind, for_everybody, said_by
from backend.domain.campaigns.kinds.priced import check_channels, off, usual
from backend.domain.campaigns.named import Named
from backend.domain.campaigns.terms import FlashTerms
from backend.domain.campaigns.wording import asked
from backend.domain.flash_sales.drafts import check, costs
from backend.domain.promotions.depth import Good


def _terms(piece: Piece) -> FlashTerms:
    assert piece.flash_sale is not None
    return piece.flash_sale


def _check(piece: Piece, settings: Settings, path: list[str]) -> None:
    for_everybody(settings, path)
    terms, at = _terms(piece), [*path, "flashSale"]
    for name, moment in (("startsAt", terms.starts_at), ("endsAt", terms.ends_at)):
        if moment is not None and not settings.starts_at <= moment <= settings.ends_at:
            raise InvalidInput("OUTSIDE_CAMPAIGN", path=[*at, name])
    for place, one in enumerate(terms.goods):
        check_channels(one.prices, settings, [*at, "items", str(place)])
    said_by(check, flash_sale_of(piece, terms, settings), at)


def _named(piece: Piece) -> Named:
    goods = _terms(piece).goods
    return Named(
        variant_ids=frozenset(one.variant_id for one in goods),
        channel_ids=frozenset(price.channel_id for one in goods for price in one.prices),
    )


def _shifted(piece: Piece, days: int) -> Piece:
    terms, by = _terms(piece), timedelta(days=days)
    return replace(
        piece,
        flash_sale=replace(
            terms,
            starts_at=terms.starts_at + by if terms.starts_at is not None else None,
            ends_at=terms.ends_at + by if terms.ends_at is not None else None,
        ),
    )


def _taken_off(piece: Piece, one: Good, goods: Sequence[Good]) -> int:
    return max((off(sold.prices, one) for sold in _terms(piece).goods if sold.variant_id == one.variant_id), default=0)


def _sells(piece: Piece, one: Good) -> bool:
    return any(sold.variant_id == one.variant_id for sold in _terms(piece).goods)


def _cost(piece: Piece, settings: Settings, goods: Sequence[Good]) -> int | None:
    """Its quotas bound it."""
    return costs(flash_sale_of(piece, _terms(piece), settings), usual(goods)).get(settings.currency, 0)


def _words(piece: Piece, currency: str, locale: str) -> str:
    terms = _terms(piece)
    price = asked([price.minor for one in terms.goods for price in one.prices], currency, locale)
    quota, kinds = sum(one.quota for one in terms.goods), len(terms.goods)
    if locale == "zh-CN":
        return f"秒杀价 {price} · {kinds} 个规格共 {quota} 件"
    return f"flash price {price} · {quota} pieces of {kinds} {'variant' if kinds == 1 else 'variants'}"


FLASH_SALE = Kind(frozenset({"flash_sale"}), _check, _named, _shifted, _taken_off, _sells, _cost, _words)
