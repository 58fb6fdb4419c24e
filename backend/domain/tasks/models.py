"""Tables of long work."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.tasks.states import JobKind, JobState, UploadState

__all__ = ["Job", "JobFile", "JobKind", "JobProblem", "JobState", "Upload", "UploadState"]


class Job(Row):
    """One piece of long work. `done` and `total` count `unit`s; `subject_id` is the row it works on.

    `failure` is an upper-case reason a person can act on, never an exception's text.
    """

    kind = fields.CharEnumField(JobKind, max_length=30)
    state = fields.CharEnumField(JobState, max_length=10, default=JobState.WAITING)
    subject_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    done = fields.BigIntField(default=0)
    total: fields.Field[int | None] = fields.BigIntField(null=True)
    unit = fields.CharField(max_length=10, default="bytes")
    rows = fields.BigIntField(default=0)
    rate: fields.Field[float | None] = fields.FloatField(null=True)
    spec: dict[str, Any] = fields.JSONField()
    result: dict[str, Any] | None = fields.JSONField(null=True)
    failure: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    created_by_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    created_at = fields.DatetimeField(default=clock.now)
    started_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    finished_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    heartbeat_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    class Meta:
        table = "job"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("idempotency_key",), name="job_once_per_key", condition="idempotency_key IS NOT NULL"
            ),
            # One that failed may be begun anew.
            UniqueConstraint(
                fields=("subject_id",),
                name="job_imports_a_check_once",
                condition="kind = 'PRODUCT_IMPORT' AND state <> 'FAILED'",
            ),
            UniqueConstraint(
                fields=("kind",),
                name="job_one_rehearsal",
                condition="kind = 'FLASH_REHEARSAL' AND state IN ('WAITING', 'RUNNING')",
            ),
            CheckConstraint(name="job_progress", check="done >= 0 AND rows >= 0"),
            CheckConstraint(
                name="job_finished_has_its_time",
                check="(state IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL)",
            ),
            CheckConstraint(name="job_failed_says_why", check="(state = 'FAILED') = (failure IS NOT NULL)"),
        )
        indexes = (Index(fields=("subject_id", "id"), name="job_by_subject"),)


class JobProblem(Row):
    """One row of a file that was refused. `excerpt` is masked where the file holds secrets.

    `heading` names the column it is about, `facts` what its words need (`minimum`, `maximum`).
    """

    job: fields.ForeignKeyRelation[Job] = fields.ForeignKeyField(
        "tessera.Job", related_name="problems", on_delete=fields.CASCADE
    )
    row = fields.BigIntField()
    code = fields.CharField(max_length=30)
    excerpt: fields.Field[str | None] = fields.CharField(max_length=80, null=True)
    heading: fields.Field[str | None] = fields.CharField(max_length=80, null=True)
    facts: dict[str, Any] | None = fields.JSONField(null=True)

    job_id: UUID

    class Meta:
        table = "job_problem"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("job_id", "row"), name="job_problem_once_per_row"),)


class Upload(Row):
    """A file on its way to a job: one ticket, one file, spooled sealed under its own key."""

    job: fields.OneToOneRelation[Job] = fields.OneToOneField(
        "tessera.Job", related_name="upload", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(UploadState, max_length=10, default=UploadState.AWAITED)
    file_name = fields.CharField(max_length=200)
    expires_at = fields.DatetimeField()
    claimed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    size: fields.Field[int | None] = fields.BigIntField(null=True)
    kek_id: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    wrapped_key: fields.Field[bytes | None] = fields.BinaryField(null=True)

    job_id: UUID

    class Meta:
        table = "upload"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="upload_received_has_its_key",
                check="state <> 'RECEIVED' OR (size IS NOT NULL AND wrapped_key IS NOT NULL)",
            ),
        )


class JobFile(Row):
    """A file that a job made, sealed under a key of its own until `expires_at`; without a key it is yet coming."""

    job: fields.OneToOneRelation[Job] = fields.OneToOneField(
        "tessera.Job", related_name="file", on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=200)
    media_type = fields.CharField(max_length=100)
    expires_at = fields.DatetimeField()
    size: fields.Field[int | None] = fields.BigIntField(null=True)
    kek_id: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    wrapped_key: fields.Field[bytes | None] = fields.BinaryField(null=True)

    job_id: UUID

    class Meta:
        table = "job_file"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="job_file_whole_has_its_key",
                check="wrapped_key IS NULL OR (kek_id IS NOT NULL AND size IS NOT NULL)",
            ),
        )
        indexes = (Index(fields=("expires_at", "id"), name="job_file_by_end"),)
