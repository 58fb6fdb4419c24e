"""What a rule does with its goods."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.promotions.pricing.rules.goods import Selection


@dataclass(frozen=True, slots=True)
class Percentage:
    """A part off. What is left is rounded down once, at the sum of the goods; of the stage ITEM at each line."""

    bps: int


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount off all the goods together, or off each piece."""

    minor: int
    each_piece: bool = False


@dataclass(frozen=True, slots=True)
class FixedPrice:
    """Each piece at this price; one that costs less stays as it is."""

    minor: int


@dataclass(frozen=True, slots=True)
class LadderStep:
    """From this threshold on so much is off."""

    threshold_minor: int
    off_minor: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """满减: of the steps that are reached, the highest counts. Thresholds ascend, and so does what is off."""

    steps: tuple[LadderStep, ...]


@dataclass(frozen=True, slots=True)
class Every:
    """每满: so much off for each whole threshold, at most `times` of them (None: as many as there are)."""

    threshold_minor: int
    off_minor: int
    times: int | None = None


@dataclass(frozen=True, slots=True)
class PiecesStep:
    """From so many pieces on a part is off."""

    pieces: int
    bps: int


@dataclass(frozen=True, slots=True)
class PiecesPercentage:
    """N件M折: of the steps that are reached, the highest counts, for all the goods."""

    steps: tuple[PiecesStep, ...]


@dataclass(frozen=True, slots=True)
class NthPiece:
    """第二件: of each group of `nth` pieces the cheapest is at `bps` off. Pieces are grouped from the dearest down."""

    nth: int
    bps: int


@dataclass(frozen=True, slots=True)
class BuyXGetY:
    """For every `buy` pieces of the goods `get` pieces of `gets` are at `bps` off, at most `times` times.

    The cheapest are got. `gets` None: the same goods, where buy + get pieces make one time. Of other goods fewer may be
    got than were earned. A piece is bought or got, never both.
    """

    buy: int
    get: int
    gets: Selection | None = None
    bps: int = 10_000
    times: int | None = None


@dataclass(frozen=True, slots=True)
class SetPart:
    """So many pieces of these goods in a set."""

    goods: Selection
    pieces: int


@dataclass(frozen=True, slots=True)
class SetPrice:
    """All parts together at one price, as often as the cart makes up the set, at most `times` times.

    The dearest pieces that fit go in. A set that costs less apart stays as it is.
    """

    parts: tuple[SetPart, ...]
    minor: int
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Gift:
    """Of these variants the buyer takes `picks` pieces for nothing; once an order."""

    variant_ids: tuple[UUID, ...]
    picks: int = 1


@dataclass(frozen=True, slots=True)
class FeeWaived:
    """What the shop asks for its service beside the goods is not asked."""


Effect = (
    Percentage
    | Amount
    | FixedPrice
    | Ladder
    | Every
    | PiecesPercentage
    | NthPiece
    | BuyXGetY
    | SetPrice
    | Gift
    | FeeWaived
)
