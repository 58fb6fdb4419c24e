"""A log line is one JSON object that holds neither a secret nor a person's data."""

import io
import logging
import subprocess
import sys
from collections.abc import Iterator

import orjson
import pytest

from backend.core import logs
from backend.core.logs import REDACTED, AsJson, AsText

SECRETS = {
    "a card code": ("the code ABCD-EFGH-2345 was sold", "ABCD-EFGH-2345"),
    "a longer one": ("code=7KQ2M-PLX94-AAB31-ZZ012", "7KQ2M-PLX94-AAB31-ZZ012"),
    "a session token": ("token Zk3xT9bQwLmN4vRsYpUe8aHcDfGj", "Zk3xT9bQwLmN4vRsYpUe8aHcDfGj"),
    "a key": (
        "key aGVsbG8tdGhpcy1pcy1hLWtleS0xMjM0NTY3ODkwYWI= is wrong",
        "aGVsbG8tdGhpcy1pcy1hLWtleS0xMjM0NTY3ODkwYWI",
    ),
    "a bearer": ("Authorization: Bearer abc.def-123456", "abc.def-123456"),
    "a cookie": ("cookie: tessera_session=s3cr3tvalue; other=1", "s3cr3tvalue"),
    "a password": ('{"password": "hunter2hunter2"}', "hunter2hunter2"),
    "an address with a password": ("cannot reach postgresql://shop:pa55word@db:5432/x", "pa55word"),
    "an e-mail address": ("Key (email)=(lin.mei+x@mail.example.com) already exists", "lin.mei+x@mail.example.com"),
    "a phone": ("to 13812345678 failed", "13812345678"),
    "a phone with its country": ("to +8613812345678 failed", "13812345678"),
    "a phone in groups": ("to 138 1234 5678 failed", "138 1234 5678"),
    "an order's link": ("GET /orders/link/Zk3xT9bQwLmN4vRs_abc 200", "Zk3xT9bQwLmN4vRs_abc"),
}
# What support needs must stay readable.
PLAIN = (
    "payment 01a2047b-b558-711c-9ff6-898a53f237bd differs from what its provider says",
    "order 261123423383094 expired",
    "unexpected error Ab3_x9QwZk12: ValueError",
    "lost the line to redis: ConnectionError; again in 0.05 s",
    "fulfilment.deliver_order failed for delivery 1284441234567: GoodsMissing, GOODS_MISSING",
    "at backend/domain/fulfilment/kinds/code.py:41 hand_over",
    "Applied 0003_ledger_and_partners",
    "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
)


@pytest.fixture
def heard() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(AsJson())
    logger = logging.getLogger("backend.tests.logs")
    logger.addHandler(handler)
    logger.propagate = False
    yield logger, stream
    logger.removeHandler(handler)


@pytest.mark.parametrize("name", SECRETS, ids=str)
def test_what_looks_like_a_secret_is_taken_out(heard, name):
    logger, stream = heard
    text, secret = SECRETS[name]
    logger.warning(text)
    logger.warning("told: %s", text, extra={"fact": {"deep": [text]}})
    told = stream.getvalue()
    assert secret not in told
    assert REDACTED in told
    assert len([orjson.loads(line) for line in told.splitlines()]) == 2


@pytest.mark.parametrize("text", PLAIN, ids=range(len(PLAIN)))
def test_what_support_needs_stays(text):
    assert logs.redacted(text) == text


def test_members_with_telling_names_are_hidden_whatever_they_hold(heard):
    logger, stream = heard
    hidden = {"password": "x", "api_key": "y", "Authorization": "z", "new_password": "w", "phone": "1", "email": "2"}
    logger.warning("a request", extra={"headers": hidden, "token": "abc", "status": 200})
    line = orjson.loads(stream.getvalue())
    assert line["headers"] == dict.fromkeys(hidden, REDACTED)
    assert (line["token"], line["status"]) == (REDACTED, 200)


def test_an_exception_is_told_by_class_and_places_never_by_its_text(heard):
    logger, stream = heard
    try:
        raise ValueError("hunter2hunter2")
    except ValueError:
        logger.exception("it failed")
    line = orjson.loads(stream.getvalue())
    assert "hunter2" not in stream.getvalue()
    assert line["error"] == "ValueError"
    assert line["places"][-1].endswith("test_an_exception_is_told_by_class_and_places_never_by_its_text")


def test_an_error_that_nobody_took_is_told_in_the_same_way():
    """Of a task, by asyncio; of a thread or the whole process, in the place of Python's own words."""
    script = """
import asyncio, sys, threading
from backend.core import logs
logs.configure("INFO", "text")
async def fails(secret): raise ValueError(f"invalid input for query argument $1: {secret!r}")
async def main():
    task = asyncio.create_task(fails("hunter2 hunter2"))
    await asyncio.sleep(0.01)
    del task
asyncio.run(main())
def die(): raise KeyError("hunter2")
thread = threading.Thread(target=die); thread.start(); thread.join()
raise RuntimeError("hunter2")
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "hunter2" not in ended.stdout + ended.stderr
    never, thread, process = ended.stderr.splitlines()
    assert "Task exception was never retrieved" in never
    assert "error=ValueError" in never
    assert "nobody took a KeyError" in thread
    assert "nobody took a RuntimeError" in process


def test_a_line_carries_its_request(heard):
    logger, stream = heard
    mark = logs.REQUEST.set("r-17")
    try:
        logger.warning("one\ntwo")
    finally:
        logs.REQUEST.reset(mark)
    logger.warning("three")
    first, second = (orjson.loads(line) for line in stream.getvalue().splitlines())
    assert (first["request"], first["message"]) == ("r-17", "one\ntwo")
    assert "request" not in second


def test_for_eyes_it_is_one_line_too():
    record = logging.makeLogRecord({"name": "backend.web.door", "levelname": "WARNING", "msg": "a\nb 13812345678"})
    line = AsText().format(record)
    assert line.endswith(f"web.door: a\\nb {REDACTED}")
    assert "\n" not in line


def test_the_form_follows_what_it_writes_to(monkeypatch):
    root = logging.getLogger()
    before, level, ours = root.handlers[:], root.level, logging.getLogger("backend").level
    try:
        for form, tty, expected in (("auto", True, AsText), ("auto", False, AsJson), ("json", True, AsJson)):
            stream = io.StringIO()
            monkeypatch.setattr(stream, "isatty", lambda tty=tty: tty)
            monkeypatch.setattr(sys, "stderr", stream)
            logs.configure("INFO", form)  # type: ignore[arg-type]
            assert type(root.handlers[0].formatter) is expected
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        logging.getLogger("backend").setLevel(ours)
        logging.getLogger("strawberry.execution").disabled = False
