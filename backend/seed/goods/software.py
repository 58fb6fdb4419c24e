"""Software keys."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import CategorySeed, ProductSeed, ShelfSeed, Text, VariantSeed

SHELF = ShelfSeed(
    CategorySeed(
        "software-keys",
        Text("软件激活码", "Software keys"),
        Text("正版激活码，装上就能用", "Genuine keys that work the first time"),
        Glyph.KEY,
        250,
    ),
    (
        ProductSeed(
            "dusk-warden-security",
            Glyph.SHIELD,
            "1Y",
            Text("暮卫安全套装", "Duskwarden Security"),
            Text("给爸妈的电脑也装一个", "One for your parents' computer as well"),
            Text(
                "查杀、防钓鱼、骚扰弹窗拦截，界面只有三个按钮。适用 Windows 与安卓，一年内病毒库与大版本免费更新。",
                "Finds malware, stops phishing and pop-ups, and has three buttons. For Windows and Android, with a year of updates.",
            ),
            Text(
                "1. 从暮卫官网下载安装包。\n2. 打开软件，点右下角“输入激活码”。\n3. 从激活之日起 365 天；换机前请先解绑。",
                "1. Download it from the maker's site.\n2. Click “Enter a key” at the bottom right.\n3. 365 days from activation; release "
                "it before moving to another machine.",
            ),
            refunds.LICENCE,
            (
                VariantSeed(
                    "DWS-1", Text("1 台 · 一年", "1 device, 1 year"), 5900, 9900, 4300, 9900, None, popularity=4
                ),
                VariantSeed("DWS-3", Text("3 台 · 一年", "3 devices, 1 year"), 10900, 18900, 8200, 18900, None),
            ),
            prefix="DWS",
            supplier="暮卫软件",
            turn=-28,
        ),
        ProductSeed(
            "inkdraft-writer",
            Glyph.BRUSH,
            "PRO",
            Text("墨稿写作软件", "Inkdraft Writer"),
            Text("写长文的人，需要一张干净的桌子", "A clean desk for people who write at length"),
            Text(
                "章节可以拖动，版本能够回退，参考资料停在右侧。导出 Word、PDF 和 EPUB 不掉格式。一次购买，永久使用。",
                "Chapters move, versions go back, and sources stay at your right hand. Word, PDF and EPUB come out as they should. Buy "
                "once, keep it.",
            ),
            Text(
                "1. 安装墨稿后打开“帮助 → 许可”。\n2. 输入激活码，联网验证一次即可。\n3. 学生版需用学校邮箱验证，限非商业用途。",
                "1. Install it and open Help → Licence.\n2. Enter the key; it goes online once.\n3. The student edition needs a school "
                "e-mail and is not for business.",
            ),
            refunds.LICENCE,
            (
                VariantSeed("IKD-STU", Text("学生版", "Student"), 5800, 6800, 4600, 6800, None, popularity=4),
                VariantSeed("IKD-PRO", Text("专业版", "Professional"), 11900, 14800, 9500, 14800, None, popularity=3),
            ),
            prefix="IKD",
            supplier="墨稿工作室",
            turn=24,
        ),
        ProductSeed(
            "whaleboard-design",
            Glyph.BRUSH,
            "30·365",
            Text("鲸板设计会员", "Whaleboard Design"),
            Text("海报、菜单、简历，套好版再改", "Posters, menus and CVs, ready to be changed"),
            Text(
                "两万套可商用模板，中文字体全部授权。多人同时编辑一块画板，改动可追溯到人。",
                "Twenty thousand templates cleared for business, with every Chinese typeface licensed. Several people edit one board and "
                "each change has a name.",
            ),
            Text(
                "1. 登录鲸板，点头像旁的“兑换”。\n2. 输入卡密，会员立即开通。\n3. 商用授权在会员有效期内下载的作品上永久有效。",
                "1. Sign in and click “Redeem” beside your picture.\n2. Enter the code and it is on.\n3. What you download while a member "
                "stays cleared for business.",
            ),
            refunds.CARD,
            (
                VariantSeed("WBD-30", Text("月卡 · 30 天", "30 days"), 3480, 3900, 2900, 3900, 365, popularity=4),
                VariantSeed(
                    "WBD-365", Text("年卡 · 365 天", "365 days"), 28800, 32800, 24500, 32800, 365, popularity=1
                ),
            ),
            prefix="WBD",
            supplier="鲸板网络",
            turn=48,
        ),
        ProductSeed(
            "locksmith-passwords",
            Glyph.KEY,
            "1Y",
            Text("锁匠密码本", "Locksmith Passwords"),
            Text("只记一个密码，其余交给它", "Remember one password and leave it the rest"),
            Text(
                "端到端加密，连锁匠自己也打不开你的密码本。支持自动填充、泄露提醒与应急联系人；家庭版六人共用，互不可见。",
                "Encrypted end to end: not even Locksmith can open it. Fills forms, warns of leaks and knows whom to ask in an emergency. "
                "Six people share the family edition without seeing each other's.",
            ),
            Text(
                "1. 下载锁匠 App 并创建保险箱。\n2. “账户 → 添加许可”，输入激活码。\n3. 主密码无法找回，请妥善保管恢复码。",
                "1. Get the app and make a vault.\n2. Account → Add a licence, and enter the key.\n3. The master password cannot be "
                "recovered: keep the recovery sheet.",
            ),
            refunds.LICENCE,
            (
                VariantSeed("LSP-SOLO", Text("个人版 · 一年", "Solo, 1 year"), 4980, 5800, 4000, 5800, None),
                VariantSeed(
                    "LSP-FAM", Text("家庭版 · 一年", "Family, 1 year"), 9980, 11800, 8100, 11800, None, popularity=2
                ),
            ),
            prefix="LSP",
            supplier="锁匠安全",
            turn=-14,
        ),
    ),
)
