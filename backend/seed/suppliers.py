"""The supplier of top-ups, its offers, and what it credited for past orders."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from backend.core import database
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.states import AccountFormat, TopUpSpeed
from backend.domain.suppliers import service
from backend.domain.suppliers.accounts import account_key
from backend.domain.suppliers.models import Supplier, SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import RefusalReason, SupplierOrderState
from backend.seed.catalogue import Item
from backend.seed.ids import Ids
from backend.seed.rows import Rows

# The code under which the local shop's settings name the stand-in supplier.
CODE = "kuaichong"
BALANCE = 100_000_00
LOW_BALANCE = 5_000_00
_USED = """
UPDATE supplier_offer o SET used = n.used FROM unnest($1::uuid[], $2::int[]) AS n (id, used) WHERE o.id = n.id
"""
# Its shelves: the number before the face value in yuan, and its price in basis points of the face value.
_FAST_PHONE, _SLOW_PHONE, _GAME, _ACCOUNT = (1000, 9930), (2000, 9620), (4000, 9350), (5000, 8900)


class Suppliers:
    """Writes the supplier down with an offer for every top-up, then what it did for past orders."""

    def __init__(self, rows: Rows, items: Iterable[Item], *, at: datetime, ids: Ids, dice: Random) -> None:
        self._rows, self._at, self._ids, self._dice = rows, at, ids, dice
        sold = [item for item in items if item.variant.kind is FulfilmentKind.TOPUP]
        self._offers: dict[UUID, SupplierOffer] = {}
        self._spent = 0
        opened = min(item.product.created_at for item in sold)
        self.supplier = rows.add(
            Supplier(
                id=ids.at(opened),
                code=CODE,
                name="快充通（演示）",
                adapter="kasushou",
                currency="CNY",
                low_balance_minor=LOW_BALANCE,
                balance_minor=BALANCE,
                balance_checked_at=at,
                created_at=opened,
            )
        )
        for item in sold:
            self._offers[item.variant.id] = rows.add(self._offer(item))

    def credit(
        self,
        item: Item,
        unit_id: UUID,
        order_id: UUID,
        account: str,
        *,
        asked: datetime,
        settled: datetime,
        state: SupplierOrderState = SupplierOrderState.DELIVERED,
        part: int = 100,
    ) -> SupplierOrder:
        """What the supplier did for one unit: DELIVERED, PARTIAL (`part` per cent arrived), REFUSED or REVERSED.

        Its `cost_minor` is the unit's cost, its `delivered_minor` what arrived.
        """
        offer, face = self._offers[item.variant.id], item.variant.face_value_minor
        assert face is not None
        kept = {SupplierOrderState.DELIVERED: 100, SupplierOrderState.PARTIAL: part}.get(state, 0)
        cost = offer.cost_minor * kept // 100
        if kept:
            offer.used += 1
            self._spent += cost
        id = self._ids.at(asked)
        refused = state is SupplierOrderState.REFUSED
        return self._rows.put(
            SupplierOrder,
            id=id,
            unit_id=unit_id,
            order_id=order_id,
            variant_id=item.variant.id,
            supplier_id=self.supplier.id,
            offer_id=offer.id,
            reference=id.hex,
            supplier_reference=f"D{int(asked.timestamp() * 1000)}{self._dice.randrange(10**8):08d}",
            account=account,
            account_key=account_key(account),
            face_minor=face,
            currency=item.variant.currency,
            slow=item.variant.topup_speed is TopUpSpeed.SLOW,
            state=state,
            pinned_minor=offer.cost_minor,
            cost_minor=cost,
            returned_minor=offer.cost_minor - cost,
            delivered_minor=face if kept == 100 else face * kept // 100,
            tries=1,
            queries=1,
            refused_reason=RefusalReason.FAILED if refused else None,
            supplier_words="充值失败/已退款" if refused else None,
            created_at=asked,
            sent_at=asked + timedelta(seconds=1),
            settled_at=settled,
        )

    def cost_of(self, item: Item) -> int:
        """What the supplier takes for one piece."""
        return int(self._offers[item.variant.id].cost_minor)

    async def settle(self, owner: Staff) -> None:
        """Count what each offer delivered, and book what was sent to the supplier when it was found: what it took
        since and what is left. In the open transaction, after the rows were written."""
        offers = list(self._offers.values())
        await database.execute(_USED, [offer.id for offer in offers], [offer.used for offer in offers])
        await service.fund_supplier(
            self.supplier.id,
            Money(BALANCE + self._spent, self.supplier.currency),
            "Opening transfer",
            caller=Caller(staff_id=owner.id, role=owner.role),
            address=None,
            key=f"seed-{self.supplier.id}",
            at=self.supplier.created_at,
        )

    def _offer(self, item: Item) -> SupplierOffer:
        variant = item.variant
        assert variant.face_value_minor is not None
        if variant.account_format is AccountFormat.PHONE:
            first, price = _SLOW_PHONE if variant.topup_speed is TopUpSpeed.SLOW else _FAST_PHONE
        else:
            first, price = _GAME if variant.account_format is AccountFormat.GAME_ID else _ACCOUNT
        face = variant.face_value_minor
        return SupplierOffer(
            id=self._ids.at(item.product.created_at),
            supplier_id=self.supplier.id,
            variant_id=variant.id,
            supplier_sku=str(first + face // 100),
            cost_minor=-(-face * price // 10_000),
            checked_at=self._at,
            created_at=item.product.created_at,
        )
