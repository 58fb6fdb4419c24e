"""How the newest batches were filled: a dry run, then the import, with the rows that were refused."""

from datetime import datetime, timedelta
from random import Random

from backend.domain.accounts.models import Staff
from backend.domain.tasks.models import Job, JobKind, JobProblem, JobState, Upload, UploadState
from backend.domain.vault.models import Batch
from backend.seed.ids import Ids
from backend.seed.rows import Rows
from backend.seed.stock import Stock

NEWEST = 14
_BYTES_A_ROW = 38
# What goes wrong in suppliers' files, and how such a row looks when it is masked.
_PROBLEMS = (
    ("DUPLICATE_IN_FILE", "K2**…**7Q, ****"),
    ("SCIENTIFIC_NOTATION", "8.6****E+17"),
    ("EMPTY_SECRET", "C4**…**09, "),
    ("ALREADY_STORED", "M8**…**T3, ****"),
)
_DOUBLES = ("DUPLICATE_IN_FILE", "ALREADY_STORED")
_Refused = tuple[int, str, str]


def write_imports(rows: Rows, stock: Stock, operator: Staff, *, ids: Ids, dice: Random) -> None:
    """Jobs of the last batches; every third file had something to mend."""
    filled = [delivery for delivery in stock.batches() if delivery.codes]
    newest = sorted(filled, key=lambda delivery: delivery.at)[-NEWEST:]
    refused: list[tuple[Job, list[_Refused]]] = []
    for place, delivery in enumerate(newest):
        batch, size = delivery.row, delivery.codes
        lines = sorted(dice.sample(range(2, size + 8), dice.randrange(1, 5))) if place % 3 == 0 else []
        bad = [(line, *dice.choice(_PROBLEMS)) for line in lines]
        began = batch.created_at + timedelta(minutes=dice.randrange(4, 30))
        for dry_run, at in ((True, began), (False, began + timedelta(minutes=2))):
            refused.append((_job(rows, batch, operator, size, bad, dry_run, at, ids), bad))
    for job, bad in refused:
        for row, code, excerpt in bad:
            rows.add(JobProblem(id=ids.at(job.created_at), job_id=job.id, row=row, code=code, excerpt=excerpt))


def _job(
    rows: Rows, batch: Batch, operator: Staff, accepted: int, bad: list[_Refused], dry_run: bool, at: datetime, ids: Ids
) -> Job:
    read = accepted + len(bad)
    size = read * _BYTES_A_ROW
    name = f"{batch.purchase_order}.csv"
    job = rows.add(
        Job(
            id=ids.at(at),
            kind=JobKind.VAULT_IMPORT,
            state=JobState.SUCCEEDED,
            subject_id=batch.id,
            done=size,
            total=size,
            rows=read,
            spec={"dry_run": dry_run, "file_name": name},
            result={
                "rows": read,
                "accepted": accepted,
                "refused": len(bad),
                "duplicates": sum(code in _DOUBLES for _, code, _ in bad),
                "encoding": "UTF-8",
                "format": "CSV",
            },
            created_by_id=operator.id,
            created_at=at,
            started_at=at + timedelta(seconds=1),
            finished_at=at + timedelta(seconds=1.4),
            heartbeat_at=at + timedelta(seconds=1.2),
        )
    )
    rows.add(
        Upload(
            id=ids.at(at),
            job_id=job.id,
            state=UploadState.GONE,
            file_name=name,
            expires_at=at + timedelta(minutes=15),
            size=size,
        )
    )
    return job
