"""Batches of codes, sealed as the vault seals them: what was sold, what is on sale, what waits."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from backend.core import clock, crypto, keys
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.vault.identity import indexer
from backend.domain.vault.models import Batch, BatchEvent, BatchState, Code, CodeState, Reveal
from backend.domain.vault.sealing import key_binding, sealer
from backend.domain.vault.values import CodeContent, ViewerKind
from backend.seed.catalogue import Catalogue, Item
from backend.seed.codes import Printer
from backend.seed.ids import Ids
from backend.seed.rows import Rows

# Days before today on which a variant's batches came in, by how fast it sells.
_FAST, _STEADY, _SLOW = (67, 46, 25, 9), (67, 33, 10), (67, 15)
_TO_SHELF = timedelta(hours=3)
_OPENED = 0.9


@dataclass(slots=True)
class _Piece:
    """A code to be: for which unit, until when held, when delivered and opened; free when it has no unit."""

    state: CodeState
    unit_id: UUID | None = None
    held_until: datetime | None = None
    delivered: datetime | None = None
    revealed: datetime | None = None


@dataclass(slots=True)
class _Delivery:
    """One batch and what is in it."""

    item: Item
    at: datetime
    unit_cost: int
    final: BatchState = BatchState.ON_SALE
    note: str | None = None
    reason: str = ""
    pieces: list[_Piece] = field(default_factory=list)


class Stock:
    """Hands out codes to past orders, then writes all batches down."""

    def __init__(
        self, rows: Rows, catalogue: Catalogue, buyer: Staff, *, at: datetime, scale: float, ids: Ids, dice: Random
    ) -> None:
        self.items = list(catalogue.items.values())
        self._rows, self._buyer, self._at, self._scale = rows, buyer, at, scale
        self._ids, self._dice = ids, dice
        self._shelves: dict[UUID, list[_Delivery]] = {
            item.variant.id: self._deliveries(item) for item in self.items if item.variant.kind is FulfilmentKind.CODE
        }

    def claim(
        self, item: Item, unit_id: UUID, state: CodeState, *, placed: datetime, until: datetime, at: datetime | None
    ) -> int:
        """Give a unit a code out of the batch that was on sale when it was placed; returns its cost in fen.

        `until` ends a hold, `at` is when a delivered code was handed over.
        """
        batches = self._shelves[item.variant.id]
        source = next((batch for batch in reversed(batches) if batch.at + _TO_SHELF < placed), batches[0])
        piece = _Piece(state, unit_id, until if state is CodeState.HELD else None, at)
        if at and self._dice.random() < _OPENED:
            piece.revealed = min(at + timedelta(seconds=self._dice.expovariate(1 / 900)), self._at)
        source.pieces.append(piece)
        return source.unit_cost

    async def fill(self) -> int:
        """Seal every code and write the batches; returns how many codes there are."""
        self._top_up()
        provider = keys.provider()
        orders = 0
        for deliveries in self._shelves.values():
            printer = Printer(deliveries[0].item, self._dice)
            index = indexer(provider.index_key(), deliveries[0].item.product.id)
            for delivery in deliveries:
                orders += 1
                batch_id, key = self._ids.at(delivery.at), crypto.new_key()
                wrapped = await provider.wrap(key, key_binding(batch_id))
                batch = self._batch(delivery, batch_id, wrapped, orders)
                seal = sealer(key, delivery.item.product.id, batch_id)
                for piece in delivery.pieces:
                    content = printer.next(delivery.at)
                    secret_index, number_index = index(content.number, content.secret, content.url)
                    code_id = self._ids.at(delivery.at)
                    sealed = seal(code_id.bytes, content.number, content.secret, content.url)
                    self._code(batch, delivery.item, piece, code_id, content, sealed, secret_index, number_index)
        return len(self._rows.of(Code))

    def _deliveries(self, item: Item) -> list[_Delivery]:
        rhythm = _FAST if item.popularity >= 7 else _STEADY if item.popularity >= 4 else _SLOW
        assert item.sheet is not None
        made = []
        for back in rhythm:
            drift = self._dice.choice((0, 0, 0, -1, 1, 2)) * item.sheet.cost // 200
            at = self._at - timedelta(days=back, minutes=self._dice.randrange(600))
            made.append(_Delivery(item, at, item.sheet.cost + drift))
        return made

    def _top_up(self) -> None:
        """What is left to buy: mostly plenty, sometimes few, once nothing; and batches that are not for sale."""
        for place, deliveries in enumerate(self._shelves.values()):
            *past, current = deliveries
            for delivery in past:
                delivery.final = BatchState.EXHAUSTED
            sheet = current.item.sheet
            assert sheet is not None
            free = (
                sheet.stock if sheet.stock is not None else round((16 + 7 * sheet.popularity) * max(self._scale, 0.5))
            )
            current.pieces += [_Piece(CodeState.FREE) for _ in range(free)]
            if free == 0:
                current.final = BatchState.EXHAUSTED
            if extra := _EXTRAS.get(place % 11):
                self._extra(current.item, deliveries, *extra)
        expired = next(iter(self._shelves.values()))[0]
        expired.pieces += [_Piece(CodeState.QUARANTINED) for _ in range(2)]

    def _extra(
        self, item: Item, deliveries: list[_Delivery], state: BatchState, size: int, days: float, reason: str, note: str
    ) -> None:
        at = self._at - timedelta(days=days, minutes=self._dice.randrange(300))
        assert item.sheet is not None
        delivery = _Delivery(item, at, item.sheet.cost, state, note or None, reason)
        delivery.pieces = [_Piece(CodeState.FREE) for _ in range(size)]
        deliveries.append(delivery)

    def _batch(self, delivery: _Delivery, batch_id: UUID, wrapped: keys.WrappedKey, order: int) -> Batch:
        item = delivery.item
        assert item.page is not None
        assert item.sheet is not None
        days = item.sheet.validity_days
        batch = self._rows.add(
            Batch(
                id=batch_id,
                variant_id=item.variant.id,
                supplier=item.page.supplier,
                purchase_order=f"PO-{clock.shop_day(delivery.at):%y%m%d}-{order:03d}",
                unit_cost_minor=delivery.unit_cost,
                currency=item.variant.currency,
                expires_on=clock.shop_day(delivery.at) + timedelta(days=days) if days else None,
                state=delivery.final,
                version=1,
                note=delivery.note,
                kek_id=wrapped.kek_id,
                wrapped_key=wrapped.sealed,
                created_at=delivery.at,
                created_by_id=self._buyer.id,
            )
        )
        for hours, (state, reason) in enumerate(_life(delivery)):
            at = min(delivery.at + timedelta(hours=hours * 1.4), self._at)
            if state in (BatchState.EXHAUSTED, BatchState.FROZEN):
                last = max((piece.delivered for piece in delivery.pieces if piece.delivered), default=None)
                at = max(at, last + timedelta(seconds=30)) if last else at
            actor = None if state is BatchState.EXHAUSTED else self._buyer.id
            self._rows.add(
                BatchEvent(id=self._ids.at(at), batch_id=batch.id, at=at, actor_id=actor, state=state, reason=reason)
            )
            batch.version += 1
        return batch

    def _code(
        self,
        batch: Batch,
        item: Item,
        piece: _Piece,
        code_id: UUID,
        content: CodeContent,
        sealed: bytes,
        secret_index: bytes,
        number_index: bytes | None,
    ) -> None:
        self._rows.add(
            Code(
                id=code_id,
                product_id=item.product.id,
                variant_id=item.variant.id,
                batch_id=batch.id,
                sealed=sealed,
                secret_index=secret_index,
                number_index=number_index,
                parts=int(content.parts),
                length=len(content.secret or ""),
                expires_on=batch.expires_on,
                state=piece.state,
                unit_id=piece.unit_id,
                slot=0 if piece.unit_id else None,
                held_until=piece.held_until,
                delivered_at=piece.delivered,
                revealed_at=piece.revealed,
            )
        )
        if piece.revealed:
            self._rows.add(
                Reveal(
                    id=self._ids.at(piece.revealed), code_id=code_id, at=piece.revealed, viewer_kind=ViewerKind.CUSTOMER
                )
            )


def _life(delivery: _Delivery) -> list[tuple[BatchState, str]]:
    """The states a batch went through, with what was said about each step."""
    received = (BatchState.RECEIVED, "")
    sampled = (BatchState.SAMPLED, "抽查 2 张，均可兑换")
    on_sale = (BatchState.ON_SALE, "")
    match delivery.final:
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
