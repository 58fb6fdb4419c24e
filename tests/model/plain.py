"""What the shop promises, in a few dozen lines without a database: the reference that the real one is compared with.

One variant of codes (¥10.00), and a bundle of two of them and a membership (¥20.00). All amounts are minor units.
"""

from dataclasses import dataclass, field

CODE, MEMBERSHIP = "CODE", "MEMBERSHIP"
CODES_IN = {"code": 1, "bundle": 2}
PRICE = {"code": 1000, "bundle": 2000}
# 25.00 apart, sold for 20.00: each piece carries its share of the saving.
PIECES = {"code": [(CODE, 1000)], "bundle": [(CODE, 800), (CODE, 800), (MEMBERSHIP, 400)]}
FEE_BPS = 60


@dataclass
class Piece:
    """A unit that is handed over, not the bundle around it."""

    kind: str
    paid: int
    state: str = "HELD"


@dataclass
class Bought:
    """An order. `money` is what the provider took; `refunded` what it gave back."""

    goods: str
    quantity: int
    state: str = "PENDING_PAYMENT"
    money: bool = False
    applied: bool = False
    refunded: int = 0
    replaced: bool = False
    pieces: list[Piece] = field(default_factory=list)

    @property
    def total(self) -> int:
        return PRICE[self.goods] * self.quantity

    @property
    def codes(self) -> int:
        return CODES_IN[self.goods] * self.quantity

    def settle(self) -> None:
        """An order follows its pieces once none is due."""
        states = {piece.state for piece in self.pieces}
        if "DUE" in states:
            return
        for state in ("DELIVERED", "REFUNDING", "REFUNDED"):
            if state in states:
                self.state = state
                return


class Plain:
    """The shop. `free`, `held`, `delivered` and `aside` are codes, and each code is one of them."""

    def __init__(self) -> None:
        self.free = self.held = self.delivered = self.aside = 0
        self.orders: list[Bought] = []

    def available(self, goods: str) -> int:
        """How many of it can be bought now."""
        return self.free // CODES_IN[goods]

    def place(self, goods: str, quantity: int) -> Bought | None:
        """Keep the codes for a new order; None when there are too few."""
        if quantity > self.available(goods):
            return None
        order = Bought(goods, quantity, pieces=[Piece(*piece) for piece in PIECES[goods] * quantity])
        self._hold(order)
        self.orders.append(order)
        return order

    def apply(self, order: Bought) -> None:
        """The money is heard of: the order is paid; after its time it is served from what is left, or repaid."""
        if order.applied:
            return
        order.applied = True
        late = order.state != "PENDING_PAYMENT"
        served = not late or order.codes <= self.free
        if late and served:
            self._hold(order)
        order.state = "PAID" if served else "REFUNDING"
        for piece in order.pieces:
            piece.state = "DUE" if served else "REFUNDING"

    def end(self, order: Bought, state: str) -> None:
        """An unpaid order is over: its codes are sold again."""
        order.state = state
        self._release(order.codes)
        for piece in order.pieces:
            piece.state = "RELEASED"

    def give_back(self, order: Bought, piece: Piece) -> None:
        """A piece goes back: a code that was not handed over is sold again, one that was never is."""
        if piece.kind == CODE and piece.state == "DUE":
            self._release(1)
        elif piece.kind == CODE:
            self.delivered -= 1
            self.aside += 1
        piece.state = "REFUNDING"
        order.settle()

    def replace(self, order: Bought) -> bool:
        """Another code for a piece; False when there is none."""
        if not self.free:
            return False
        self.free -= 1
        self.aside += 1
        order.replaced = True
        return True

    def work(self) -> None:
        """Everything that was begun is done: what is due handed over, what goes back gone back."""
        for order in self.orders:
            if not order.applied:
                continue
            for piece in order.pieces:
                if piece.state == "DUE":
                    piece.state = "DELIVERED"
                    if piece.kind == CODE:
                        self.held -= 1
                        self.delivered += 1
                elif piece.state == "REFUNDING":
                    piece.state = "REFUNDED"
                    order.refunded += piece.paid
            order.settle()

    def books(self) -> dict[str, int]:
        """What the accounts say once everything is done: debits less credits."""
        paid = [order for order in self.orders if order.applied]
        fees = sum((order.total * FEE_BPS + 5_000) // 10_000 for order in paid)
        kept = sum(order.total - order.refunded for order in paid)
        return {"asset:provider:sandbox": kept - fees, "expense:payment_fee": fees, "revenue:sales": -kept}

    def _hold(self, order: Bought) -> None:
        self.free -= order.codes
        self.held += order.codes

    def _release(self, codes: int) -> None:
        self.held -= codes
        self.free += codes
