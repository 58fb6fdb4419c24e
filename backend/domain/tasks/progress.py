"""How far a job is, and who is told."""

from datetime import datetime
from uuid import UUID

from backend.domain.tasks.models import Job, JobState


def channel(job_id: UUID) -> str:
    """The Redis channel on which a job's changes are told; the message says nothing, readers look again."""
    return f"job:{job_id}"


def remaining_seconds(job: Job) -> int | None:
    """Seconds to go at the present rate; None while it is not known or nothing is under way."""
    if job.state is not JobState.RUNNING or not job.rate or job.total is None:
        return None
    return max(0, int((job.total - job.done) / float(job.rate)))


def rate_at(done: int, started_at: datetime, at: datetime) -> float | None:
    """Units a second since the start; None in the first moments."""
    seconds = (at - started_at).total_seconds()
    return done / seconds if seconds > 0.2 else None
