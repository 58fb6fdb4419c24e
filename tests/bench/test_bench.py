"""The bench itself: its load generator counts rightly, its contract holds, and what is not built says so."""

import asyncio
import subprocess
import sys

import orjson
import pytest

from backend.bench import run
from backend.bench.client import Load, drive, get
from backend.bench.report import Report, percentile


@pytest.mark.parametrize("name", ["nonsense", "risk"])
def test_what_cannot_be_measured_says_so(name, capsys):
    assert run.main(name) == 2
    assert name in capsys.readouterr().err


@pytest.mark.parametrize("broken", [False, True])
def test_json_ends_with_one_object_and_a_wrong_answer_is_not_ok(monkeypatch, capfdbinary, broken):
    def measure(report: Report) -> None:
        report.metrics["orders_s"] = 123.456
        report.sizes = {"orders": 7}
        report.check(not broken, "an order is missing")

    monkeypatch.setattr(run, "import_module", lambda _: type("bench", (), {"measure": staticmethod(measure)}))
    assert run.main("checkout", json=True) == (1 if broken else 0)
    said = capfdbinary.readouterr()
    assert b"orders 7" in said.err
    told = orjson.loads(said.out.splitlines()[-1])
    assert told["bench"] == "checkout"
    assert told["ok"] is not broken
    assert told["metrics"] == {"orders_s": 123.5}
    assert told["machine"]["cores"] >= 1


async def _line(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readline()
    except ConnectionResetError:
        return b""


async def test_the_load_generator_counts_good_and_bad_answers():
    answered = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal answered
        while await _line(reader):
            while (await reader.readline()).strip():
                pass
            answered += 1
            status = b"500 No" if answered % 10 == 0 else b"200 OK"
            body = b'{"errors":[]}' if answered % 10 == 5 else b'{"data": {}} '
            writer.write(b"HTTP/1.1 " + status + b"\r\ncontent-length: 13\r\n\r\n" + body)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    seen = await asyncio.to_thread(drive, Load(port, (get("/", port),), connections=4, seconds=0.5, warm_up_s=0.1))
    server.close()
    await server.wait_closed()
    await asyncio.sleep(0.1)  # the connections' own tasks see the end
    assert seen.body_bytes == 13
    assert 0 < seen.answered <= answered
    assert seen.failed == pytest.approx(seen.answered / 5, abs=3)
    assert seen.req_s == pytest.approx(seen.answered / 0.5, rel=0.2)
    assert 0 < seen.p50_ms <= seen.p99_ms


def test_percentiles_are_of_the_values_seen():
    values = [float(value) for value in range(1, 101)]
    assert (percentile(values, 0.5), percentile(values, 0.99), percentile([], 0.5)) == (50.0, 99.0, 0.0)


@pytest.mark.soak
@pytest.mark.parametrize("name", [name for name, module in run.NAMES.items() if module])
def test_every_bench_ends_well_at_its_small_size(name):
    done = subprocess.run(
        [sys.executable, "-m", "backend.cli", "bench", name, "--quick", "--json"], capture_output=True, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert orjson.loads(done.stdout.splitlines()[-1])["ok"]
