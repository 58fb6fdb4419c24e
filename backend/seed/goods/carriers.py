"""More for the phone: a third carrier, data by the day and by the year, numbers for travellers."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import ProductSeed, Text, VariantSeed


def _yuan(yuan: int) -> Text:
    return Text(f"{yuan} 元", f"¥{yuan}")


PRODUCTS = (
    ProductSeed(
        "northpier-top-up",
        Glyph.PHONE,
        "¥20–100",
        Text("北埠电信充值卡", "Northpier Telecom top-up"),
        Text("手机、固话、宽带，一张卡都能充", "For the mobile, the landline and the line at home"),
        Text(
            "北埠电信的电子充值卡，除手机外还可为同名固话和宽带缴费。欠费停机的号码到账后约两分钟自动复机。",
            "Northpier's electronic card pays for a mobile, and for a landline or broadband under the same name. A number that was cut off comes back about two minutes after.",
        ),
        Text(
            "1. 拨打 100330，选“充值卡”，输入 18 位卡密。\n2. 宽带缴费请在北埠 App 选择“宽带账号”。\n3. 充错号码无法撤回。",
            "1. Dial 100330, choose “card” and enter the 18 digits.\n2. For broadband choose the line in the Northpier app.\n3. Credit sent to a wrong number cannot be called back.",
        ),
        refunds.TOP_UP,
        (
            VariantSeed("NPT-20", _yuan(20), 1985, 2000, 1960, 2000, 730, popularity=5),
            VariantSeed("NPT-50", _yuan(50), 4945, 5000, 4890, 5000, 730, popularity=7),
            VariantSeed("NPT-100", _yuan(100), 9870, 10000, 9770, 10000, 730, popularity=6),
        ),
        prefix="8633",
        supplier="北埠电信号百",
        turn=-30,
    ),
    ProductSeed(
        "greenstalk-data-day",
        Glyph.SIGNAL,
        "24 H",
        Text("青禾流量日包", "Greenstalk data by the day"),
        Text("出差那天不够用，临时加一天", "For the one day on which it is not enough"),
        Text(
            "从激活那一刻起 24 小时，全国通用，含热点。用不完不结转，所以别急着激活。",
            "Twenty-four hours from activation, all over the country, hotspot included. What is left does not carry over, so do not activate too early.",
        ),
        Text(
            "1. 编辑短信“JH+卡密”发送至 100770。\n2. 收到“已生效”短信后开始计时。\n3. 仅限青禾号码。",
            "1. Text JH and the code to 100770.\n2. It counts from the text that says so.\n3. For Greenstalk numbers only.",
        ),
        refunds.TOP_UP,
        (
            VariantSeed("GDD-3", Text("3 GB · 1 天", "3 GB, 1 day"), 490, 600, 430, 600, 180, popularity=6),
            VariantSeed("GDD-10", Text("10 GB · 3 天", "10 GB, 3 days"), 1280, 1500, 1120, 1500, 180, popularity=4),
        ),
        prefix="8621",
        supplier="青禾移动互联",
        turn=18,
    ),
    ProductSeed(
        "seafarer-roaming",
        Glyph.PLANE,
        "×25",
        Text("海客国际漫游包", "Seafarer roaming"),
        Text("不换卡、不换号，落地就有网", "Your own number, online as you land"),
        Text(
            "覆盖 25 个热门目的地，用原来的手机号上网与接电话。按自然日计费的包，以北京时间零点切换。",
            "Twenty-five places that people really go to, with the number you have for data and calls. Days change at midnight in Beijing.",
        ),
        Text(
            "1. 出发前在运营商 App 开通国际漫游。\n2. 落地后在海客小程序输入卡密并选国家。\n3. 激活后 30 天内用完。",
            "1. Switch roaming on with your carrier before you go.\n2. Enter the code in the mini-app and choose the country.\n3. Use it within 30 days of activation.",
        ),
        refunds.TOP_UP,
        (
            VariantSeed(
                "SFR-3", Text("3 天 · 每天 2 GB", "3 days, 2 GB each"), 5800, 6900, 5000, 6900, 180, popularity=3
            ),
            VariantSeed(
                "SFR-7", Text("7 天 · 每天 2 GB", "7 days, 2 GB each"), 11800, 13900, 10200, 13900, 180, popularity=2
            ),
        ),
        prefix="SFR",
        supplier="海客漫游",
        turn=74,
    ),
    ProductSeed(
        "cricket-sim-for-things",
        Glyph.SIGNAL,
        "IOT",
        Text("蛐蛐物联卡年包", "Cricket SIM for things"),
        Text("给猫的定位器、门口的摄像头", "For the cat's tracker and the camera at the door"),
        Text(
            "一年 12 GB，低功耗，适合定位器、摄像头与智能门锁。断网三十天也不回收号码。",
            "Twelve gigabytes a year for trackers, cameras and locks. A number that sleeps for a month is not taken back.",
        ),
        Text(
            "1. 新卡寄达后在蛐蛐 App 扫码，输入卡密激活。\n2. 老卡直接输入卡密续期。\n3. 不支持语音与短信。",
            "1. Scan a new SIM in the Cricket app and enter the code.\n2. For one you have, the code adds a year.\n3. No calls, no texts.",
        ),
        refunds.LICENCE,
        (VariantSeed("CKT-12", Text("12 GB · 365 天", "12 GB, 365 days"), 3980, 4800, 3420, 4800, 365, popularity=2),),
        prefix="CKT",
        supplier="蛐蛐物联",
        turn=96,
    ),
)
