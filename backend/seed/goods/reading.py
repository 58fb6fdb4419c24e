"""Reading and courses."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "reading-courses",
        Text("阅读课程", "Reading & courses"),
        Text("今年想读完的书，想学会的事", "The books you meant to read, the things you meant to learn"),
        Glyph.BOOK,
        118,
    ),
    (
        ProductSeed(
            "paperkite-reader",
            Glyph.BOOK,
            "30·90·365",
            Text("纸鸢阅读会员", "Paperkite Reader"),
            Text("三十万本电子书，和朋友共读一本", "300,000 e-books, and friends to read them with"),
            Text(
                "会员可读全部电子书，导出笔记，在共读小组里互相划线批注。墨水屏设备同步进度，离线也能读。",
                "Members read every title, take their notes along and mark passages together in reading groups. Progress follows "
                "you to e-ink devices, offline too.",
            ),
            Text(
                "1. 登录纸鸢阅读，进入“我 → 会员 → 兑换”。\n2. 输入卡密即可；连续会员自动顺延。\n3. 个别出版社新书需另购。",
                "1. Sign in, then Me → Membership → Redeem.\n2. Enter the code; running memberships are extended.\n3. A few new "
                "titles are sold apart.",
            ),
            refunds.CARD,
            (
                VariantSeed("PKR-30", Text("月卡 · 30 天", "30 days"), 1390, 1500, 1180, 1500, 365, popularity=5),
                VariantSeed("PKR-90", Text("季卡 · 90 天", "90 days"), 3690, 4200, 3150, 4200, 365, popularity=4),
                VariantSeed("PKR-365", Text("年卡 · 365 天", "365 days"), 11800, 12800, 10100, 12800, 365),
            ),
            prefix="PKR",
            supplier="纸鸢数字出版",
        ),
        ProductSeed(
            "archipelago-english",
            Glyph.SPEECH,
            "A1–B2",
            Text("群屿英语课程卡", "Archipelago English"),
            Text("每天二十分钟，先敢说，再说对", "Twenty minutes a day: first dare, then get it right"),
            Text(
                "课程按真实场景编排：问路、点餐、开会、谈价。每节课含跟读评分与一次真人点评，学完发结业证书。",
                "Lessons follow real scenes: asking the way, ordering, meetings, haggling. Each has scored repetition and one "
                "comment by a teacher; there is a certificate at the end.",
            ),
            Text(
                "1. 在群屿英语网页或 App 注册账号。\n2. “我的课程 → 激活”，输入卡密。\n3. 激活后 365 天内可反复学习，真人点评须在期内使用。",
                "1. Register on the site or in the app.\n2. My courses → Activate, and enter the code.\n3. Open for 365 days from "
                "then, the teacher's comments included.",
            ),
            refunds.COURSE,
            (
                VariantSeed(
                    "ARE-BEG", Text("入门 60 课", "Beginner, 60 lessons"), 16800, 29900, 13200, 29900, 365, popularity=2
                ),
                VariantSeed(
                    "ARE-BIZ", Text("商务 48 课", "Business, 48 lessons"), 23800, 39900, 18600, 39900, 365, popularity=2
                ),
            ),
            prefix="ARE",
            supplier="群屿教育",
            turn=34,
        ),
        ProductSeed(
            "fieldgrid-coding",
            Glyph.CAP,
            "L1·L2",
            Text("方田编程课", "Fieldgrid Coding School"),
            Text("从第一行代码，到做完一个小项目", "From the first line to a small finished project"),
            Text(
                "浏览器里就能写代码，不用装环境。入门课做一个记账本，进阶课用公开数据画一张会动的地图。作业有人批改，平均十二小时内回复。",
                "Write code in the browser with nothing to install. The first course ends with an account book, the second with a "
                "map that moves, from public data. People mark the homework, on average within twelve hours.",
            ),
            Text(
                "1. 用手机号登录方田官网。\n2. 点击“兑换课程”，输入卡密。\n3. 课程永久有效，作业批改服务为期 180 天。",
                "1. Sign in on the Fieldgrid site.\n2. Click “Redeem a course” and enter the code.\n3. The course is yours for good, "
                "marking lasts 180 days.",
            ),
            refunds.COURSE,
            (
                VariantSeed("FGC-L1", Text("入门：记账本", "Level 1: account book"), 8900, 12900, 7000, 12900, 365),
                VariantSeed(
                    "FGC-L2",
                    Text("进阶：会动的地图", "Level 2: moving map"),
                    14900,
                    19900,
                    11700,
                    19900,
                    365,
                    popularity=2,
                ),
            ),
            prefix="FGC",
            supplier="方田科技",
            turn=60,
        ),
        ProductSeed(
            "nightlamp-lectures",
            Glyph.SPEECH,
            "12×",
            Text("夜灯公开讲座", "Nightlamp Lectures"),
            Text("历史、天文、建筑，每讲五十分钟", "History, stars and buildings, fifty minutes each"),
            Text(
                "请的都是讲得明白的人。单系列十二讲，附参考书目与提问席；全年通票另含每月一场线上答疑。",
                "Given by people who can explain. A series has twelve talks, a reading list and room for questions; the annual pass "
                "adds a live hour every month.",
            ),
            Text(
                "1. 打开夜灯网站，进入“我的书桌 → 兑换”。\n2. 单系列券可任选一个系列，选定后不可更换。\n3. 支持下载音频。",
                "1. On the Nightlamp site open My desk → Redeem.\n2. A single code opens one series of your choice, for good.\n3. Audio "
                "can be downloaded.",
            ),
            refunds.COURSE,
            (
                VariantSeed("NLL-ONE", Text("任选一个系列", "Any one series"), 3580, 3900, 2800, 3900, 365),
                VariantSeed("NLL-YR", Text("全年通票", "Annual pass"), 23800, 26800, 18900, 26800, 365, popularity=1),
            ),
            prefix="NLL",
            supplier="夜灯文化",
            turn=-30,
        ),
        ProductSeed(
            "tessera-reading-circle",
            Glyph.TILES,
            "30·365",
            Text("泰瑟拉读书会", "Tessera Reading Circle"),
            Text("本店自营：每月一本书，一次线上聊", "Our own: a book a month and an evening to talk"),
            Text(
                "每月共读一本书，编辑写四封导读信，月底的周日晚八点线上见。会员买阅读类商品时，会先看到书友写的推荐语。",
                "One book a month, four letters from the editor, and an evening online on the last Sunday at eight. Members see what "
                "other readers say before they buy.",
            ),
            Text(
                "1. 付款后自动开通到下单账号。\n2. 当月任何时候加入，都能补读导读信。\n3. 书籍请自备。",
                "1. Switched on for the account that paid.\n2. Join any day of the month; earlier letters are there.\n3. Bring your own copy.",
            ),
            refunds.OWN,
            (
                VariantSeed("TRC-30", Text("月卡 · 30 天", "30 days"), 890, 990, membership_days=30, popularity=4),
                VariantSeed(
                    "TRC-365", Text("年卡 · 365 天", "365 days"), 7900, 8800, membership_days=365, popularity=2
                ),
            ),
            turn=16,
        ),
    ),
)
