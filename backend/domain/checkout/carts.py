"""What a cart may hold, and what becomes of two. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.models import Carrier
from backend.domain.checkout.accounts import LONGEST
from backend.domain.checkout.requests import MOST_CHOICES, MOST_PIECES

Goods = tuple[UUID, frozenset[UUID]]

MOST_CART_LINES = 50
LONGEST_SERVER = 40


@dataclass(frozen=True, slots=True)
class Kept:
    """A line as a cart keeps it; of quantity 0 it is taken out."""

    variant_id: UUID
    quantity: int
    seen: Money
    account: str | None = None
    choices: tuple[UUID, ...] = ()
    server: str | None = None
    ported_to: Carrier | None = None

    @property
    def goods(self) -> Goods:
        """What a cart holds once: a variant, a bundle once for each choice of its options."""
        return self.variant_id, frozenset(self.choices)

    def same_account(self, other: "Kept") -> bool:
        """Whether both credit the same account."""
        return (self.account, self.server, self.ported_to) == (other.account, other.server, other.ported_to)


def checked(lines: Sequence[Kept]) -> list[Kept]:
    """The lines in the form they are kept; raises InvalidInput for what no cart holds."""
    if len(lines) > MOST_CART_LINES:
        raise InvalidInput("TOO_MANY", path=["input", "lines"], maximum=MOST_CART_LINES)
    seen: set[Goods] = set()
    found = []
    for place, line in enumerate(lines):
        path = ["input", "lines", str(place)]
        if line.goods in seen:
            raise InvalidInput("TWICE", path=[*path, "variantId"])
        seen.add(line.goods)
        if not 0 <= line.quantity <= MOST_PIECES:
            raise InvalidInput("OUT_OF_RANGE", path=[*path, "quantity"], minimum=0, maximum=MOST_PIECES)
        if line.seen.minor < 0:
            raise InvalidInput("BAD_AMOUNT", path=[*path, "seenPrice"])
        if len(line.choices) > MOST_CHOICES:
            raise InvalidInput("TOO_MANY", path=[*path, "choices"], maximum=MOST_CHOICES)
        account = _plain(line.account, LONGEST, [*path, "account"])
        server = _plain(line.server, LONGEST_SERVER, [*path, "server"])
        # In one order and each once, as the table tells them apart.
        choices = tuple(sorted(set(line.choices)))
        found.append(replace(line, account=account, server=server, choices=choices))
    return found


def _plain(typed: str | None, longest: int, path: list[str]) -> str | None:
    text = (typed or "").strip()
    if len(text) > longest:
        raise InvalidInput("TOO_LONG", path=path, maximum=longest)
    if not text.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=path)
    return text or None


def merged(kept: Mapping[Goods, Kept], brought: Sequence[Kept]) -> list[Kept]:
    """What a browser's lines make of those already kept: the lines to write.

    Of the same goods it is the larger number and not the sum: a browser that brings its cart again, or brings back
    what it once got from here, changes nothing. For another account it is what was brought, which is newer; another
    choice of a bundle's options is a line of its own.
    """
    found = []
    for line in brought:
        known = kept.get(line.goods)
        if line.quantity == 0:
            continue
        if known is not None and known.same_account(line):
            line = replace(line, quantity=max(known.quantity, line.quantity))
        if line != known:
            found.append(line)
    return found
