"""Logs: one JSON object a line on standard error, without what was being worked on.

An exception is told by its class and the places it passed, never by its text: drivers put values into it
(`Key (email)=(…) already exists`), and a value may be a contact, a password or a card code.
"""

import logging
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType

import orjson

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class AsJson(logging.Formatter):
    """One line per record; `extra` facts become members."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as a JSON object."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: value for name, value in vars(record).items() if name not in _STANDARD}
        if record.exc_info and record.exc_info[0] is not None:
            line["error"], line["places"] = record.exc_info[0].__name__, places(record.exc_info[2])
        return orjson.dumps(line, default=str).decode()


def places(trace: TracebackType | None, *, last: int = 12) -> list[str]:
    """Where an exception passed: the innermost `file:line function`, outermost first."""
    frames = traceback.extract_tb(trace)[-last:]
    return [f"{'/'.join(frame.filename.split('/')[-3:])}:{frame.lineno} {frame.name}" for frame in frames]


def configure(level: str) -> None:
    """Log this process at `level` and above; libraries speak from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AsJson())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("backend").setLevel(level)
    # It prints what failed with its values; unexpected errors are logged by the doors, with their id.
    logging.getLogger("strawberry.execution").disabled = True
