"""What a signal handler may ring and the main loop may wait for."""

import os
import select


class Bell:
    """Rung once, it stays rung.

    A `threading.Event` is no bell for a signal handler: its lock may be held by the very code the signal
    interrupted, and then neither goes on. A byte in a pipe needs no lock.
    """

    def __init__(self) -> None:
        self._heard, self._rope = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)

    def __del__(self) -> None:
        os.close(self._heard)
        os.close(self._rope)

    def ring(self) -> None:
        """Ring; safe inside a signal handler, and harmless when rung already."""
        if not self.rung:
            os.write(self._rope, b"!")

    @property
    def rung(self) -> bool:
        """Whether it was rung."""
        return self.wait(0)

    def wait(self, seconds: float) -> bool:
        """Wait until it is rung, at most so long; tells whether it was."""
        return bool(select.select([self._heard], [], [], seconds)[0])
