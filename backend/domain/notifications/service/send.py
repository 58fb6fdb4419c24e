"""Asking for a message."""

from backend import settings
from backend.core import outbox
from backend.domain.notifications import templates
from backend.domain.notifications.models import Message, MessageChannel


async def send(
    *, to: str, channel: MessageChannel | str, template: str, locale: str, params: dict[str, str]
) -> Message:
    """Render a message and queue it in the caller's transaction (`message.queued`).

    `to` is a normalised phone number (SMS) or e-mail address (EMAIL). `params` are the template's words and
    links; `shop` is added. Raises KeyError when one is missing.
    """
    channel, chosen = MessageChannel(channel), settings.get()
    shop = chosen.shop_name_zh if locale == "zh-CN" else chosen.shop_name_en
    subject, body = templates.render(template, channel, locale, {"shop": shop, **params})
    message = await Message.create(channel=channel, to=to, template=template, locale=locale, subject=subject, body=body)
    await outbox.emit("message.queued", message_id=message.id)
    return message
