"""What the shop writes to customers, in both languages. Links, never card codes.

The one-time code of `order_code` opens nothing by itself: it lives five minutes and belongs to one order.
"""

import re
from collections.abc import Mapping

from backend.domain.notifications.account_templates import ACCOUNTS
from backend.domain.notifications.aftersales_templates import AFTERSALES
from backend.domain.notifications.choice_templates import CHOICES
from backend.domain.notifications.coupon_templates import COUPONS
from backend.domain.notifications.gift_templates import GIFTS
from backend.domain.notifications.group_templates import GROUPS
from backend.domain.notifications.invoice_templates import INVOICES
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.variables import SPECS
from backend.domain.notifications.wallet_templates import WALLET
from backend.domain.notifications.wording import Wording

TEMPLATES: dict[str, dict[str, Wording]] = {
    # {number} of the order, {total} with its currency, {link} to the order.
    "order_receipt": {
        "zh-CN": Wording(
            subject="已收到您的订单 {number}",
            body="您好！\n\n订单 {number} 已付款，金额 {total}。\n\n查看订单与发货进度：\n{link}\n\n"
            "此链接 90 天内有效；查看卡密前需验证您的手机或邮箱，请勿转发。\n\n{shop}",
            short="【{shop}】订单 {number} 已付款 {total}，查看进度：{link}",
        ),
        "en": Wording(
            subject="We have your order {number}",
            body="Hello,\n\nYour order {number} is paid: {total}.\n\nFollow it here:\n{link}\n\n"
            "The link works for 90 days. Codes are shown only after your phone or e-mail is confirmed; "
            "please do not forward it.\n\n{shop}",
            short="[{shop}] Order {number} is paid ({total}). Follow it: {link}",
        ),
    },
    # {number} of the order, {link} to the order.
    "order_delivered": {
        "zh-CN": Wording(
            subject="订单 {number} 已发货",
            body="您好！\n\n订单 {number} 的商品已全部发放，请打开链接查看：\n{link}\n\n"
            "出于安全考虑，我们不会在邮件中发送卡密。\n\n{shop}",
            short="【{shop}】订单 {number} 已发货，查看：{link}",
        ),
        "en": Wording(
            subject="Your order {number} is ready",
            body="Hello,\n\nEverything in order {number} has been delivered. Open it here:\n{link}\n\n"
            "For your safety we never put codes in messages.\n\n{shop}",
            short="[{shop}] Order {number} is ready: {link}",
        ),
    },
    # {code} once, {minutes} it is valid, {number} of the order.
    "order_code": {
        "zh-CN": Wording(
            subject="验证码 {code}",
            body="您好！\n\n您查看订单 {number} 的验证码是 {code}，{minutes} 分钟内有效。\n\n"
            "如非本人操作，请忽略此邮件，切勿告知他人。\n\n{shop}",
            short="【{shop}】验证码 {code}，用于查看订单 {number}，{minutes} 分钟内有效，请勿告知他人。",
        ),
        "en": Wording(
            subject="Your code is {code}",
            body="Hello,\n\nYour code to see order {number} is {code}. It is valid for {minutes} minutes.\n\n"
            "If you did not ask for it, ignore this message and do not share the code.\n\n{shop}",
            short="[{shop}] {code} is your code to see order {number}, valid {minutes} min. Do not share it.",
        ),
    },
    **ACCOUNTS,
    **AFTERSALES,
    **CHOICES,
    **COUPONS,
    **GIFTS,
    **GROUPS,
    **INVOICES,
    **WALLET,
}


# As much as a message keeps.
LONGEST_SUBJECT = 200
# A first paragraph of a few words says hello.
LONGEST_GREETING = 20
LONGEST_LEAD = 24

_ONE_TIME_CODE = re.compile(r"(?<!\d)\d{6}(?!\d)")
# What a link carries behind its hash is a key.
_KEY = re.compile(r"(?<=#)[\w-]{20,}")
_VEILED = {
    "order_code": _ONE_TIME_CODE,
    "login_code": _ONE_TIME_CODE,
    "contact_code": _ONE_TIME_CODE,
    "password_reset": _ONE_TIME_CODE,
    "staff_invitation": _KEY,
}


def veiled(template: str, text: str) -> str:
    """The text as anybody but whom it was written to may read it: a one-time code, or a link's key, is bullets.

    Whoever reads the shop's messages would otherwise log in as customers, or join the staff as somebody else.
    """
    secret = _VEILED.get(template)
    return secret.sub("••••••", text) if secret else text


def language(locale: str) -> str:
    """The language a message is written in for a reader of `locale`."""
    return locale if locale in ("zh-CN", "en") else "en"


def line(template: str, locale: str, params: Mapping[str, str], wording: Wording | None = None) -> str:
    """What an inbox says of a message: its subject. Raises KeyError as `render`."""
    given = {name: params[name] for name in SPECS[template].known}
    wording = wording or TEMPLATES[template][language(locale)]
    return wording.subject.format_map(given)[:LONGEST_SUBJECT]


def plain(template: str, locale: str, params: Mapping[str, str], wording: Wording | None = None) -> str:
    """What the message says beneath that, without greeting, link and signature: an inbox is the shop, and leads there.

    Nothing of a message that holds a one-time code or a key. Raises KeyError as `render`.
    """
    if template in _VEILED:
        return ""
    given = {name: params[name] for name in SPECS[template].known}
    wording = wording or TEMPLATES[template][language(locale)]
    first, *others = [part.strip() for part in wording.body.strip().split("\n\n")]
    parts = others if others and len(first) <= LONGEST_GREETING and "{" not in first else [first, *others]
    if len(parts) > 1 and parts[-1].startswith("{shop}"):
        parts.pop()
    told = [_without_link(part) for part in parts]
    return "\n\n".join(part.format_map(given) for part in told if part)


def _without_link(part: str) -> str:
    """Its lines but those with a link; a few words that only led there go with it."""
    lines = part.splitlines()
    left = [line for line in lines if "{link}" not in line]
    text = "\n".join(left)
    if len(left) == len(lines):
        return text
    if len(text) <= LONGEST_LEAD and "{" not in text:
        return ""
    return text.removesuffix("：") + "。" if text.endswith("：") else re.sub(r":$", ".", text)


def render(
    template: str, channel: MessageChannel, locale: str, params: Mapping[str, str], wording: Wording | None = None
) -> tuple[str | None, str]:
    """Subject (None for an SMS) and body, in `wording` or in the first words.

    Raises KeyError for an unknown template, and for a variable that is not given, whether the words use it or not:
    staff may write it into them any day.
    """
    given = {name: params[name] for name in SPECS[template].known}
    wording = wording or TEMPLATES[template][language(locale)]
    if channel is MessageChannel.SMS:
        return None, wording.short.format_map(given)
    return wording.subject.format_map(given)[:LONGEST_SUBJECT], wording.body.format_map(given)
