"""More to play: points, passes, a console's shop, a season of racing."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.account_rules import AccountRules, Server
from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.words import Words
from backend.seed.goods import refunds
from backend.seed.shapes import ProductSeed, Text, VariantSeed

_MISTVALE = AccountRules(
    servers=(
        Server("mist", Words("雾谷", "Mistvale")),
        Server("fern", Words("蕨原", "Fernfield")),
        Server("cedar", Words("雪松湾", "Cedar Bay")),
    ),
    pattern=r"\d{9}",
    label=Words("角色编号", "Character number"),
    example="200345678",
)


def _jade(pieces: int, yuan: int, price: int, popularity: int) -> VariantSeed:
    return VariantSeed(
        f"MJD-{pieces}",
        Text(f"{pieces} 灵玉", f"{pieces} jade"),
        price,
        yuan * 100,
        face=yuan * 100,
        popularity=popularity,
        kind=FulfilmentKind.TOPUP,
        speed=TopUpSpeed.FAST,
        asks=AccountFormat.GAME_ID,
        rules=_MISTVALE,
        promised_s=600,
    )


PRODUCTS = (
    ProductSeed(
        "mistvale-jade-direct",
        Glyph.GEM,
        "UID",
        Text("雾谷物语 · 灵玉直充", "Mistvale jade, straight to the player"),
        Text("填角色编号，灵玉十分钟内到账", "Give the character's number; the jade is there in ten minutes"),
        Text(
            "《雾谷物语》是一款种田与解谜游戏。灵玉用于扩建庭院与兑换衣装，首次充值的双倍奖励同样有效。",
            "Mistvale is a game of farming and riddles. Jade makes the garden larger and pays for outfits; the first purchase counts double here too.",
        ),
        Text(
            "1. 角色编号在“行囊 → 名帖”里，九位数字，区服在它上方。\n2. 请核对编号，充错无法追回。\n3. 仅限国服。",
            "1. The number is under Bag → Card and has nine digits; the server is above it.\n2. Check it: jade sent elsewhere is gone.\n3. For the servers of mainland China.",
        ),
        refunds.DIRECT,
        (_jade(60, 6, 578, 6), _jade(328, 30, 2890, 4), _jade(3280, 328, 31600, 2)),
        supplier="快充通",
        turn=-26,
    ),
    ProductSeed(
        "ironharbor-gold",
        Glyph.SHIELD,
        "¥30–200",
        Text("铁港风云 · 金券", "Iron Harbor gold"),
        Text("舰队、涂装、补给，一张券都能买", "Fleets, paint and supplies"),
        Text(
            "《铁港风云》的通用点券，官网与客户端都可兑换。满 100 元官方另赠十天高级账号。",
            "The currency of Iron Harbor, redeemed on the site or in the game. From ¥100 the makers add ten days of a premium account.",
        ),
        Text(
            "1. 登录铁港官网“兑换中心”。\n2. 选择大区，输入卡密。\n3. 兑换后不可转区。",
            "1. Sign in on the site and open Redeem.\n2. Choose the region and enter the code.\n3. It cannot move to another region.",
        ),
        refunds.CARD,
        (
            VariantSeed("IHG-30", Text("30 元", "¥30"), 2880, 3000, 2700, 3000, 365, popularity=5),
            VariantSeed("IHG-100", Text("100 元", "¥100"), 9580, 10000, 8980, 10000, 365, popularity=4),
            VariantSeed("IHG-200", Text("200 元", "¥200"), 19100, 20000, 17900, 20000, 365, popularity=2),
        ),
        prefix="IHG",
        supplier="铁港网络",
        turn=44,
    ),
    ProductSeed(
        "foxlantern-console-card",
        Glyph.CARD,
        "¥100–500",
        Text("狐灯主机商店充值卡", "Foxlantern console store card"),
        Text("数字版游戏、追加内容，都从余额里扣", "Games and extras, paid from a balance"),
        Text(
            "狐灯掌机与主机共用的商店余额。家长可在账户里设置每月上限，孩子买游戏前会收到确认。",
            "One balance for the handheld and the console. Parents set a monthly limit and are asked before a child buys.",
        ),
        Text(
            "1. 在主机“商店 → 输入代码”里兑换。\n2. 余额不可提现，不可转赠。\n3. 仅限中国大陆地区账号。",
            "1. Redeem it in the store under Enter a code.\n2. The balance cannot be paid out or passed on.\n3. For accounts of mainland China.",
        ),
        refunds.CARD,
        (
            VariantSeed("FXL-100", Text("100 元", "¥100"), 9680, 10000, 9150, 10000, None, popularity=5),
            VariantSeed("FXL-300", Text("300 元", "¥300"), 28900, 30000, 27400, 30000, None, popularity=3),
            VariantSeed("FXL-500", Text("500 元", "¥500"), 47900, 50000, 45600, 50000, None, most=2, popularity=1),
        ),
        prefix="FXL",
        supplier="狐灯互娱",
        turn=-52,
    ),
    ProductSeed(
        "paperplane-racing",
        Glyph.GAMEPAD,
        "PASS",
        Text("纸飞机竞速 · 赛季票", "Paperplane Racing season ticket"),
        Text("十条新航线，和一架会变色的飞机", "Ten new courses and a plane that changes colour"),
        Text(
            "赛季票含十条航线、三套机身和观战席。不打排位也能玩完，适合和孩子一起。",
            "Ten courses, three fuselages and a seat among the spectators. It can be finished without ranked races, and with children.",
        ),
        Text(
            "1. 游戏内“机库 → 赛季 → 兑换”。\n2. 每个账号限兑一张。\n3. 赛季结束后航线永久保留。",
            "1. In the game open Hangar → Season → Redeem.\n2. One for each account.\n3. The courses are yours for good.",
        ),
        refunds.CARD,
        (VariantSeed("PPR-S3", Text("第 3 赛季", "Season 3"), 2680, 3000, 2400, 3000, 90, most=2, popularity=4),),
        prefix="PPR",
        supplier="纸飞机工作室",
        turn=66,
    ),
    ProductSeed(
        "attic-boardgames",
        Glyph.TILES,
        "60+",
        Text("阁楼桌游线上会员", "Attic board games online"),
        Text("缺一个人？它随时能凑齐一桌", "One player short? There is always a table"),
        Text(
            "六十多款授权桌游，可邀请没有会员的朋友入座。内置语音，规则书可逐步讲解。",
            "Over sixty licensed board games; friends may sit down without being members. With voices, and a rulebook that explains as you go.",
        ),
        Text(
            "1. 在阁楼官网或 App“会员 → 兑换”。\n2. 有效期内房主为会员即可开桌。\n3. 不自动续费。",
            "1. Redeem under Membership.\n2. Whoever opens the table must be a member.\n3. It does not renew by itself.",
        ),
        refunds.CARD,
        (
            VariantSeed("ATB-30", Text("月卡 · 30 天", "30 days"), 1680, 1800, 1450, 1800, 365, popularity=4),
            VariantSeed("ATB-365", Text("年卡 · 365 天", "365 days"), 13800, 15800, 11800, 15800, 365, popularity=2),
        ),
        prefix="ATB",
        supplier="阁楼桌游社",
        turn=-70,
    ),
)
