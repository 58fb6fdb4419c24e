"""Granian, which says farewell to its workers before it ends them."""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator

from granian import Granian
from granian.constants import Interfaces, Loops

from backend.core import garbage
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
    # One process keeps its counts in memory; several add them up, and whichever is asked answers for all.
    with _counted_together() if workers > 1 else contextlib.nullcontext():
        _run(target, host, port, workers)


@contextlib.contextmanager
def _counted_together() -> Iterator[None]:
    # The library looks for the folder when it is imported: here it must not have been.
    with tempfile.TemporaryDirectory(prefix="tessera-metrics-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        yield


def _run(target: str, host: str, port: int, workers: int) -> None:
    server = PoliteGranian(
        target,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        factory=True,
        loop=Loops.uvloop,
        workers=workers,
        workers_kill_timeout=_KILL_AFTER_S,
    )
    # For the workers, which resume when they are ready; this process only waits for them.
    server.on_startup(garbage.pause)
    server.serve()
