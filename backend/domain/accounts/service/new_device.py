"""Somebody logs in from a kind of device the account was not used on: its owner is told, in case it is not them."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core import database
from backend.domain.accounts import devices
from backend.domain.accounts.models import Customer
from backend.domain.notifications import service as notifications

# As far as sessions are remembered. Nobody has used more kinds of browser than this.
_BEFORE = "SELECT DISTINCT user_agent FROM session WHERE customer_id = $1 AND id <> $2 LIMIT 500"
_UNKNOWN = {"zh-CN": "未知设备", "en": "an unknown device"}


async def tell_of_device(
    customer: Customer, session_id: UUID | None, *, at: datetime, address: str, user_agent: str
) -> None:
    """Write to the account's owner when its session just opened is of a device not seen before.

    In the caller's transaction. An account that is opened with it is told nothing. The e-mail address is written to
    before the phone: who took over a number reads its text messages.
    """
    to = customer.email or customer.phone
    if to is None or customer.registered_at is None or customer.registered_at >= at:
        return
    seen = {devices.look(row["user_agent"]) for row in await database.fetch(_BEFORE, customer.id, session_id)}
    look = devices.look(user_agent)
    if look in seen:
        return
    chosen = settings.get()
    await notifications.send(
        to=to,
        channel="EMAIL" if customer.email else "SMS",
        template="new_device",
        locale=customer.locale,
        inbox=customer.id,
        params={
            "device": " · ".join(name for name in look if name) or _UNKNOWN.get(customer.locale, _UNKNOWN["en"]),
            "network": devices.masked(address) or "?",
            "time": f"{at.astimezone(ZoneInfo(chosen.time_zone)):%Y-%m-%d %H:%M} ({chosen.time_zone})",
            "link": f"{chosen.address()}/account",
        },
    )
