"""Logs: one line a record on standard error, without what was being worked on.

JSON for machines, text on a terminal; both carry the request's id and the trace's. An exception is told by its class
and the places it passed, never by its text: drivers put values into it (`Key (email)=(…) already exists`), and a
value may be a contact, a password or a card code. What still looks like a secret is taken out of every line: the
last net, for a library or for a mistake of ours.
"""

import logging
import re
import sys
import threading
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal

import orjson

from backend.core import tracing

logger = logging.getLogger(__name__)

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}

# The id of the HTTP request this task works for; answers carry it as `x-request-id`.
REQUEST: ContextVar[str] = ContextVar("request", default="")

REDACTED = "[redacted]"
# Members whose value is nobody's to read, whatever it looks like.
_SECRET_NAMES = re.compile(
    r"(?i)^(?:.*[_-])?(?:authorization|cookie|cookies|set-cookie|password|passwd|secret|token|api[_-]?key|private[_-]?key"
    r"|signature|session|otp|card|code_plain|credential|credentials|phone|email|contact)$"
)
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    # Credentials of a URL, of a header, of a cookie.
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^\s/@:]*:[^\s/@]+@"), rf"\1{REDACTED}@"),
    (re.compile(r"(?i)\b(bearer|basic|hmac-sha256)\s+[A-Za-z0-9+/=_.~-]{6,}"), rf"\1 {REDACTED}"),
    (re.compile(r"(?i)\b(authorization|cookie|set-cookie)(['\"]?\s*[:=]\s*).+"), rf"\1\2{REDACTED}"),
    (
        re.compile(
            r"(?i)\b((?:[a-z]+[_-])?(?:password|passwd|secret|token|signature|api[_-]?key|private[_-]?key|tessera_session"
            r"|tessera_staff|otp))(['\"]?\s*[:=]\s*['\"]?)[^\s'\"&,;})]+"
        ),
        rf"\1\2{REDACTED}",
    ),
    # An order's link is its key; so is an upload's.
    (re.compile(r"(/(?:orders?/link|link|o|uploads)/)[A-Za-z0-9_.~-]{12,}"), rf"\1{REDACTED}"),
    # Contacts.
    (re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"), REDACTED),
    (re.compile(r"(?<![\w.-])(?:\+\d{1,3}[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w-])"), REDACTED),
    (re.compile(r"(?<![\w.-])\+\d{8,15}(?![\w-])"), REDACTED),
    # Card codes come in groups: ABCD-EFGH-2345.
    (
        re.compile(r"(?<![\w-])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,}(?![\w-])"),
        REDACTED,
    ),
    # Keys and tokens: long, and of letters in both cases with digits. Ids of ours are lower-case hexadecimal.
    (
        re.compile(r"(?<![\w/.-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[A-Za-z0-9_-]{20,}={0,2}(?![\w/])"),
        REDACTED,
    ),
)


def redacted(text: str) -> str:
    """The text without what looks like a credential, a contact, a card code or a key."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


def cleaned(value: Any) -> Any:
    """A fact of a record, its strings redacted and members with telling names hidden, however deep."""
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, dict):
        return {
            str(name): REDACTED if _SECRET_NAMES.fullmatch(str(name)) and item else cleaned(item)
            for name, item in value.items()
        }
    if isinstance(value, list | tuple | set | frozenset):
        return [cleaned(item) for item in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return redacted(str(value))


def facts_of(record: logging.LogRecord) -> dict[str, Any]:
    """What a record says, cleaned, in the order in which it is read."""
    line: dict[str, Any] = {
        "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
        "level": record.levelname,
        "logger": record.name,
        "message": redacted(_said(record)),
    }
    if request := REQUEST.get():
        line["request"] = request
    if trace := tracing.trace_id():
        line["trace"] = trace
    line |= cleaned({name: value for name, value in vars(record).items() if name not in _STANDARD})
    if record.exc_info and record.exc_info[0] is not None:
        line["error"], line["places"] = record.exc_info[0].__name__, places(record.exc_info[2])
    return line


def _said(record: logging.LogRecord) -> str:
    """What the record says. Of an error that nobody took, asyncio repeats the text and values in further lines."""
    text = record.getMessage()
    return text.partition("\n")[0] if record.name == "asyncio" else text


class AsJson(logging.Formatter):
    """One JSON object per record; `extra` facts become members."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as a JSON object."""
        return orjson.dumps(facts_of(record), default=str).decode()


class AsText(logging.Formatter):
    """One line per record, for eyes: time, level, message, then the rest as name=value."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line; a line break inside it is written as an escape."""
        facts = facts_of(record)
        at, level, logger, message = (facts.pop(name) for name in ("at", "level", "logger", "message"))
        rest = " ".join(f"{name}={value}" for name, value in facts.items())
        line = f"{at[11:23]} {level:<7} {logger.removeprefix('backend.')}: {message}{'  ' + rest if rest else ''}"
        return line.replace("\r", "\\r").replace("\n", "\\n")


def places(trace: TracebackType | None, *, last: int = 12) -> list[str]:
    """Where an exception passed: the innermost `file:line function`, outermost first."""
    frames = traceback.extract_tb(trace)[-last:]
    return [f"{'/'.join(frame.filename.split('/')[-3:])}:{frame.lineno} {frame.name}" for frame in frames]


def _ended(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Say of what a process or thread dies, in the place of Python's own words, which repeat the error's text."""
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    logger.critical("nobody took a %s, and its thread ends", kind.__name__, extra={"places": places(trace)})


def configure(level: str, form: Literal["auto", "json", "text"] = "auto") -> None:
    """Log this process at `level` and above; libraries speak from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    text = form == "text" or (form == "auto" and sys.stderr.isatty())
    handler.setFormatter(AsText() if text else AsJson())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("backend").setLevel(level)
    sys.excepthook = _ended
    threading.excepthook = lambda last: _ended(last.exc_type, last.exc_value, last.exc_traceback)
    # It prints what failed with its values; unexpected errors are logged by the doors, with their id.
    logging.getLogger("strawberry.execution").disabled = True
