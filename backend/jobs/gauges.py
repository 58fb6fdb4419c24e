"""The state of the shop as the database tells it, for Prometheus: asked when somebody asks, at most every few seconds.

Exported by every relay; each tells the same, so a query takes `max` over them. Labels are queues, handlers, states,
suppliers, and at most `MOST_LOW` article numbers.
"""

import logging
import time
from collections.abc import Iterable

from dramatiq.brokers.redis import RedisBroker
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import REGISTRY, Collector

from backend.core import clock, database
from backend.domain.catalog.states import FulfilmentKind
from backend.domain.finance import queries as finance
from backend.domain.inventory import queries as inventory
from backend.domain.inventory.queries import StockLevel
from backend.jobs import broker
from backend.jobs.duty import QUEUES
from backend.jobs.routes import DUTIES

logger = logging.getLogger(__name__)

FRESH_S = 5.0
MOST_LOW = 50

_OPEN = """
SELECT handler, state, count(*) AS number, coalesce(extract(epoch FROM $1 - min(created_at)), 0)::float8 AS age
FROM delivery WHERE state IN ('PENDING', 'SENT', 'DEAD', 'POISONED') GROUP BY handler, state
"""
_UNROUTED = """
SELECT count(*) AS number, coalesce(extract(epoch FROM $1 - min(created_at)), 0)::float8 AS age
FROM outbox_message WHERE routed_at IS NULL
"""
# Paid for and not all there yet: what a buyer is waiting for now.
_WAITING = """
SELECT count(*) AS number, coalesce(extract(epoch FROM $1 - min(paid_at)), 0)::float8 AS age
FROM "order" WHERE state = 'PAID'
"""
# What was promised for a piece that is not there yet; one without a promise is due at once.
_BELATED = """
SELECT coalesce(greatest(max(extract(epoch FROM $1 - "order".paid_at) - coalesce(variant.promised_s, 0)), 0), 0)::float8
    AS belated
FROM "order" JOIN order_unit ON order_unit.order_id = "order".id JOIN variant ON variant.id = order_unit.variant_id
WHERE "order".state = 'PAID' AND order_unit.state = 'DUE'
"""
# What waits until somebody does it or looks at it.
_FOR_A_PERSON = """
SELECT (SELECT count(*) FROM manual_task WHERE state IN ('OPEN', 'TAKEN')) AS manual,
    (SELECT count(*) FROM manual_task WHERE state IN ('OPEN', 'TAKEN') AND due_at <= $1) AS manual_overdue,
    (SELECT count(*) FROM supplier_order WHERE person_since IS NOT NULL) AS supplier_orders,
    (SELECT count(*) FROM after_sale_case WHERE state = 'OPEN') AS cases
"""
_ON_SALE = """
SELECT variant.id, variant.sku, variant.kind FROM variant JOIN product ON product.id = variant.product_id
WHERE variant.state = 'ACTIVE' AND product.state = 'PUBLISHED' ORDER BY variant.id
"""

# One that is paused spends nothing.
_SUPPLIERS = """
SELECT code, balance_minor, low_balance_minor, balance_checked_at FROM supplier
WHERE state = 'ACTIVE' AND balance_minor IS NOT NULL AND balance_checked_at IS NOT NULL ORDER BY id LIMIT 50
"""


