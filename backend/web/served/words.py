"""What served pages say, in both languages. Where the app says the same, it says it in the same words."""

from decimal import Decimal

from backend.core.money import EXPONENTS

NAME = "Tessera"
LANGUAGES = ("zh-CN", "en")

_WORDS = {
    "home.title": ("Tessera · 会员卡密即买即得", "Tessera · Codes and memberships, delivered at once"),
    "home.headline": ("付款之后，马上到手", "Yours the moment you pay"),
    "home.lead": (
        "会员、点卡与套餐，付款即发，到手可查。",
        "Memberships, gift codes and bundles, delivered on the spot.",
    ),
    "home": ("首页", "Home"),
    "bundles": ("超值套餐", "Bundles"),
    "popular": ("大家在买", "Popular now"),
    "categories": ("全部分类", "Categories"),
    "category.about": (
        "{name}：{tagline}付款即发，价格与库存实时可见。",
        "{name}: {tagline} Delivered at once; prices and stock as they are now.",
    ),
    "category.plain": (
        "{name}：付款即发，价格与库存实时可见。",
        "{name}: delivered at once; prices and stock as they are now.",
    ),
    "search": ("搜索商品", "Search the shop"),
    "search.title": ("“{words}”的搜索结果", "Results for “{words}”"),
    "search.nothing": ("没有找到“{words}”", "Nothing found for “{words}”"),
    "search.do": ("搜索", "Search"),
    "from": ("{price} 起", "from {price}"),
    "each": ("{price}", "{price}"),
    "instead": ("原价 {price}", "instead of {price}"),
    "saving": ("省 {amount}", "Save {amount}"),
    "stock.IN_STOCK": ("有货", "In stock"),
    "stock.FEW_LEFT": ("库存紧张", "Low stock"),
    "stock.SOLD_OUT": ("已售罄", "Sold out"),
    "choose": ("选择规格", "Choose an option"),
    "inside": ("套餐包含", "What’s inside"),
    "pick": ("{name}：{of} 选 {picks}", "{name}: any {picks} of {of}"),
    "about": ("商品说明", "About"),
    "rules": ("使用规则", "How to use"),
    "refund": ("退款说明", "Refunds"),
    "with": ("包含它的套餐", "Bundles that include this"),
    "product.about": ("{summary}。{price}，{promise}。", "{summary}, {price}. {promise}."),
    "flash.when": ("{begins} 至 {ends}", "{begins} to {ends}"),
    "flash.about": (
        "限时秒杀，{when}：{goods}。先到先得，付款即发。",
        "Flash sale, {when}: {goods}. First come, first served.",
    ),
    "flash.one": ("{name} {price}", "{name} for {price}"),
    "flash.and": ("、", ", "),
    "flash.left": ("剩 {left} 件", "{left} left"),
    "flash.over": ("本场秒杀已结束", "This sale is over"),
    "unknown.flash": ("没有这场秒杀", "Flash sale not found"),
    "unknown.product": ("商品不存在或已下架", "No longer available"),
    "unknown.category": ("没有这个分类", "Category not found"),
    "unknown.text": (
        "链接可能已过期。看看其他同类商品吧。",
        "The link may be out of date. Have a look at what else there is.",
    ),
    "campaign.coupons": ("优惠券", "Coupons"),
    "campaign.groups": ("拼团", "Group buys"),
    "campaign.rules": ("活动规则", "Rules"),
    "campaign.begins": ("{at} 开始", "Starts {at}"),
    "campaign.ends": ("活动至 {at}", "Until {at}"),
    "campaign.over": ("“{name}”已结束", "“{name}” is over"),
    "campaign.over.text": (
        "感谢参与！下一场活动很快就来，先看看店里的其他好物吧。",
        "Thank you for visiting. The next one is on its way; meanwhile, see what else there is.",
    ),
    "campaign.group": ("{price} · {size} 人拼团", "{price} · for {size} together"),
    "unknown.campaign": ("没有这个活动", "Campaign not found"),
    "footer": (
        "付款一次，交付一次；每一张卡密都有据可查。",
        "Paid once, delivered once, and every code accounted for.",
    ),
    "help": ("帮助中心", "Help"),
    "help.lead": ("常见问题都在这里；其余的，告诉您该找谁。", "Common questions, and whom to ask about anything else."),
    "unknown.help": ("没有这个帮助页面", "Help page not found"),
    "trail": ("所在位置", "You are here"),
}
_SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "HKD": "$", "JPY": "¥", "KRW": "₩"}


def said(key: str, locale: str, **values: object) -> str:
    """The words of that key."""
    return _WORDS[key][LANGUAGES.index(locale)].format(**values)


def told_money(money: dict[str, str]) -> str:
    """An amount as readers of both languages write it, such as `¥29.90`."""
    currency = money["currency"]
    return f"{_SIGNS.get(currency, currency + ' ')}{Decimal(money['amount']):,.{EXPONENTS.get(currency, 2)}f}"
