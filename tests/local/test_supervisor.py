"""The supervisor: restarts what crashes, ends everything in time, leaves nothing when it is killed."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from backend.local import process
from backend.local.errors import CannotStart, Stopped
from backend.local.process import Program
from backend.local.supervisor import Supervisor
from tests.local.conftest import processes_in, wait_for


def python(name: str, code: str, folder: Path) -> Program:
    return Program(name, (sys.executable, "-c", f"folder = {str(folder)!r}\n{code}"))


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(folder, said):
    with Supervisor(folder / "logs", said.append) as one:
        yield one


def test_crashed_process_is_started_again(supervisor, folder, said):
    child = supervisor.start(python("flaky", "import time; time.sleep(60)", folder))
    first = child.process.pid
    child.process.kill()
    stop_in(2.5)
    supervisor.watch()
    assert child.process.pid != first
    assert child.process.poll() is None
    assert len(said) == 1
    assert "flaky ended unexpectedly (killed by SIGKILL)" in said[0]


def test_what_a_crashed_process_left_is_ended_before_its_restart(supervisor, folder):
    code = (
        "import subprocess, sys, time\n"
        "subprocess.Popen([sys.executable, '-c', f'import time; time.sleep(60)  # {folder} inner'])\n"
        "time.sleep(60)\n"
    )
    child = supervisor.start(python("outer", code, folder))
    assert wait_for(lambda: len(processes_in_command(folder)) == 2, 45)
    child.process.kill()
    stop_in(0.6)
    supervisor.watch()
    assert processes_in_command(folder) == []


def test_stubborn_process_is_killed_within_five_seconds(supervisor, folder):
    stubborn = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True)\n"
    for name in ("one", "two"):
        supervisor.start(python(name, stubborn + "time.sleep(60)", folder))
    supervisor.start(python("store", stubborn + "time.sleep(60)", folder), store=True)
    assert wait_for(lambda: all("up" in process.last_words(n, folder / "logs") for n in ("one", "two", "store")), 45)
    began = time.monotonic()
    supervisor.stop()
    assert time.monotonic() - began < 5
    assert processes_in_command(folder) == []


def test_stores_are_stopped_last(supervisor, folder):
    code = (
        "import signal, sys, time, pathlib\n"
        "def end(*_):\n"
        "    time.sleep({wait})\n"
        "    with (pathlib.Path(folder) / 'order').open('a') as file: file.write('{name}\\n')\n"
        "    sys.exit()\n"
        "signal.signal(signal.SIGTERM, end); print('up', flush=True); time.sleep(60)\n"
    )
    supervisor.start(python("store", code.format(name="store", wait=0), folder), store=True)
    supervisor.start(python("web", code.format(name="web", wait=0.5), folder))
    assert wait_for(lambda: all("up" in process.last_words(n, folder / "logs") for n in ("web", "store")), 45)
    supervisor.stop()
    assert (folder / "order").read_text() == "web\nstore\n"


def test_failing_step_refuses_with_its_last_words(supervisor, folder):
    with pytest.raises(CannotStart, match=r"migrate ended while starting \(exit code 3\)[\s\S]*no such table"):
        supervisor.finish(python("migrate", "import sys; print('no such table'); sys.exit(3)", folder))


def test_child_that_ends_while_waited_for_refuses(supervisor, folder):
    child = supervisor.start(python("web", "print('address in use')", folder))
    with pytest.raises(CannotStart, match="address in use"):
        supervisor.until(lambda: False, child, patience_s=20)


def test_child_that_never_answers_refuses(supervisor, folder):
    child = supervisor.start(python("web", "import time; time.sleep(60)", folder))
    with pytest.raises(CannotStart, match="did not become ready"):
        supervisor.until(lambda: False, child, patience_s=0.3)


def test_signal_while_starting_stops_the_start(supervisor, folder):
    child = supervisor.start(python("web", "import time; time.sleep(60)", folder))
    stop_in(0.2)
    with pytest.raises(Stopped):
        supervisor.until(lambda: False, child, patience_s=20)


def test_program_that_does_not_exist_refuses(supervisor):
    with pytest.raises(CannotStart, match="nothing cannot be started"):
        supervisor.start(Program("nothing", ("/no/such/program",)))


def test_killed_supervisor_leaves_nothing(folder, run):
    owner = run(
        "-c",
        "import sys; from pathlib import Path\n"
        "from backend.local.supervisor import Supervisor; from backend.local.process import Program\n"
        f"folder = Path({str(folder)!r})\n"
        "inner = (sys.executable, '-c', f'import time; time.sleep(60)  # {folder}')\n"
        "with Supervisor(folder / 'logs', print) as supervisor:\n"
        "    for name in ('one', 'two'): supervisor.start(Program(name, inner))\n"
        "    print('up', flush=True); supervisor.watch()\n",
    )
    assert owner.stdout is not None
    assert owner.stdout.readline() == "up\n"
    assert wait_for(lambda: len(processes_in(folder)) == 3, 45)
    owner.send_signal(signal.SIGKILL)
    assert wait_for(lambda: not processes_in(folder), 45)


def processes_in_command(folder: Path) -> list[int]:
    return [one for one in processes_in(folder) if one != os.getpid()]


def stop_in(seconds: float) -> None:
    """Send this process what Ctrl-C sends, a little later."""
    threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGTERM)).start()
