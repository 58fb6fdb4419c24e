"""Gift cards: to be given, and spent on what the other one likes."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed


def _card(prefix: str, yuan: int, price: int, cost: int, popularity: int, most: int = 5) -> VariantSeed:
    return VariantSeed(
        f"{prefix}-{yuan}",
        Text(f"{yuan} 元", f"¥{yuan}"),
        price,
        yuan * 100,
        cost,
        yuan * 100,
        1095,
        most=most,
        popularity=popularity,
    )


SHELF = ShelfSeed(
    CategorySeed(
        "gift-cards",
        Text("礼品卡", "Gift cards"),
        Text("不知道送什么，就让对方自己挑", "When you do not know, let them choose"),
        Glyph.CARD,
        318,
    ),
    (
        ProductSeed(
            "almanac-department",
            Glyph.CARD,
            "¥100–1000",
            Text("年历百货礼品卡", "Almanac department store"),
            Text("四十座城市的老牌百货，线上也能用", "An old house in forty cities, and online"),
            Text(
                "从羊毛衫到炒锅，专柜与网店通用。卡面可印一句祝福，收卡人打开链接就能看到。",
                "From jumpers to frying pans, at every counter and online. A line of yours is printed on the card that they open.",
            ),
            Text(
                "1. 线下结账出示卡密，线上在支付页输入。\n2. 余额可分次使用，三年有效。\n3. 不可购买黄金与其他礼品卡。",
                "1. Show it at the till or enter it online.\n2. Spend it bit by bit within three years.\n3. Not for gold or other gift cards.",
            ),
            refunds.CARD,
            (
                _card("ALM", 100, 9850, 9550, 7),
                _card("ALM", 300, 29450, 28650, 4),
                _card("ALM", 500, 48980, 47750, 3, 3),
                _card("ALM", 1000, 97800, 95500, 1, 2),
            ),
            prefix="ALM",
            supplier="年历百货团购部",
        ),
        ProductSeed(
            "greyhen-books",
            Glyph.BOOK,
            "¥50–200",
            Text("灰鸡书店礼品卡", "Grey Hen bookshops"),
            Text("给爱书的人，别再猜他缺哪本", "For readers: stop guessing which one they lack"),
            Text(
                "全国 78 家独立书店联盟通用，也可在网店订签名本。咖啡与文具同样可买。",
                "For seventy-eight independent bookshops and their site with signed copies. Coffee and stationery count too.",
            ),
            Text(
                "1. 到店出示卡密即可。\n2. 网店在“支付 → 礼品卡”输入。\n3. 不与会员折扣冲突。",
                "1. Show the code in the shop.\n2. Online enter it under Payment → Gift card.\n3. Members keep their discount.",
            ),
            refunds.CARD,
            (_card("GHB", 50, 4850, 4550, 5), _card("GHB", 100, 9680, 9100, 4), _card("GHB", 200, 19300, 18200, 2)),
            prefix="GHB",
            supplier="灰鸡书店联盟",
            turn=28,
        ),
        ProductSeed(
            "fernwood-home",
            Glyph.CARD,
            "¥200–500",
            Text("蕨木家居礼品卡", "Fernwood Home"),
            Text("乔迁的朋友，自己挑一盏灯", "They have moved: let them choose a lamp"),
            Text(
                "家具、灯具、床品，门店与网店通用。满 500 元同城免费安装。",
                "Furniture, lamps and linen in shops and online. From ¥500 it is put up free of charge in town.",
            ),
            Text(
                "1. 支付页选择“礼品卡”输入卡密。\n2. 可与现金混合支付。\n3. 退货时退回卡内。",
                "1. Choose Gift card when paying.\n2. May be combined with money.\n3. Returns go back to the card.",
            ),
            refunds.CARD,
            (_card("FWH", 200, 19400, 18500, 3), _card("FWH", 500, 48200, 46200, 2, 3)),
            prefix="FWH",
            supplier="蕨木家居",
            turn=-30,
        ),
        ProductSeed(
            "tumble-toys",
            Glyph.GIFT,
            "¥100–300",
            Text("滚滚玩具礼品卡", "Tumble Toys"),
            Text("积木、拼图、毛绒，孩子自己选", "Bricks, puzzles, bears: the child decides"),
            Text(
                "56 家门店与网店通用。门店提供免费包装，还有一张可以写字的小卡片。",
                "For fifty-six shops and online. They wrap it free of charge, with a little card to write on.",
            ),
            Text(
                "1. 到店出示卡密或在网店输入。\n2. 余额三年有效。\n3. 适用全部品牌。",
                "1. Show the code or enter it online.\n2. Good for three years.\n3. For every brand in the shop.",
            ),
            refunds.CARD,
            (_card("TBT", 100, 9700, 9200, 4), _card("TBT", 300, 28900, 27500, 2)),
            prefix="TBT",
            supplier="滚滚玩具",
            turn=46,
        ),
        ProductSeed(
            "saltmarsh-spa",
            Glyph.CARD,
            "60 MIN",
            Text("盐沼温泉体验卡", "Saltmarsh Spa"),
            Text("送一个下午的安静", "Give somebody a quiet afternoon"),
            Text(
                "温泉两小时加六十分钟肩颈放松，含简餐。九座城市十四家，需提前一天预约。",
                "Two hours of warm water, an hour for neck and shoulders, and a light meal. Fourteen houses in nine cities; book a day ahead.",
            ),
            Text(
                "1. 电话或小程序预约时报卡密。\n2. 迟到 30 分钟视为使用。\n3. 孕妇及高血压者请先咨询医生。",
                "1. Give the code when booking.\n2. Half an hour late counts as used.\n3. Ask a doctor first when pregnant or with high blood pressure.",
            ),
            refunds.MEAL,
            (
                VariantSeed("SMS-1", Text("单人", "For one"), 19800, 29800, 16600, 29800, 180, popularity=3),
                VariantSeed("SMS-2", Text("双人", "For two"), 36800, 56800, 31200, 56800, 180, most=3, popularity=2),
            ),
            prefix="SMS",
            supplier="盐沼康养",
            turn=-52,
        ),
        ProductSeed(
            "petal-post-flowers",
            Glyph.GIFT,
            "¥99–299",
            Text("花邮鲜花礼品卡", "Petal Post flowers"),
            Text("收花的人挑日子，也挑颜色", "They choose the day, and the colour"),
            Text(
                "次日达，不满意可重送。订阅卡每周一束，为期一个月，花材随季节变化。",
                "There the next day, and again if it does not please. The subscription is a bunch a week for a month, as the season goes.",
            ),
            Text(
                "1. 在花邮小程序输入卡密并填写地址。\n2. 地址可由收花人填写。\n3. 偏远地区次日不达。",
                "1. Enter the code and an address in the mini-app.\n2. Whoever is given it may fill that in.\n3. Remote places take longer.",
            ),
            refunds.MEAL,
            (
                VariantSeed("PTP-1", Text("单束", "One bunch"), 8900, 9900, 7400, 9900, 180, popularity=5),
                VariantSeed("PTP-4", Text("四周订阅", "Four weeks"), 25800, 29900, 21600, 29900, 180, popularity=2),
            ),
            prefix="PTP",
            supplier="花邮鲜花",
            turn=64,
        ),
        ProductSeed(
            "many-roads-choice",
            Glyph.CARD,
            "12 IN 1",
            Text("万路任选卡", "Many Roads, your choice"),
            Text("十二个品牌，兑换时再决定", "Twelve brands, decided when it is redeemed"),
            Text(
                "书、花、咖啡、家居……收卡人登录后从十二个品牌中任选，可拆成两份。",
                "Books, flowers, coffee, things for the home: the receiver chooses among twelve brands and may split it in two.",
            ),
            Text(
                "1. 打开万路官网输入卡密。\n2. 选择品牌后生成对应礼品卡。\n3. 选定后不可更换。",
                "1. Enter the code on the site.\n2. It becomes a card of the brand you choose.\n3. The choice stands.",
            ),
            refunds.CARD,
            (
                _card("MRC", 100, 9880, 9620, 5),
                _card("MRC", 200, 19750, 19240, 4),
                _card("MRC", 500, 49300, 48100, 2, 3),
            ),
            prefix="MRC",
            supplier="万路权益",
            turn=-74,
        ),
    ),
)
