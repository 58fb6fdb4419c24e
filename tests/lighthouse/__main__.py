"""The storefront's first pages beside their budget: `make lighthouse` (or `python -m tests.lighthouse`).

Starts a seeded shop of its own, as `make demo` would, and lets Lighthouse open the first page, a product's and a
bundle's at its mobile settings (a slow phone on throttled 4G), each some times. The median counts, so that a machine
that is busy for a moment spoils nothing. 0 when every page keeps the budget.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from statistics import median

import httpx

from tests.e2e.conftest import CHROMIUM, FLAGS
from tests.e2e.running import Shop, running_shop
from tests.make.tools import node

HERE = Path(__file__).parent
# (what, of what Lighthouse says, at most, how it is shown)
BUDGET = (
    ("largest paint", "lcp_ms", 1500, "{:,.0f} ms"),
    ("layout shift", "cls", 0.05, "{:.3f}"),
    ("scripts", "script_bytes", 200_000, "{:,.0f} bytes"),
)
# Not in the budget; said beside it.
BESIDE = (
    ("performance", "performance", "{:.0f} of 100"),
    ("main thread blocked", "tbt_ms", "{:,.0f} ms"),
    ("first paint", "fcp_ms", "{:,.0f} ms"),
    ("transferred", "bytes", "{:,.0f} bytes"),
    ("requests", "requests", "{:.0f}"),
    ("processor slowed", "slowed", "{:.1f} times"),
)
Runs = list[dict[str, float]]


def main() -> int:
    """Measure and print; 0 when every page keeps the budget, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tests.lighthouse")
    parser.add_argument("--runs", type=int, default=3, help="how often each page is opened")
    parser.add_argument("--reports", type=Path, help="a folder for Lighthouse's own reports")
    chosen = parser.parse_args()
    with running_shop(scale=0.01) as shop:
        found = measured(pages(shop), chosen.runs, chosen.reports)
    broken = [fault for name, runs in found.items() for fault in told(name, runs)]
    print("\n".join(["", *broken]) if broken else "\nEvery page keeps the budget.")
    return 1 if broken else 0


def pages(shop: Shop) -> dict[str, str]:
    """The pages that are measured: the first one, and the first product and bundle that it shows."""
    first = httpx.get(shop.base, timeout=30).raise_for_status().text
    shown = {kind: re.search(rf'href="(/{kind}/[a-z0-9-]+)', first) for kind in "pb"}
    goods = {name: found[1] for name, found in shown.items() if found}
    return {"home": f"{shop.base}/", "product": shop.base + goods["p"], "bundle": shop.base + goods["b"]}


def measured(pages: dict[str, str], runs: int, reports: Path | None) -> dict[str, Runs]:
    """What Lighthouse says of each page, run by run."""
    asked = {"chromium": CHROMIUM, "flags": FLAGS, "runs": runs, "pages": pages}
    if reports:
        reports.mkdir(parents=True, exist_ok=True)
        asked["report"] = str(reports.resolve())
    ended = subprocess.run(
        [node(), "measure.mjs", json.dumps(asked)], cwd=HERE, stdout=subprocess.PIPE, text=True, timeout=900, check=True
    )
    found: dict[str, Runs] = json.loads(ended.stdout.splitlines()[-1])
    return found


def told(name: str, runs: Runs) -> list[str]:
    """Print a page's medians beside the budget; what is over it comes back as words."""
    middle = {key: median(run[key] for run in runs) for key in runs[0]}
    print(f"\n{name}, median of {len(runs)}")
    for what, key, most, shape in BUDGET:
        print(f"  {what:<20} {shape.format(middle[key]):>16}   at most {shape.format(most)}")
    for what, key, shape in BESIDE:
        print(f"  {what:<20} {shape.format(middle[key]):>16}")
    return [
        f"{name}: {what} is {shape.format(middle[key])}, at most {shape.format(most)} was meant"
        for what, key, most, shape in BUDGET
        if middle[key] > most
    ]


if __name__ == "__main__":
    sys.exit(main())
