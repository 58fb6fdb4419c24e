"""Keeps the processes of a local shop running, and ends all of them within five seconds."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

from backend.local import process
from backend.local.bell import Bell
from backend.local.errors import CannotStart, Stopped
from backend.local.process import Program

SERVICES_STOP_S = 3.2
"""How long web, workers and relay may take before they are killed."""
STOP_S = 4.5
"""The same for all: the stores, which stop when nobody uses them any more, have what is left of it."""
BACK_OFF_S = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
SETTLED_S = 30.0
"""A process that ran this long has its earlier crashes forgiven."""


@dataclass(slots=True)
class Child:
    """One supervised program and its present process."""

    program: Program
    process: subprocess.Popen[bytes]
    store: bool
    started: float = field(default_factory=time.monotonic)
    crashes: int = 0
    due: float | None = None
    """When it is started again; None while it runs."""


class Supervisor:
    """Owns the signals and the children of this process for the length of a `with` block."""

    def __init__(self, logs: Path, say: Callable[[str], None]) -> None:
        self.logs = logs
        self.say = say
        self._children: list[Child] = []
        self._asked = Bell()
        self._before: dict[signal.Signals, object] = {}

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            self._before[number] = signal.signal(number, self._on_signal)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal() itself returned

    @property
    def children(self) -> tuple[Child, ...]:
        """What runs now, or waits to be started again."""
        return tuple(self._children)

    def start(self, program: Program, *, store: bool = False) -> Child:
        """Start a program and keep it running from now on. Stores are stopped last."""
        self._proceed()
        child = Child(program, self._spawn(program), store)
        self._children.append(child)
        return child

    def finish(self, program: Program) -> None:
        """Run a program to its end; refuses when it fails."""
        self._proceed()
        child = Child(program, self._spawn(program), store=False)
        self._children.append(child)
        while child.process.poll() is None:
            self._asked.wait(0.05)
            self._proceed()
            self._all_alive(except_for=child)
        self._children.remove(child)
        if child.process.returncode != 0:
            raise CannotStart(self._obituary(child))

    def until(self, answers: Callable[[], bool], of: Child, *, patience_s: float) -> None:
        """Wait until a child answers; refuses when it, or any other child, ends first."""
        give_up = time.monotonic() + patience_s
        while not answers():
            self._proceed()
            self._all_alive()
            if time.monotonic() > give_up:
                words = process.last_words(of.program.name, self.logs)
                raise CannotStart(f"{of.program.name} did not become ready within {patience_s:.0f} s.\n{words}")
            self._asked.wait(0.05)

    def discard(self, child: Child) -> None:
        """Forget a child that ended."""
        self._children.remove(child)

    def begin_again(self, child: Child) -> None:
        """Kill a child as a crash would, and start it again at once."""
        process.kill_group(child.process.pid)
        child.process.wait()
        child.process, child.started, child.due = self._spawn(child.program), time.monotonic(), None

    def watch(self) -> None:
        """Restart what crashes until a signal asks to stop."""
        while not self._asked.wait(0.2):
            for child in self._children:
                self._look_after(child)

    def stop(self) -> None:
        """End every child: first those that serve, then the stores they use."""
        began = time.monotonic()
        self._end([child for child in self._children if not child.store], SERVICES_STOP_S)
        left = STOP_S - (time.monotonic() - began)
        self._end([child for child in self._children if child.store], left)
        self._children.clear()

    def _look_after(self, child: Child) -> None:
        now = time.monotonic()
        if child.due is not None:
            if now >= child.due:
                child.process, child.started, child.due = self._spawn(child.program), now, None
            return
        if child.process.poll() is None:
            return
        process.kill_group(child.process.pid)  # its own children may hold its port
        child.crashes = 0 if now - child.started > SETTLED_S else child.crashes + 1
        wait = BACK_OFF_S[min(child.crashes, len(BACK_OFF_S) - 1)]
        child.due = now + wait
        self.say(
            f"{child.program.name} ended unexpectedly ({_how(child.process.returncode)}); "
            f"starting it again in {wait:g} s. Its log: {self.logs / child.program.name}.log"
        )

    def _end(self, children: Iterable[Child], patience_s: float) -> None:
        running = [child.process for child in children if child.due is None]
        for child in children:
            if child.due is None and child.process.poll() is None:
                child.process.send_signal(child.program.stop_signal)
        give_up = time.monotonic() + patience_s
        while any(one.poll() is None for one in running) and time.monotonic() < give_up:
            time.sleep(0.02)
        for one in running:
            process.kill_group(one.pid)
            one.wait()

    def _spawn(self, program: Program) -> subprocess.Popen[bytes]:
        try:
            return process.start(program, self.logs)
        except (OSError, subprocess.SubprocessError) as problem:
            raise CannotStart(f"{program.name} cannot be started: {problem}.") from problem

    def _all_alive(self, except_for: Child | None = None) -> None:
        for child in self._children:
            if child is not except_for and child.process.poll() is not None:
                raise CannotStart(self._obituary(child))

    def _obituary(self, child: Child) -> str:
        name = child.program.name
        how = _how(child.process.returncode)
        return f"{name} ended while starting ({how}). Its log, {self.logs / name}.log, ends with:\n" + (
            process.last_words(name, self.logs)
        )

    def _proceed(self) -> None:
        if self._asked.rung:
            raise Stopped

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._asked.ring()


def _how(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"
