"""More to watch and to hear: streams, short plays, concerts, music for the family."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.seed.goods import refunds
from backend.seed.goods.words import MONTH, QUARTER, YEAR
from backend.seed.shapes import ProductSeed, Text, VariantSeed


def _direct(sku: str, name: Text, yuan: int, price: int, popularity: int) -> VariantSeed:
    return VariantSeed(
        sku,
        name,
        price,
        yuan * 100,
        face=yuan * 100,
        popularity=popularity,
        kind=FulfilmentKind.TOPUP,
        speed=TopUpSpeed.FAST,
        asks=AccountFormat.EMAIL,
        promised_s=600,
    )


PRODUCTS = (
    ProductSeed(
        "kingfisher-video-direct",
        Glyph.PLAY,
        "DIRECT",
        Text("翠羽视频会员直充", "Kingfisher Video, straight to the account"),
        Text(
            "填账号邮箱，会员直接到账，不用兑换码",
            "Give the account's e-mail and the days are there; no code to redeem",
        ),
        Text(
            "翠羽以纪录片和自然影像见长，会员看 4K 全片库。填写翠羽账号的登录邮箱，十分钟内会员时长自动叠加。",
            "Kingfisher is known for documentaries and wildlife, in 4K for members. Name the e-mail you sign in with there: within ten minutes the days are added to the account.",
        ),
        Text(
            "1. 邮箱须与翠羽账号的登录邮箱一致。\n2. 请核对邮箱，充错无法追回。\n3. 通过应用商店自动续费的账号，请先关闭续费再充值。",
            "1. It must be the address you sign in with.\n2. Check it: days given to another account are gone.\n3. If a store renews your membership, stop that first.",
        ),
        refunds.DIRECT,
        (
            _direct("KFV-30", MONTH, 25, 2380, 6),
            _direct("KFV-90", QUARTER, 68, 6480, 3),
            _direct("KFV-365", YEAR, 258, 24600, 2),
        ),
        supplier="快充通",
        turn=36,
    ),
    ProductSeed(
        "sidelines-sport",
        Glyph.PLAY,
        "LIVE",
        Text("边线体育会员", "Sidelines Sport"),
        Text("足球、篮球、网球，四路解说任选", "Football, basketball and tennis with a choice of four commentaries"),
        Text(
            "全年一千八百场直播，比赛结束五分钟后就有全场回放。会员可切换球员视角与战术俯视机位，两台设备同时观看。",
            "Eighteen hundred live matches a year, each to be seen again five minutes after the whistle. Members choose the camera, from a player's shoulder to the whole pitch, on two devices at once.",
        ),
        Text(
            "1. 打开边线 App，进入“我的 → 卡券兑换”。\n2. 输入卡密，会员立即生效。\n3. 个别杯赛决赛为单独付费，不含在内。",
            "1. In the app open Me → Redeem.\n2. Enter the code; it works at once.\n3. A few cup finals are sold apart and not included.",
        ),
        refunds.CARD,
        (
            VariantSeed("SDL-30", MONTH, 2780, 3000, 2420, 3000, 365, popularity=6),
            VariantSeed(
                "SDL-SEA", Text("赛季卡 · 180 天", "Season, 180 days"), 14800, 16800, 13000, 16800, 365, popularity=3
            ),
        ),
        prefix="SDL",
        supplier="边线体育传媒",
        turn=-36,
    ),
    ProductSeed(
        "pebble-kids",
        Glyph.FILM,
        "3–9",
        Text("鹅卵石少儿动画", "Pebble Kids"),
        Text("没有广告，也没有自动播放下一集", "No adverts, and no next episode that starts by itself"),
        Text(
            "适合三到九岁的动画与手工课，按年龄分级，家长可设每日时长。每集片尾都有一张可以打印的涂色纸。",
            "Cartoons and craft lessons for children from three to nine, sorted by age, with a daily limit that parents set. Every episode ends with a page to print and colour.",
        ),
        Text(
            "1. 由家长账号在“设置 → 兑换”中输入卡密。\n2. 一个家庭账号可建四个孩子档案。\n3. 到期后家长设置保留一年。",
            "1. A parent enters the code under Settings → Redeem.\n2. One family account has room for four children.\n3. Settings are kept for a year after it ends.",
        ),
        refunds.CARD,
        (
            VariantSeed("PBK-90", QUARTER, 3980, 4500, 3480, 4500, 365, popularity=4),
            VariantSeed("PBK-365", YEAR, 12800, 14800, 11200, 14800, 365, popularity=3),
        ),
        prefix="PBK",
        supplier="鹅卵石儿童内容",
        turn=52,
    ),
    ProductSeed(
        "lanternriver-shorts",
        Glyph.PHONE,
        "2 MIN",
        Text("灯河短剧畅看卡", "Lantern River short plays"),
        Text("一集两分钟，等车刚好看完", "Two minutes an episode, as long as the bus takes"),
        Text(
            "三千部竖屏短剧，从悬疑到家长里短。畅看卡期间全部解锁，不用再一集一集买。",
            "Three thousand plays made for a phone held upright, from mysteries to family rows. The card opens all of them, so that nobody buys episode by episode.",
        ),
        Text(
            "1. 在灯河小程序“我的 → 畅看卡”输入卡密。\n2. 激活后连续计时，不可暂停。\n3. 每个账号最多叠加 90 天。",
            "1. Enter the code in the mini-app under Me → Pass.\n2. Days run on once it is activated.\n3. An account holds 90 days at most.",
        ),
        refunds.CARD,
        (
            VariantSeed("LRS-7", Text("周卡 · 7 天", "7 days"), 690, 800, 600, 800, 180, popularity=7),
            VariantSeed("LRS-30", MONTH, 1980, 2200, 1740, 2200, 180, popularity=5),
        ),
        prefix="LRS",
        supplier="灯河文化",
        turn=-50,
    ),
    ProductSeed(
        "copperbell-live",
        Glyph.TICKET,
        "LIVE",
        Text("铜铃演出直播券", "Copperbell live concerts"),
        Text("买不到现场票，就在家看第一排", "Sold out? Sit in the front row at home"),
        Text(
            "话剧、音乐节和脱口秀的现场直播，七机位，演后七天可回看。一张券看一场，可在候场厅与其他观众聊天。",
            "Plays, festivals and stand-up as they happen, from seven cameras, and for seven days afterwards. One ticket is one show; the foyer has a chat.",
        ),
        Text(
            "1. 在铜铃 App 选择场次，支付页选“直播券”。\n2. 开演前 30 分钟可进候场厅。\n3. 演出取消的，券自动退回可再用。",
            "1. Choose a show in the app and pay with the ticket.\n2. The foyer opens half an hour before.\n3. If a show is called off, the ticket is good again.",
        ),
        refunds.MEAL,
        (
            VariantSeed("CBL-1", Text("单场券", "One show"), 3880, 4800, 3300, 4800, 120, popularity=3),
            VariantSeed("CBL-3", Text("三场联票", "Three shows"), 10800, 13800, 9200, 13800, 180, popularity=2),
        ),
        prefix="CBL",
        supplier="铜铃现场",
        turn=64,
    ),
    ProductSeed(
        "nightjar-music-family",
        Glyph.MUSIC,
        "×6",
        Text("夜鹰音乐家庭会员", "Nightjar Music for families"),
        Text("六个人，六份歌单，互不打扰", "Six people and six playlists that never mix"),
        Text(
            "一张卡六个名额，各有各的推荐。支持智能音箱分房间播放，儿童名额自动过滤不适合的歌词。",
            "One card for six people, each with recommendations of their own. Speakers play room by room, and children hear no lyrics that are not for them.",
        ),
        Text(
            "1. 由发起人在“家庭 → 兑换”输入卡密。\n2. 七天内邀请成员加入。\n3. 成员更换每月一次。",
            "1. One of you enters the code under Family → Redeem.\n2. Invite the others within seven days.\n3. Members change once a month at most.",
        ),
        refunds.CARD,
        (
            VariantSeed("NJM-30", MONTH, 1960, 2200, 1720, 2200, 365, popularity=5),
            VariantSeed("NJM-365", YEAR, 18600, 21800, 16400, 21800, 365, popularity=2),
        ),
        prefix="NJM",
        supplier="夜鹰数字音乐",
        turn=-64,
    ),
)
