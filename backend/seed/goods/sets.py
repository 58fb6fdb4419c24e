"""More sets: for the way, for a birthday, for a small firm."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import BundleSeed, Text

BUNDLES = (
    BundleSeed(
        "airport-evening",
        "SET-AIRPORT",
        "travel-lounges",
        Glyph.PLANE,
        "3 in 1",
        Text("机场从容套餐", "An evening at the airport"),
        Text("贵宾厅、快速安检、接机券，一次备齐", "A lounge, a lane of your own and a ride home"),
        Text(
            "晚班机也能吃上热饭：云歇贵宾厅一次、疾行快速通道一次、夜渡接机券 50 元。",
            "A hot meal before the late flight: one visit to a Cloudrest lounge, one Fastlane, and ¥50 towards the ride.",
        ),
        Text(
            "1. 三张卡密各自独立使用，有效期以卡面为准。\n2. 快速通道需提前两小时预约。\n3. 可分给同行的人。",
            "1. Three codes, each with its own expiry.\n2. Book the lane two hours ahead.\n3. They may be shared with whom you travel.",
        ),
        refunds.SET,
        20900,
        (("CRL-1", 1), ("FLS-1", 1), ("NFT-50", 1)),
        popularity=4,
        turn=8,
    ),
    BundleSeed(
        "birthday-box",
        "SET-BIRTHDAY",
        "gift-cards",
        Glyph.GIFT,
        "3 in 1",
        Text("生日惊喜套餐", "Birthday box"),
        Text("一束花、一本书的钱、一场电影", "Flowers, a book and a film"),
        Text(
            "花邮单束、灰鸡书店 50 元、橙幕影城双人券。三样一起送，或者藏起来一样一样给。",
            "A bunch of flowers, ¥50 for a book and two seats with popcorn. Give them together, or hide them and give one at a time.",
        ),
        Text(
            "1. 鲜花请至少提前一天预订。\n2. 电影券 90 天内有效。\n3. 每样可单独退款。",
            "1. Order the flowers a day ahead.\n2. The film within 90 days.\n3. Each piece can be refunded by itself.",
        ),
        refunds.SET,
        20400,
        (("PTP-1", 1), ("GHB-50", 1), ("OCC-2", 1)),
        popularity=4,
        turn=-14,
    ),
    BundleSeed(
        "small-office",
        "SET-OFFICE",
        "software-keys",
        Glyph.KEY,
        "3 in 1",
        Text("小公司开张套餐", "A small office"),
        Text("办公套件、团队空间、PDF 工具箱", "An office suite, a shared space and a box of PDF tools"),
        Text(
            "三个人的公司，第一天就能干活，三样都可商用。",
            "Three people at work on the first day, with licences for business.",
        ),
        Text(
            "1. 激活码付款后同时到账。\n2. 团队空间从激活日起 30 天。\n3. 需要发票请在下单后申请。",
            "1. The keys arrive together.\n2. The space runs 30 days from activation.\n3. Ask for an invoice after ordering.",
        ),
        refunds.SET,
        43800,
        (("PLO-PRO", 1), ("RKT-30", 1), ("TMB-1", 1)),
        popularity=2,
        turn=20,
    ),
    BundleSeed(
        "family-sunday",
        "SET-SUNDAY",
        "food-coffee",
        Glyph.CAKE,
        "4 in 1",
        Text("周日全家套餐", "Family Sunday"),
        Text("饺子两盘、水果一篮，孩子看动画", "Two plates of dumplings, fruit, and cartoons for the children"),
        Text(
            "月褶饺子两盘、果园门水果卡 50 元、鹅卵石少儿季卡。大人吃饭，孩子不抢手机。",
            "Two plates at Moonfold, ¥50 of fruit and three months of Pebble Kids: the grown-ups eat and nobody fights over the phone.",
        ),
        Text(
            "1. 饺子到店出示二维码。\n2. 水果卡与动画卡用卡密兑换。\n3. 各自有效期以卡面为准。",
            "1. Show the QR codes at the counter.\n2. The other two are codes.\n3. Each keeps its own expiry.",
        ),
        refunds.SET,
        12600,
        (("MFD-1", 2), ("OGF-50", 1), ("PBK-90", 1)),
        popularity=4,
        turn=-30,
    ),
)
