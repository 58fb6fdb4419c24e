"""Traces: one tree of spans from a customer's request through the outbox to the delivery. Off unless asked for.

They are on when `OTEL_EXPORTER_OTLP_ENDPOINT` (or `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`) is set; OpenTelemetry's other
variables (`OTEL_TRACES_SAMPLER`, `OTEL_BSP_…`) hold too. Off, nothing of it is imported, and a span is a shared
object that does nothing.

A span says what was done and how it ended: names that we chose, states, counts. Never a value somebody typed, a path
(an order's link is its key), a statement's parameters, or an error's text.
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span, Tracer

ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
_END_MS = 1_500

Fact = str | int | float | bool


class Kind(StrEnum):
    """What a span is about: our own work, a request served, a call outward, a message sent or taken."""

    INTERNAL = "INTERNAL"
    SERVER = "SERVER"
    CLIENT = "CLIENT"
    PRODUCER = "PRODUCER"
    CONSUMER = "CONSUMER"


class Doing:
    """A span under way; while traces are off it hears and does nothing."""

    __slots__ = ("_span",)

    def __init__(self, span: "Span | None" = None) -> None:
        self._span = span

    def say(self, name: str, value: Fact) -> None:
        """Add a fact that is known only now."""
        if self._span is not None:
            self._span.set_attribute(name, value)

    def called(self, name: str) -> None:
        """Give it the name that is known only now."""
        if self._span is not None:
            self._span.update_name(name)

    def went_wrong(self, kind: str) -> None:
        """Mark it as failed; `kind` is an error's class or a code of ours."""
        if self._span is not None:
            from opentelemetry.trace import Status, StatusCode

            self._span.set_attribute("error.type", kind)
            self._span.set_status(Status(StatusCode.ERROR))


_tracer: "Tracer | None" = None
_provider: "TracerProvider | None" = None
_SILENT = Doing()
_NOTHING: AbstractContextManager[Doing] = nullcontext(_SILENT)


def wanted() -> bool:
    """Whether the environment names a collector."""
    return any(os.environ.get(name) for name in ENDPOINTS)


def on() -> bool:
    """Whether this process traces."""
    return _tracer is not None


def start(process: str) -> bool:
    """Trace from now on as `tessera-<process>`, if a collector is named; tells whether.

    Spans are sent in batches by a thread of their own: a collector that is away costs spans, never a request.
    """
    global _tracer, _provider
    if not wanted() or _tracer is not None:
        return on()
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    name = os.environ.get("OTEL_SERVICE_NAME") or f"tessera-{process}"
    resource = Resource.create({"service.name": name, "service.namespace": "tessera", "process.pid": os.getpid()})
    _provider = TracerProvider(resource=resource)
    _provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    _tracer = _provider.get_tracer("tessera")
    return True


def stop() -> None:
    """Send what is left, for a moment and a half at most, and trace no more."""
    global _tracer, _provider
    provider, _tracer, _provider = _provider, None, None
    if provider is not None:
        provider.force_flush(_END_MS)
        provider.shutdown()


def span(
    name: str,
    kind: Kind = Kind.INTERNAL,
    *,
    parent: str | None = None,
    facts: Mapping[str, Fact] | None = None,
) -> AbstractContextManager[Doing]:
    """The block as a span below the current one; with `parent` (a traceparent) below that, linked to the current one.

    An exception that leaves the block marks the span with its class.
    """
    if _tracer is None:
        return _NOTHING
    return _spanned(_tracer, name, kind, parent, facts)


