"""More to read and to learn: magazines, drawing, an exam, a newspaper's archive."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import FulfilmentKind
from backend.seed.goods import refunds
from backend.seed.goods.words import MONTH, QUARTER, YEAR
from backend.seed.shapes import ProductSeed, Text, VariantSeed

PRODUCTS = (
    ProductSeed(
        "windowseat-magazines",
        Glyph.BOOK,
        "180+",
        Text("临窗杂志畅读", "Windowseat magazines"),
        Text("一百八十本刊物，当期就能看", "A hundred and eighty titles on the day they come out"),
        Text(
            "人文、摄影、财经、烹饪，版面与纸刊一致，也可切换成手机排版。往期可追溯五年。",
            "Culture, photography, business and cooking, page for page as printed or set for a phone, with five years of back numbers.",
        ),
        Text(
            "1. 在临窗 App“会员 → 兑换码”输入卡密。\n2. 可离线下载 30 本。\n3. 时长顺延，不自动续费。",
            "1. Enter the code under Membership → Redeem.\n2. Thirty issues can be kept offline.\n3. Days follow your last ones, and it does not renew.",
        ),
        refunds.CARD,
        (
            VariantSeed("WSM-30", MONTH, 1780, 2000, 1500, 2000, 365, popularity=4),
            VariantSeed("WSM-365", YEAR, 15800, 18800, 13400, 18800, 365, popularity=2),
        ),
        prefix="WSM",
        supplier="临窗数字期刊",
        turn=34,
    ),
    ProductSeed(
        "charcoal-drawing-course",
        Glyph.BRUSH,
        "24×",
        Text("炭条素描课", "Charcoal: a drawing course"),
        Text("从一只杯子画起，二十四节课", "Twenty-four lessons that begin with a cup"),
        Text(
            "每节二十分钟，课后上传作业，助教三天内点评。材料只要一支炭条、一块橡皮和一叠纸。",
            "Twenty minutes each; upload your work and a tutor answers within three days. All you need is charcoal, a rubber and paper.",
        ),
        Text(
            "1. 在炭条网站“课程 → 兑换”输入卡密。\n2. 永久可看，点评服务一年。\n3. 开课后进度不足 10% 可退。",
            "1. Enter the code under Courses → Redeem.\n2. Lessons stay for good, answers for a year.\n3. Refunds while less than a tenth is watched.",
        ),
        refunds.COURSE,
        (VariantSeed("CDC-24", Text("全套 24 节", "All 24 lessons"), 16800, 19900, 13200, 19900, None, popularity=2),),
        prefix="CDC",
        supplier="炭条艺术教育",
        turn=-18,
    ),
    ProductSeed(
        "lighthouse-exam-prep",
        Glyph.CAP,
        "EXAM",
        Text("灯塔考试题库", "Lighthouse exam practice"),
        Text("做错的题，三天后再考你一次", "What you got wrong comes back in three days"),
        Text(
            "教师资格、会计、普通话三类题库，按遗忘曲线安排复习。每周一套模拟卷，附逐题讲解。",
            "For teachers, accountants and the spoken-Mandarin test, repeated as you would forget. A mock paper each week with every answer explained.",
        ),
        Text(
            "1. 在灯塔小程序选择考试类别后输入卡密。\n2. 激活后不可更换类别。\n3. 题库随大纲更新。",
            "1. Choose the exam in the mini-app, then enter the code.\n2. The exam cannot be changed afterwards.\n3. Questions follow the syllabus.",
        ),
        refunds.COURSE,
        (
            VariantSeed("LHE-90", QUARTER, 5800, 6900, 4700, 6900, 365, popularity=4),
            VariantSeed("LHE-365", YEAR, 14800, 18800, 12000, 18800, 365, popularity=2),
        ),
        prefix="LHE",
        supplier="灯塔在线教育",
        turn=58,
    ),
    ProductSeed(
        "kindling-storybooks",
        Glyph.BOOK,
        "0–6",
        Text("火种绘本馆", "Kindling picture books"),
        Text("爸妈读一句，孩子翻一页", "You read a line and they turn the page"),
        Text(
            "两千册中英双语绘本，可录下自己的声音。睡前模式会慢慢变暗，读完自动停。",
            "Two thousand picture books in Chinese and English that can be read in your own voice. At bedtime it dims slowly and stops at the end.",
        ),
        Text(
            "1. 家长在“设置 → 兑换”输入卡密。\n2. 录音只存在自己的设备上。\n3. 一张卡可供两个孩子使用。",
            "1. Parents enter the code under Settings → Redeem.\n2. Recordings stay on your device.\n3. One card is for two children.",
        ),
        refunds.CARD,
        (
            VariantSeed("KDS-90", QUARTER, 4280, 4800, 3600, 4800, 365, popularity=3),
            VariantSeed("KDS-365", YEAR, 13800, 15800, 11700, 15800, 365, popularity=2),
        ),
        prefix="KDS",
        supplier="火种童书馆",
        turn=-60,
    ),
    ProductSeed(
        "nightowl-study-circle",
        Glyph.CAP,
        "LIVE",
        Text("夜枭自习社群", "Nightowl study circle"),
        Text("每晚八点，和几百人一起开灯", "At eight every evening, some hundreds switch on a lamp"),
        Text(
            "线上自习室与打卡社群，含每周一次答疑。凭加入链接进入，链接更换后订单里自动显示新的。",
            "A study room online, with questions answered once a week. You come in by a link; when it changes, the new one is on your order.",
        ),
        Text(
            "1. 在订单页打开加入链接，用昵称入群。\n2. 一人一席，外传链接将被移出。\n3. 本期到年底。",
            "1. Open the link on your order and join by a name of your choice.\n2. One seat each: who passes the link on is taken out.\n3. It runs to the end of the year.",
        ),
        refunds.SEAT,
        (
            VariantSeed(
                "NSC-SEAT",
                Text("一个席位", "One seat"),
                1990,
                2990,
                600,
                popularity=2,
                most=1,
                kind=FulfilmentKind.SHARED,
                seats=1000,
            ),
        ),
        prefix="NSC",
        supplier="夜枭学社",
        turn=26,
    ),
)
