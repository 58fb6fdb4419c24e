"""Verbs of tasks."""

from backend.domain.tasks.service.exports import Asked, Export, Sheet, start_export, write_export
from backend.domain.tasks.service.files import fetch_file, keep_file, open_file, sweep_files
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
from backend.domain.tasks.service.locked_exports import (
    LockedExport,
    Subject,
    start_locked_export,
    tell_passphrase,
    write_locked_export,
)
from backend.domain.tasks.service.running import Cancelled, Progress, received, run
from backend.domain.tasks.service.tables import hand_over
from backend.domain.tasks.service.uploads import discard, receive, sweep

__all__ = [
    "Asked",
    "Cancelled",
    "Export",
    "LockedExport",
    "Progress",
    "Sheet",
    "Subject",
    "await_file",
    "begin",
    "cancel",
    "discard",
    "fail",
    "fail_stalled",
    "fetch_file",
    "hand_over",
    "keep_file",
    "open_file",
    "open_job",
    "receive",
    "received",
    "report",
    "run",
    "start_export",
    "start_locked_export",
    "succeed",
    "sweep",
    "sweep_files",
    "tell",
    "tell_passphrase",
    "ticket",
    "write_export",
    "write_locked_export",
]
