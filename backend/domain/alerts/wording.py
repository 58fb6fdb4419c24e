"""What alerts say, in both languages: on the screen, in e-mails and in group chats. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from backend.core.money import Money
from backend.domain.alerts.models import Alert
from backend.domain.alerts.states import AlertKind, Occasion
from backend.domain.catalog.states import ContentLocale

# A message lists so many alerts; the page shows them all. Group chats take two thousand bytes.
MOST_LISTED = 8

# Title and detail; what stands in braces is in `_words`.
_CHINESE: dict[AlertKind, tuple[str, str]] = {
    AlertKind.STOCK_DAYS: ("{name} {lasts}", "剩余 {left} 件，近 7 天日均售出 {per_day} 件（{sku}）。"),
    AlertKind.SUPPLIER_BALANCE: ("供应商 {name} 的余额仅够 {time}", "余额 {balance}，近 7 天日均支出 {spent}。"),
    AlertKind.DELIVERY_SUCCESS: (
        "供应商 {name} 的成功率降至 {percent}",
        "最近 15 分钟内 {settled} 笔充值，成功 {delivered} 笔。",
    ),
    AlertKind.COST_JUMP: (
        "{name} 的进价上涨 {percent}",
        "{supplier} 的报价由 {before} 变为 {now}，该报价已暂停，请核对后恢复（{sku}）。",
    ),
    AlertKind.STUCK_ORDERS: ("{number} 个已付款订单未按时发货", "最久的已超过承诺时间 {time}。"),
    AlertKind.CASES_LATE: ("{number} 个售后单超时未处理", "最久的已超时 {time}。"),
    AlertKind.BOOKS_DIFFER: ("账目核对发现差异", "最近一次核对中，订单、付款与账本不一致；查明前请暂停付款与退款。"),
    AlertKind.CAMPAIGN_STOPPED: ("活动 {name} 已自动暂停", "原因：{cause}。处理后可在活动页恢复。"),
    AlertKind.BUDGET_BURN: ("活动 {name} 的预算已用 {percent}", "距活动结束还有 {remaining}；用完后不再优惠。"),
    AlertKind.LIMITS_PASSED: (
        "{number} 个订单的付款人超过每人限额",
        "最近 24 小时内付款后才发现是同一付款人；订单照常履约。最近一单：{order}。",
    ),
}
_ENGLISH: dict[AlertKind, tuple[str, str]] = {
    AlertKind.STOCK_DAYS: (
        "{name}: {lasts}",
        "{left} left; {per_day} sold per day over the last 7 days ({sku}).",
    ),
    AlertKind.SUPPLIER_BALANCE: (
        "The balance at {name} will last {time}",
        "Balance {balance}; {spent} spent per day over the last 7 days.",
    ),
    AlertKind.DELIVERY_SUCCESS: (
        "{name} is down to {percent} success",
        "{delivered} of {settled} top-ups succeeded in the last 15 minutes.",
    ),
    AlertKind.COST_JUMP: (
        "The cost of {name} rose by {percent}",
        "{supplier} now charges {now} instead of {before}. The offer is paused; check it, then resume it ({sku}).",
    ),
    AlertKind.STUCK_ORDERS: (
        "Paid orders overdue for delivery: {number}",
        "The oldest is {time} past its promised time.",
    ),
    AlertKind.CASES_LATE: (
        "After-sales cases overdue: {number}",
        "The oldest is {time} overdue.",
    ),
    AlertKind.BOOKS_DIFFER: (
        "The books do not agree",
        "The last check found that orders, payments and ledger differ. Stop payouts until the cause is found.",
    ),
    AlertKind.CAMPAIGN_STOPPED: (
        "Campaign {name} was paused automatically",
        "Reason: {cause}. Fix it, then resume the campaign on its page.",
    ),
    AlertKind.BUDGET_BURN: (
        "{percent} of the budget of {name} is used",
        "It ends in {remaining}; once the budget is used up there are no more discounts.",
    ),
    AlertKind.LIMITS_PASSED: (
        "Orders over the limit per person: {number}",
        "Noticed after payment in the last 24 hours; they are delivered as usual. The latest is order {order}.",
    ),
}
# Why a campaign paused by itself.
_CAUSES = {
    "BUDGET": ("预算用到设定的比例", "its budget has reached the set limit"),
    "STOCK": ("商品库存不足", "its goods are low in stock"),
    "MARGIN": ("订单毛利低于设定的底线", "the margin of its orders is below the set limit"),
    "ERROR": ("活动规则无法计算", "one of its rules cannot be calculated"),
}
_HEADINGS: dict[Occasion, tuple[str, str]] = {
    Occasion.OPENED: ("预警", "Alert"),
    Occasion.ESCALATED: ("预警升级：尚无人处理", "Escalated: nobody has taken it"),
    Occasion.RESOLVED: ("预警已解除", "Alert cleared"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """An alert in words: one line, and what is behind it."""

    title: str
    detail: str


def said(alert: Alert, locale: str) -> Said:
    """The alert as a reader of this language reads it."""
    zh = locale == ContentLocale.ZH_CN
    title, detail = (_CHINESE if zh else _ENGLISH)[alert.kind]
    words = _words(alert.kind, alert.value, alert.facts, zh=zh)
    return Said(title.format_map(words), detail.format_map(words))


def headline(occasion: Occasion, alerts: Sequence[Alert], locale: str) -> str:
    """The subject of a message: the alert's own title, or how many there are."""
    zh = locale == ContentLocale.ZH_CN
    heading = _HEADINGS[occasion][0 if zh else 1]
    first = said(alerts[0], locale).title
    if len(alerts) == 1:
        return f"{heading}：{first}" if zh else f"{heading}: {first}"
    return f"{heading}：{first} 等 {len(alerts)} 项" if zh else f"{heading}: {first} and {len(alerts) - 1} more"


