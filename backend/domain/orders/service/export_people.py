"""Buyers written into a file, as a list of the admin shows them: masked, with a reason, and told in the journal."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from backend.core import ids
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.domain.accounts import contacts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.orders import people
from backend.domain.orders.people import Bought, PersonFilter
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 500
EXPORT = tasks.Export(JobKind.PERSON_EXPORT, "people.export_asked", "people", most=100_000, reasoned=True)
_HEADS: tuple[tuple[str, str], ...] = (
    ("编号", "Id"),
    ("联系方式（已打码）", "Contact (masked)"),
    ("类型", "Kind"),
    ("注册时间（UTC）", "Registered (UTC)"),
    ("首次到访（UTC）", "First known (UTC)"),
    ("币种", "Currency"),
    ("订单数", "Orders"),
    ("实付", "Paid"),
    ("已退", "Refunded"),
    ("最近下单（UTC）", "Last order (UTC)"),
)
_MEMBER, _GUEST = ("会员", "Account"), ("游客", "Guest")


@dataclass(frozen=True, slots=True)
class PersonExport:
    """Which buyers, why, how written, with headings in which language."""

    wanted: PersonFilter
    reason: str
    format: TableFormat
    locale: str


async def start_person_export(
    request: PersonExport, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (no reason, too many), IdempotencyConflict."""

    async def count() -> int:
        return await people.count_people(request.wanted)

    return await tasks.start_export(
        EXPORT,
        tasks.Asked(asdict(request.wanted), count, request.format, request.locale, request.reason),
        request=request,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_person_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, words = PersonFilter(**job.spec["wanted"]), 0 if job.spec["locale"] == "zh-CN" else 1

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        after = None
        while found := await people.find_people(wanted, Page(AT_A_TIME - 1, after)):
            yield len(found), await _rows(found, words)
            after = (found[-1].id,)

    return tasks.Sheet([head[words] for head in _HEADS], await people.count_people(wanted), pages())


async def _rows(found: Sequence[Customer], words: int) -> list[list[Cell]]:
    """A row for each, or for each currency they bought in. Two statements."""
    keys = [person.id for person in found]
    bought, given = await people.bought_by_person(keys), await people.contacts_by_person(keys)
    rows: list[list[Cell]] = []
    for person, sums, last in zip(found, bought, given, strict=True):
        contact = person.email or person.phone or last
        told: list[Cell] = [
            ids.public("cus", person.id),
            contacts.mask(contact) if contact else None,
            (_MEMBER if person.registered_at else _GUEST)[words],
            _moment(person.registered_at),
            _moment(person.created_at),
        ]
        rows += [[*told, *_amounts(one)] for one in sums] or [[*told, None, 0, None, None, None]]
    return rows


def _amounts(one: Bought) -> list[Cell]:
    paid, refunded = (Decimal(Money(minor, one.currency).decimal()) for minor in (one.paid_minor, one.refunded_minor))
    return [one.currency, one.orders, paid, refunded, _moment(one.last_at)]


def _moment(at: datetime | None) -> str | None:
    return f"{at:%Y-%m-%d %H:%M:%S}" if at is not None else None
