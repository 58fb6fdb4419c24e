"""A partner that resells the shop's goods: prices of its own, a balance it pays in to, and a program with a key."""

import json
import os
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from backend.core import ids as keys
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Staff
from backend.domain.catalog.models import Channel, ChannelPrice, FulfilmentKind
from backend.domain.distribution import service
from backend.domain.distribution.models import ApiClient, Partner
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.service import IssuedKey
from backend.seed.catalogue import Catalogue, Item
from backend.seed.ids import Ids
from backend.seed.rows import Rows
from backend.seed.suppliers import Suppliers

FILE = "partner.json"
CODE, NAME = "demo", "Demo Reseller"
SINCE = timedelta(days=118)
BALANCE_MINOR = 10_000_00
# What a reseller pays: this much of our margin, per cent, and never less of the price that customers see; of a bundle
# more, since what is chosen for it may cost as much.
_MARGIN, _LEAST, _LEAST_OF_BUNDLE = 60, 80, 95
# It pays in about once a month, in whole thousands.
_PAYS_IN, _WHOLE = timedelta(days=30), 1_000_00


@dataclass(slots=True)
class Reseller:
    """The partner, what it may buy at which prices, and what it spent by month."""

    row: Partner
    client: ApiClient
    customer: Customer
    catalogue: Catalogue
    spent: dict[int, int] = field(default_factory=dict)
    orders: int = 0

    def next_number(self, at: datetime) -> str:
        """Its own number of one more order."""
        self.orders += 1
        return f"DR{at:%y%m%d}{self.orders:06d}"

    def pay(self, at: datetime, minor: int) -> None:
        """Note that an order was paid from its balance, or with less than nothing that one was given back."""
        month = max((at - self.row.created_at) // _PAYS_IN, 0)
        self.spent[month] = self.spent.get(month, 0) + minor


def add_partner(rows: Rows, catalogue: Catalogue, suppliers: Suppliers, *, at: datetime, ids: Ids) -> Reseller:
    """The partner `demo`, which buys everything the shop sells a little cheaper."""
    since, currency = at - SINCE, catalogue.channel.currency
    channel = rows.add(Channel(id=ids.at(since), code=f"partner-{CODE}", name=NAME, currency=currency, wholesale=True))
    customer = rows.add(Customer(id=ids.at(since), display_name=NAME, created_at=since))
    partner = rows.add(
        Partner(
            id=ids.at(since),
            code=CODE,
            name=NAME,
            channel_id=channel.id,
            customer_id=customer.id,
            currency=currency,
            version=2,
            created_at=since,
        )
    )
    client = rows.add(
        ApiClient(
            id=ids.at(since),
            partner_id=partner.id,
            name="Demo program",
            scopes=[scope.value for scope in Scope],
            addresses=[],
            created_at=since,
        )
    )
    items: dict[str, Item] = {}
    for sku, item in catalogue.items.items():
        items[sku] = _wholesale(item, items, suppliers)
        price = items[sku].price
        rows.put(
            ChannelPrice,
            id=ids.at(since),
            variant_id=item.variant.id,
            channel_id=channel.id,
            list_minor=price,
            price_minor=price,
        )
    return Reseller(partner, client, customer, Catalogue(channel, items, catalogue.shelves))


def _wholesale(item: Item, known: dict[str, Item], suppliers: Suppliers) -> Item:
    """The item at the reseller's price; components of bundles come first in the catalogue."""
    parts = [(known[part.variant.sku], quantity) for part, quantity in item.components]
    price = _price(item, suppliers)
    return replace(item, price=price, list_price=price, components=parts)


def _price(item: Item, suppliers: Suppliers) -> int:
    cost, least = _cost(item, suppliers), _LEAST_OF_BUNDLE if item.components else _LEAST
    return max(item.price * least // 100, cost + (item.price - cost) * _MARGIN // 100)


def _cost(item: Item, suppliers: Suppliers) -> int:
    if item.components:
        return sum(_cost(part, suppliers) * quantity for part, quantity in item.components)
    if item.variant.kind is FulfilmentKind.TOPUP:
        return suppliers.cost_of(item)
    return item.sheet.cost if item.sheet else 0


async def pay_in(reseller: Reseller, owner: Staff, *, at: datetime) -> None:
    """Book what the partner paid in: each month enough for the next, so that some is left; in the open transaction."""
    caller = Caller(staff_id=owner.id, role=owner.role)
    for month in sorted({0, *reseller.spent}):
        wanted = max(reseller.spent.get(month, 0), 0) + (BALANCE_MINOR if month == 0 else 0)
        paid = -(-wanted // _WHOLE) * _WHOLE
        if paid:
            await service.credit_partner(
                reseller.row.id,
                Money(paid, reseller.row.currency),
                "Opening transfer" if month == 0 else "Transfer",
                caller=caller,
                address=None,
                key=f"seed-{keys.new()}",
                at=min(reseller.row.created_at + _PAYS_IN * month, at),
            )


async def issue_key(reseller: Reseller, owner: Staff, *, at: datetime) -> IssuedKey:
    """A key for the partner's program; its secret is never made from a seed. In the open transaction."""
    caller = Caller(staff_id=owner.id, role=owner.role)
    return await service.issue_key(reseller.client.id, expires_at=None, caller=caller, address=None, at=at)


def keep_key(folder: Path, issued: IssuedKey) -> None:
    """Write the key to `partner.json`, readable by its owner alone: it is shown nowhere else."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / FILE
    target.unlink(missing_ok=True)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"partner": CODE, "keyId": issued.key.key_id, "secret": issued.secret}, file, indent=1)
