"""Reading long work."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import orjson

from backend.core import database
from backend.domain.tasks.models import Job, JobFile, JobKind, JobProblem, JobState


async def newest(limit: int, *, before: UUID | None = None) -> Sequence[Job]:
    """Jobs, newest first (their ids grow with time)."""
    query = Job.all().order_by("-id").limit(limit)
    return await (query.filter(id__lt=before) if before else query)


async def newest_by_subject(ids: Sequence[UUID], limit: int, *, before: UUID | None = None) -> list[list[Job]]:
    """The newest `limit` jobs of each subject, aligned; two statements."""
    if not ids:
        return []
    rows = await database.fetch(
        "SELECT job.id FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL ("
        "SELECT id FROM job WHERE subject_id = asked.id AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $2"
        ") AS job",
        list(set(ids)),
        limit,
        before,
    )
    found: dict[UUID | None, list[Job]] = defaultdict(list)
    for job in await Job.filter(id__in=[row["id"] for row in rows]).order_by("-id") if rows else []:
        found[job.subject_id].append(job)
    return [found[id] for id in ids]


async def problems_by_job(ids: Sequence[UUID], limit: int, *, after: int = 0) -> list[list[JobProblem]]:
    """The first `limit` refused rows of each job's file behind row `after`, aligned; one statement."""
    found: dict[UUID, list[JobProblem]] = defaultdict(list)
    if ids:
        rows = await database.fetch(
            "SELECT p.id, p.job_id, p.row, p.code, p.excerpt, p.heading, p.facts FROM unnest($1::uuid[]) AS asked (id)"
            " CROSS JOIN LATERAL (SELECT * FROM job_problem WHERE job_id = asked.id AND row > $3"
            " ORDER BY row LIMIT $2) AS p ORDER BY p.job_id, p.row",
            list(set(ids)),
            limit,
            after,
        )
        for row in rows:
            facts = orjson.loads(row["facts"]) if row["facts"] is not None else None
            found[row["job_id"]].append(JobProblem(**{**row, "facts": facts}))
    return [found[id] for id in ids]


async def jobs_by_id(ids: Sequence[UUID]) -> list[Job | None]:
    """Jobs, aligned."""
    found = {row.id: row for row in await Job.filter(id__in=list(ids))} if ids else {}
    return [found.get(id) for id in ids]


async def imports_of_checks(ids: Sequence[UUID]) -> list[Job]:
    """The import of each check that has one, failed ones apart."""
    if not ids:
        return []
    wanted = Job.filter(subject_id__in=list(ids), kind=JobKind.PRODUCT_IMPORT)
    return await wanted.exclude(state=JobState.FAILED)


async def files_by_job(ids: Sequence[UUID], at: datetime) -> list[JobFile | None]:
    """The file of each job as long as it is kept, aligned."""
    kept = JobFile.filter(job_id__in=list(ids), wrapped_key__isnull=False, expires_at__gt=at)
    found = {row.job_id: row for row in await kept} if ids else {}
    return [found.get(id) for id in ids]
