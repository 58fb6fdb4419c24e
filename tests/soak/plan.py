"""What happens in one run, drawn from one seed: the same number gives the same orders and the same blows."""

import os
import random
from dataclasses import dataclass
from enum import StrEnum

FULL_ORDERS, SHORT_ORDERS = 2000, 120
# One blow for so many paid orders.
ORDERS_PER_BLOW = 12


class Goods(StrEnum):
    """What an order is for."""

    CODES = "codes"
    MEMBERSHIP = "membership"
    TOPUP = "topup"
    VOUCHER = "voucher"
    MANUAL = "manual"
    BUNDLE = "bundle"
    MIXED = "mixed"
    PARTNER = "partner"


class Blow(StrEnum):
    """What goes wrong."""

    KILL_WEB = "kill web"
    KILL_FULFIL = "kill worker-fulfil"
    KILL_DEFAULT = "kill worker-default"
    KILL_RELAY = "kill relay"
    KILL_VALKEY = "kill valkey"
    KILL_POSTGRES = "kill postgres"
    KILL_SANDBOX = "kill sandbox"
    KILL_SUPPLIER = "kill supplier"
    FLUSH = "flushall"
    CUT = "cut every database connection"
    SILENCE = "provider silent for three seconds"
    DUPLICATE = "callbacks five times at once"
    REORDER = "callbacks late, after the next"
    SHIFT_FULFIL = "clock of worker-fulfil off by seconds"
    SHIFT_DEFAULT = "clock of worker-default off by seconds"
    SHIFT_RELAY = "clock of relay off by seconds"


WEIGHTS = {
    Goods.CODES: 26,
    Goods.MEMBERSHIP: 6,
    Goods.TOPUP: 14,
    Goods.VOUCHER: 8,
    Goods.MANUAL: 4,
    Goods.BUNDLE: 20,
    Goods.MIXED: 12,
    Goods.PARTNER: 10,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """The orders in their sequence, and after how many paid ones each blow falls."""

    seed: int
    orders: tuple[Goods, ...]
    blows: tuple[tuple[int, Blow], ...]

    def told(self) -> str:
        """One line to print and to repeat the run by."""
        return f"seed {self.seed}, {len(self.orders)} orders, {len(self.blows)} blows"


def drawn(seed: int, orders: int) -> Plan:
    """The plan of a seed. Every kind of blow falls about equally often, in another order each time."""
    dice = random.Random(seed)
    goods = tuple(dice.choices(list(WEIGHTS), list(WEIGHTS.values()), k=orders))
    wanted = max(orders // ORDERS_PER_BLOW, len(Blow))
    kinds: list[Blow] = []
    while len(kinds) < wanted:
        kinds += dice.sample(list(Blow), len(Blow))
    moments = sorted(dice.randrange(1, max(orders * 9 // 10, 2)) for _ in range(wanted))
    return Plan(seed, goods, tuple(zip(moments, kinds[:wanted], strict=True)))


def asked() -> Plan:
    """The plan that the environment asks for: `SOAK=short|full`, `SOAK_ORDERS`, `SOAK_SEED`."""
    size = SHORT_ORDERS if os.environ.get("SOAK") == "short" else FULL_ORDERS
    seed = int(os.environ.get("SOAK_SEED") or random.SystemRandom().randrange(10**6))
    return drawn(seed, int(os.environ.get("SOAK_ORDERS") or size))
