"""What a line may not cost less than: the minimum final price, and the cost with its margin."""

from dataclasses import dataclass

from backend.domain.promotions.pricing.values import CartLine, Circumstances, Why


@dataclass(frozen=True, slots=True)
class Floor:
    """The least that a line may come to, and whose doing that is."""

    minor: int
    why: Why


def margin_floor(cost_minor: int, *, payment_fee_bps: int, margin_bps: int) -> int | None:
    """The least total that, less cost and the payment's fee, leaves the margin. None: no price does.

    The fee and the margin are both parts of the price: price − fee − cost ≥ margin.
    """
    left_bps = 10_000 - payment_fee_bps - margin_bps
    if left_bps <= 0:
        return None if cost_minor else 0
    return -(-cost_minor * 10_000 // left_bps)


def floor_of(line: CartLine, circumstances: Circumstances, margin_bps: int | None) -> Floor:
    """The floor of a line under a margin, never above what it costs without any promotion.

    Where the cost is not known no margin can be held.
    """
    whole = line.unit_minor * line.quantity
    least = (line.least_minor or 0) * line.quantity
    floor = Floor(min(least, whole), Why.AT_LEAST_PRICE)
    if margin_bps is None or line.cost_minor is None:
        return floor
    held = margin_floor(
        line.cost_minor * line.quantity, payment_fee_bps=circumstances.payment_fee_bps, margin_bps=margin_bps
    )
    held = whole if held is None else min(held, whole)
    return Floor(held, Why.AT_FLOOR) if held > floor.minor else floor
