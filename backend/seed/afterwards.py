"""What is not settled at the moment the shop opens: orders waiting to be paid, and one that needs a person."""

from datetime import datetime, timedelta

from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.orders.models import Order
from backend.jobs.duty import ATTEMPTS
from backend.jobs.fulfilment import deliver_due
from backend.seed.catalogue import Catalogue
from backend.seed.people import People
from backend.seed.purchases import Ending, Purchase

# The last code of this variant proved doubtful, so its buyer waits until there are new ones.
SOLD_OUT = "PSP-DLX"
_UNUSUAL = (
    ("PCR-F100", 30, Ending.PARTIAL, "+8619912004107"),
    ("SLV-LAT", 51, Ending.RETURNED, None),
    ("HFS-SEAT", 70, Ending.DELIVERED, None),
    ("HFS-SEAT", 69, Ending.DELIVERED, None),
    ("NSC-SEAT", 66, Ending.DELIVERED, None),
    ("NSC-SEAT", 58, Ending.RETURNED, None),
    ("SCD-300", 76, Ending.RETURNED, "200004108"),
    ("SLV-5", 22, Ending.RETURNING, None),
    ("RLH-10", 50, Ending.DELIVERED, "reader004112@mail.example"),
    ("RLH-10", 1.2, Ending.QUEUED, "reader004109@mail.example"),
    ("RLH-10", 0.9, Ending.QUEUED, "reader004110@mail.example"),
    ("RLH-10", 0.2, Ending.QUEUED, "reader004111@mail.example"),
)
# What the customer whose login the demo prints has just bought: its last day is near, and it is unused.
_NEAR_ITS_END, _BOUGHT_MINUTES_AGO = "PNR-1", 26
_WAITING = (("SET-WEEKEND", 2), ("HFS-SEAT", 4), ("STC-980", 6), ("FSM-50", 10))


def unsettled(catalogue: Catalogue, people: People, *, at: datetime) -> list[Purchase]:
    """Purchases of the last hours that have not come to their end, or only just."""
    buyers = people.customers
    stuck = Purchase(
        at - timedelta(hours=5, minutes=12),
        buyers[-1],
        buyers[-1].phone,
        buyers[-1].email,
        buyers[-1].locale,
        [(catalogue.items[SOLD_OUT], 1)],
        Ending.STUCK,
    )
    waiting = [
        Purchase(
            at - timedelta(minutes=minutes),
            buyers[place % len(buyers)],
            buyers[place % len(buyers)].phone,
            buyers[place % len(buyers)].email,
            buyers[place % len(buyers)].locale,
            [(catalogue.items[sku], 1)],
            Ending.WAITING,
        )
        for place, (sku, minutes) in enumerate(_WAITING, start=1)
    ]
    known = buyers[0]
    near_its_end = Purchase(
        at - timedelta(minutes=_BOUGHT_MINUTES_AGO),
        known,
        known.phone,
        known.email,
        known.locale,
        [(catalogue.items[_NEAR_ITS_END], 1)],
        Ending.DELIVERED,
    )
    return [stuck, near_its_end, *waiting, *_unusual(catalogue, people, at)]


def _unusual(catalogue: Catalogue, people: People, at: datetime) -> list[Purchase]:
    """One of each that did not go the straight way, and what waits for a person."""
    buyers = people.customers
    made = []
    for place, (sku, hours, ending, account) in enumerate(_UNUSUAL, start=4):
        buyer = buyers[place % len(buyers)]
        basket = [(catalogue.items[sku], 1)]
        when = at - timedelta(hours=hours)
        made.append(Purchase(when, buyer, buyer.phone, buyer.email, buyer.locale, basket, ending, account))
    return made


async def leave_dead_letter(order: Order) -> None:
    """The delivery that gave up on an order: a person imports codes and replays it."""
    assert order.paid_at is not None
    told = order.paid_at
    message = await OutboxMessage.create(
        topic="units.due", payload={"order_id": str(order.id)}, created_at=told, routed_at=told
    )
    await DeliveryRow.create(
        message=message,
        handler=deliver_due.name,
        state=DeliveryState.DEAD,
        attempts=ATTEMPTS,
        due_at=told + timedelta(minutes=31),
        error="GoodsMissing, at backend/domain/fulfilment/service/deliver.py deliver_due",
        created_at=told,
    )
