"""The bell that signal handlers ring."""

import signal
import subprocess
import sys

from backend.local.bell import Bell

BUSY = """
import signal, sys
from backend.local.bell import Bell
bell = Bell()
signal.signal(signal.SIGTERM, lambda *_: bell.ring())
print("ready", flush=True)
while not bell.wait(0):
    pass
"""


def test_it_stays_rung() -> None:
    bell = Bell()
    assert [bell.rung, bell.wait(0.01)] == [False, False]
    bell.ring()
    bell.ring()
    assert [bell.rung, bell.wait(45)] == [True, True]


def test_a_signal_in_the_middle_of_waiting_is_heard() -> None:
    """With a lock in the bell, a signal that interrupts the waiting hangs the process for good, sooner or later."""
    for _ in range(5):
        busy = subprocess.Popen([sys.executable, "-c", BUSY], stdout=subprocess.PIPE)
        assert busy.stdout is not None
        busy.stdout.readline()
        busy.send_signal(signal.SIGTERM)
        assert busy.wait(45) == 0
        busy.stdout.close()
