"""What handing over goods that are no codes leaves behind: vouchers, manual tasks, memberships."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from backend.core import clock
from backend.domain.accounts.models import Staff
from backend.domain.fulfilment.models import ManualTask, Membership
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.orders.models import OrderUnit
from backend.domain.redemption.models import Store, Voucher, VoucherUse
from backend.domain.redemption.service.issue import STANDARD_DAYS
from backend.domain.redemption.states import VoucherState
from backend.seed.catalogue import Item
from backend.seed.ids import Ids
from backend.seed.purchases import SETTLED_FOR
from backend.seed.rows import Rows


class Handing:
    """Writes the rows behind units, oldest first."""

    def __init__(
        self, rows: Rows, operator: Staff, stores: Sequence[Store], *, at: datetime, ids: Ids, dice: Random
    ) -> None:
        self._rows, self._operator, self._stores = rows, operator, stores
        self._at, self._ids, self._dice = at, ids, dice
        self._members: dict[tuple[UUID, UUID], datetime] = {}

    def grant(self, unit: OrderUnit, item: Item, customer_id: UUID, at: datetime) -> None:
        """A membership after the one that runs."""
        key = (customer_id, item.variant.id)
        starts = max(at, self._members.get(key, at))
        ends = starts + timedelta(days=item.variant.membership_days or 0)
        self._members[key] = ends
        self._rows.put(
            Membership,
            id=self._ids.at(at),
            customer_id=customer_id,
            variant_id=item.variant.id,
            unit_id=unit.id,
            starts_at=starts,
            ends_at=ends,
            granted_at=at,
        )

    def entitle(self, unit: OrderUnit, item: Item, customer_id: UUID, at: datetime, *, void: datetime | None) -> None:
        """A voucher: void when its money went back, else used by now as its buyer is to coffee.

        Nobody has been at a counter yet with what they bought a moment ago.
        """
        issued = at.replace(microsecond=0)
        expires = issued + timedelta(days=item.variant.validity_days or STANDARD_DAYS)
        if item.variant.redeem_by is not None:
            expires = min(expires, clock.bounds_of(item.variant.redeem_by)[1])
        uses = item.variant.uses or 1
        idle = void or self._at - issued < SETTLED_FOR
        used = 0 if idle else sum(self._dice.random() < 0.6 for _ in range(uses))
        moments = sorted(issued + (min(self._at, expires) - issued) * self._dice.random() for _ in range(used))
        state = VoucherState.VOIDED if void else VoucherState.REDEEMED if used == uses else VoucherState.LIVE
        closed = {VoucherState.VOIDED: void, VoucherState.REDEEMED: moments[-1] if moments else None}.get(state)
        voucher = self._rows.put(
            Voucher,
            id=self._ids.at(at),
            unit_id=unit.id,
            order_id=unit.order_id,
            variant_id=item.variant.id,
            customer_id=customer_id,
            state=state,
            uses=uses,
            uses_left=uses - used,
            issued_at=issued,
            expires_at=expires,
            redeemed_at=moments[-1] if moments else None,
            closed_at=closed,
            paid_back_at=void,
        )
        # One goes to the shop around the corner.
        store = self._stores[unit.id.int % len(self._stores)]
        for number, moment in enumerate(moments, start=1):
            self._rows.put(
                VoucherUse,
                id=self._ids.at(moment),
                voucher_id=voucher.id,
                at=moment,
                actor=f"staff:{self._operator.id}",
                uses_left=uses - number,
                store_id=store.id,
                idempotency_key=f"{self._dice.getrandbits(128):032x}",
                request_hash=f"{self._dice.getrandbits(256):064x}",
            )

    def queue(self, unit: OrderUnit, item: Item, paid: datetime, done: datetime | None) -> None:
        """A task for a person: done with evidence, or still waiting."""
        self._rows.put(
            ManualTask,
            id=self._ids.at(paid),
            unit_id=unit.id,
            order_id=unit.order_id,
            state=ManualTaskState.DONE if done else ManualTaskState.OPEN,
            created_at=paid,
            due_at=paid + timedelta(seconds=item.variant.promised_s or 0),
            taken_by_id=self._operator.id if done else None,
            taken_at=paid + (done - paid) / 3 if done else None,
            evidence="结果已发送至顾客邮箱。" if done else None,
            note="已经办好，结果发到您的邮箱了，请查收。" if done else None,
            closed_at=done,
        )
