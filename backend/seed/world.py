"""Everything a seeded shop is made of, drawn from one number and written as it goes: memory stays bounded."""

from collections.abc import Iterator
from datetime import datetime
from heapq import merge
from random import Random

from backend.domain.accounts.permissions import Role
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.seed.afterwards import unsettled
from backend.seed.campaigns import add_campaigns
from backend.seed.catalogue import add_catalogue
from backend.seed.handing import Handing
from backend.seed.ids import Ids
from backend.seed.imports import write_imports
from backend.seed.journal import write_journal
from backend.seed.messages import Messages
from backend.seed.orders import Orders
from backend.seed.partner import add_partner
from backend.seed.people import add_people
from backend.seed.prices import add_price_lists, add_tiers
from backend.seed.promoting import Promoting
from backend.seed.purchases import Buying, Ending
from backend.seed.rows import Rows
from backend.seed.shared import SharedCodes
from backend.seed.stock import Stock
from backend.seed.stores import add_stores
from backend.seed.suppliers import Suppliers
from backend.settings import Settings

# At scale 1.
ORDERS, CUSTOMERS = 20_000, 1_800
# Orders are written so many at a time.
AT_ONCE = 1_000


class World:
    """A shop in the making: `open`, then `live` to its end, then `close`. What each leaves in `rows` is to be written
    before the next."""

    def __init__(
        self, rows: Rows, chosen: Settings, password_hash: str, *, scale: float, number: int, at: datetime
    ) -> None:
        self.rows, self._chosen, self._at = rows, chosen, at
        self._orders_wanted = round(ORDERS * scale)
        dice = self._dice = Random(number)  # the same each time, on purpose
        ids = self._ids = Ids(dice)
        self.people = add_people(rows, max(round(CUSTOMERS * scale), 3), password_hash, at=at, ids=ids, dice=dice)
        editor, operator = self.people.staff[Role.MARKETER], self.people.staff[Role.OPERATOR]
        self.catalogue = add_catalogue(
            rows, editor, channel_code=chosen.channel, scale=scale, at=at, ids=ids, dice=dice
        )
        self.stock = Stock(rows, self.catalogue, operator, at=at, scale=scale, ids=ids, dice=dice)
        # What is drawn for them is drawn apart as well.
        lots = Random(f"shared codes {number}")  # the same each time, on purpose
        self.shared = SharedCodes(rows, self.catalogue, operator, at=at, scale=scale, ids=Ids(lots), dice=lots)
        self.suppliers = Suppliers(rows, self.stock.items, at=at, ids=ids, dice=dice)
        # Their keys are drawn apart, so that what else is drawn does not depend on them.
        apart = Ids(Random(number + 1))
        add_price_lists(rows, self.catalogue, add_tiers(rows, editor, at=at, ids=apart), editor, at=at, ids=apart)
        # Drawn apart, as what was drawn before there were any shall stay as it is.
        planned = Ids(Random(f"campaigns {number}"))  # the same each time, on purpose
        self._campaigns = add_campaigns(rows, self.catalogue, self.people, at=at, ids=planned)
        self._scale, self._number = scale, number
        self.reseller = add_partner(rows, self.catalogue, self.suppliers, at=at, ids=ids)
        self.stores = add_stores(rows, operator, at=at, ids=apart)
        # Paid, and what they are owed did not come: a delivery gave up on each.
        self.stuck: list[Order] = []

    async def open(self) -> None:
        """Staff, customers, goods, prices, suppliers, the partner, and what lies on the shelves."""
        await self.stock.open()
        await self.shared.open()

    def live(self) -> Iterator[None]:
        """Three months of orders, some at a time."""
        ids, dice, at, chosen = self._ids, self._dice, self._at, self._chosen
        handing = Handing(self.rows, self.people.staff[Role.OPERATOR], self.stores, at=at, ids=ids, dice=dice)
        chat = Random(f"buyers of a campaign {self._number}")  # the same each time, on purpose
        promoting = Promoting(
            self.rows,
            self._campaigns,
            self.catalogue.channel,
            scale=self._scale,
            time_zone=chosen.time_zone,
            ids=Ids(chat),
            dice=chat,
        )
        messages = Messages(self.rows, chosen, at=at, ids=ids)
        orders = Orders(
            self.rows,
            self.stock,
            self.shared,
            self.catalogue.channel,
            self.suppliers,
            handing,
            promoting,
            until=at,
            hold_s=chosen.hold_s,
            margin_s=chosen.payment_margin_s,
            time_zone=chosen.time_zone,
            ids=ids,
            dice=dice,
        )
        buying = Buying(self.rows, self.catalogue, self.people, self.reseller, ids=ids, dice=dice)
        settled = buying.past(self._orders_wanted, at=at, time_zone=chosen.time_zone)
        odd = sorted(unsettled(self.catalogue, self.people, at=at), key=lambda purchase: purchase.at)
        for written, purchase in enumerate(merge(settled, odd, key=lambda purchase: purchase.at), start=1):
            order = orders.write(purchase)
            messages.tell(order)
            if order.state is OrderState.PAID and purchase.ending is Ending.STUCK:
                self.stuck.append(order)
            if written % AT_ONCE == 0:
                yield
        orders.close_books()
        promoting.close()
        yield

    def close(self) -> None:
        """What is known only at the end: the lives of batches, how they were filled, who did what."""
        self.stock.close()
        self.shared.close()
        operator = self.people.staff[Role.OPERATOR]
        write_imports(self.rows, self.stock, operator, ids=self._ids, dice=self._dice)
        write_journal(self.rows, self.people, self.catalogue, self.stock, ids=self._ids)
