"""`pricing`: what promotions make of a cart of 20 lines, among 1,000 live ones and among 10,000. No store is asked."""

import time
from collections.abc import Sequence
from random import Random

from backend.bench.market import LINES, Market, market
from backend.bench.report import Report, percentile, say
from backend.domain.promotions.pricing.engine import compile_rules, reckon
from backend.domain.promotions.pricing.index import Index
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Outcome

FEW, MANY = 1_000, 10_000
CARTS, QUICK_CARTS, ROUNDS, QUICK_ROUNDS = 500, 100, 6, 2
# Turns of the loop that tells what the machine makes of Python at the moment.
_TURNS = 20_000


def measure(report: Report) -> None:
    """p99 of pricing a cart, in turns among few and many promotions; every cart exact, however its lines stand."""
    carts, rounds = (QUICK_CARTS, QUICK_ROUNDS) if report.quick else (CARTS, ROUNDS)
    report.sizes = {"promotions": FEW, "promotions_many": MANY, "lines": LINES, "carts": carts, "rounds": rounds}
    markets = {"": market(FEW, carts), "_10k": market(MANY, carts)}
    indexes = {}
    for name, made in markets.items():
        begun = time.perf_counter()
        indexes[name] = compile_rules(made.rules)
        report.metrics[f"compile_ms{name}"] = (time.perf_counter() - begun) * 1000
        _check(report, made, indexes[name])
    bare = compile_rules(())
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in markets}
    empty: list[float] = []
    loops: list[float] = []
    for turn in range(rounds + 1):
        say(f"  round {turn} of {rounds} …")
        loops.append(_loop())
        for name, made in markets.items():
            spent = [_timed(*one, indexes[name]) for one in zip(made.carts, made.buyers, strict=True)]
            if turn:  # the first round warms up
                seen[name] += spent
        first = markets[""]
        empty += [_timed(*one, bare)[0] for one in zip(first.carts, first.buyers, strict=True)]
    for name, spent in seen.items():
        wall, cpu = [one[0] for one in spent], [one[1] for one in spent]
        report.metrics[f"p50_ms{name}"] = percentile(wall, 0.5)
        report.metrics[f"p99_ms{name}"] = percentile(wall, 0.99)
        report.metrics[f"p99_cpu_ms{name}"] = percentile(cpu, 0.99)
    report.floor = {"no_promotion_p50_ms": percentile(empty, 0.5), "loop_ms": percentile(loops, 0.5)}
    report.ratio = {
        "to_floor": report.metrics["p50_ms"] / report.floor["no_promotion_p50_ms"],
        "many_to_few": report.metrics["p50_ms_10k"] / report.metrics["p50_ms"],
    }
    report.aim("p99_ms", at_most=5)
    report.aim("p99_ms_10k", at_most=10)


def _timed(cart: Sequence[CartLine], buyer: Circumstances, index: Index) -> tuple[float, float]:
    """Milliseconds by the clock, and of the processor."""
    cpu, begun = time.thread_time(), time.perf_counter()
    reckon(cart, buyer, index)
    return (time.perf_counter() - begun) * 1000, (time.thread_time() - cpu) * 1000


def _loop() -> float:
    begun = time.perf_counter()
    total = 0
    for number in range(_TURNS):
        total += number * number % 7
    return (time.perf_counter() - begun) * 1000


def _check(report: Report, made: Market, index: Index) -> None:
    """Pieces come to lines, lines to the total, and neither the order of lines nor rules for other goods count."""
    luck = Random(1)
    met = applied = 0
    for cart, buyer in zip(made.carts[:50], made.buyers, strict=False):
        found = reckon(cart, buyer, index)
        met += len(found.trace)
        applied += sum(one.outcome is not Outcome.REFUSED for one in found.trace)
        whole = sum(line.unit_minor * line.quantity for line in cart)
        exact = all(
            sum(line.pieces)
            == line.total_minor
            == given.unit_minor * given.quantity - sum(r.minor for r in line.reductions)
            and min(line.pieces) >= 0
            for given, line in zip(cart, found.lines, strict=True)
        )
        report.check(exact and found.total_minor + found.discount_minor == whole, "a cart is not exact")
        shuffled = luck.sample(cart, len(cart))
        report.check(
            reckon(shuffled, buyer, index).total_minor == found.total_minor, "the order of lines changes a total"
        )
        named = {one.rule_id for one in found.trace}
        only = compile_rules([rule for rule in made.rules if rule.id in named])
        report.check(reckon(cart, buyer, only) == found, "a rule that the cart does not meet changes it")
    report.sizes[f"met_by_a_cart_of_{len(made.rules)}"] = met // 50
    report.sizes[f"applied_of_{len(made.rules)}"] = applied // 50
