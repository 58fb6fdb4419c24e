"""The texts of messages: what they may say, what they say, and what they said first."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.domain.notifications import queries
from backend.domain.notifications.templates import TEMPLATES
from backend.domain.notifications.variables import SPECS, Spec
from backend.domain.notifications.wording import Wording
from backend.schema.accounts import staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, given, refusal, shown, typed
from backend.schema.languages import ContentLocale
from backend.schema.translated import Translated

# Variable → what it stands for, an example; in Chinese and English.
_VARIABLES: dict[str, tuple[Translated, Translated]] = {
    name: (Translated(zh_cn=zh, en=en), Translated(zh_cn=example_zh, en=example_en))
    for name, zh, en, example_zh, example_en in (
        ("amount", "金额", "The money it is about", "29.90 CNY", "29.90 CNY"),
        ("wallet", "退到余额的金额", "What of it goes to the balance", "10.00 CNY", "10.00 CNY"),
        ("rest", "原路退回的金额", "What of it goes the way it was paid", "19.90 CNY", "19.90 CNY"),
        ("answer", "客服的答复", "What staff answered", "该卡密已被使用。", "This code was used."),
        ("code", "一次性验证码，数分钟内有效", "A one-time code, good for minutes", "428 193", "428 193"),
        ("coupon", "优惠券名称", "The coupon’s name", "满 50 减 5", "¥5 off from ¥50"),
        ("details", "每条预警的内容", "What each alert says", "· 库存仅够 2 天", "· Stock lasts 2 days"),
        ("device", "登录的设备", "The device that was used", "Chrome · Windows", "Chrome on Windows"),
        ("hours", "链接有效的小时数", "For how many hours the link is good", "72", "72"),
        ("invoice", "发票号码", "The invoice’s number", "2026-000042", "2026-000042"),
        ("left", "还差的人数", "How many people are still missing", "2", "2"),
        ("link", "查看订单或办理的链接", "The link to the order, or to go on", "https://…/o/Xy7", "https://…/o/Xy7"),
        ("minutes", "验证码有效的分钟数", "For how many minutes the code is good", "5", "5"),
        (
            "contact",
            "现在使用的联系方式，中间已隐藏",
            "The contact that counts now, its middle hidden",
            "138****8000",
            "138****8000",
        ),
        ("network", "网络地址，末段已隐藏", "The network, its last part hidden", "203.0.113.*", "203.0.113.*"),
        ("number", "订单号", "The order’s number", "T20261129-0042", "T20261129-0042"),
        ("product", "商品名称", "The product’s name", "炉边家庭云空间", "Hearthside family space"),
        ("register", "注册链接", "Where an account is opened", "https://…/register", "https://…/register"),
        ("shop", "店铺名称", "The shop’s name", "泰瑟拉数字商城", "Tessera Digital"),
        ("time", "所说的时间", "The time it is about", "2026-11-29 10:30", "2026-11-29 10:30"),
        ("title", "预警标题", "The alert in one line", "预警：库存不足", "Alert: stock is low"),
        ("total", "订单金额", "What the order cost", "¥29.90", "CNY 29.90"),
        ("until", "可选择的最后一天", "The last day on which to choose", "2026-12-31", "2026-12-31"),
    )
}


@typed(STAFF)
class MessageVariable:
    """A word in braces that a message may hold; what it stands for is filled in when the message is written."""

    name: str = shown(STAFF, "As it stands in braces, e.g. link for {link}.")
    meanings: Translated = shown(STAFF, "What it stands for.")
    examples: Translated = shown(STAFF, "An example, for previews.")
    in_email: bool = shown(STAFF, "Whether the e-mail must hold it.")
    in_sms: bool = shown(STAFF, "Whether the text message must hold it.")

    @classmethod
    def of(cls, name: str, spec: Spec) -> "MessageVariable":
        """A variable of a message."""
        meanings, examples = _VARIABLES[name]
        return cls(
            name=name,
            meanings=meanings,
            examples=examples,
            in_email=name in spec.in_email,
            in_sms=name in spec.in_sms,
        )


@typed(STAFF)
class MessageWords:
    """The words of a message in one language."""

    subject: str = shown(STAFF, "Subject of the e-mail.")
    body: str = shown(STAFF, "Text of the e-mail.")
    short: str = shown(STAFF, "The whole text message.")

    @classmethod
    def of(cls, wording: Wording) -> "MessageWords":
        """From the domain's wording."""
        return cls(subject=wording.subject, body=wording.body, short=wording.short)


