"""`tessera bench NAME`: one measurement, from empty stores to a report."""

import sys
from collections.abc import Callable
from importlib import import_module

from backend.bench.report import Report, say
from backend.local.errors import CannotStart

# The benches of the contract; a name without a module has nothing to measure yet.
NAMES: dict[str, str | None] = {
    "catalogue": "backend.bench.catalogue",
    "checkout": "backend.bench.checkout",
    "flash-sale": "backend.bench.flash_sale",
    "fulfilment": "backend.bench.fulfilment",
    "vault-import": "backend.bench.vault_import",
    "vault-claim": "backend.bench.vault_claim",
    "pricing": "backend.bench.pricing",
    "risk": None,
    "admin-lists": "backend.bench.admin_lists",
    "analytics": "backend.bench.analytics",
}
Measure = Callable[[Report], None]


def main(name: str, *, json: bool = False, quick: bool = False, size: int | None = None) -> int:
    """Measure NAME, of `size` things if that is given, and tell.

    0 when every check held, 1 when one failed, 2 when there is no such bench.
    """
    if name not in NAMES:
        say(f"There is no bench {name}. There are: {', '.join(NAMES)}.")
        return 2
    module = NAMES[name]
    if module is None:
        say(f"{name} is not available yet: the shop has nothing of the kind to measure.")
        return 2
    measure: Measure = import_module(module).measure
    report = Report(name, quick, size)
    try:
        measure(report)
    except CannotStart as problem:
        say(str(problem))
        return 1
    say("  sizes    " + ", ".join(f"{what} {size}" for what, size in report.sizes.items()))
    for part in ("metrics", "floor", "ratio"):
        for metric, value in getattr(report, part).items():
            say(f"  {part:<8} {metric:<24} {value:,.2f}")
    for what, (sign, aimed) in report.targets.items():
        say(f"  target   {what:<24} {sign} {aimed:,g}{'  MISSED' if report.missed(what) else ''}")
    if json:
        sys.stdout.buffer.write(report.told() + b"\n")
        sys.stdout.flush()
    return 1 if report.faults else 0
