"""A call to another company's service, timed, counted and traced.

    async with outward.calling("sandbox", "create") as call:
        ...
        call.outcome = "refused"

`party` and `operation` are names of ours from a short list. What leaves the block as an exception is counted under
its class, unless the block said better.
"""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from backend.core import metrics, tracing


@dataclass(slots=True)
class Call:
    """One attempt; `outcome` is a short word of a closed set."""

    outcome: str = ""


@asynccontextmanager
async def calling(party: str, operation: str) -> AsyncIterator[Call]:
    """Make one attempt inside the block."""
    call, began = Call(), time.perf_counter()
    with tracing.span(
        f"{party} {operation}", tracing.Kind.CLIENT, facts={"tessera.party": party, "tessera.operation": operation}
    ) as doing:
        try:
            yield call
            call.outcome = call.outcome or "ok"
        except BaseException as error:
            call.outcome = call.outcome or type(error).__name__
            raise
        finally:
            doing.say("tessera.outcome", call.outcome)
            metrics.OUTWARD.labels(party, operation, call.outcome).inc()
            metrics.OUTWARD_SECONDS.labels(party, operation).observe(time.perf_counter() - began)
