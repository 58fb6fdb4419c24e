"""Food and coffee."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "food-coffee",
        Text("美食咖啡", "Food & coffee"),
        Text("请自己喝一杯，或者请别人", "A cup for yourself, or for somebody else"),
        Glyph.CUP,
        48,
    ),
    (
        ProductSeed(
            "slowlight-coffee",
            Glyph.CUP,
            "1–5×",
            Text("慢光咖啡兑换券", "Slowlight Coffee"),
            Text("云南豆，当天烘，自提不排队", "Yunnan beans roasted that day, and no queue to collect"),
            Text(
                "慢光在 46 个城市有 600 多家小店，豆子来自云南保山的三个庄园。券可换冷热任一做法，加浓、换燕麦奶在店内补差价。",
                "Slowlight has over six hundred small shops in 46 cities and buys from three estates in Baoshan. Hot or iced as "
                "you like; an extra shot or oat milk is paid at the counter.",
            ),
            Text(
                "1. 在慢光小程序选择门店，点“券码取餐”。\n2. 输入卡密下单，凭取餐号自提。\n3. 机场与高铁站门店不参与。\n4. 五杯券可分次使用，每次一杯。",
                "1. Choose a shop in the Slowlight mini-app and tap “Order with a code”.\n2. Enter the code and collect by "
                "number.\n3. Not at airports and stations.\n4. A card of five is used one cup at a time.",
            ),
            refunds.MEAL,
            (
                VariantSeed(
                    "SLC-AME", Text("美式一杯", "One americano"), 1190, 1900, 900, 1900, 60, most=10, popularity=9
                ),
                VariantSeed(
                    "SLC-LAT", Text("拿铁一杯", "One latte"), 1590, 2600, 1230, 2600, 60, most=10, popularity=9
                ),
                VariantSeed("SLC-5", Text("任选五杯卡", "Card of five"), 7200, 12000, 5600, 12000, 90, popularity=4),
            ),
            prefix="SLC",
            supplier="慢光咖啡团购",
        ),
        ProductSeed(
            "bamboo-lane-tea",
            Glyph.CUP,
            "500ml",
            Text("竹里茶坊茶饮券", "Bamboo Lane Tea"),
            Text("现煮茶底，少糖也好喝", "Brewed to order, and good with less sugar"),
            Text(
                "从不用茶粉，一桶茶四小时没卖完就倒掉。鲜果茶每季更换水果，厚乳茶可选乌龙、茉莉或熟普。",
                "No powder, and a pot older than four hours is poured away. The fruit changes with the season; the milk teas "
                "come with oolong, jasmine or aged pu'er.",
            ),
            Text(
                "1. 到店出示卡密，或在点单小程序内输入。\n2. 可换任意同价位饮品，小料另计。\n3. 一单最多使用 5 张。",
                "1. Show the code at the counter or enter it when ordering.\n2. Any drink of that price; toppings are extra.\n3. Five "
                "codes an order.",
            ),
            refunds.MEAL,
            (
                VariantSeed("BLT-FRT", Text("鲜果茶", "Fruit tea"), 1280, 1900, 960, 1900, 60, most=10, popularity=6),
                VariantSeed("BLT-MLK", Text("厚乳茶", "Milk tea"), 1080, 1600, 820, 1600, 60, most=10, popularity=6),
            ),
            prefix="BLT",
            supplier="竹里茶坊",
            turn=38,
        ),
        ProductSeed(
            "haystack-bakery",
            Glyph.CAKE,
            "¥50–188",
            Text("麦垛烘焙电子卡", "Haystack Bakery"),
            Text("面包每天五点出炉，蛋糕提前一天预订", "Bread at five each morning, cakes a day ahead"),
            Text(
                "储值卡在全部门店通用，可分次消费。六寸生日蛋糕有栗子、青柠、可可三种口味，附蜡烛与餐具，市区免费配送。",
                "The value cards work in every shop, bit by bit. The six-inch birthday cake comes as chestnut, lime or cocoa, "
                "with candles and plates, and is brought to you within the city.",
            ),
            Text(
                "1. 储值卡：结账时报卡号与卡密。\n2. 蛋糕券：拨打门店电话预约，至少提前 24 小时。\n3. 余额不找零、不兑现。",
                "1. Value cards: give number and code at the till.\n2. Cake: ring the shop at least 24 hours before.\n3. No change is "
                "given in cash.",
            ),
            refunds.MEAL,
            (
                VariantSeed("HSB-50", Text("50 元储值卡", "¥50 card"), 4600, 5000, 4150, 5000, 180, popularity=4),
                VariantSeed("HSB-100", Text("100 元储值卡", "¥100 card"), 9000, 10000, 8200, 10000, 180, popularity=3),
                VariantSeed(
                    "HSB-CAKE",
                    Text("六寸生日蛋糕", "Six-inch birthday cake"),
                    13800,
                    18800,
                    11200,
                    18800,
                    60,
                    most=2,
                    stock=3,
                    popularity=2,
                ),
            ),
            prefix="HSB",
            supplier="麦垛食品",
            turn=-22,
        ),
        ProductSeed(
            "one-bowl-noodles",
            Glyph.BOWL,
            "SET",
            Text("一碗有面套餐券", "One Bowl Noodles"),
            Text("一碗面、一碟小菜、一杯酸梅汤", "A bowl, a side and a glass of plum juice"),
            Text(
                "社区里的小面馆，汤底熬足六小时。双人券含两碗主食、两份小菜和一份炸物，从早十点到凌晨一点都能用。",
                "A neighbourhood noodle shop whose broth takes six hours. The set for two has two bowls, two sides and something "
                "fried. Served from ten in the morning until one at night.",
            ),
            Text(
                "1. 到店入座后，把卡密报给店员即可。\n2. 堂食与打包都可以，外卖平台不可用。\n3. 牛肉面加价 6 元。",
                "1. Sit down and tell the staff your code.\n2. To eat in or take away, but not on delivery platforms.\n3. Beef noodles "
                "cost ¥6 more.",
            ),
            refunds.MEAL,
            (
                VariantSeed("OBN-1", Text("单人套餐", "Set for one"), 2390, 3600, 1900, 3600, 45, popularity=6),
                VariantSeed("OBN-2", Text("双人套餐", "Set for two"), 4980, 7800, 4050, 7800, 45, popularity=4),
            ),
            prefix="OBN",
            supplier="一碗有面餐饮",
            turn=-12,
        ),
        ProductSeed(
            "tangerine-grocer",
            Glyph.GIFT,
            "¥100–500",
            Text("甜橘生鲜礼品卡", "Tangerine Grocer gift card"),
            Text("送礼最不会出错的一张卡", "The present that is never wrong"),
            Text(
                "甜橘在 19 个城市一小时送达，水果、海鲜、米面粮油都能买。卡面可写一句祝福，收卡人兑换时会看到。",
                "Tangerine brings fruit, fish and flour within the hour in 19 cities. You may write a line on the card, seen when "
                "it is redeemed.",
            ),
            Text(
                "1. 打开甜橘 App，“我的 → 礼品卡 → 绑定”。\n2. 输入卡号和卡密，余额立即可用。\n3. 可与店铺优惠同时使用，不可购买另一张礼品卡。",
                "1. In the app open Me → Gift cards → Add.\n2. Enter number and code; the balance is ready.\n3. It combines with the "
                "shop's offers but does not buy another gift card.",
            ),
            refunds.CARD,
            (
                VariantSeed("TGR-100", Text("100 元", "¥100"), 9750, 10000, 9450, 10000, 1095, popularity=5),
                VariantSeed("TGR-200", Text("200 元", "¥200"), 19400, 20000, 18800, 20000, 1095, popularity=3),
                VariantSeed("TGR-500", Text("500 元", "¥500"), 48300, 50000, 46900, 50000, 1095, most=2, popularity=1),
            ),
            prefix="TGR",
            supplier="甜橘企业购",
            turn=12,
        ),
    ),
)