async def editors_of_texts(texts: Sequence["MessageText"], info: Info) -> list[str | None]:
    """The name of who wrote each; one statement."""
    people = await staff_by_id([text.editor_id for text in texts])
    return [person.name if person else None for person in people]


@typed(STAFF)
class MessageText:
    """A message in one language, as it is sent now."""

    locale: ContentLocale = shown(STAFF, "In which language.")
    words: MessageWords = shown(STAFF, "What is sent.")
    first: MessageWords = shown(STAFF, "What is sent when nobody wrote anything else.")
    edited: bool = shown(STAFF, "Whether somebody did.")
    version: int = shown(STAFF, "Grows with each edit, 0 without one; give it when you change the text.")
    changed_at: datetime | None = shown(STAFF, "When it was last changed (UTC); null: never.")
    changed_by: str | None = edge(STAFF, "Who did that.", editors_of_texts)
    editor_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, template: str, locale: ContentLocale, found: queries.Texts) -> "MessageText":
        """From what was edited, if it was."""
        row, first = found.get((template, locale.value)), TEMPLATES[template][locale.value]
        return cls(
            locale=locale,
            words=MessageWords.of(Wording(row.subject, row.body, row.short) if row else first),
            first=MessageWords.of(first),
            edited=row is not None,
            version=row.version if row else 0,
            changed_at=row.changed_at if row else None,
            editor_id=row.changed_by_id if row else None,
        )


@typed(STAFF)
class MessageTemplate:
    """A message that the shop writes by itself."""

    name: str = shown(STAFF, "Its name, e.g. order_delivered.")
    to_staff: bool = shown(STAFF, "Whether it goes to people who work here; else to buyers.")
    variables: list[MessageVariable] = shown(STAFF, "What may stand in braces. Never a card code.", size=10)
    texts: list[MessageText] = shown(STAFF, "In each language.", size=2)

    @classmethod
    def of(cls, name: str, found: queries.Texts) -> "MessageTemplate":
        """A message with what was edited of it."""
        spec = SPECS[name]
        return cls(
            name=name,
            to_staff=spec.to_staff,
            variables=[MessageVariable.of(one, spec) for one in sorted(spec.known)],
            texts=[MessageText.of(name, locale, found) for locale in ContentLocale],
        )


@given(STAFF)
class MessageTextInput:
    """A message in one language as it shall be sent."""

    template: str = shown(STAFF, "Which message, by its name.")
    locale: ContentLocale = shown(STAFF, "In which language.")
    version: int = shown(STAFF, "The version you read.")
    subject: str = shown(STAFF, "Subject of the e-mail, 1 to 120 characters in one line.")
    body: str = shown(STAFF, "Text of the e-mail, at most 5000 characters, with what it must hold.")
    short: str = shown(STAFF, "The text message, at most 300 characters, with what it must hold.")


@given(STAFF)
class MessageTextRef:
    """A message in one language."""

    template: str = shown(STAFF, "Which message, by its name.")
    locale: ContentLocale = shown(STAFF, "In which language.")
    version: int = shown(STAFF, "The version you read.")


@refusal("MESSAGE_TEMPLATE_UNKNOWN", STAFF, zh="没有这种消息。", en="There is no such message.")
class MessageTemplateUnknown(UserError):
    """No such message."""


@refusal(
    "MESSAGE_TEXT_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这段文字；请查看最新内容后再保存。",
    en="Somebody changed this text meanwhile; look at what it is now, then save again.",
)
class MessageTextChanged(UserError):
    """Somebody changed the text since it was read."""
