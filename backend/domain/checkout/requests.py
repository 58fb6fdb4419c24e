"""What is asked of checkout, checked before anything is read or locked. Pure."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import orjson

from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts
from backend.domain.catalog.states import Carrier
from backend.domain.checkout.errors import QuantityRefused
from backend.domain.group_buys.terms import WantedGroup

MOST_LINES = 20
# Above any variant's own limit; only keeps sums within sane numbers.
MOST_PIECES = 1000
# More than any bundle holds.
MOST_CHOICES = 100
MOST_GIFTS = 10
LONGEST_KEY = 100


@dataclass(frozen=True, slots=True)
class WantedLine:
    """So many pieces of a variant, for the account as it was typed, on the server of that code.

    `ported_to` is the carrier to which the number moved, as the buyer says. `choices` are the variants that the
    buyer takes of a bundle's options, the same in each of its pieces: others are a line of their own.
    """

    variant_id: UUID
    quantity: int
    account: str | None = None
    choices: tuple[UUID, ...] = ()
    server: str | None = None
    ported_to: Carrier | None = None

    def where(self) -> dict[str, str]:
        """What is said of the account beside itself."""
        said = {"server": self.server, "ported_to": self.ported_to and self.ported_to.value}
        return {name: value for name, value in said.items() if value}


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """Everything the buyer says when placing an order. Contacts are as typed; `normalised` checks them."""

    lines: tuple[WantedLine, ...]
    email: str | None
    phone: str | None
    expected: Money
    accepts_no_return: bool
    locale: str
    # Whether what is ordered is the customer's cart, which then no longer holds it: no part of what is asked for.
    from_cart: bool = False
    # What of the total the buyer's wallet is to pay; None: nothing.
    wallet: Money | None = None
    # The variants that the buyer takes for nothing, of those that promotions offer.
    gifts: tuple[UUID, ...] = ()
    # The token of a place in a flash sale, which the order takes.
    admission: str | None = None
    # The group with which it is bought; None: alone.
    group: WantedGroup | None = None

    def digest(self) -> str:
        """Equal for equal requests: what an idempotency key stands for."""
        said: dict[str, object] = {
            "lines": [_said(line) for line in self.lines],
            "email": self.email,
            "phone": self.phone,
            "expected": [self.expected.minor, self.expected.currency],
            "accepts_no_return": self.accepts_no_return,
            "locale": self.locale,
        }
        # What is not said is not there, as before it could be: a retry across an upgrade stays the same request.
        if self.wallet is not None:
            said["wallet"] = [self.wallet.minor, self.wallet.currency]
        if self.gifts:
            said["gifts"] = sorted(id.hex for id in self.gifts)
        if self.admission is not None:
            said["admission"] = self.admission
        if self.group is not None:
            said["group"] = [id and id.hex for id in (self.group.offer_id, self.group.group_id)]
        return hashlib.sha256(orjson.dumps(said)).hexdigest()


def _said(line: WantedLine) -> list[object]:
    # What is not said is not there, as before it could be: a retry across an upgrade stays the same request.
    account = line.account.strip() if line.account is not None else None
    choices = [{"choices": sorted(id.hex for id in line.choices)}] if line.choices else []
    where = [line.where()] if line.where() else []
    return [line.variant_id.hex, line.quantity, *([account] if account is not None else []), *choices, *where]


def check_lines(lines: Sequence[WantedLine]) -> None:
    """Refuse no lines, too many, the same goods twice, and quantities no order may have.

    A bundle may come once for each choice of its options.
    """
    if not lines:
        raise InvalidInput("REQUIRED", path=["input", "lines"])
    if len(lines) > MOST_LINES:
        raise InvalidInput("TOO_MANY", path=["input", "lines"], maximum=MOST_LINES)
    seen: set[tuple[UUID, frozenset[UUID]]] = set()
    for place, line in enumerate(lines):
        goods = line.variant_id, frozenset(line.choices)
        if goods in seen:
            raise InvalidInput("TWICE", path=["input", "lines", str(place), "variantId"])
        seen.add(goods)
        if not 1 <= line.quantity <= MOST_PIECES:
            raise QuantityRefused(line.variant_id, 1, MOST_PIECES, path=["input", "lines", str(place), "quantity"])
        if len(line.choices) > MOST_CHOICES:
            raise InvalidInput("TOO_MANY", path=["input", "lines", str(place), "choices"], maximum=MOST_CHOICES)


def check_gifts(gifts: Sequence[UUID]) -> None:
    """Refuse more gifts than any order has, and one that is named twice."""
    if len(gifts) > MOST_GIFTS:
        raise InvalidInput("TOO_MANY", path=["input", "gifts"], maximum=MOST_GIFTS)
    if len(set(gifts)) < len(gifts):
        raise InvalidInput("TWICE", path=["input", "gifts"])


def check_key(key: str) -> None:
    """Refuse an idempotency key that is empty, over-long or not printable ASCII."""
    if not 8 <= len(key) <= LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise InvalidInput("BAD_FORMAT", path=["idempotencyKey"])


def normalised_contact(email: str | None, phone: str | None) -> tuple[str | None, str | None]:
    """The e-mail address and phone number in the form they are stored; raises InvalidInput for a malformed one."""
    address = contacts.email(email) if email and email.strip() else None
    number = contacts.phone(phone) if phone and phone.strip() else None
    if email and email.strip() and address is None:
        raise InvalidInput("BAD_EMAIL", path=["input", "contact", "email"])
    if phone and phone.strip() and number is None:
        raise InvalidInput("BAD_PHONE", path=["input", "contact", "phone"])
    return address, number
