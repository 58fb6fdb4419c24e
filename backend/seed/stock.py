"""Batches of codes, sealed as the vault seals them: what was sold, what is on sale, what waits."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from backend.core import clock, crypto, keys
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.vault.identity import Index, indexer
from backend.domain.vault.models import Batch, BatchEvent, BatchState, Code, CodeState, Reveal
from backend.domain.vault.sealing import Seal, key_binding, sealer
from backend.domain.vault.values import ViewerKind
from backend.seed.catalogue import Catalogue, Item
from backend.seed.codes import Printer
from backend.seed.ids import Ids
from backend.seed.rows import Rows

# Days before today on which a variant's batches came in, by how fast it sells.
_FAST, _STEADY, _SLOW = (97, 77, 56, 38, 21, 7), (97, 72, 45, 17), (97, 70, 43, 15)
_TO_SHELF = timedelta(hours=3)
_OPENED = 0.9
# How many of a variant's codes are free at the end, for each step of its popularity; at scale 1.
_FREE, _FREE_A_STEP = 24, 9
_LEAST_FREE = 0.5


@dataclass(slots=True)
class Delivery:
    """One batch that came in, and what became of its codes so far."""

    item: Item
    at: datetime
    unit_cost: int
    state: BatchState = BatchState.ON_SALE
    note: str | None = None
    reason: str = ""
    # Known when it is written down.
    row: Batch = field(init=False)
    expires: date | None = None
    seal: Seal = field(init=False)
    codes: int = 0
    last_given: datetime | None = None


class _Shelf:
    """The batches of one variant that are or were on sale, oldest first, and those that are not."""

    def __init__(self, item: Item, deliveries: list[Delivery], index: Index, printer: Printer) -> None:
        self.item, self.deliveries, self.index, self.printer = item, deliveries, index, printer
        self.aside: list[Delivery] = []


class Stock:
    """Writes batches down, then hands out their codes to past orders."""

    def __init__(
        self, rows: Rows, catalogue: Catalogue, buyer: Staff, *, at: datetime, scale: float, ids: Ids, dice: Random
    ) -> None:
        self.items = list(catalogue.items.values())
        self._rows, self._buyer, self._at, self._scale = rows, buyer, at, scale
        self._ids, self._dice = ids, dice
        self._shelves: dict[UUID, _Shelf] = {}

    async def open(self) -> None:
        """Every batch, and the codes that nobody bought: mostly plenty, sometimes few, once none."""
        provider = keys.provider()
        orders = 0
        for item in self.items:
            if item.variant.kind is not FulfilmentKind.CODE:
                continue
            shelf = _Shelf(
                item,
                self._deliveries(item),
                indexer(provider.index_key(), item.product.id),
                Printer(item, self._dice),
            )
            free = self._unsold(shelf, len(self._shelves))
            self._shelves[item.variant.id] = shelf
            for delivery in (*shelf.deliveries, *shelf.aside):
                orders += 1
                batch_id, key = self._ids.at(delivery.at), crypto.new_key()
                wrapped = await provider.wrap(key, key_binding(batch_id))
                self._batch(delivery, batch_id, wrapped, orders)
                delivery.seal = sealer(key, item.product.id, batch_id)
            for delivery, amount in free:
                for _ in range(amount):
                    self._code(shelf, delivery, CodeState.FREE)
        first = next(iter(self._shelves.values()))
        for _ in range(2):
            self._code(first, first.deliveries[0], CodeState.QUARANTINED)

    def claim(
        self,
        item: Item,
        unit_id: UUID,
        state: CodeState,
        *,
        placed: datetime,
        until: datetime,
        at: datetime | None,
        opened: bool = True,
    ) -> int:
        """Give a unit a code out of the batch that was on sale when it was placed; returns its cost in fen.

        `until` ends a hold, `at` is when a delivered code was handed over; most of those are looked at, unless their
        buyer was not to have `opened` it.
        """
        shelf = self._shelves[item.variant.id]
        batches = shelf.deliveries
        source = next((batch for batch in reversed(batches) if batch.at + _TO_SHELF < placed), batches[0])
        revealed = None
        if at and opened and self._dice.random() < _OPENED:
            revealed = min(at + timedelta(seconds=self._dice.expovariate(1 / 900)), self._at)
        self._code(shelf, source, state, unit_id, until if state is CodeState.HELD else None, at, revealed)
        return source.unit_cost

    def close(self) -> None:
        """What happened to the batches, now that it is known when the last code of each was given."""
        for delivery in self.batches():
            for hours, (state, reason) in enumerate(_life(delivery)):
                at = min(delivery.at + timedelta(hours=hours * 1.4), self._at)
                if state in (BatchState.EXHAUSTED, BatchState.FROZEN) and delivery.last_given:
                    at = max(at, delivery.last_given + timedelta(seconds=30))
                self._rows.put(
                    BatchEvent,
                    id=self._ids.at(at),
                    batch_id=delivery.row.id,
                    at=at,
                    actor_id=None if state is BatchState.EXHAUSTED else self._buyer.id,
                    state=state,
                    reason=reason,
                )

    def batches(self) -> Iterator[Delivery]:
        """Every batch that came in."""
        for shelf in self._shelves.values():
            yield from shelf.deliveries
            yield from shelf.aside

    def _deliveries(self, item: Item) -> list[Delivery]:
        rhythm = _FAST if item.popularity >= 7 else _STEADY if item.popularity >= 4 else _SLOW
        assert item.sheet is not None
        made = []
        for back in rhythm:
            drift = self._dice.choice((0, 0, 0, -1, 1, 2)) * item.sheet.cost // 200
            at = self._at - timedelta(days=back, minutes=self._dice.randrange(600))
            made.append(Delivery(item, at, item.sheet.cost + drift, BatchState.EXHAUSTED))
        made[-1].state = BatchState.ON_SALE
        return made

    def _unsold(self, shelf: _Shelf, place: int) -> list[tuple[Delivery, int]]:
        """How many free codes there are of which batch; now and then there is a batch that is not for sale."""
        sheet, current = shelf.item.sheet, shelf.deliveries[-1]
        assert sheet is not None
        plenty = round((_FREE + _FREE_A_STEP * sheet.popularity) * max(self._scale, _LEAST_FREE))
        free = sheet.stock if sheet.stock is not None else plenty
        if free == 0:
            current.state = BatchState.EXHAUSTED
        made = [(current, free)]
        if extra := _EXTRAS.get(place % 11):
            state, size, days, reason, note = extra
            at = self._at - timedelta(days=days, minutes=self._dice.randrange(300))
            shelf.aside.append(Delivery(shelf.item, at, sheet.cost, state, note or None, reason))
            made.append((shelf.aside[0], size))
        return made

    def _batch(self, delivery: Delivery, batch_id: UUID, wrapped: keys.WrappedKey, order: int) -> None:
        item = delivery.item
        assert item.page is not None
        assert item.sheet is not None
        came, days = clock.shop_day(delivery.at), item.sheet.validity_days
        delivery.expires = came + timedelta(days=days) if days else None
        delivery.row = self._rows.put(
            Batch,
            id=batch_id,
            variant_id=item.variant.id,
            supplier=item.page.supplier,
            purchase_order=f"PO-{came:%y%m%d}-{order:03d}",
            unit_cost_minor=delivery.unit_cost,
            currency=item.variant.currency,
            expires_on=delivery.expires,
            state=delivery.state,
            version=1 + len(_life(delivery)),
            note=delivery.note,
            kek_id=wrapped.kek_id,
            wrapped_key=wrapped.sealed,
            created_at=delivery.at,
            created_by_id=self._buyer.id,
        )

    def _code(
        self,
        shelf: _Shelf,
        delivery: Delivery,
        state: CodeState,
        unit_id: UUID | None = None,
        held_until: datetime | None = None,
        delivered: datetime | None = None,
        revealed: datetime | None = None,
    ) -> None:
        content = shelf.printer.next(delivery.at)
        secret_index, number_index = shelf.index(content.number, content.secret, content.url)
        code_id = self._ids.at(delivery.at)
        delivery.codes += 1
        if delivered:
            delivery.last_given = max(delivered, delivery.last_given or delivered)
        self._rows.put(
            Code,
            id=code_id,
            product_id=shelf.item.product.id,
            variant_id=shelf.item.variant.id,
            batch_id=delivery.row.id,
            sealed=delivery.seal(code_id.bytes, content.number, content.secret, content.url),
            secret_index=secret_index,
            number_index=number_index,
            parts=int(content.parts),
            length=len(content.secret or ""),
            expires_on=delivery.expires,
            state=state,
            unit_id=unit_id,
            slot=0 if unit_id else None,
            held_until=held_until,
            delivered_at=delivered,
            revealed_at=revealed,
        )
        if revealed:
            self._rows.put(
                Reveal, id=self._ids.at(revealed), code_id=code_id, at=revealed, viewer_kind=ViewerKind.CUSTOMER
            )


def _life(delivery: Delivery) -> list[tuple[BatchState, str]]:
    """The states a batch went through, with what was said about each step."""
    received = (BatchState.RECEIVED, "")
    sampled = (BatchState.SAMPLED, "抽查 2 张，均可兑换")
    on_sale = (BatchState.ON_SALE, "")
    match delivery.state:
        case BatchState.RECEIVED:
            return [received]
        case BatchState.SAMPLED:
            return [received, sampled]
        case BatchState.ON_SALE:
            return [received, sampled, on_sale]
        case final:
            return [received, sampled, on_sale, (final, delivery.reason)]


# Now and then there is one more batch of a variant that is not for sale: state, size, days ago, reason, note.
_EXTRAS: dict[int, tuple[BatchState, int, float, str, str]] = {
    2: (BatchState.RECEIVED, 12, 0.3, "", "等待抽查"),
    5: (BatchState.FROZEN, 18, 6.5, "买家反馈一张无法兑换，等供应商核实", ""),
    8: (BatchState.SAMPLED, 15, 0.9, "", ""),
}
