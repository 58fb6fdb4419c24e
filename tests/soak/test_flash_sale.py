"""A flash sale at full size while a worker is killed, Valkey restarted and PostgreSQL's connections dropped."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.soak
PATIENCE_S = 600


def test_totals_are_exact_whatever_breaks() -> None:
    quick = ["--quick"] if os.environ.get("SOAK") == "short" else []
    ended = subprocess.run(
        [sys.executable, "-m", "backend.cli", "bench", "flash-sale", "--json", *quick],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    told = json.loads(ended.stdout.splitlines()[-1])
    assert told["ok"]
    assert told["faults"] == []
    assert told["metrics"]["sold"] == told["metrics"]["sold_in_trouble"] == told["sizes"]["quota"]
