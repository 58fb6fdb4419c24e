"""Shared codes and their seats: accounts for a few people each, and a link for very many."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from random import Random
from uuid import UUID

from backend.core import crypto, keys
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import OrderEvent, OrderUnit
from backend.domain.orders.states import OrderEventKind
from backend.domain.vault.identity import indexer
from backend.domain.vault.models import Reveal
from backend.domain.vault.sealing import sealer, shared_key_binding
from backend.domain.vault.shared_models import Seat, SeatState, SharedCode, SharedSecret
from backend.domain.vault.values import CodeContent, ViewerKind
from backend.seed.catalogue import Catalogue, Item
from backend.seed.ids import Ids
from backend.seed.rows import Rows

# Seats enough for several times what a variant sells; at scale 1.
_SEATS = 900
_LEAST = 40
# Whoever has one is shown a new secret after so many days.
_ROTATED_AFTER = timedelta(days=24)
_REASON = "账号被转借给多人同时使用，违反使用规则"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"


@dataclass(slots=True)
class _Key:
    """A key that waits for the shared code it is to seal."""

    code_id: UUID
    plain: bytes
    wrapped: keys.WrappedKey


@dataclass(slots=True)
class _Shelf:
    """A variant's shared codes: the one whose seats are being sold, and keys for the next."""

    item: Item
    seats: int
    keys: list[_Key]
    number: int = 0
    free: int = 0
    taken: int = 0
    code: SharedCode | None = field(default=None)


