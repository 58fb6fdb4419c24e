"""Phone credit and data."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed


def _credit(yuan: int) -> Text:
    return Text(f"{yuan} 元", f"¥{yuan}")


SHELF = ShelfSeed(
    CategorySeed(
        "mobile",
        Text("话费流量", "Mobile & data"),
        Text("欠费停机前的最后一分钟，也来得及", "Still in time, a minute before the line goes dead"),
        Glyph.SIGNAL,
        165,
    ),
    (
        ProductSeed(
            "farshore-top-up",
            Glyph.PHONE,
            "¥30–200",
            Text("远岸通信充值卡", "Farshore Mobile top-up"),
            Text("全国通用，拨号或网上充值即时到账", "Works countrywide, by dialling or online, at once"),
            Text(
                "远岸通信官方电子充值卡，适用于所有远岸号码，含副卡与物联网卡。到账后可缴话费、订流量，也能代家人充值。",
                "Farshore's own electronic top-up card for every Farshore number, second SIMs and devices included. "
                "Use the credit for calls or data, or top up somebody at home.",
            ),
            Text(
                "1. 拨打 100860，按语音提示选“充值卡充值”。\n2. 输入手机号与 18 位卡密，按 # 结束。\n3. 也可在远岸 App“充值卡”页面输入。\n4. 充错号码无法撤回，请仔细核对。",
                "1. Dial 100860 and choose “top-up card”.\n2. Enter the phone number and the 18 digits, then #.\n3. Or use the "
                "Top-up card page of the Farshore app.\n4. Credit sent to a wrong number cannot be called back.",
            ),
            refunds.TOP_UP,
            (
                VariantSeed("FSM-30", _credit(30), 2970, 3000, 2940, 3000, 730, popularity=8),
                VariantSeed("FSM-50", _credit(50), 4940, 5000, 4890, 5000, 730, popularity=9),
                VariantSeed("FSM-100", _credit(100), 9860, 10000, 9760, 10000, 730, popularity=8),
                VariantSeed("FSM-200", _credit(200), 19700, 20000, 19500, 20000, 730, most=3, popularity=3),
            ),
            prefix="8610",
            supplier="远岸通信电子券中心",
        ),
        ProductSeed(
            "greenstalk-top-up",
            Glyph.PHONE,
            "¥50–100",
            Text("青禾移动充值卡", "Greenstalk Mobile top-up"),
            Text("给老号码续命，单次最低 50 元", "Keeps an old number alive, from ¥50"),
            Text(
                "青禾移动的电子充值卡，一卡一密。充值满 100 元，青禾会在次日赠送 1 GB 省内流量，由运营商直接发放。",
                "Greenstalk's electronic card, one code each. For ¥100 and more Greenstalk itself adds 1 GB of regional "
                "data the next day.",
            ),
            Text(
                "1. 发送短信“CZ#卡密”到 10650。\n2. 收到确认短信即到账，一般不超过 1 分钟。\n3. 夜间 23:30 至次日 0:30 系统结算，到账可能延后。",
                "1. Text “CZ#” and the code to 10650.\n2. The credit is there when the answer comes, usually within a "
                "minute.\n3. Between 23:30 and 0:30 the carrier closes its books and may be late.",
            ),
            refunds.TOP_UP,
            (
                VariantSeed("GSM-50", _credit(50), 4950, 5000, 4900, 5000, 730, popularity=5),
                VariantSeed("GSM-100", _credit(100), 9870, 10000, 9770, 10000, 730, popularity=5),
            ),
            prefix="6620",
            supplier="青禾移动华东分销",
            turn=-28,
        ),
        ProductSeed(
            "farshore-data-pass",
            Glyph.SIGNAL,
            "10–100GB",
            Text("远岸流量包", "Farshore data pass"),
            Text("不换套餐，也能放心刷视频", "Plenty of data without changing your plan"),
            Text(
                "三种容量的全国流量，5G 优先。激活之后计时，不占用原套餐额度；用完自动断流，不会产生额外费用。",
                "National data in three sizes, on 5G where there is any. The clock starts when you activate it, your plan "
                "stays untouched, and when it is used up it simply stops.",
            ),
            Text(
                "1. 登录远岸 App，进入“流量 → 兑换”。\n2. 输入卡密即时生效，从激活时起算有效天数。\n3. 同一号码最多同时叠加 3 个流量包。",
                "1. In the Farshore app open Data → Redeem.\n2. It works at once, and its days count from then.\n3. A number "
                "holds up to three passes at a time.",
            ),
            refunds.CARD,
            (
                VariantSeed("FSD-10", Text("10 GB · 7 天", "10 GB · 7 days"), 1380, 1500, 1250, 1500, 180),
                VariantSeed(
                    "FSD-30", Text("30 GB · 30 天", "30 GB · 30 days"), 2780, 2900, 2520, 2900, 180, popularity=7
                ),
                VariantSeed("FSD-100", Text("100 GB · 30 天", "100 GB · 30 days"), 5580, 5900, 5060, 5900, 180),
            ),
            prefix="FSD",
            supplier="远岸通信电子券中心",
            turn=18,
        ),
        ProductSeed(
            "roamwell-travel-esim",
            Glyph.CLOUD,
            "eSIM",
            Text("漫途境外 eSIM", "Roamwell travel eSIM"),
            Text("落地即连，不用换卡、不用排队", "Online when you land: no card to swap, no queue"),
            Text(
                "付款后得到一个 eSIM 激活链接，用手机打开就能安装。流量由当地两家以上运营商承载，信号弱时自动切换；支持热点分享。",
                "You get an activation link to open on the phone. At least two local networks carry the data and your phone "
                "takes the better one. Hotspot allowed.",
            ),
            Text(
                "1. 出发前在 Wi-Fi 下打开链接，安装 eSIM。\n2. 落地后打开该号码的“数据漫游”。\n3. 有效期从首次联网开始计算。\n4. 请确认手机支持 eSIM；激活后不可转移到另一台手机。",
                "1. Before you leave, open the link on Wi-Fi and install the eSIM.\n2. After landing, switch on data roaming "
                "for it.\n3. Its days count from the first connection.\n4. Your phone must support eSIM, and an installed one cannot move.",
            ),
            refunds.CARD,
            (
                VariantSeed(
                    "RWL-SEA",
                    Text("东南亚 · 5 GB · 7 天", "South-East Asia · 5 GB · 7 days"),
                    3280,
                    3900,
                    2600,
                    None,
                    365,
                ),
                VariantSeed(
                    "RWL-JPK", Text("日韩 · 5 GB · 7 天", "Japan & Korea · 5 GB · 7 days"), 3980, 4900, 3150, None, 365
                ),
                VariantSeed(
                    "RWL-EUR",
                    Text("欧洲 · 10 GB · 15 天", "Europe · 10 GB · 15 days"),
                    7980,
                    9900,
                    6300,
                    None,
                    365,
                    stock=4,
                    popularity=2,
                ),
            ),
            prefix="RWL",
            supplier="漫途国际通信",
            turn=44,
        ),
        ProductSeed(
            "waystation-wifi",
            Glyph.SIGNAL,
            "7·30 D",
            Text("驿路公共 Wi-Fi 通票", "Waystation Wi-Fi pass"),
            Text("高铁站、机场、咖啡店，一次登录处处上网", "Stations, airports, cafés: sign in once, everywhere"),
            Text(
                "驿路在全国 3,400 个站点提供 Wi-Fi，速率不低于 20 Mbps。通票覆盖全部站点，同一时间可连一台手机加一台电脑。",
                "Waystation runs Wi-Fi at 3,400 places at 20 Mbps or better. A pass opens them all, for one phone and one "
                "computer at a time.",
            ),
            Text(
                "1. 连接名为 Waystation 的网络。\n2. 在登录页选择“通票”，输入卡密。\n3. 从首次登录起连续计时。",
                "1. Join the network called Waystation.\n2. On the sign-in page choose “Pass” and enter the code.\n3. Time runs "
                "from the first sign-in without a break.",
            ),
            refunds.CARD,
            (
                VariantSeed("WSW-7", Text("周票", "7 days"), 880, 990, 690, 990, 365, stock=5, popularity=2),
                VariantSeed("WSW-30", Text("月票", "30 days"), 2480, 2990, 1950, 2990, 365, popularity=2),
            ),
            prefix="WSW",
            supplier="驿路网络",
            turn=32,
        ),
    ),
)
