"""More to eat and drink: a hot pot, a dumpling house, breakfast, fruit, a vending machine."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import FulfilmentKind
from backend.seed.goods import refunds
from backend.seed.shapes import ProductSeed, Text, VariantSeed

PRODUCTS = (
    ProductSeed(
        "redcopper-hotpot",
        Glyph.BOWL,
        "¥100–300",
        Text("红铜火锅代金券", "Red Copper Hotpot"),
        Text("周末晚上也能用，不限包间", "Good on Saturday night, and in a room of your own"),
        Text(
            "一百三十家直营店通用，锅底、酒水都可抵。每桌最多用三张，找零不退但可与会员价同享。",
            "For all hundred and thirty shops, broth and drinks included. Three vouchers a table; no change is given, but members keep their price.",
        ),
        Text(
            "1. 结账前出示卡密，由店员录入。\n2. 每桌限用 3 张，不找零。\n3. 除夕至初三不可用。",
            "1. Show the code before you pay; the staff type it in.\n2. Three a table, without change.\n3. Not from New Year's Eve to the third day.",
        ),
        refunds.MEAL,
        (
            VariantSeed("RCH-100", Text("100 元券", "¥100"), 8980, 10000, 7900, 10000, 120, popularity=6),
            VariantSeed("RCH-300", Text("300 元券", "¥300"), 26400, 30000, 23200, 30000, 120, popularity=3),
        ),
        prefix="RCH",
        supplier="红铜餐饮",
        turn=-34,
    ),
    ProductSeed(
        "moonfold-dumplings",
        Glyph.BOWL,
        "QR",
        Text("月褶饺子馆到店券", "Moonfold Dumplings, at the counter"),
        Text("一盘现包，十二分钟上桌", "Folded as you order, at your table in twelve minutes"),
        Text(
            "三鲜、茴香、酸菜任选一盘，配一碗饺子汤。出示二维码，店员扫码核销。",
            "A plate of your choice with a bowl of the water they were boiled in. Show the QR code and they scan it.",
        ),
        Text(
            "1. 点单时出示二维码。\n2. 90 天内有效，过期未用自动退款。\n3. 堂食与打包均可。",
            "1. Show the QR code as you order.\n2. Good for 90 days; unused ones are paid back.\n3. To eat there or take away.",
        ),
        refunds.MEAL,
        (
            VariantSeed(
                "MFD-1",
                Text("单人一盘", "One plate"),
                2280,
                3200,
                1780,
                3200,
                90,
                cap=20_000,
                popularity=5,
                kind=FulfilmentKind.VOUCHER,
                uses=1,
            ),
        ),
        supplier="月褶饺子馆团购",
        turn=12,
    ),
    ProductSeed(
        "earlybird-breakfast",
        Glyph.CAKE,
        "×10",
        Text("早鸟早餐十次卡", "Early Bird, ten breakfasts"),
        Text("地铁口的热豆浆和饭团", "Hot soy milk and rice rolls by the underground"),
        Text(
            "六点半开门，三分钟出餐。一次一份：饭团加豆浆，或三明治加咖啡。门店在 18 个城市的地铁口。",
            "Open at half past six, ready in three minutes: a rice roll with soy milk, or a sandwich with coffee. By the underground in 18 cities.",
        ),
        Text(
            "1. 在早鸟小程序绑定卡密，取餐时报手机尾号。\n2. 每天最多用 2 次。\n3. 120 天内有效。",
            "1. Add the code in the mini-app and give your number's last digits.\n2. Twice a day at most.\n3. Good for 120 days.",
        ),
        refunds.MEAL,
        (VariantSeed("EBB-10", Text("十次卡", "Ten breakfasts"), 9980, 12800, 8300, 12800, 120, popularity=4),),
        prefix="EBB",
        supplier="早鸟餐饮",
        turn=38,
    ),
    ProductSeed(
        "orchard-gate-fruit",
        Glyph.CUP,
        "¥50–100",
        Text("果园门水果卡", "Orchard Gate fruit"),
        Text("当天到货，不甜包退", "In that morning, and your money back if it is not sweet"),
        Text(
            "社区店自提或一小时送到。卡内余额可分次使用，余额不足可补差价。",
            "Collect it round the corner or have it brought within the hour. The card may be used bit by bit, and topped up at the till.",
        ),
        Text(
            "1. 在果园门 App“卡包”绑定卡密。\n2. 可与满减活动同享。\n3. 余额三年有效。",
            "1. Add the code to the wallet of the app.\n2. Goes together with the shop's own offers.\n3. The balance lasts three years.",
        ),
        refunds.MEAL,
        (
            VariantSeed("OGF-50", Text("50 元", "¥50"), 4750, 5000, 4400, 5000, 1095, popularity=4),
            VariantSeed("OGF-100", Text("100 元", "¥100"), 9380, 10000, 8700, 10000, 1095, popularity=4),
        ),
        prefix="OGF",
        supplier="果园门生鲜",
        turn=70,
    ),
    ProductSeed(
        "corner-fridge",
        Glyph.CUP,
        "¥10–30",
        Text("转角冰柜饮料券", "Corner Fridge drinks"),
        Text("办公室楼下那台，扫码开门", "The machine downstairs: scan, open, take"),
        Text(
            "写字楼和健身房里的自助冰柜，开门自取，关门结算。券自动抵扣，多退少补。",
            "Self-service fridges in offices and gyms: open, take, close. The voucher pays first and the rest is settled by itself.",
        ),
        Text(
            "1. 扫柜门二维码，在“我的券”输入卡密。\n2. 关门时自动抵扣。\n3. 每次最多抵一张。",
            "1. Scan the door and enter the code under My vouchers.\n2. It counts when the door closes.\n3. One at a time.",
        ),
        refunds.MEAL,
        (
            VariantSeed("CNF-10", Text("10 元", "¥10"), 920, 1000, 820, 1000, 90, most=10, popularity=7),
            VariantSeed("CNF-30", Text("30 元", "¥30"), 2690, 3000, 2420, 3000, 90, popularity=4),
        ),
        prefix="CNF",
        supplier="转角智能零售",
        turn=-58,
    ),
)
