"""The cart while rules have their turns: what each line and piece costs by now, and what became of each rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.floors import Floor, floor_of
from backend.domain.promotions.pricing.ground import Wanted
from backend.domain.promotions.pricing.index import Compiled
from backend.domain.promotions.pricing.rules import Gift, Rule
from backend.domain.promotions.pricing.spreading import over_pieces, spread
from backend.domain.promotions.pricing.values import Circumstances, Outcome, Why

_WORTH_TELLING = (Why.AT_LEAST_PRICE, Why.AT_FLOOR, Why.CAPPED)


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a rule: what it took off each line, or why it took nothing."""

    compiled: Compiled
    outcome: Outcome
    cuts: Mapping[int, int] = field(default_factory=dict)
    minor: int = 0
    why: Why | None = None
    by: UUID | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    gift: Gift | None = None


@dataclass(slots=True)
class Settled:
    """What a rule may take off: its wish within caps and floors. `lines` take part.

    How it is split over the lines is reckoned when it is taken: most rules of a group only contend. `parts` are what
    may go off each of `numbers`, where the effect says so before the cap of the order.
    """

    lines: int
    minor: int
    wished: int
    wanted: Wanted
    numbers: list[int] = field(default_factory=list)
    rooms: list[int] = field(default_factory=list)
    parts: list[int] | None = None

    @property
    def gives(self) -> bool:
        """Whether the customer has anything of it."""
        return self.minor > 0 or self.wanted.gift is not None


