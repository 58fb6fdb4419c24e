"""A partner to try the partner door with: prices of its own, a balance, and a program with a key."""

import json
import os
from datetime import datetime
from pathlib import Path

from backend.core import ids
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import ChannelPrice
from backend.domain.distribution import service
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.service import ClientDraft, IssuedKey, PartnerDraft, PartnerPrice
from backend.domain.distribution.service.prices import MOST_PRICES

FILE = "partner.json"
CODE = "demo"
BALANCE_MINOR = 10_000_00
# What a reseller pays of the price customers see, in percent.
SHARE = 95


async def add_partner(owner: Staff, channel_id: object, *, at: datetime) -> IssuedKey:
    """The partner `demo`, which buys everything the shop sells a little cheaper; in the open transaction."""
    caller = Caller(staff_id=owner.id, role=owner.role)
    partner = await service.create_partner(
        PartnerDraft(CODE, "Demo Reseller", "CNY"), caller=caller, address=None, key=f"seed-{ids.new()}", at=at
    )
    prices = [
        PartnerPrice(row.variant_id, Money(row.price_minor * SHARE // 100, "CNY"))
        for row in await ChannelPrice.filter(channel_id=channel_id).order_by("id")
    ]
    version = partner.version
    # Components of bundles come first in the catalogue, so each part of the list stands by itself.
    for start in range(0, len(prices), MOST_PRICES):
        part = prices[start : start + MOST_PRICES]
        version = (await service.set_prices(partner.id, version, part, caller=caller, address=None, at=at)).version
    await service.credit_partner(
        partner.id,
        Money(BALANCE_MINOR, "CNY"),
        "Opening transfer",
        caller=caller,
        address=None,
        key=f"seed-{ids.new()}",
        at=at,
    )
    client = await service.create_client(
        partner.id,
        ClientDraft("Demo program", list(Scope), []),
        caller=caller,
        address=None,
        key=f"seed-{ids.new()}",
        at=at,
    )
    return await service.issue_key(client.id, expires_at=None, caller=caller, address=None, at=at)


def keep_key(folder: Path, issued: IssuedKey) -> None:
    """Write the key to `partner.json`, readable by its owner alone: it is shown nowhere else."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / FILE
    target.unlink(missing_ok=True)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"partner": CODE, "keyId": issued.key.key_id, "secret": issued.secret}, file, indent=1)