class ShopState(Collector):
    """Gauges that are read from the database. `refresh` asks; collecting only repeats what was answered last."""

    def __init__(self, queues: RedisBroker | None = None) -> None:
        self._queues = queues
        self._families: list[GaugeMetricFamily] = _families()
        self._asked = 0.0

    def describe(self) -> Iterable[GaugeMetricFamily]:
        """What there is, without asking anybody."""
        return _families()

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """What was found last."""
        return self._families

    async def refresh(self) -> None:
        """Ask again, unless it was asked a moment ago. What cannot be told now is left out, not told as nothing."""
        if time.monotonic() - self._asked < FRESH_S:
            return
        self._asked = time.monotonic()
        found = {family.name: family for family in _families()}
        for ask in (
            self._deliveries,
            self._waiting,
            self._people,
            self._stock,
            self._books,
            self._suppliers,
            self._brokers,
        ):
            try:
                await ask(found)
            except Exception as error:  # noqa: BLE001 - a store that is away takes its own gauges along, no others
                logger.warning("some of the shop's state is not known now: %s", type(error).__name__)
        self._families = list(found.values())

    async def _deliveries(self, found: dict[str, GaugeMetricFamily]) -> None:
        now = clock.now()
        rows = await database.fetch(_OPEN, now)
        depth, age = dict.fromkeys(QUEUES, 0), dict.fromkeys(QUEUES, 0.0)
        dead = dict.fromkeys((*DUTIES, "unknown"), 0)
        for row in rows:
            handler = row["handler"] if row["handler"] in DUTIES else "unknown"
            if row["state"] in ("DEAD", "POISONED"):
                dead[handler] += row["number"]
            elif handler in DUTIES:
                queue = DUTIES[handler].queue
                depth[queue] += row["number"]
                age[queue] = max(age[queue], row["age"])
        for queue in QUEUES:
            found["tessera_queue_deliveries"].add_metric([queue], depth[queue])
            found["tessera_queue_age_seconds"].add_metric([queue], age[queue])
        for handler, number in dead.items():
            found["tessera_dead_deliveries"].add_metric([handler], number)
        (row,) = await database.fetch(_UNROUTED, now)
        found["tessera_outbox_unrouted"].add_metric([], row["number"])
        found["tessera_outbox_lag_seconds"].add_metric([], row["age"])

    async def _waiting(self, found: dict[str, GaugeMetricFamily]) -> None:
        (row,) = await database.fetch(_WAITING, clock.now())
        found["tessera_orders_awaiting_delivery"].add_metric([], row["number"])
        found["tessera_orders_awaiting_delivery_age_seconds"].add_metric([], row["age"])
        (row,) = await database.fetch(_BELATED, clock.now())
        found["tessera_delivery_belated_seconds"].add_metric([], row["belated"])

    async def _people(self, found: dict[str, GaugeMetricFamily]) -> None:
        (row,) = await database.fetch(_FOR_A_PERSON, clock.now())
        for what, number in row.items():
            found["tessera_waiting_for_a_person"].add_metric([what], number)

    async def _stock(self, found: dict[str, GaugeMetricFamily]) -> None:
        variants = await database.fetch(_ON_SALE)
        stock = await inventory.availability_by_variant([variant["id"] for variant in variants], clock.now())
        levels = {(kind, level): 0 for kind in FulfilmentKind for level in StockLevel}
        low = []
        for variant, left in zip(variants, stock, strict=True):
            levels[FulfilmentKind(variant["kind"]), left.level] += 1
            if (
                variant["kind"] == FulfilmentKind.CODE
                and left.left is not None
                and left.level is not StockLevel.IN_STOCK
            ):
                low.append((left.left or 0, variant["sku"]))
        for (kind, level), number in levels.items():
            found["tessera_stock_variants"].add_metric([kind.lower(), level.lower()], number)
        for number, sku in sorted(low)[:MOST_LOW]:
            found["tessera_low_stock_codes"].add_metric([sku], number)

    async def _books(self, found: dict[str, GaugeMetricFamily]) -> None:
        last = await finance.last_check()
        if last is not None:
            found["tessera_ledger_clean"].add_metric([], int(last.clean))
            found["tessera_ledger_verified_age_seconds"].add_metric([], (clock.now() - last.at).total_seconds())

    async def _suppliers(self, found: dict[str, GaugeMetricFamily]) -> None:
        now = clock.now()
        for row in await database.fetch(_SUPPLIERS):
            found["tessera_supplier_balance"].add_metric([row["code"]], row["balance_minor"])
            found["tessera_supplier_low_balance"].add_metric([row["code"]], row["low_balance_minor"])
            age = (now - row["balance_checked_at"]).total_seconds()
            found["tessera_supplier_balance_age_seconds"].add_metric([row["code"]], age)

    async def _brokers(self, found: dict[str, GaugeMetricFamily]) -> None:
        if self._queues is not None:
            for queue in QUEUES:
                found["tessera_broker_messages"].add_metric([queue], broker.waiting(self._queues, queue))


def _families() -> list[GaugeMetricFamily]:
    """Every gauge, empty."""
    return [
        GaugeMetricFamily(name, told, labels=labels)
        for name, told, labels in (
            ("tessera_queue_deliveries", "Deliveries not done yet.", ["queue"]),
            ("tessera_queue_age_seconds", "Age of the oldest delivery not done yet.", ["queue"]),
            ("tessera_dead_deliveries", "Deliveries given up; they wait for a person.", ["duty"]),
            ("tessera_outbox_unrouted", "Messages no relay has taken up yet.", []),
            ("tessera_outbox_lag_seconds", "Age of the oldest message no relay has taken up.", []),
            ("tessera_orders_awaiting_delivery", "Orders paid and not all delivered.", []),
            ("tessera_orders_awaiting_delivery_age_seconds", "Time since the oldest of them was paid.", []),
            (
                "tessera_delivery_belated_seconds",
                "How long the most belated piece is past what was promised for it; 0 when none is.",
                [],
            ),
            ("tessera_waiting_for_a_person", "Work that waits for a person, and manual work past its time.", ["what"]),
            ("tessera_stock_variants", "Articles on sale, by kind and what is left.", ["kind", "state"]),
            ("tessera_low_stock_codes", "Codes left of the articles that have few; the scarcest.", ["sku"]),
            ("tessera_ledger_clean", "1 when the last verification of the books found no difference, else 0.", []),
            ("tessera_ledger_verified_age_seconds", "Time since the books were last verified.", []),
            ("tessera_supplier_balance", "What the shop has at a supplier, in minor units.", ["supplier"]),
            ("tessera_supplier_low_balance", "Below this it is too little there, in minor units.", ["supplier"]),
            ("tessera_supplier_balance_age_seconds", "Time since a supplier told the balance.", ["supplier"]),
            ("tessera_broker_messages", "Messages in the broker's queues.", ["queue"]),
        )
    ]


def register(queues: RedisBroker) -> ShopState:
    """Export the state from this process."""
    state = ShopState(queues)
    REGISTRY.register(state)
    return state
