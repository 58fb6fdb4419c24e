"""Bundles: sets at one price, each for an occasion."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import BundleSeed, ChoiceSeed, Text

BUNDLES: tuple[BundleSeed, ...] = (
    BundleSeed(
        "weekend-in",
        "SET-WEEKEND",
        "video-music",
        Glyph.PLAY,
        "4 in 1",
        Text("宅家周末套餐", "Weekend in"),
        Text("一部剧、一张歌单，再加两杯拿铁", "A series, a playlist and two lattes"),
        Text(
            "鹿屿视频和山雀音乐各一个月，慢光拿铁两杯，外加泰瑟拉放映室 30 天。周五下班买好，沙发就是影院。",
            "A month of Deerisle Video and of Chickadee Music, two Slowlight lattes and 30 days of our Screening Room. Buy it on "
            "Friday and the sofa is a cinema.",
        ),
        Text(
            "1. 三种卡密付款后同时到账，请分别在各自的 App 兑换。\n2. 放映室会员自动开通，无需卡密。\n3. 各卡有效期以卡面为准。",
            "1. The codes arrive together; redeem each in its own app.\n2. The Screening Room is switched on by itself.\n3. Each code "
            "keeps its own expiry.",
        ),
        refunds.SET,
        6490,
        (("DIV-30", 1), ("CHK-30", 1), ("SLC-LAT", 2), ("TSR-30", 1)),
        popularity=8,
    ),
    BundleSeed(
        "commuter-kit",
        "SET-COMMUTE",
        "mobile",
        Glyph.HEADPHONES,
        "3 in 1",
        Text("通勤路上套餐", "Commuter's kit"),
        Text("流量、音乐、有声书，一路不无聊", "Data, music and a book read aloud"),
        Text(
            "30 GB 流量够听一个月，山雀音乐和听潮有声各 30 天。地铁里没信号也不怕，提前下载就好。",
            "Thirty gigabytes last a month of listening; Chickadee Music and Tidelisten come with 30 days each. Download before the "
            "tunnel.",
        ),
        Text(
            "1. 流量包仅限远岸号码使用，请先确认运营商。\n2. 激活后各自计时，可以先存着。\n3. 兑换方法见各卡密旁的说明。",
            "1. The data pass is for Farshore numbers only.\n2. Each counts from its own activation, so it keeps.\n3. How to redeem is "
            "shown beside each code.",
        ),
        refunds.SET,
        5180,
        (("FSD-30", 1), ("CHK-30", 1), ("TDL-30", 1)),
        popularity=6,
        turn=-18,
    ),
    BundleSeed(
        "travel-ready",
        "SET-TRAVEL",
        "mobile",
        Glyph.CLOUD,
        "4 in 1",
        Text("说走就走套餐", "Ready to travel"),
        Text("日韩 eSIM、两张 Wi-Fi 周票、一个月网盘", "An eSIM, two weeks of Wi-Fi and room for the pictures"),
        Text(
            "落地用 eSIM，候机连 Wi-Fi，晚上把照片传回堆云网盘。适合七到十天的日韩行程。",
            "The eSIM for when you land, Wi-Fi while you wait, and Heapcloud for the pictures at night. Made for a week or so in "
            "Japan or Korea.",
        ),
        Text(
            "1. eSIM 请在出发前安装。\n2. 两张 Wi-Fi 周票可分给两个人，也可先后使用。\n3. 网盘卡 365 天内激活有效。",
            "1. Install the eSIM before you leave.\n2. The two Wi-Fi weeks may be shared or used in turn.\n3. Activate the drive within "
            "365 days.",
        ),
        refunds.SET,
        6590,
        (("RWL-JPK", 1), ("WSW-7", 2), ("HCD-1T30", 1)),
        popularity=2,
        turn=40,
    ),
    BundleSeed(
        "night-raid",
        "SET-RAID",
        "games",
        Glyph.GAMEPAD,
        "3 in 1",
        Text("深夜开黑套餐", "Night raid kit"),
        Text("晶石、钱包卡，还有一碗热面", "Crystals, credit and a hot bowl"),
        Text(
            "300 晶石、驭风 50 元钱包卡，再配一份一碗有面单人套餐——面馆开到凌晨一点，打完这局还来得及。",
            "Three hundred crystals, ¥50 for Windrider and a set for one at One Bowl, which serves until one at night: enough time to "
            "finish this round.",
        ),
        Text(
            "1. 晶石与钱包卡不限服务器。\n2. 面馆套餐 45 天内有效，仅限堂食与打包。\n3. 未成年人购买请先征得监护人同意。",
            "1. Crystals and credit work on every server.\n2. The meal is good for 45 days, in the shop or to take away.\n3. Minors need "
            "a guardian's consent.",
        ),
        refunds.SET,
        9590,
        (("STC-300", 1), ("WRP-50", 1), ("OBN-1", 1)),
        popularity=5,
        turn=14,
    ),
    BundleSeed(
        "new-term",
        "SET-TERM",
        "reading-courses",
        Glyph.CAP,
        "4 in 1",
        Text("开学季套餐", "New term set"),
        Text("写论文、读文献、存资料，一次备齐", "Write it, read for it, and keep it safe"),
        Text(
            "墨稿学生版永久授权、纸鸢阅读季卡、堆云网盘 1 TB 月卡，以及泰瑟拉读书会 30 天。开学第一周就用得上。",
            "Inkdraft for students, for good; three months of Paperkite; a month of a terabyte on Heapcloud; and 30 days of our Reading "
            "Circle. All of use in the first week.",
        ),
        Text(
            "1. 墨稿学生版需要学校邮箱验证。\n2. 读书会自动开通到下单账号。\n3. 其余卡密请在各自官网兑换。",
            "1. Inkdraft asks for a school e-mail.\n2. The Reading Circle is switched on by itself.\n3. Redeem the others on their own "
            "sites.",
        ),
        refunds.SET,
        9900,
        (("IKD-STU", 1), ("PKR-90", 1), ("HCD-1T30", 1), ("TRC-30", 1)),
        popularity=4,
        turn=-16,
    ),
    BundleSeed(
        "for-the-parents",
        "SET-PARENTS",
        "software-keys",
        Glyph.GIFT,
        "3 in 1",
        Text("送给爸妈套餐", "For mum and dad"),
        Text("话费、追剧、电脑安全，一次安排好", "Phone credit, their series and a safe computer"),
        Text(
            "远岸话费 100 元、鹿屿视频季卡、暮卫安全一年。每样附一页大字版使用说明，转发到家里的群就行。",
            "¥100 of Farshore credit, three months of Deerisle and a year of Duskwarden. Each comes with a page in large print to "
            "forward to the family.",
        ),
        Text(
            "1. 充值前请核对爸妈的手机号与运营商。\n2. 视频会员可由您代为兑换到他们的账号。\n3. 安全套装适用于 Windows 与安卓。",
            "1. Check their number and carrier before topping up.\n2. You may redeem the video card into their account.\n3. The security "
            "suite is for Windows and Android.",
        ),
        refunds.SET,
        20500,
        (("FSM-100", 1), ("DIV-90", 1), ("DWS-1", 1)),
        popularity=4,
        turn=28,
    ),
    BundleSeed(
        "friday-night",
        "SET-FRIDAY",
        "food-coffee",
        Glyph.CUP,
        "2 of 5",
        Text("周五自在套餐", "Friday your way"),
        Text("追剧月卡必备，喝什么听什么你来选", "A month of series, and two treats of your choice"),
        Text(
            "鹿屿视频一个月，再从咖啡、鲜果茶、厚乳茶和山雀音乐里任选两样。价格不变，口味自定。",
            "A month of Deerisle Video, and any two of coffee, fruit tea, milk tea and Chickadee Music. One price, your taste.",
        ),
        Text(
            "1. 两样可在下单时选，也可付款后 30 天内再选；选定后不能更换。\n2. 所有卡密选定后立即到账，请分别在各自的 App 或门店兑换。\n3. 各卡有效期以卡面为准。",
            "1. Choose two when you order, or within 30 days of paying; once chosen they cannot be changed.\n2. The codes arrive at "
            "once; redeem each in its own app or shop.\n3. Each code keeps its own expiry.",
        ),
        refunds.SET,
        4290,
        (("DIV-30", 1),),
        popularity=0,
        turn=12,
        choices=(
            ChoiceSeed(
                Text("饮品与音乐", "Drinks and music"),
                2,
                (("SLC-AME", 1), ("SLC-LAT", 1), ("BLT-FRT", 1), ("BLT-MLK", 1), ("CHK-30", 1)),
                may_wait=True,
            ),
        ),
    ),
)
