"""Goods that are no codes: top-ups by account, vouchers for the counter, a service by hand."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.account_rules import AccountRules
from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, Carrier, FulfilmentKind, PortedNumbers, TopUpSpeed
from backend.seed.goods import refunds
from backend.seed.shapes import BundleSeed, ProductSeed, Text, VariantSeed

_ANY_OF_THREE = AccountRules((Carrier.MOBILE, Carrier.UNICOM, Carrier.TELECOM), PortedNumbers.ACCEPTED)
_OWN_OF_TWO = AccountRules((Carrier.MOBILE, Carrier.TELECOM))
_TEN_MINUTES, _THREE_DAYS, _HALF_AN_HOUR = 600, 3 * 86400, 1800


def _credit(yuan: int, price: int, speed: TopUpSpeed) -> VariantSeed:
    fast = speed is TopUpSpeed.FAST
    return VariantSeed(
        f"PCR-{'F' if fast else 'S'}{yuan}",
        Text(f"{yuan} 元 · {'快充' if fast else '慢充'}", f"¥{yuan} · {'fast' if fast else 'slow'}"),
        price,
        yuan * 100,
        face=yuan * 100,
        most=2,
        popularity=5 if fast else 3,
        kind=FulfilmentKind.TOPUP,
        speed=speed,
        asks=AccountFormat.PHONE,
        rules=_ANY_OF_THREE if fast else _OWN_OF_TWO,
        promised_s=_TEN_MINUTES if fast else _THREE_DAYS,
    )


def _crystals(pieces: int, yuan: int, price: int) -> VariantSeed:
    return VariantSeed(
        f"SCD-{pieces}",
        Text(f"{pieces} 晶石", f"{pieces} crystals"),
        price,
        yuan * 100,
        face=yuan * 100,
        popularity=3,
        kind=FulfilmentKind.TOPUP,
        speed=TopUpSpeed.FAST,
        asks=AccountFormat.GAME_ID,
        promised_s=_TEN_MINUTES,
    )


def _cups(sku: str, name: Text, price: int, list_price: int, cost: int, uses: int, popularity: int) -> VariantSeed:
    return VariantSeed(
        sku,
        name,
        price,
        list_price,
        cost,
        list_price,
        90,
        cap=5000,
        popularity=popularity,
        kind=FulfilmentKind.VOUCHER,
        uses=uses,
    )


MOBILE = (
    ProductSeed(
        "phone-credit",
        Glyph.PHONE,
        "¥30–200",
        Text("手机话费直充", "Phone credit, straight to the number"),
        Text("填号码，付款，话费到账", "Type the number, pay, and the credit is there"),
        Text(
            "全国三网通用，不用卡密。快充十分钟内到账；慢充七十二小时内分批到账，更便宜，适合不急用的号码，仅限移动、电信的原号。到账后运营商会发短信。",
            "For every carrier in the country, without a code. Fast credit comes within ten minutes; slow credit comes bit by bit "
            "within three days and costs less; it is for numbers of Mobile and Telecom that never moved. The carrier texts the number when it is there.",
        ),
        Text(
            "1. 付款前请核对号码，充错无法追回。\n2. 欠费停机、空号、携号转网未满 30 天的号码可能失败，失败原路退款。\n3. 同一号码 24 小时内最多充值 3 次。\n4. 慢充期间请勿通过其他渠道充值。",
            "1. Check the number before you pay: credit sent to a wrong one is gone.\n2. Dead numbers, and numbers moved between carriers "
            "less than 30 days ago, may fail; you get your money back.\n3. Three top-ups a number in 24 hours.\n4. While slow credit is "
            "on its way, do not top up elsewhere.",
        ),
        refunds.DIRECT,
        (
            _credit(30, 2995, TopUpSpeed.FAST),
            _credit(50, 4985, TopUpSpeed.FAST),
            _credit(100, 9965, TopUpSpeed.FAST),
            _credit(50, 4875, TopUpSpeed.SLOW),
            _credit(100, 9750, TopUpSpeed.SLOW),
            _credit(200, 19480, TopUpSpeed.SLOW),
        ),
        supplier="快充通",
        turn=60,
    ),
)
GAMES = (
    ProductSeed(
        "starchasm-direct",
        Glyph.GEM,
        "UID",
        Text("星渊纪元 · 晶石直充", "Starchasm Era crystals, straight to the player"),
        Text("填玩家编号，晶石进邮箱", "Type your player id; the crystals come by mail in the game"),
        Text(
            "不用兑换码，填写游戏内的玩家编号即可。到账十分钟内完成，游戏内邮件可查。",
            "No code to redeem: give the player id shown in the game. The crystals are in the game's mail within ten minutes.",
        ),
        Text(
            "1. 玩家编号在“设置 → 账号”页。\n2. 请核对编号，充错无法追回。\n3. 角色等级需达到 10 级。",
            "1. The id is under Settings → Account.\n2. Check it: crystals sent to another player are gone.\n3. The character must have "
            "reached level 10.",
        ),
        refunds.DIRECT,
        (_crystals(300, 30, 2880), _crystals(680, 68, 6480), _crystals(1980, 198, 18980)),
        supplier="快充通",
        turn=30,
    ),
)
FOOD = (
    ProductSeed(
        "slowlight-counter",
        Glyph.CUP,
        "QR",
        Text("慢光咖啡到店券", "Slowlight, at the counter"),
        Text("出示二维码，店员一扫就好", "Show the code, they scan it, done"),
        Text(
            "直接在柜台点单，出示二维码由店员核销。五杯卡一次扣一杯，剩余杯数在订单里随时可查。",
            "Order at the counter and show the QR code. A card of five loses one cup at a time; what is left is shown with your order.",
        ),
        Text(
            "1. 二维码等同现金，请勿截图外传。\n2. 90 天内有效，过期未用可退。\n3. 机场与高铁站门店不参与。",
            "1. The QR code is as good as cash: do not pass it on.\n2. Good for 90 days; unused ones can be given back.\n3. Not at "
            "airports and stations.",
        ),
        refunds.MEAL,
        (
            _cups("SLV-LAT", Text("拿铁一杯", "One latte"), 1690, 2600, 1250, 1, 5),
            _cups("SLV-5", Text("任选五杯卡", "Card of five"), 7400, 12000, 5700, 5, 3),
        ),
        supplier="慢光咖啡团购",
        turn=24,
    ),
)
READING = (
    ProductSeed(
        "reading-list-by-hand",
        Glyph.BOOK,
        "30 MIN",
        Text("馆员手写书单", "A reading list, by hand"),
        Text("读书会馆员半小时内为你写一份书单", "A librarian writes you a list within half an hour"),
        Text(
            "告诉我们邮箱，馆员会先问三个问题，再给出十本书的书单，每本附一句为什么。",
            "Leave an e-mail address: a librarian asks three questions, then sends ten books, each with a line on why.",
        ),
        Text(
            "1. 每天 9:00–21:00 处理，半小时内送达。\n2. 对书单不满意可要求重写一次。",
            "1. Worked on from 9:00 to 21:00, there within half an hour.\n2. If the list does not suit you, ask for another once.",
        ),
        refunds.BY_HAND,
        (
            VariantSeed(
                "RLH-10",
                Text("十本书单", "Ten books"),
                2900,
                3900,
                popularity=2,
                kind=FulfilmentKind.MANUAL,
                asks=AccountFormat.EMAIL,
                promised_s=_HALF_AN_HOUR,
            ),
        ),
        turn=-40,
    ),
)
BUNDLES = (
    BundleSeed(
        "out-and-about",
        "SET-OUT",
        "mobile",
        Glyph.SIGNAL,
        "4 in 1",
        Text("出门在外套餐", "Out and about"),
        Text("50 元话费、一个月音乐、两杯拿铁", "¥50 of credit, a month of music and two lattes"),
        Text(
            "话费直充到号码，音乐用卡密兑换，拿铁到店出示二维码：三种拿法，一次付款。",
            "Credit straight to your number, music by a code, lattes by QR code at the counter: three ways, one payment.",
        ),
        Text(
            "1. 话费十分钟内到账，请核对号码。\n2. 音乐卡密与拿铁二维码付款后立即可用。\n3. 其中任何一项无法发放，按其分摊金额退款。",
            "1. The credit comes within ten minutes; check the number.\n2. Code and QR codes are there at once.\n3. What cannot be handed "
            "over is refunded by its share.",
        ),
        refunds.SET,
        8990,
        (("PCR-F50", 1), ("CHK-30", 1), ("SLV-LAT", 2)),
        popularity=4,
        turn=52,
    ),
)
