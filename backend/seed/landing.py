"""A campaign that runs, with coupons to claim and a landing page that shows what a page can."""

from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.campaigns import service
from backend.domain.campaigns.content import NO_ID, Content, Piece, Settings
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
from backend.domain.catalog.models import Category, Product
from backend.domain.catalog.words import Words
from backend.domain.coupons.states import CouponKind
from backend.domain.coupons.terms import CouponTerms
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.states import FlashSaleState
from backend.domain.group_buys.models import GroupOffer
from backend.domain.group_buys.states import GroupOfferState
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.pricing.rules import (
    Amount,
    AtLeastAmount,
    Combine,
    Effect,
    Percentage,
    Rule,
    Selection,
    Stage,
)

_DAY = timedelta(days=1)
_SLUG = "winter-in"
# Shown in this order where the shop has them.
_SETS = ("weekend-in", "friday-night", "family-sunday", "birthday-box")
_SHELF = "video-music"
_ABOUT = Words(
    "天冷了，就别出门了。挑一部攒了很久的剧，配一张歌单，再点两杯热的——**付款之后，卡密马上到手**，今晚就能开始。\n\n"
    "- 优惠券先领后用，结算时自动选最划算的一张\n"
    "- 套餐里的每一样都单独到账，用不上的可以[送给朋友](/help/gifts)\n"
    "- 拿不准怎么退？[退款说明](/help/refunds)写得很清楚",
    "It is cold out there. Pick the series you have saved up, a playlist to go with it and two hot drinks: **the codes"
    " are yours the moment you pay**, so tonight is as good as any.\n\n"
    "- Claim a coupon first; checkout takes the best one by itself\n"
    "- Everything in a bundle arrives on its own, and what you do not need can be [given away](/help/gifts)\n"
    "- In doubt about refunds? [It is all written down](/help/refunds)",
)
_TERMS = Words(
    "1. 活动时间以页面倒计时为准，优惠券须在活动结束前使用。\n"
    "2. 每张优惠券每个账号限领一张，每笔订单限用一张。\n"
    "3. 秒杀商品不与优惠券同享。\n"
    "4. 未支付的订单取消后，优惠券自动退回账户。\n\n"
    "其余问题请看[帮助中心](/help)。",
    "1. The campaign runs as long as the clock on this page says; coupons have to be used before it is over.\n"
    "2. One of each coupon for an account, one coupon for an order.\n"
    "3. Coupons do not count on goods of a flash sale.\n"
    "4. When an order is cancelled before it was paid, its coupon goes back to your account.\n\n"
    "Anything else is in the [help pages](/help).",
)


async def write_landing(marketer: Staff, owner: Staff, *, at: datetime) -> None:
    """The campaign, written by the marketer and approved by the owner; in the open transaction."""
    settings = Settings(
        names=Words("冬日宅家季", "Winter in"),
        hue=262,
        currency="CNY",
        starts_at=at - 2 * _DAY,
        ends_at=at + 12 * _DAY,
        budget_minor=4_000_00,
    )
    shelf = await Category.get(slug=_SHELF)
    # Beside the other promotions of these weeks nothing of them goes below what it costs.
    drinks, night = [await _named(*slugs) for slugs in (("slowlight-coffee", "bamboo-lane-tea"), ("friday-night",))]
    pieces = (
        _coupon("off-three", Words("热饮满 30 减 3", "¥3 off hot drinks from ¥30"), Amount(3_00), drinks, least=30_00),
        _coupon("tenth", Words("周五自在套餐 9 折", "A tenth off Friday your way"), Percentage(1_000), night),
    )
    content = Content(settings, pieces, Page(tuple(await _blocks(shelf.id))))
    row = await service.create(
        _SLUG, content, caller=_caller(marketer), address=None, key=f"seed-{_SLUG}", at=at - 3 * _DAY
    )
    row = await service.submit(row.id, row.version, caller=_caller(marketer), address=None, at=at - 3 * _DAY)
    await service.approve(row.id, row.version, note="", caller=_caller(owner), address=None, at=at - 2 * _DAY)


async def _blocks(shelf_id: UUID) -> list[Block]:
    found: list[Block] = [
        Hero(
            "hero-1",
            Words("外面下雪，屋里有剧", "Snow outside, a series inside"),
            Words(
                "好剧、歌单和两杯热拿铁：先领券，再买齐一个周末。",
                "A series, a playlist and two hot lattes: coupons first.",
            ),
            button=Button(Words("先领券", "Claim coupons"), "#coupons-1"),
        ),
        Countdown("countdown-1"),
        Coupons("coupons-1", Words("先领券，再下单", "Coupons first")),
    ]
    sale = await FlashSale.filter(state=FlashSaleState.RUNNING).order_by("starts_at").first()
    if sale is not None:
        found.append(Flash("flash-sale-1", sale_id=sale.id))
    sets = {row.slug: row.id for row in await Product.filter(slug__in=list(_SETS))}
    if sets:
        picked = tuple(sets[slug] for slug in _SETS if slug in sets)
        found.append(Goods("goods-1", Words("一套买齐", "Everything in one"), picked))
    offers = await GroupOffer.filter(state=GroupOfferState.LIVE).order_by("id").limit(3)
    if offers:
        together = Words("约上朋友一起买", "Cheaper with friends")
        found.append(GroupBuys("group-buys-1", together, tuple(offer.id for offer in offers)))
    return [
        *found,
        Goods("goods-2", Words("看剧听歌", "To watch and to hear"), category_id=shelf_id, most=8),
        Text("text-1", _ABOUT, Words("今晚就开始", "Begin tonight")),
        Rules("rules-1", _TERMS, Words("活动规则", "The rules")),
    ]


async def _named(*slugs: str) -> Selection:
    return Selection(product_ids=frozenset([row.id for row in await Product.filter(slug__in=slugs)]))


def _coupon(key: str, names: Words, effect: Effect, goods: Selection, *, least: int | None = None) -> Piece:
    rule = Rule(
        id=NO_ID,
        version=0,
        names=names,
        stage=Stage.COUPON,
        combine=Combine.BEST_OF,
        effect=effect,
        goods=goods,
        when=AtLeastAmount(least) if least is not None else None,
        most_per_order=20_00 if isinstance(effect, Percentage) else None,
    )
    limits = Limits(most_minor=2_000_00)
    return Piece(key, PieceKind.COUPON, names, rule, limits, CouponTerms(CouponKind.CLAIM))


def _caller(person: Staff) -> Caller:
    return Caller(staff_id=person.id, role=person.role)
