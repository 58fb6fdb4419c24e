"""Logs of the processes without a web server: one JSON object a line, on standard error."""

import logging
import sys
from datetime import UTC, datetime

import orjson


class _AsJson(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0] is not None:
            # The class only: a message may hold what was being worked on.
            line["error"] = record.exc_info[0].__name__
        return orjson.dumps(line).decode()


def configure(level: str) -> None:
    """Log everything of the process at `level` and above. Libraries speak from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_AsJson())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("backend").setLevel(level)
