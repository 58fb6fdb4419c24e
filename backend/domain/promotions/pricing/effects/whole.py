"""Effects that ask for nothing: a part, an amount, a price, a gift, the fee."""

from collections.abc import Callable

from backend.domain.promotions.pricing.ground import Ground, Wanted
from backend.domain.promotions.pricing.rules import Amount, FeeWaived, FixedPrice, Gift, Percentage
from backend.domain.promotions.pricing.spreading import part_off


def percentage(effect: Percentage, ground: Ground) -> Wanted:
    """A part off all the goods together, shared by what each costs; of the stage ITEM off each line."""
    numbers = ground.numbers()
    return part_of_lines(effect.bps, ground, numbers)


def part_of_lines(bps: int, ground: Ground, numbers: list[int]) -> Wanted:
    """A part off these lines, rounded once for all of them, or line by line where each stands on its own."""
    wanted = Wanted(ground.lines)
    totals = ground.totals
    if ground.each_line or len(numbers) == 1:
        wanted.cuts = {number: part_off(totals[number], bps) for number in numbers}
        return wanted
    whole = part_off(sum(totals[number] for number in numbers), bps)
    exact = [totals[number] * bps for number in numbers]
    cuts = [one // 10_000 for one in exact]
    # Largest remainder: the fractions that the sum has rounded up go to the lines that lost most of one.
    by_rest = sorted(range(len(numbers)), key=lambda at: -(exact[at] % 10_000))
    for at in by_rest[: whole - sum(cuts)]:
        cuts[at] += 1
    wanted.cuts = dict(zip(numbers, cuts, strict=True))
    return wanted


def amount(effect: Amount, ground: Ground) -> Wanted:
    """An amount off all the goods together, or off each piece as far as it goes."""
    if not effect.each_piece:
        return Wanted(ground.lines, together=effect.minor)
    return _by_piece(ground, lambda price: min(price, effect.minor))


def fixed_price(effect: FixedPrice, ground: Ground) -> Wanted:
    """What each piece costs above the price."""
    return _by_piece(ground, lambda price: max(0, price - effect.minor))


def gift(effect: Gift, ground: Ground) -> Wanted:
    """Nothing off: the buyer chooses."""
    return Wanted(ground.lines, gift=effect)


def fee_waived(_: FeeWaived, ground: Ground) -> Wanted:
    """Nothing off the goods: the fee falls away."""
    return Wanted(ground.lines, waives_fee=True)


def _by_piece(ground: Ground, cut: Callable[[int], int]) -> Wanted:
    wanted = Wanted(ground.lines)
    for number in ground.numbers():
        cuts = [cut(price) for price in ground.pieces[number]]
        wanted.pieces[number] = cuts
        wanted.cuts[number] = sum(cuts)
    return wanted
