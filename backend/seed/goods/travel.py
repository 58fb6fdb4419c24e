"""Lounges and other comforts on the way."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, FulfilmentKind
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "travel-lounges",
        Text("出行贵宾", "Travel & lounges"),
        Text("候机、过夜、赶路，都可以舒服一点", "A little comfort while you wait"),
        Glyph.SEAT,
        20,
    ),
    (
        ProductSeed(
            "cloudrest-lounge",
            Glyph.SEAT,
            "×1–4",
            Text("云歇机场贵宾厅", "Cloudrest airport lounges"),
            Text("热餐、淋浴、安静的插座", "A hot meal, a shower and a quiet socket"),
            Text(
                "国内外 320 间贵宾厅通用，最长停留三小时，含一名两岁以下婴儿。部分厅有淋浴与小憩舱。",
                "For 320 lounges at home and abroad, three hours each, an infant included. Some have showers and places to lie down.",
            ),
            Text(
                "1. 进厅前在云歇 App 绑定卡密，出示动态码。\n2. 凭当日登机牌入厅。\n3. 高峰时段可能需要等位。",
                "1. Add the code in the app and show what it displays.\n2. With a boarding pass of that day.\n3. At busy hours you may have to wait.",
            ),
            refunds.MEAL,
            (
                VariantSeed("CRL-1", Text("单次", "One visit"), 13800, 19800, 11600, 19800, 365, popularity=6),
                VariantSeed(
                    "CRL-4", Text("四次卡", "Four visits"), 51800, 72000, 43800, 72000, 365, most=3, popularity=3
                ),
            ),
            prefix="CRL",
            supplier="云歇出行服务",
        ),
        ProductSeed(
            "platform-nine-rail",
            Glyph.SEAT,
            "RAIL",
            Text("九站台高铁休息室", "Platform Nine rail lounges"),
            Text("提前四十分钟，从容上车", "Forty quiet minutes before the train"),
            Text(
                "96 座车站的休息室，含茶点与专用检票通道。可带一件小行李寄存。",
                "At 96 stations, with tea, something to eat and a gate of its own. One small bag may be left.",
            ),
            Text(
                "1. 到店出示二维码，店员核销。\n2. 凭当日车票入室，限 90 分钟。\n3. 春运首末三日不可用。",
                "1. Show the QR code at the desk.\n2. With a ticket of that day, for 90 minutes.\n3. Not on the first and last three days of the spring rush.",
            ),
            refunds.MEAL,
            (
                VariantSeed(
                    "PNR-1",
                    Text("单次", "One visit"),
                    6800,
                    9800,
                    5500,
                    9800,
                    180,
                    cap=20_000,
                    popularity=5,
                    kind=FulfilmentKind.VOUCHER,
                    uses=1,
                    last_days=6,
                ),
                VariantSeed(
                    "PNR-5",
                    Text("五次卡", "Five visits"),
                    31800,
                    46000,
                    26200,
                    46000,
                    180,
                    cap=5000,
                    popularity=2,
                    kind=FulfilmentKind.VOUCHER,
                    uses=5,
                ),
            ),
            supplier="九站台服务",
            turn=18,
        ),
        ProductSeed(
            "fastlane-security",
            Glyph.PLANE,
            "FAST",
            Text("疾行安检快速通道", "Fastlane security"),
            Text("排队的人，和已经坐下的人", "Some queue, some have sat down"),
            Text(
                "42 座机场的快速安检通道，凭卡密现场登记，平均四分钟通过。",
                "A lane of its own at 42 airports; give the code at the desk and be through in four minutes on average.",
            ),
            Text(
                "1. 至少提前两小时在疾行小程序预约。\n2. 每张卡限一人一次。\n3. 航班取消可改约一次。",
                "1. Book two hours ahead in the mini-app.\n2. One person, once.\n3. If the flight is cancelled, it can be moved once.",
            ),
            refunds.MEAL,
            (VariantSeed("FLS-1", Text("单人单次", "One person, once"), 3980, 5800, 3250, 5800, 180, popularity=4),),
            prefix="FLS",
            supplier="疾行通道",
            turn=-20,
        ),
        ProductSeed(
            "nightferry-transfer",
            Glyph.PLANE,
            "¥50–200",
            Text("夜渡接送机券", "Night Ferry airport rides"),
            Text("航班晚点，司机等到你出来", "If the flight is late, the driver waits"),
            Text(
                "75 座城市接送机，免费等候 90 分钟，夜间不加价。券可抵车费，多退少补。",
                "Rides in 75 cities; ninety minutes of waiting are free and nights cost no more. The voucher counts towards the fare.",
            ),
            Text(
                "1. 下单时在“优惠”中输入卡密。\n2. 每单限用一张，不找零。\n3. 提前 2 小时可免费取消。",
                "1. Enter the code under Offers when you book.\n2. One a ride, without change.\n3. Free to cancel two hours ahead.",
            ),
            refunds.MEAL,
            (
                VariantSeed("NFT-50", Text("50 元券", "¥50"), 4580, 5000, 4000, 5000, 180, popularity=5),
                VariantSeed("NFT-200", Text("200 元券", "¥200"), 17800, 20000, 15700, 20000, 180, popularity=2),
            ),
            prefix="NFT",
            supplier="夜渡出行",
            turn=36,
        ),
        ProductSeed(
            "halfmoon-hotels",
            Glyph.SEAT,
            "1 NIGHT",
            Text("半月酒店通兑房券", "Halfmoon Hotels, one night"),
            Text("一百六十家，周末不加价", "A hundred and sixty houses, weekends included"),
            Text(
                "含双早，可提前三十天预订。房间安静，窗帘够厚，前台有充电线可借。",
                "With breakfast for two, bookable thirty days ahead. Quiet rooms, thick curtains, and cables to borrow at the desk.",
            ),
            Text(
                "1. 在半月小程序“用券订房”输入卡密。\n2. 入住前一天 18:00 前可免费改期。\n3. 法定节假日不可用。",
                "1. Book with the code in the mini-app.\n2. Move it free of charge until 18:00 the day before.\n3. Not on public holidays.",
            ),
            refunds.MEAL,
            (
                VariantSeed(
                    "HMH-1",
                    Text("标准间一晚", "Standard room, one night"),
                    26800,
                    39800,
                    22800,
                    39800,
                    180,
                    most=3,
                    popularity=3,
                ),
            ),
            prefix="HMH",
            supplier="半月酒店管理",
            turn=-38,
        ),
        ProductSeed(
            "dozebox-naps",
            Glyph.SEAT,
            "2 H",
            Text("盹匣胶囊小憩", "Dozebox naps"),
            Text("转机两小时，躺平两小时", "Two hours between flights, two hours lying down"),
            Text(
                "机场里的单人舱，平躺、静音、带闹钟。舱位每客消毒，床单一客一换。",
                "A berth for one at the airport: flat, quiet and with an alarm. Cleaned, with fresh sheets, for every guest.",
            ),
            Text(
                "1. 在舱门屏幕输入卡密开门。\n2. 从开门起计时两小时。\n3. 超时按每半小时 20 元补付。",
                "1. Enter the code at the door.\n2. Two hours from then.\n3. ¥20 for each half hour more.",
            ),
            refunds.MEAL,
            (VariantSeed("DZB-2", Text("2 小时", "2 hours"), 5880, 7800, 4900, 7800, 180, popularity=3),),
            prefix="DZB",
            supplier="盹匣空间",
            turn=54,
        ),
        ProductSeed(
            "leftbag-lockers",
            Glyph.KEY,
            "24 H",
            Text("空手行李寄存", "Leftbag lockers"),
            Text("退了房，还想再逛半天", "Checked out, with half a day left"),
            Text(
                "车站、商场和景区的智能柜，大柜可放两只 28 寸箱。忘取会先打电话，再收费。",
                "Lockers at stations, malls and sights; a large one takes two big cases. If you forget, they ring before they charge.",
            ),
            Text(
                "1. 扫柜上二维码，支付页输入卡密。\n2. 24 小时内多次开柜。\n3. 贵重物品请随身携带。",
                "1. Scan the locker and pay with the code.\n2. Open it as often as you like in 24 hours.\n3. Keep valuables with you.",
            ),
            refunds.MEAL,
            (
                VariantSeed(
                    "LBL-M", Text("中柜 · 24 小时", "Medium, 24 hours"), 1780, 2500, 1430, 2500, 120, popularity=4
                ),
                VariantSeed(
                    "LBL-L", Text("大柜 · 24 小时", "Large, 24 hours"), 2780, 3800, 2250, 3800, 120, popularity=3
                ),
            ),
            prefix="LBL",
            supplier="空手出行",
            turn=-56,
        ),
        ProductSeed(
            "visa-papers-by-hand",
            Glyph.BOOK,
            "2 H",
            Text("签证材料人工预审", "Visa papers, checked by hand"),
            Text("递交之前，请人看一遍", "Have somebody look before you hand them in"),
            Text(
                "填写邮箱，审核员两小时内来信索要材料清单，逐页标注缺漏与写法。不代办、不保证出签。",
                "Leave an e-mail address: within two hours somebody asks for your papers and marks page by page what is missing. It is advice; nobody can promise a visa.",
            ),
            Text(
                "1. 每天 9:00–21:00 处理。\n2. 材料只用于预审，七天后删除。\n3. 修改后可免费复看一次。",
                "1. Worked on from 9:00 to 21:00.\n2. Papers are deleted after seven days.\n3. A second look is free.",
            ),
            refunds.BY_HAND,
            (
                VariantSeed(
                    "VPH-1",
                    Text("一人份", "One person"),
                    4900,
                    6900,
                    popularity=1,
                    kind=FulfilmentKind.MANUAL,
                    asks=AccountFormat.EMAIL,
                    promised_s=7200,
                ),
            ),
            turn=72,
        ),
    ),
)
