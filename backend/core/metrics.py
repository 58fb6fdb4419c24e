"""What is counted, for Prometheus: every metric of the shop is declared here or in `backend.jobs.gauges`.

Labels take few values, all of them ours: a door, a root field, a refusal's code, a provider. Never an id, a path or
anything a stranger chose. Seconds are seconds; `_total` only grows.

Several web processes of one server share their numbers through files in `PROMETHEUS_MULTIPROC_DIR`, which
`backend.web.serving` makes before the first of them starts; whichever is asked answers for all.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_FAST = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_WORK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
# What a buyer waits for: 3 seconds is the promise for codes, minutes for fast and days for slow top-ups.
_DELIVERY = (0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 300, 600, 1800, 3600, 4 * 3600, 24 * 3600, 72 * 3600)

HTTP = Counter("tessera_http_requests", "Answered requests.", ("door", "operation", "status"))
HTTP_SECONDS = Histogram("tessera_http_seconds", "Time to an answer's first byte.", ("door",), buckets=_FAST)
FROM_MEMORY = Counter("tessera_http_answers_from_memory", "Public answers served without computing them.")
REFUSALS = Counter("tessera_refusals", "Expected refusals answered as data.", ("code",))
ERRORS = Counter("tessera_unexpected_errors", "Errors masked from the client and logged with an id.", ("where",))
ATTEMPTS = Counter("tessera_attempts", "Attempts at what can be guessed, by what became of them.", ("kind", "outcome"))
DUTY_SECONDS = Histogram(
    "tessera_duty_seconds", "Time one handler took for one delivery.", ("duty", "outcome"), buckets=_WORK
)
OUTWARD = Counter("tessera_outward_calls", "Calls to other companies' services.", ("party", "operation", "outcome"))
OUTWARD_SECONDS = Histogram(
    "tessera_outward_seconds", "Time of one attempt of a call outward.", ("party", "operation"), buckets=_WORK
)
DELIVERY_SECONDS = Histogram("tessera_delivery_seconds", "From an order's payment to its delivery.", buckets=_DELIVERY)
ORDERS = Counter("tessera_order_events", "Orders by what became of them.", ("event",))
POOL = Gauge(
    "tessera_database_connections", "Connections of the process's pool.", ("use",), multiprocess_mode="livesum"
)
POOL_SIZE = Gauge(
    "tessera_database_connections_most", "How many connections the pool may open.", multiprocess_mode="livesum"
)


def note_pool(open_now: int, idle: int, most: int) -> None:
    """Tell how the process's database connections are used."""
    POOL.labels("busy").set(open_now - idle)
    POOL.labels("idle").set(idle)
    POOL_SIZE.set(most)


def exposition() -> bytes:
    """Everything counted, in Prometheus' text format."""
    if not os.environ.get(FOLDER):
        return generate_latest(REGISTRY)
    _bury()
    together = CollectorRegistry()
    MultiProcessCollector(together)  # type: ignore[no-untyped-call]
    return generate_latest(together)


def _bury() -> None:
    """Forget the gauges of processes that are gone; their counts stay."""
    for pid in _pids(file.name for file in Path(os.environ[FOLDER]).iterdir()):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            mark_process_dead(pid)  # type: ignore[no-untyped-call]
        except PermissionError:
            continue


def _pids(files: Iterable[str]) -> set[int]:
    """Of `gauge_livesum_<pid>.db`."""
    ends = (name.removesuffix(".db").rpartition("_")[2] for name in files if name.startswith("gauge_live"))
    return {int(end) for end in ends if end.isdigit()}
