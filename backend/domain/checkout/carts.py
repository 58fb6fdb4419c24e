"""What a cart may hold, and what becomes of two. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.models import Carrier
from backend.domain.checkout.accounts import LONGEST
from backend.domain.checkout.requests import MOST_CHOICES, MOST_PIECES

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

    def same_goods(self, other: "Kept") -> bool:
        """Whether both are for the same account, with the same choices."""
        said = (self.account, self.server, self.ported_to, set(self.choices))
        return said == (other.account, other.server, other.ported_to, set(other.choices))


def checked(lines: Sequence[Kept]) -> list[Kept]:
    """The lines in the form they are kept; raises InvalidInput for what no cart holds."""
    if len(lines) > MOST_CART_LINES:
        raise InvalidInput("TOO_MANY", path=["input", "lines"], maximum=MOST_CART_LINES)
    seen: set[UUID] = set()
    found = []
    for place, line in enumerate(lines):
        path = ["input", "lines", str(place)]
        if line.variant_id in seen:
            raise InvalidInput("TWICE", path=[*path, "variantId"])
        seen.add(line.variant_id)
        if not 0 <= line.quantity <= MOST_PIECES:
            raise InvalidInput("OUT_OF_RANGE", path=[*path, "quantity"], minimum=0, maximum=MOST_PIECES)
        if line.seen.minor < 0:
            raise InvalidInput("BAD_AMOUNT", path=[*path, "seenPrice"])
        if len(line.choices) > MOST_CHOICES:
            raise InvalidInput("TOO_MANY", path=[*path, "choices"], maximum=MOST_CHOICES)
        account = _plain(line.account, LONGEST, [*path, "account"])
        server = _plain(line.server, LONGEST_SERVER, [*path, "server"])
        found.append(replace(line, account=account, server=server))
    return found


def _plain(typed: str | None, longest: int, path: list[str]) -> str | None:
    text = (typed or "").strip()
    if len(text) > longest:
        raise InvalidInput("TOO_LONG", path=path, maximum=longest)
    if not text.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=path)
    return text or None


def merged(kept: Mapping[UUID, Kept], brought: Sequence[Kept]) -> list[Kept]:
    """What a browser's lines make of those already kept: the lines to write.

    Of the same goods it is the larger number and not the sum: a browser that brings its cart again, or brings back
    what it once got from here, changes nothing. For another account or choice it is what was brought, which is newer.
    """
    found = []
    for line in brought:
        known = kept.get(line.variant_id)
        if line.quantity == 0:
            continue
        if known is not None and known.same_goods(line):
            line = replace(line, quantity=max(known.quantity, line.quantity))
        if line != known:
            found.append(line)
    return found