def lines(alerts: Sequence[Alert], locale: str) -> str:
    """What happened, an alert a paragraph, not more than may be read at once."""
    zh = locale == ContentLocale.ZH_CN
    told = [said(alert, locale) for alert in alerts[:MOST_LISTED]]
    text = "\n".join(f"· {one.title}\n  {one.detail}" for one in told)
    more = len(alerts) - MOST_LISTED
    if more > 0:
        text += f"\n还有 {more} 项。" if zh else f"\n… and {more} more."
    return text


def test(locale: str) -> str:
    """What a test says: a line, and what it means."""
    if locale == ContentLocale.ZH_CN:
        return "预警测试\n这是一条测试消息，无需处理。真正的预警会从这里发出。"
    return "Alert test\nThis is a test; there is nothing to do. Real alerts arrive here."


def _words(kind: AlertKind, value: int, facts: Mapping[str, Any], *, zh: bool) -> dict[str, str]:
    found = {name: str(fact) for name, fact in facts.items()}
    article = facts.get("zh" if zh else "en") or facts.get("sku", "")
    found.setdefault("name", str(article))
    found["percent"] = f"{value / 100:.2f}".rstrip("0").rstrip(".") + "%"
    in_hours = kind in (AlertKind.STOCK_DAYS, AlertKind.SUPPLIER_BALANCE)
    found["time"] = duration(value * 60 if in_hours else value, zh=zh)
    found["lasts"] = _stock(value, found["time"], zh=zh)
    for name in ("balance", "before", "now"):
        if name in facts:
            found[name] = _money(facts[name], facts["currency"])
    if "minutes_left" in facts:
        found["remaining"] = duration(max(0, facts["minutes_left"]), zh=zh)
    if "reason" in facts:
        found["cause"] = _CAUSES.get(facts["reason"], ("", ""))[0 if zh else 1]
    if kind is AlertKind.SUPPLIER_BALANCE:
        found["spent"] = _money(facts["per_day"], facts["currency"])
    return found


def _stock(hours: int, time: str, *, zh: bool) -> str:
    if hours == 0:
        return "已售罄或即将售罄" if zh else "stock is gone, or nearly"
    return f"库存仅够 {time}" if zh else f"stock lasts {time}"


def duration(minutes: int, *, zh: bool) -> str:
    """A length of time in the unit people would say it in."""
    for size, chinese, one, many in ((1440, "天", "day", "days"), (60, "小时", "hour", "hours")):
        if minutes >= size:
            number = f"{minutes / size:.1f}".removesuffix(".0")
            return f"{number} {chinese}" if zh else f"{number} {one if number == '1' else many}"
    return f"{minutes} 分钟" if zh else f"{minutes} {'minute' if minutes == 1 else 'minutes'}"


def _money(minor: int, currency: str) -> str:
    return f"{Money(minor, currency).decimal()} {currency}"
