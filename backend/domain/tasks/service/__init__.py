"""Verbs of tasks."""

from backend.domain.tasks.service.jobs import (
    await_file,
    begin,
    cancel,
    fail,
    fail_stalled,
    open_job,
    report,
    succeed,
    tell,
    ticket,
)
from backend.domain.tasks.service.uploads import discard, receive, sweep

__all__ = [
    "await_file",
    "begin",
    "cancel",
    "discard",
    "fail",
    "fail_stalled",
    "open_job",
    "receive",
    "report",
    "succeed",
    "sweep",
    "tell",
    "ticket",
]
