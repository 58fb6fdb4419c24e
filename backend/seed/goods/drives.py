"""Cloud storage: room for files, photographs, a family, a team."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import FulfilmentKind
from backend.seed.goods import refunds
from backend.seed.goods.words import MONTH, YEAR
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "cloud-storage",
        Text("云存储", "Cloud storage"),
        Text("照片和文件，换了手机也还在", "Still there when the phone is not"),
        Glyph.DRIVE,
        212,
    ),
    (
        ProductSeed(
            "heapcloud-drive",
            Glyph.CLOUD,
            "1–2TB",
            Text("堆云网盘会员", "Heapcloud Drive"),
            Text("大文件不限速，照片自动备份", "No speed limit, and photographs back themselves up"),
            Text(
                "手机照片在夜间自动上传，误删的文件保留 30 天。家庭空间最多 5 人共用，各看各的，互不可见。",
                "Phone pictures upload at night and deleted files stay for 30 days. Up to five people share a family space, each seeing only their own.",
            ),
            Text(
                "1. 登录堆云网盘，点“会员 → 激活码”。\n2. 输入卡密，容量立即扩展。\n3. 到期后文件保留 90 天，仅可下载。",
                "1. Sign in and choose Membership → Activation code.\n2. Enter it and the space grows at once.\n3. When it ends, files stay 90 days for download.",
            ),
            refunds.CARD,
            (
                VariantSeed(
                    "HCD-1T30", Text("1 TB · 30 天", "1 TB · 30 days"), 1790, 2000, 1500, 2000, 365, popularity=5
                ),
                VariantSeed("HCD-1T365", Text("1 TB · 365 天", "1 TB · 365 days"), 14800, 16800, 12400, 16800, 365),
                VariantSeed(
                    "HCD-2T365", Text("2 TB · 365 天", "2 TB · 365 days"), 19800, 23800, 16600, 23800, 365, popularity=2
                ),
            ),
            prefix="HCD",
            supplier="堆云信息",
        ),
        ProductSeed(
            "snowshelf-photos",
            Glyph.CLOUD,
            "200GB",
            Text("雪架相册空间", "Snowshelf Photos"),
            Text("原图保存，按脸和地点找照片", "Originals kept, and found by face or by place"),
            Text(
                "不压缩画质，实况照片与视频一并保存。识别在你的手机上完成，照片不用于任何训练。",
                "Nothing is compressed, moving pictures included. Faces are recognised on your phone and the pictures train nobody's model.",
            ),
            Text(
                "1. 在雪架 App“空间 → 兑换”输入卡密。\n2. 到期后可继续查看，不可上传。\n3. 可与家人共享一个相册。",
                "1. Enter the code under Space → Redeem.\n2. Afterwards you can look but not add.\n3. One album may be shared with the family.",
            ),
            refunds.CARD,
            (
                VariantSeed("SNS-30", MONTH, 990, 1200, 830, 1200, 365, popularity=6),
                VariantSeed("SNS-365", YEAR, 9800, 11800, 8200, 11800, 365, popularity=4),
            ),
            prefix="SNS",
            supplier="雪架影像",
            turn=22,
        ),
        ProductSeed(
            "burrow-backup",
            Glyph.DRIVE,
            "5TB",
            Text("地穴整机备份", "Burrow Backup"),
            Text("电脑坏了，第二天照常上班", "The computer dies and you work the next day"),
            Text(
                "整机增量备份，可恢复到任意一天。勒索病毒加密的文件会被识别并自动保留旧版本。",
                "Copies the whole machine as it changes and brings back any day. Files locked by ransomware are noticed and their old versions kept.",
            ),
            Text(
                "1. 安装地穴客户端，登录后输入激活码。\n2. 首次备份需要数小时，可暂停。\n3. 一码一机，可换机两次。",
                "1. Install it, sign in and enter the key.\n2. The first copy takes hours and can be paused.\n3. One machine; it may move twice.",
            ),
            refunds.LICENCE,
            (
                VariantSeed(
                    "BRB-365",
                    Text("1 台 · 365 天", "1 machine, 365 days"),
                    16800,
                    19800,
                    13600,
                    19800,
                    None,
                    popularity=2,
                ),
            ),
            prefix="BRB",
            supplier="地穴数据",
            turn=-26,
        ),
        ProductSeed(
            "rookery-team-space",
            Glyph.TILES,
            "×10",
            Text("鸦巢团队空间", "Rookery team space"),
            Text("十个人的文件柜，谁改了什么一清二楚", "A filing cabinet for ten that knows who changed what"),
            Text(
                "2 TB 共享空间，十个席位，按文件夹授权。外发链接可设密码与有效期，离职一键交接。",
                "Two terabytes and ten seats, with rights folder by folder. Links to outsiders take a password and an end; who leaves hands over in one step.",
            ),
            Text(
                "1. 管理员在“团队 → 授权码”输入卡密。\n2. 席位可随时更换成员。\n3. 开具发票请联系客服。",
                "1. The administrator enters the code under Team → Licence.\n2. Seats may change hands at any time.\n3. Ask support for an invoice.",
            ),
            refunds.LICENCE,
            (
                VariantSeed("RKT-30", MONTH, 8800, 9900, 7300, 9900, 365, popularity=2),
                VariantSeed("RKT-365", YEAR, 88000, 99000, 73500, 99000, 365, most=2, popularity=1),
            ),
            prefix="RKT",
            supplier="鸦巢协作",
            turn=48,
        ),
        ProductSeed(
            "postbox-transfer",
            Glyph.CLOUD,
            "50GB",
            Text("驿筒大文件传输", "Postbox transfer"),
            Text("发视频素材，不用等对方注册", "Send the footage; they need no account"),
            Text(
                "单次 50 GB，链接保留 30 天，对方打开即下。断点续传，下载后会通知你。",
                "Fifty gigabytes at a time by a link that lasts a month. It goes on where it broke off, and tells you when it was fetched.",
            ),
            Text(
                "1. 登录驿筒网站，“我的 → 兑换”。\n2. 次数包用完为止，365 天有效。\n3. 违法内容会被删除且不退款。",
                "1. Sign in and redeem under Account.\n2. A pack lasts until it is used or a year.\n3. Unlawful content is removed without refund.",
            ),
            refunds.CARD,
            (
                VariantSeed("PBX-10", Text("10 次包", "Ten transfers"), 2480, 2900, 2050, 2900, 365, popularity=3),
                VariantSeed("PBX-30", MONTH, 3480, 3900, 2900, 3900, 365, popularity=2),
            ),
            prefix="PBX",
            supplier="驿筒传输",
            turn=-48,
        ),
        ProductSeed(
            "drystone-archive",
            Glyph.DRIVE,
            "10Y",
            Text("干砌长期归档", "Drystone archive"),
            Text("十年后还打得开的毕业照", "Graduation pictures that still open in ten years"),
            Text(
                "一次付费存十年，三地各存一份，每年校验。取出需要四小时，适合不常看却不能丢的东西。",
                "Paid once for ten years, kept in three places and checked each year. Getting it back takes four hours: for what is rarely looked at and must not be lost.",
            ),
            Text(
                "1. 在干砌网站输入激活码并上传。\n2. 取出每年两次免费。\n3. 到期前一年会多次提醒。",
                "1. Enter the key on the site and upload.\n2. Two retrievals a year are free.\n3. You are reminded for a year before it ends.",
            ),
            refunds.LICENCE,
            (
                VariantSeed(
                    "DSA-100",
                    Text("100 GB · 十年", "100 GB, ten years"),
                    19900,
                    24900,
                    15900,
                    24900,
                    None,
                    popularity=1,
                ),
            ),
            prefix="DSA",
            supplier="干砌数字档案",
            turn=72,
        ),
        ProductSeed(
            "hearthside-family-space",
            Glyph.CLOUD,
            "1/6",
            Text("炉边家庭云空间", "Hearthside family space"),
            Text("六人合用一个家庭账号，一人一席", "One family account for six, a seat each"),
            Text(
                "合用一个 2 TB 家庭账号，每人一个独立文件夹。密码每月更换，新密码自动出现在您的订单里，无需另外购买。",
                "Two terabytes under one family account, with a folder of your own. The password changes every month and the new one is on your order by itself.",
            ),
            Text(
                "1. 在订单页查看账号和密码，用“家庭成员”方式登录。\n2. 仅限本人使用，不可转借，违规将收回名额。\n3. 密码更换后请回订单页查看。",
                "1. Find account and password on your order and sign in as a family member.\n2. For yourself only: a seat that is passed on is withdrawn.\n3. When the password changes, look at your order again.",
            ),
            refunds.SEAT,
            (
                VariantSeed(
                    "HFS-SEAT",
                    Text("一个席位 · 一年", "One seat, 1 year"),
                    3980,
                    5800,
                    2300,
                    popularity=2,
                    most=1,
                    kind=FulfilmentKind.SHARED,
                    seats=6,
                ),
            ),
            prefix="HFS",
            supplier="炉边云",
            turn=-12,
        ),
    ),
)
