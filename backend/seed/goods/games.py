"""Games."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "games",
        Text("游戏点卡", "Games"),
        Text("晶石、季票、激活码，付完款就能进游戏", "Crystals, passes and keys: paid, and you are in"),
        Glyph.GAMEPAD,
        280,
    ),
    (
        ProductSeed(
            "starchasm-crystals",
            Glyph.GEM,
            "60–980",
            Text("星渊纪元 · 晶石", "Starchasm Era crystals"),
            Text("官方晶石兑换码，安卓与 iOS 通用", "Official crystal codes for Android and iOS alike"),
            Text(
                "《星渊纪元》是一款太空探索游戏，晶石可用于祈愿、购买外观和补充体力。兑换码不区分服务器，一个角色当月兑换数量不限。",
                "Starchasm Era is a game about exploring space. Crystals pay for wishes, outfits and energy. Codes work on "
                "every server and a character may redeem as many as it likes.",
            ),
            Text(
                "1. 在游戏内打开“设置 → 兑换码”。\n2. 输入卡密，晶石通过邮件发放。\n3. 邮件保留 30 天，请及时领取。\n4. 角色等级需达到 10 级。",
                "1. In the game open Settings → Redeem.\n2. Enter the code; crystals arrive as mail.\n3. Mail is kept for 30 "
                "days.\n4. The character must have reached level 10.",
            ),
            refunds.CARD,
            (
                VariantSeed("STC-60", Text("60 晶石", "60 crystals"), 590, 600, 540, 600, 365, popularity=8),
                VariantSeed("STC-300", Text("300 晶石", "300 crystals"), 2880, 3000, 2670, 3000, 365, popularity=7),
                VariantSeed("STC-980", Text("980 晶石", "980 crystals"), 9280, 9800, 8680, 9800, 365, popularity=4),
            ),
            prefix="STC",
            supplier="星渊互动商务",
        ),
        ProductSeed(
            "peaks-and-seas-pass",
            Glyph.SHIELD,
            "S12",
            Text("山海棋局 · 赛季通行证", "Peaks & Seas season pass"),
            Text("第 12 赛季“潮生”，含 48 级奖励", "Season 12, “Rising Tide”, with 48 levels of rewards"),
            Text(
                "每天两局棋就能升级的通行证。豪华版额外解锁动态棋盘“鲲游”，并立即提升 10 级。赛季结束前的所有奖励都可补领。",
                "A pass that moves up with two games a day. The deluxe one opens the living board “Leviathan” and starts "
                "ten levels higher. Everything earned can be collected until the season ends.",
            ),
            Text(
                "1. 登录山海棋局官网，进入“兑换中心”。\n2. 选择区服与角色，输入卡密。\n3. 赛季截止日以游戏内公告为准，逾期不可使用。",
                "1. Sign in on the Peaks & Seas site and open Redeem.\n2. Choose server and character, then enter the "
                "code.\n3. It must be used before the season ends, as announced in the game.",
            ),
            refunds.CARD,
            (
                VariantSeed("PSP-STD", Text("标准版", "Standard"), 6280, 6800, 5600, 6800, 60, popularity=4),
                VariantSeed("PSP-DLX", Text("豪华版", "Deluxe"), 11800, 12800, 10600, 12800, 60, stock=0, popularity=3),
            ),
            prefix="PSP",
            supplier="山海工坊",
            turn=22,
        ),
        ProductSeed(
            "windrider-wallet",
            Glyph.GIFT,
            "¥50–200",
            Text("驭风平台钱包卡", "Windrider Play wallet card"),
            Text("一千多款独立游戏，随买随玩", "Credit for a thousand independent games"),
            Text(
                "驭风是专做独立游戏的下载平台。钱包余额永久有效，可买游戏、原声带和周边，也能在打折季一次囤够。",
                "Windrider is a store for independent games. Credit never expires and buys games, soundtracks and prints, "
                "best in the sales.",
            ),
            Text(
                "1. 在驭风客户端点击右上角余额。\n2. 选择“添加钱包卡”，输入卡密。\n3. 单账号余额上限 2,000 元。",
                "1. In the Windrider client click your balance at the top right.\n2. Choose “Add a wallet card” and enter the "
                "code.\n3. An account holds up to ¥2,000.",
            ),
            refunds.CARD,
            (
                VariantSeed("WRP-50", Text("50 元", "¥50"), 4850, 5000, 4550, 5000, None, popularity=6),
                VariantSeed("WRP-100", Text("100 元", "¥100"), 9650, 10000, 9050, 10000, None, popularity=5),
                VariantSeed("WRP-200", Text("200 元", "¥200"), 19200, 20000, 18000, 20000, None, most=2, popularity=2),
            ),
            prefix="WRP",
            supplier="驭风发行",
            turn=-20,
        ),
        ProductSeed(
            "pixel-homestead",
            Glyph.KEY,
            "PC",
            Text("像素农庄 · 激活码", "Pixel Homestead"),
            Text("种菜、钓鱼、修桥，一个人也能过一年", "Grow, fish, mend the bridge: a quiet year of your own"),
            Text(
                "一座废弃的农庄，四季轮转，二十八位邻居各有心事。资料片“北方列车”新增雪国地图与货运玩法，需要本体才能运行。",
                "A farm left empty, four seasons and twenty-eight neighbours with things on their minds. The add-on “Northern "
                "Train” brings a land of snow and freight; it needs the game itself.",
            ),
            Text(
                "1. 打开驭风客户端，点击“激活产品”。\n2. 输入激活码后开始下载。\n3. 支持 Windows 与 macOS，激活后绑定账号。",
                "1. In the Windrider client click “Activate a product”.\n2. Enter the key and the download begins.\n3. For Windows "
                "and macOS; the key stays with the account.",
            ),
            refunds.LICENCE,
            (
                VariantSeed("PXH-BASE", Text("游戏本体", "The game"), 5800, 7800, 4700, 7800, None, popularity=4),
                VariantSeed(
                    "PXH-DLC", Text("资料片：北方列车", "Add-on: Northern Train"), 2280, 2800, 1850, 2800, None
                ),
            ),
            prefix="PXH",
            supplier="驭风发行",
            turn=40,
        ),
        ProductSeed(
            "tessera-arcade",
            Glyph.GAMEPAD,
            "30·90",
            Text("泰瑟拉周末游戏厅", "Tessera Weekend Arcade"),
            Text("本店自营：每周末十款小游戏免费玩", "Our own: ten small games free every weekend"),
            Text(
                "周五晚八点到周日午夜，十款浏览器小游戏对会员开放，手机电脑都能玩。每月一次积分赛，前一百名得本店限量徽章。",
                "From Friday at eight to midnight on Sunday, ten browser games are open to members on phone and desktop. A "
                "monthly league gives its first hundred a badge of the shop.",
            ),
            Text(
                "1. 付款后自动开通到下单账号。\n2. 重复购买则时长顺延。\n3. 未成年人请在监护人同意下使用，并遵守防沉迷时段。",
                "1. Switched on for the account that paid.\n2. Buying again adds the days at the end.\n3. Minors need a guardian's "
                "consent and keep to the hours the law allows.",
            ),
            refunds.OWN,
            (
                VariantSeed("TWA-30", Text("月卡 · 30 天", "30 days"), 1290, 1600, membership_days=30, popularity=4),
                VariantSeed(
                    "TWA-90", Text("季卡 · 90 天", "90 days"), 3380, 4200, membership_days=90, cap=300, popularity=2
                ),
            ),
            turn=-36,
        ),
    ),
)