@contextmanager
def _spanned(
    tracer: "Tracer", name: str, kind: Kind, parent: str | None, facts: Mapping[str, Fact] | None
) -> Iterator[Doing]:
    from opentelemetry import trace
    from opentelemetry.context import Context
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    context, links = None, []
    if parent and _TRACEPARENT.fullmatch(parent):
        context = TraceContextTextMapPropagator().extract({"traceparent": parent}, Context())
        here = trace.get_current_span().get_span_context()
        links = [trace.Link(here)] if here.is_valid else []
    with tracer.start_as_current_span(
        name,
        context,
        kind=trace.SpanKind[kind.value],
        attributes=dict(facts or {}),
        links=links,
        # Its text and stack would be kept with it: an error is told by its class alone.
        record_exception=False,
        set_status_on_exception=False,
    ) as span:
        doing = Doing(span)
        try:
            yield doing
        except BaseException as error:
            doing.went_wrong(type(error).__name__)
            raise


def carried() -> str | None:
    """The current span as a W3C traceparent, to be kept beside work that goes on elsewhere; None when off."""
    if _tracer is None:
        return None
    from opentelemetry import trace

    here = trace.get_current_span().get_span_context()
    if not here.is_valid:
        return None
    return f"00-{here.trace_id:032x}-{here.span_id:016x}-{int(here.trace_flags):02x}"


def trace_id() -> str | None:
    """The id under which the present work is found among the traces."""
    here = carried()
    return here[3:35] if here else None


# Names of tables are lower case and words of SQL upper case, in our statements and in those of the ORM.
_READ = re.compile(r"\bFROM\s+(?:ONLY\s+)?\"?([a-z_]+)\"?")
_WRITTEN = re.compile(r"\b(INSERT)\s+INTO\s+\"?([a-z_]+)\"?|\b(UPDATE|DELETE\s+FROM)\s+\"?([a-z_]+)\"?")
_VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")


def statement_name(sql: str) -> str:
    """What a statement is called: its verb and table, of several writes the first. It is not repeated itself."""
    text = sql[:8000]
    verb = text.split(None, 1)[0].rstrip(";").upper() if text.strip() else "SQL"
    if verb not in _VERBS:
        # "ROLLBACK TO SAVEPOINT name" and its like are told by their first word.
        return verb
    if verb != "SELECT" and (found := _WRITTEN.search(text)):
        return f"{(found[1] or found[3])[:6]} {found[2] or found[4]}"
    table = _READ.search(text)
    return f"SELECT {table[1]}" if table else "SELECT"


def connection_class() -> type[Any]:
    """A database connection whose statements are spans; for pools that are opened while traces are on."""
    import asyncpg

    class Traced(asyncpg.Connection):
        """Each round trip by the statement's name."""

        async def fetch(self, query: str, *args: Any, **options: Any) -> Any:
            with _statement(query):
                return await super().fetch(query, *args, **options)

        async def fetchrow(self, query: str, *args: Any, **options: Any) -> Any:
            with _statement(query):
                return await super().fetchrow(query, *args, **options)

        async def fetchval(self, query: str, *args: Any, **options: Any) -> Any:
            with _statement(query):
                return await super().fetchval(query, *args, **options)

        async def execute(self, query: str, *args: Any, **options: Any) -> Any:
            with _statement(query):
                return await super().execute(query, *args, **options)

        async def executemany(self, command: str, args: Any, **options: Any) -> Any:
            with _statement(command):
                return await super().executemany(command, args, **options)

        async def copy_records_to_table(self, table_name: str, **options: Any) -> Any:
            with _statement(f"COPY {table_name}"):
                return await super().copy_records_to_table(table_name, **options)

    return Traced


def _statement(sql: str) -> AbstractContextManager[Doing]:
    # A statement belongs to some work; what a process asks for itself (polls, keep-alives) is no trace of its own.
    if carried() is None:
        return _NOTHING
    return span(statement_name(sql), Kind.CLIENT, facts={"db.system.name": "postgresql"})


def passed_on(name: str, parent: str | None) -> str | None:
    """A short span below `parent`, which handed the work on; its traceparent. `parent` itself when off or none."""
    if _tracer is None or not parent:
        return parent
    with span(name, Kind.PRODUCER, parent=parent):
        return carried()
