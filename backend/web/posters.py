"""Posters to share: `/posters/<what>/<id>.jpg?lang=<language>`, drawn at first asking and kept for a while."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from uuid import UUID

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend import settings
from backend.core import ids, money, pictures
from backend.domain.catalog import card, poster
from backend.domain.catalog.media import MediaFile, Shape
from backend.domain.catalog.models import ChannelPrice, ContentLocale, Product, ProductTranslation, Variant
from backend.domain.catalog.poster import Poster
from backend.domain.coupons.queries import coupons_by_id
from backend.domain.coupons.rules import rule_of
from backend.domain.group_buys.models import BuyingGroup
from backend.domain.referrals.models import Invitation
from backend.schema.coupon_words import headline

_KEPT = 64
# As long as a poster is kept by whoever asked for it: the price on it may change.
_LASTS = "public, max-age=600"
_posters: OrderedDict[Poster, bytes] = OrderedDict()
_POLICY = "default-src 'none'"
_SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€"}


async def show(request: Request) -> Response:
    """The poster of a product, a group or an invitation; what is none of them is not found."""
    locale = ContentLocale.EN if request.query_params.get("lang") == "en" else ContentLocale.ZH_CN
    make = _KINDS.get(request.path_params["what"])
    found = await make(request.path_params["id"], locale) if make is not None else None
    if found is None:
        return PlainTextResponse("Not found.\n", 404)
    # Kept by what is on it: a price that changed is on another one.
    content = _posters.get(found)
    if content is None:
        content = await pictures.drawn(lambda: _posters.get(found) or poster.draw(found))
        _posters[found] = content
        if len(_posters) > _KEPT:
            _posters.popitem(last=False)
    return Response(content, 200, {"cache-control": _LASTS, "content-security-policy": _POLICY}, "image/jpeg")


async def _of_group(name: str, locale: ContentLocale) -> Poster | None:
    id = ids.parse("grp", name)
    row = await BuyingGroup.get_or_none(id=id, opened_at__isnull=False).prefetch_related("offer") if id else None
    if row is None:
        return None
    price = await ChannelPrice.get_or_none(variant_id=row.offer.variant_id, channel_id=row.channel_id)
    return await _goods(
        await Variant.get(id=row.offer.variant_id).prefetch_related("product"),
        locale,
        link=f"/g/{name}",
        minor=row.price_minor,
        instead=price.price_minor if price is not None else None,
        currency=row.currency,
        mark=(f"{row.size} 人团", f"Group of {row.size}"),
        scan=("扫码参团", "Scan to join the group"),
    )


async def _of_product(name: str, locale: ContentLocale) -> Poster | None:
    id = ids.parse("prd", name)
    rows = (
        await ChannelPrice.filter(variant__product_id=id, variant__product__state="PUBLISHED", channel__wholesale=False)
        .order_by("price_minor", "id")
        .limit(1)
        .prefetch_related("variant__product", "channel")
        if id
        else []
    )
    if not rows:
        return None
    variant = rows[0].variant
    product: Product = variant.product
    return await _goods(
        variant,
        locale,
        link=f"/{'b' if product.is_bundle else 'p'}/{product.slug}",
        minor=rows[0].price_minor,
        instead=rows[0].list_minor,
        currency=rows[0].channel.currency,
        mark=("", ""),
        scan=("扫码购买", "Scan to buy"),
    )


_INTO_BALANCE = "新朋友首单后即可获得，进入余额", "For new friends after their first order, into the balance"
_AMONG_COUPONS = "新朋友首单后即可获得优惠券", "A coupon for new friends after their first order"


async def _off(coupon_id: UUID, locale: ContentLocale) -> str:
    """What a coupon takes off, in a few characters."""
    (coupon,) = await coupons_by_id([coupon_id])
    if coupon is None:
        return ""
    return headline(rule_of(coupon.promotion), coupon.promotion.currency, locale.value)


async def _of_invitation(name: str, locale: ContentLocale) -> Poster | None:
    row = await Invitation.get_or_none(code=name[:16].replace("\0", "")).prefetch_related("program")
    if row is None:
        return None
    program, at = row.program, 0 if locale is ContentLocale.ZH_CN else 1
    minor = program.friend_minor or program.inviter_minor
    coupon_id = program.friend_coupon_id or program.inviter_coupon_id
    by_coupon = not minor and coupon_id is not None
    line = _AMONG_COUPONS if by_coupon else _INTO_BALANCE
    drawing = ("gift", 25, "")
    return Poster(
        picture=await pictures.drawn(lambda: card.draw(*drawing)),
        name=(program.name_zh, program.name_en)[at],
        line=line[at],
        price=await _off(coupon_id, locale) if by_coupon and coupon_id else _money(minor, program.currency),
        instead="",
        mark=("好友得", "You get")[at],
        scan=("扫码接受邀请", "Scan to accept")[at],
        shop=(settings.get().shop_name_zh, settings.get().shop_name_en)[at],
        link=f"{settings.get().address()}/i/{row.code}",
    )


async def _goods(
    variant: Variant,
    locale: ContentLocale,
    *,
    link: str,
    minor: int,
    instead: int | None,
    currency: str,
    mark: tuple[str, str],
    scan: tuple[str, str],
) -> Poster | None:
    product: Product = variant.product
    words = await ProductTranslation.get_or_none(product_id=product.id, locale=locale)
    if words is None:
        return None
    at = 0 if locale is ContentLocale.ZH_CN else 1
    return Poster(
        picture=await picture_of(product),
        name=words.name,
        line=words.summary,
        price=_money(minor, currency),
        instead=_money(instead, currency) if instead is not None and instead > minor else "",
        mark=mark[at],
        scan=scan[at],
        shop=(settings.get().shop_name_zh, settings.get().shop_name_en)[at],
        link=f"{settings.get().address()}{link}",
    )


async def picture_of(product: Product) -> bytes:
    """The product's picture in the shape of a card, or its drawing."""
    if product.picture_id is not None:
        kept = await MediaFile.get_or_none(picture_id=product.picture_id, shape=Shape.CARD)
        if kept is not None:
            return bytes(kept.content)
    drawing = (product.art_glyph, product.art_hue, product.art_label)
    return await pictures.drawn(lambda: card.draw(*drawing))


def _money(minor: int, currency: str) -> str:
    return _SIGNS.get(currency, f"{currency} ") + money.Money(minor, currency).decimal()


_KINDS: dict[str, Callable[[str, ContentLocale], Awaitable[Poster | None]]] = {
    "group": _of_group,
    "invite": _of_invitation,
    "product": _of_product,
}
