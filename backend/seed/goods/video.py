"""Video and music."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.goods.words import MONTH, QUARTER, YEAR
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "video-music",
        Text("影音会员", "Video & music"),
        Text("今晚看什么，路上听什么", "Something to watch tonight, something to hear on the way"),
        Glyph.PLAY,
        345,
    ),
    (
        ProductSeed(
            "deerisle-video",
            Glyph.PLAY,
            "30·90·365",
            Text("鹿屿视频会员", "Deerisle Video"),
            Text("剧集抢先看，全程无片头广告", "New episodes first, and no adverts before them"),
            Text(
                "鹿屿视频收录八千多部剧集与电影，每周五更新独播剧。会员可在手机、平板和电视上观看，最高 4K 画质，同一账号两台设备同时在线。",
                "Deerisle carries over eight thousand series and films and adds its own every Friday. Watch on phone, "
                "tablet or television in up to 4K, on two devices at the same time.",
            ),
            Text(
                "1. 打开鹿屿视频 App，进入“我的 → 兑换中心”。\n2. 输入卡密并确认，时长自动叠加到当前会员之后。\n3. 每个账号每月最多兑换 6 张。\n4. 电视端需使用同一账号登录。",
                "1. In the Deerisle app open Me → Redeem.\n2. Enter the code; the days are added after any you still "
                "have.\n3. An account can redeem six cards a month.\n4. On a television, sign in with the same account.",
            ),
            refunds.CARD,
            (
                VariantSeed("DIV-30", MONTH, 2290, 2500, 1980, 2500, 365, popularity=10),
                VariantSeed("DIV-90", QUARTER, 6290, 6800, 5560, 6800, 365, popularity=5),
                VariantSeed("DIV-365", YEAR, 19800, 21800, 17600, 21800, 365, popularity=3),
            ),
            prefix="DIV",
            supplier="鹿屿文化渠道部",
        ),
        ProductSeed(
            "orange-curtain-cinema",
            Glyph.FILM,
            "2D·3D",
            Text("橙幕影城电影券", "Orange Curtain Cinemas"),
            Text("全国 210 家影城，周末不加价", "210 cinemas, and no surcharge at the weekend"),
            Text(
                "一张券换一个座位，2D、3D 场次都能用，节假日和首映场同样有效。提前选座不收服务费，散场后还能凭票根享小食八折。",
                "One voucher is one seat, for 2D and 3D alike, on holidays and first nights too. Choosing a seat in "
                "advance is free, and your stub takes a fifth off snacks.",
            ),
            Text(
                "1. 在橙幕影城 App 选择场次和座位。\n2. 付款页点“使用兑换券”，输入卡密。\n3. IMAX 与贵宾厅需在影城补差价。\n4. 出票后不可改签，开场前 2 小时可退回券码一次。",
                "1. Choose a show and a seat in the Orange Curtain app.\n2. On the payment page tap “Use a voucher” and "
                "enter the code.\n3. Giant screens and lounges cost extra at the cinema.\n4. A seat can be given back once, "
                "up to two hours before the show.",
            ),
            refunds.MEAL,
            (
                VariantSeed("OCC-1", Text("单人券", "One seat"), 3290, 4500, 2750, 4500, 90, most=8, popularity=7),
                VariantSeed(
                    "OCC-2",
                    Text("双人券含爆米花", "Two seats with popcorn"),
                    7680,
                    11800,
                    6500,
                    11800,
                    90,
                    popularity=5,
                ),
            ),
            prefix="OCC",
            supplier="橙幕院线票务",
            turn=26,
        ),
        ProductSeed(
            "chickadee-music",
            Glyph.MUSIC,
            "30·90·365",
            Text("山雀音乐会员", "Chickadee Music"),
            Text("无损音质，离线下载，通勤路上不断歌", "Lossless sound and downloads that survive the tunnel"),
            Text(
                "六千万首歌，独立音乐人的作品尤其多。会员可听无损音质、每月下载 500 首，车机和手表同样可用。",
                "Sixty million songs, with a soft spot for independent artists. Members hear lossless sound, download "
                "500 tracks a month, and take them to the car and the watch.",
            ),
            Text(
                "1. 打开山雀音乐，点左上角头像。\n2. 选择“会员兑换”，粘贴卡密。\n3. 与自动续费互不影响，时长顺延。\n4. 仅限中国大陆账号使用。",
                "1. In Chickadee, tap your picture at the top left.\n2. Choose “Redeem” and paste the code.\n3. It does not "
                "touch a running subscription: the days follow after it.\n4. For accounts of mainland China.",
            ),
            refunds.CARD,
            (
                VariantSeed("CHK-30", MONTH, 1150, 1200, 990, 1200, 365, popularity=9),
                VariantSeed("CHK-90", QUARTER, 3180, 3300, 2760, 3300, 365, popularity=4),
                VariantSeed("CHK-365", YEAR, 9900, 10800, 8800, 10800, 365),
            ),
            prefix="CHK",
            supplier="山雀数字发行",
            turn=-24,
        ),
        ProductSeed(
            "tidelisten-audio",
            Glyph.HEADPHONES,
            "30·365",
            Text("听潮有声畅听卡", "Tidelisten Audiobooks"),
            Text("睡前故事到长篇小说，想听就听", "From bedtime stories to novels that last a winter"),
            Text(
                "两万部有声书由专业播音员录制，新增“亲子夜读”和“方言故事”两个频道。支持定时关闭、倍速与断点续听。",
                "Twenty thousand audiobooks read by people who do it for a living, with new channels for parents and for "
                "stories in dialect. Sleep timer, speed and bookmarks included.",
            ),
            Text(
                "1. 登录听潮 App，进入“会员中心 → 兑换码”。\n2. 输入卡密，权益立即到账。\n3. 部分付费精品课不在畅听范围内。",
                "1. Sign in to Tidelisten and open Membership → Redeem.\n2. Enter the code; it works at once.\n3. A few "
                "premium courses are sold apart.",
            ),
            refunds.CARD,
            (
                VariantSeed("TDL-30", MONTH, 1590, 1800, 1360, 1800, 180, popularity=5),
                VariantSeed("TDL-365", YEAR, 13800, 15800, 11900, 15800, 365, popularity=2),
            ),
            prefix="TDL",
            supplier="听潮声音工作室",
            turn=14,
        ),
        ProductSeed(
            "tessera-screening-room",
            Glyph.TILES,
            "30·90",
            Text("泰瑟拉放映室", "Tessera Screening Room"),
            Text("本店自营：每周两部编辑精选影片", "Our own: two films a week, chosen by our editors"),
            Text(
                "放映室是本店的自营会员。编辑每周挑两部值得一看的影片，配一篇千字导读；会员还能提前一天购买限量套餐。付款后立即开通，不需要卡密。",
                "The Screening Room is the shop's own membership. Every week our editors pick two films worth an evening "
                "and say why in a thousand words. Members may buy limited bundles a day early. It starts when you pay; there is no code.",
            ),
            Text(
                "1. 付款后自动开通到下单账号。\n2. 已是会员的，时长接在原到期日之后。\n3. 影片每周五 20:00 更新，保留 14 天。\n4. 会员不可转让。",
                "1. It is switched on for the account that paid.\n2. If you are a member already, the days follow your last "
                "one.\n3. Films change on Friday at 20:00 and stay for 14 days.\n4. It cannot be passed on.",
            ),
            refunds.OWN,
            (
                VariantSeed("TSR-30", MONTH, 1990, 2490, membership_days=30, popularity=6),
                VariantSeed("TSR-90", QUARTER, 5490, 6900, membership_days=90, cap=500),
            ),
            turn=-10,
        ),
    ),
)
