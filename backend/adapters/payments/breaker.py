"""A small circuit breaker: after many failures in a row, stop asking for a while."""

import time
from collections.abc import Callable


class Breaker:
    """Opens after `limit` failures in a row; `rest_s` later lets one call through to see whether it is over.

    `allows` says whether a call may be made; every allowed call reports `succeeded` or `failed`.
    """

    def __init__(self, *, limit: int, rest_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._rest_s = rest_s
        self._clock = clock
        self._failures = 0
        self._closed_from = 0.0

    def allows(self) -> bool:
        """True when the circuit is closed, or when it is time for the one call that tries."""
        if self._failures < self._limit:
            return True
        now = self._clock()
        if now < self._closed_from:
            return False
        self._closed_from = now + self._rest_s  # the others wait for the outcome of this one
        return True

    def succeeded(self) -> None:
        """The other side answered, be it with a refusal."""
        self._failures = 0

    def failed(self) -> None:
        """The other side did not answer as it should."""
        self._failures += 1
        if self._failures >= self._limit:
            self._closed_from = self._clock() + self._rest_s