class SharedCodes:
    """Writes shared codes down as they are needed, and gives their seats to past orders."""

    def __init__(
        self, rows: Rows, catalogue: Catalogue, keeper: Staff, *, at: datetime, scale: float, ids: Ids, dice: Random
    ) -> None:
        self._items = [item for item in catalogue.items.values() if item.variant.kind is FulfilmentKind.SHARED]
        self._rows, self._keeper, self._at, self._scale = rows, keeper, at, scale
        self._ids, self._dice = ids, dice
        self._shelves: dict[UUID, _Shelf] = {}
        self._events: list[tuple[OrderUnit, datetime]] = []

    async def open(self) -> None:
        """The first shared code of each variant, and keys for as many as may be needed."""
        provider = keys.provider()
        wanted = max(ceil(_SEATS * self._scale), _LEAST)
        for item in self._items:
            assert item.sheet is not None
            assert item.sheet.seats is not None
            many = item.sheet.seats > _LEAST
            seats = wanted if many else item.sheet.seats
            made = []
            for _ in range(1 if many else ceil(wanted / seats) + 1):
                id, plain = self._ids.at(item.product.created_at), crypto.new_key()
                made.append(_Key(id, plain, await provider.wrap(plain, shared_key_binding(id))))
            shelf = self._shelves[item.variant.id] = _Shelf(item, seats, made)
            self._open(shelf, item.product.created_at)

    def claim(self, item: Item, unit: OrderUnit, placed: datetime, at: datetime | None, back: datetime | None) -> int:
        """Give a unit a seat: held, or handed over at that time and given `back` again; returns its cost in fen."""
        assert item.sheet is not None
        shelf = self._shelves[item.variant.id]
        if not shelf.free:
            self._open(shelf, placed)
        code = shelf.code
        assert code is not None
        state = SeatState.HELD if at is None else SeatState.RETURNED if back else SeatState.TAKEN
        seen = self._seen(code, at) if at else None
        ended, reason = back, None
        if state is not SeatState.RETURNED:
            shelf.free -= 1
            shelf.taken += 1
        # One who let others in was found out, and knows the secret still.
        if state is SeatState.TAKEN and shelf is next(iter(self._shelves.values())) and self._is_found_out(shelf, at):
            state, reason, seen = SeatState.REVOKED, _REASON, code.revision
            ended = min((at or self._at) + timedelta(hours=30), self._at)
            shelf.free += 1
            self._told(unit, ended)
        self._seat(code, unit, state, placed, at, seen, ended, reason)
        return item.sheet.cost

    def _is_found_out(self, shelf: _Shelf, at: datetime | None) -> bool:
        return shelf.number == 1 and shelf.taken == 2 and at is not None and at < self._at

    def _seen(self, code: SharedCode, at: datetime) -> int | None:
        """The last revision that somebody looked at who has a seat since then; most look, and many look again."""
        if self._dice.random() > 0.9:
            return None
        later = code.rotated_at is None or at > code.rotated_at or self._dice.random() < 0.7
        return code.revision if later else 1

    def _told(self, unit: OrderUnit, at: datetime) -> None:
        self._events.append((unit, at))

    def close(self) -> None:
        """What orders are told at the end: events of an order are in the order in which they were written."""
        for unit, at in self._events:
            self._rows.put(
                OrderEvent,
                order_id=unit.order_id,
                at=at,
                kind=OrderEventKind.REVOKED,
                actor=f"staff:{self._keeper.id}",
                data={"unit_id": str(unit.id)},
            )

    def _open(self, shelf: _Shelf, at: datetime) -> None:
        item, key = shelf.item, shelf.keys.pop(0)
        assert item.sheet is not None
        shelf.number, shelf.free, shelf.taken = shelf.number + 1, shelf.seats, 0
        rotated = at + _ROTATED_AFTER if at + _ROTATED_AFTER < self._at else None
        shelf.code = self._rows.put(
            SharedCode,
            id=key.code_id,
            variant_id=item.variant.id,
            label=f"{item.name.zh} {shelf.number:02d}",
            cap=shelf.seats,
            revision=2 if rotated else 1,
            rotated_at=rotated,
            seat_cost_minor=item.sheet.cost,
            currency=item.variant.currency,
            kek_id=key.wrapped.kek_id,
            wrapped_key=key.wrapped.sealed,
            version=2 if rotated else 1,
            created_at=at,
            created_by_id=self._keeper.id,
        )
        index = indexer(keys.provider().index_key(), item.product.id)
        seal = sealer(key.plain, item.product.id, key.code_id)
        for revision, moment in enumerate((at, rotated), start=1):
            if moment is None:
                continue
            content, id = self._content(shelf), self._ids.at(moment)
            secret, number = index(content.number, content.secret, content.url)
            present = revision == shelf.code.revision
            self._rows.put(
                SharedSecret,
                id=id,
                shared_code_id=key.code_id,
                product_id=item.product.id,
                revision=revision,
                sealed=seal(id.bytes, content.number, content.secret, content.url) if present else None,
                secret_index=secret,
                number_index=number,
                parts=int(content.parts),
                length=len(content.secret or ""),
                reason="" if revision == 1 else "按月例行更换",
                created_at=moment,
                created_by_id=self._keeper.id,
            )

    def _content(self, shelf: _Shelf) -> CodeContent:
        drawn = "".join(self._dice.choices(_LETTERS, k=14))
        page = shelf.item.page
        assert page is not None
        assert shelf.item.sheet is not None
        assert shelf.item.sheet.seats is not None
        if shelf.item.sheet.seats > _LEAST:
            return CodeContent(url=f"https://join.{page.prefix.lower()}.example/{drawn}")
        return CodeContent(number=f"{page.prefix.lower()}{shelf.number:03d}@family.example", secret=drawn)

    def _seat(
        self,
        code: SharedCode,
        unit: OrderUnit,
        state: SeatState,
        placed: datetime,
        at: datetime | None,
        seen: int | None,
        ended: datetime | None,
        reason: str | None,
    ) -> None:
        revealed = min(at + timedelta(seconds=self._dice.expovariate(1 / 900)), self._at) if at and seen else None
        seat = self._rows.put(
            Seat,
            id=self._ids.at(placed),
            shared_code_id=code.id,
            unit_id=unit.id,
            slot=0,
            state=state,
            created_at=placed,
            delivered_at=at,
            revealed_at=revealed,
            seen_revision=seen,
            ended_at=ended,
            reason=reason,
        )
        if revealed:
            self._rows.put(
                Reveal, id=self._ids.at(revealed), code_id=seat.id, at=revealed, viewer_kind=ViewerKind.CUSTOMER
            )
