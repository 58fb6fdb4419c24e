"""Files of products for tests, sent and looked through for real."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from backend.core import clock, crypto, ids
from backend.domain.accounts.callers import Caller
from backend.domain.catalog import service
from backend.domain.catalog.service import CheckRequest
from backend.domain.catalog.sheets.models import PlanAct, ProductPlan
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files import table
from backend.domain.tasks.files.table import TableFormat
from backend.domain.tasks.models import Job, JobFile, JobKind, JobState, Upload
from backend.domain.tasks.spool import key_binding
from tests.make.tasks import NOBODY, chunked, delivery
from tests.make.vault import bind_keys


def written(rows: Sequence[Mapping[str, str]], format: TableFormat = TableFormat.CSV) -> bytes:
    """The rows as a file, whose headings are all their columns."""
    head = list(dict.fromkeys(key for row in rows for key in row))
    return table.write(format, head, [[row.get(key, "") for key in head] for row in rows])


def typed_in_excel(rows: Sequence[Mapping[str, str]]) -> bytes:
    """The rows as a workbook in which whatever looks like a day is kept as one."""
    packed, source = io.BytesIO(), zipfile.ZipFile(io.BytesIO(written(rows, TableFormat.XLSX)))
    with zipfile.ZipFile(packed, "w") as archive:
        for name in source.namelist():
            part = (
                source.read(name).decode().replace("</cellXfs>", '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs>')
            )
            archive.writestr(name, _DAY_CELL.sub(_as_number, part))
    return packed.getvalue()


_DAY_CELL = re.compile(r'(<c r="\w+") s="\d" t="inlineStr"><is><t[^>]*>(\d{4}-\d{2}-\d{2})</t></is></c>')


def _as_number(cell: re.Match[str]) -> str:
    return f'{cell[1]} s="3"><v>{(date.fromisoformat(cell[2]) - date(1899, 12, 30)).days}</v></c>'


async def waiting_check(*, by: Caller = NOBODY, locale: str = "en") -> tuple[Job, str]:
    """A check that waits for its file, and its ticket."""
    request = CheckRequest("products.csv", None, locale)
    job = await service.start_product_check(request, caller=by, address=None, key=crypto.token(), at=clock.now())
    return job, tasks.ticket(await Upload.get(job_id=job.id))


async def checked(content: bytes, *, by: Caller = NOBODY) -> Job:
    """A check that was run to its end."""
    job, ticket = await waiting_check(by=by)
    await tasks.receive(ticket, chunked(content), at=clock.now())
    await service.run_product_check(job.id, delivery=await delivery())
    return await Job.get(id=job.id)


async def waiting_import(check: Job, *, by: Caller = NOBODY) -> Job:
    """An import that waits for a worker."""
    return await service.start_product_import(check.id, caller=by, address=None, at=clock.now())


async def imported(check: Job, *, by: Caller = NOBODY) -> Job:
    """An import that was run to its end."""
    job = await waiting_import(check, by=by)
    await service.run_product_import(job.id, delivery=await delivery())
    return await Job.get(id=job.id)


async def plain_check(plans: int = 1, *, product_id: UUID | None = None) -> Job:
    """A check that is over, and the plans it found, as rows only."""
    counts = {"rows": plans, "fresh": plans, "changed": 0, "unchanged": 0, "refused": 0, "products": plans}
    job = await Job.create(
        kind=JobKind.PRODUCT_CHECK,
        state=JobState.SUCCEEDED,
        spec={"file_name": "products.csv", "dry_run": True},
        result={**counts, "encoding": "UTF-8", "format": "CSV"},
        finished_at=clock.now(),
    )
    for line in range(2, plans + 2):
        changes = {"name_zh": [None, "名"], "name_en": [None, "Name"]}
        await ProductPlan.create(
            job=job,
            line=line,
            slug=f"product-of-line-{line}",
            act=PlanAct.NEW,
            product_id=product_id,
            product=changes,
            variants=[{"line": line, "sku": f"L-{line}", "id": None, "changes": {"kind": [None, "CODE"]}}],
        )
    await plain_file(job)
    return job


async def plain_file(job: Job) -> JobFile:
    """A file that the job made, as a row only."""
    id = ids.new()
    wrapped = await bind_keys().wrap(crypto.new_key(), key_binding(id))
    return await JobFile.create(
        id=id,
        job=job,
        name="products.csv",
        media_type="text/csv",
        expires_at=clock.now() + timedelta(days=1),
        size=10,
        kek_id=wrapped.kek_id,
        wrapped_key=wrapped.sealed,
    )
