"""Granian, which says farewell to its workers before it ends them."""

import contextlib
import os
import time

from granian import Granian
from granian.constants import Interfaces, Loops

from backend.web.streams import FAREWELL

# Long enough for the last words of every stream to be on the wire, short beside the five seconds there are.
_LAST_WORDS_S = 0.3
_KILL_AFTER_S = 3


class PoliteGranian(Granian):  # type: ignore[misc,valid-type]
    """Its worker drops what still streams when it is told to stop: so the streams are ended first."""

    def _stop_workers(self) -> None:
        for worker in self.wrks:
            with contextlib.suppress(ProcessLookupError, TypeError):
                os.kill(worker.inner.pid, FAREWELL)
        time.sleep(_LAST_WORDS_S)
        super()._stop_workers()


def serve(target: str, host: str, port: int, workers: int) -> None:
    """Serve the factory `target` (`package.module:function`) until SIGTERM or SIGINT; stops within 5 seconds."""
    PoliteGranian(
        target,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        factory=True,
        loop=Loops.uvloop,
        workers=workers,
        workers_kill_timeout=_KILL_AFTER_S,
    ).serve()
