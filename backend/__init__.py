"""Tessera: a shop for virtual goods that delivers what was paid for, once."""

import os
import sys

# The Redis client imports OpenTelemetry's metrics wherever they are installed, and uses none: a fifth of a second and
# three megabytes for each process. Where traces are not asked for it finds them not installed.
if not (os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT") or os.environ.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")):
    for name in ("opentelemetry.metrics", "opentelemetry.sdk.metrics"):
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
