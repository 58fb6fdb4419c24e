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


@dataclass(frozen=True, slots=True)
class Settled:
    """What a rule may take off: its wish within caps and floors. `lines` take part, `pieces` bear what is off."""

    lines: int
    cuts: dict[int, int]
    pieces: Mapping[int, Sequence[int]]
    minor: int
    wished: int
    why: Why | None = None
    gift: Gift | None = None
    waives_fee: bool = False

    @property
    def gives(self) -> bool:
        """Whether the customer has anything of it."""
        return self.minor > 0 or self.gift is not None


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
            return Settled(wanted.lines, {}, {}, 0, 0, gift=wanted.gift)
        if wanted.waives_fee:
            why = None if self.fee else Why.NOTHING_LEFT
            return Settled(wanted.lines, {}, {}, self.fee, self.fee, why, waives_fee=True)
        numbers = self.cart.numbers_of(wanted.lines) if wanted.together is not None else sorted(wanted.cuts)
        limits = [self._limit(rule, number) for number in numbers]
        rooms = [room for room, _ in limits]
        if wanted.together is not None:
            wished = wanted.together
            parts = spread(wished, [self.totals[number] for number in numbers], rooms)
            stopped = [why for _, why in limits] if sum(parts) < wished else []
        else:
            wished = sum(wanted.cuts.values())
            wishes = [wanted.cuts[number] for number in numbers]
            parts = [min(wish, room) for wish, room in zip(wishes, rooms, strict=True)]
            stopped = [why for wish, (room, why) in zip(wishes, limits, strict=True) if wish > room]
        minor = sum(parts)
        # A line that is free stops nothing that is worth telling.
        why = min((one for one in stopped if one is not None), key=_WORTH_TELLING.index, default=None)
        if rule.most_per_order is not None and minor > rule.most_per_order:
            minor = rule.most_per_order
            parts = over_pieces(minor, parts)
            why = Why.CAPPED
        cuts = {number: part for number, part in zip(numbers, parts, strict=True) if part}
        if not minor and why is None:
            why = Why.NOTHING_LEFT
        return Settled(wanted.lines, cuts, wanted.pieces, minor, wished, why)

    def _limit(self, rule: Rule, number: int) -> tuple[int, Why | None]:
        """How much may go off a line, and what keeps it from more; None: that nothing more is left of its price."""
        floor = self.floor_under(rule, number)
        room = max(0, self.totals[number] - floor.minor)
        if rule.most_per_line is not None and rule.most_per_line < room:
            return rule.most_per_line, Why.CAPPED
        return room, floor.why if floor.minor else None

    def floor_under(self, rule: Rule, number: int) -> Floor:
        """The floor of a line once this rule is on it: its own margin counts beside those of rules before."""
        floor = self.floors[number]
        if rule.margin_floor_bps is None:
            return floor
        own = floor_of(self.cart.lines[number], self.circumstances, rule.margin_floor_bps)
        return own if own.minor > floor.minor else floor

    def take(self, compiled: Compiled, settled: Settled) -> None:
        """Let the rule have what it may."""
        rule = compiled.rule
        for number, cut in settled.cuts.items():
            self.totals[number] -= cut
            pieces = self.pieces[number]
            cuts = over_pieces(cut, settled.pieces.get(number, pieces))
            self.pieces[number] = tuple(piece - off for piece, off in zip(pieces, cuts, strict=True))
            self.floors[number] = self.floor_under(rule, number)
        if settled.waives_fee:
            self.fee = 0
        self.became[compiled.place] = Became(
            compiled,
            Outcome.APPLIED if settled.why is None else Outcome.CLIPPED,
            settled.cuts,
            settled.minor,
            settled.why,
            facts={} if settled.why is None else {"wished_minor": settled.wished},
            gift=settled.gift,
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
