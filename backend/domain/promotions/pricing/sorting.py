"""Which rules may have a turn: what speaks against the others is known before any of them has."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.conditions import Failed, Scene
from backend.domain.promotions.pricing.index import Compiled
from backend.domain.promotions.pricing.values import Circumstances, Traced, Why

_THRESHOLDS = frozenset({Why.BELOW_THRESHOLD, Why.TOO_FEW_PIECES})


@dataclass(frozen=True, slots=True)
class Ready:
    """A rule that nothing so far speaks against, the lines of its goods, and all lines it may touch."""

    compiled: Compiled
    lines: int
    open_lines: int


@dataclass(slots=True)
class SortedOut:
    """The rules that may have a turn; those that wait for more in the cart; and what is told of all that may not."""

    ready: list[Ready] = field(default_factory=list)
    waiting: list[Ready] = field(default_factory=list)
    refused: dict[int, Traced] = field(default_factory=dict)


def sort_out(met: Iterable[tuple[Compiled, int]], cart: Cart, circumstances: Circumstances) -> SortedOut:
    """The rules with their lines, by what is to become of them. Thousands may come by here and few go on."""
    found = SortedOut()
    # What conditions look at differs only by which lines count.
    scenes: dict[int, Scene] = {}
    for compiled, goods in met:
        failed = _out_of_time(compiled, circumstances)
        open_lines = _open(compiled, cart)
        lines = goods & open_lines
        if failed is None and not lines:
            failed = _no_goods(compiled, goods, cart)
        if failed is None and compiled.check is not None and not compiled.checks_later:
            scene = scenes.get(open_lines)
            if scene is None:
                scene = scenes[open_lines] = Scene(cart, circumstances, open_lines, cart.totals)
            failed = compiled.check(scene)
            if failed is not None and compiled.threshold_checks and failed.why in _THRESHOLDS:
                found.waiting.append(Ready(compiled, lines, open_lines))
        if failed is None:
            found.ready.append(Ready(compiled, lines, open_lines))
        else:
            found.refused[compiled.place] = compiled.refused(failed.why, failed.facts)
    return found


def asks_person(met: Iterable[tuple[Compiled, int]], cart: Cart, circumstances: Circumstances) -> bool:
    """Whether what is stored of the buyer, which the circumstances need not tell yet, decides about a rule."""
    return any(
        compiled.of_person and goods & _open(compiled, cart) and _out_of_time(compiled, circumstances) is None
        for compiled, goods in met
    )


def _out_of_time(compiled: Compiled, circumstances: Circumstances) -> Failed | None:
    rule = compiled.rule
    if circumstances.spent and rule.id in circumstances.spent:
        return Failed(circumstances.spent[rule.id])
    if rule.starts_at is not None and circumstances.now < rule.starts_at:
        return Failed(Why.NOT_YET, {"starts_at": rule.starts_at})
    if rule.ends_at is not None and circumstances.now >= rule.ends_at:
        return Failed(Why.OVER, {"ended_at": rule.ends_at})
    return None


def _open(compiled: Compiled, cart: Cart) -> int:
    """The lines that the rule may touch, or count, at all."""
    lines = cart.all
    if not compiled.rule.flash_too:
        lines &= ~cart.at_flash_price
    if not compiled.rule.member_too:
        lines &= ~cart.at_member_price
    return lines


def _no_goods(compiled: Compiled, goods: int, cart: Cart) -> Failed:
    if not goods:
        return Failed(Why.NO_SUCH_GOODS)
    at_flash = not compiled.rule.flash_too and not goods & ~cart.at_flash_price
    return Failed(Why.AT_FLASH_PRICE if at_flash else Why.AT_MEMBER_PRICE)