@dataclass(slots=True)
class Standing:
    """One state of the cart. A branch of a search goes on with a copy."""

    cart: Cart
    circumstances: Circumstances
    totals: list[int]
    pieces: list[Sequence[int]]
    floors: list[Floor]
    fee: int
    became: dict[int, Became] = field(default_factory=dict)
    # Line → the exclusive rule that has it for itself in this stage.
    claimed: dict[int, UUID] = field(default_factory=dict)
    claimed_lines: int = 0
    # Floors by margin and line, reckoned once for all branches.
    margins: dict[tuple[int, int], Floor] = field(default_factory=dict)

    @classmethod
    def at_start(cls, cart: Cart, circumstances: Circumstances) -> "Standing":
        """Before any promotion."""
        return cls(
            cart,
            circumstances,
            list(cart.totals),
            [(line.unit_minor,) * line.quantity for line in cart.lines],
            [floor_of(line, circumstances, circumstances.margin_floor_bps) for line in cart.lines],
            circumstances.fee_minor,
        )

    def copy(self) -> "Standing":
        """The same, to go another way from here."""
        return replace(
            self,
            totals=list(self.totals),
            pieces=list(self.pieces),
            floors=list(self.floors),
            became=dict(self.became),
            claimed=dict(self.claimed),
        )

    @property
    def left(self) -> int:
        """What the customer would pay by now."""
        return sum(self.totals) + self.fee

    def settle(self, rule: Rule, wanted: Wanted) -> Settled:
        """The wish within the rule's caps and the floors of the lines."""
        if wanted.gift is not None:
            return Settled(wanted.lines, 0, 0, wanted)
        if wanted.waives_fee:
            return Settled(wanted.lines, self.fee, self.fee, wanted)
        if wanted.together is not None:
            numbers, parts, wished = self.cart.numbers_of(wanted.lines), None, wanted.together
            rooms = self._rooms(rule, numbers)
            minor = min(wished, sum(rooms))
        else:
            numbers = sorted(wanted.cuts)
            rooms = self._rooms(rule, numbers)
            wishes = [wanted.cuts[number] for number in numbers]
            parts = list(map(min, wishes, rooms))
            minor, wished = sum(parts), sum(wishes)
        if rule.most_per_order is not None and minor > rule.most_per_order:
            minor = rule.most_per_order
        return Settled(wanted.lines, minor, wished, wanted, numbers, rooms, parts)

    def why_less(self, rule: Rule, settled: Settled) -> Why | None:
        """Why a rule takes less than it wishes; None where it takes all of it, or all that there is."""
        if settled.minor == settled.wished:
            return None
        if settled.minor == rule.most_per_order:
            return Why.CAPPED
        wanted, clipped = settled.wanted, settled.numbers
        if settled.parts is not None:
            pairs = zip(settled.numbers, settled.parts, strict=True)
            clipped = [number for number, part in pairs if part < wanted.cuts[number]]
        # A line that is free stops nothing that is worth telling.
        whys = [why for number in clipped if (why := self._limit(rule, number)) is not None]
        return min(whys, key=_WORTH_TELLING.index, default=None)

    def _cuts(self, settled: Settled) -> dict[int, int]:
        """What goes off each line."""
        numbers, parts = settled.numbers, settled.parts
        if parts is None:
            parts = spread(settled.wished, [self.totals[number] for number in numbers], settled.rooms)
        if settled.minor < sum(parts):
            parts = over_pieces(settled.minor, parts)
        return {number: part for number, part in zip(numbers, parts, strict=True) if part}

    def _rooms(self, rule: Rule, numbers: Sequence[int]) -> list[int]:
        """How much may go off each line."""
        totals = self.totals
        if rule.margin_floor_bps is None:
            floors = self.floors
            rooms = [totals[number] - floors[number].minor for number in numbers]
        else:
            rooms = [totals[number] - self.floor_under(rule, number).minor for number in numbers]
        most = rule.most_per_line
        return [0 if room < 0 else room if most is None or room < most else most for room in rooms]

    def _limit(self, rule: Rule, number: int) -> Why | None:
        """What keeps a rule from taking more off a line; None: that nothing more is left of its price."""
        floor = self.floor_under(rule, number)
        if rule.most_per_line is not None and rule.most_per_line < self.totals[number] - floor.minor:
            return Why.CAPPED
        return floor.why if floor.minor else None

    def floor_under(self, rule: Rule, number: int) -> Floor:
        """The floor of a line once this rule is on it: its own margin counts beside those of rules before."""
        floor, margin = self.floors[number], rule.margin_floor_bps
        if margin is None:
            return floor
        own = self.margins.get((margin, number))
        if own is None:
            own = floor_of(self.cart.lines[number], self.circumstances, margin)
            self.margins[margin, number] = own
        return own if own.minor > floor.minor else floor

    def take(self, compiled: Compiled, settled: Settled) -> None:
        """Let the rule have what it may."""
        rule, wanted = compiled.rule, settled.wanted
        why = self.why_less(rule, settled)
        cuts = self._cuts(settled)
        for number, cut in cuts.items():
            self.totals[number] -= cut
            pieces = self.pieces[number]
            offs = over_pieces(cut, wanted.pieces.get(number, pieces))
            self.pieces[number] = tuple(piece - off for piece, off in zip(pieces, offs, strict=True))
            self.floors[number] = self.floor_under(rule, number)
        if wanted.waives_fee:
            self.fee = 0
        self.became[compiled.place] = Became(
            compiled,
            Outcome.APPLIED if why is None else Outcome.CLIPPED,
            cuts,
            settled.minor,
            why,
            facts={} if why is None else {"wished_minor": settled.wished},
            gift=wanted.gift,
        )

    def refuse(
        self, compiled: Compiled, why: Why, facts: Mapping[str, Any] | None = None, by: UUID | None = None
    ) -> None:
        """Note why the rule takes nothing."""
        self.became[compiled.place] = Became(compiled, Outcome.REFUSED, why=why, by=by, facts=facts or {})

    def claim(self, rule: Rule, lines: int) -> None:
        """Keep other rules of the stage off these lines."""
        self.claimed_lines |= lines
        for number in self.cart.numbers_of(lines):
            self.claimed.setdefault(number, rule.id)

    def open_stage(self) -> None:
        """A new stage: every line may be touched again."""
        self.claimed = {}
        self.claimed_lines = 0
