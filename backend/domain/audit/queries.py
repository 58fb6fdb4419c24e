"""Reading the journals."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from backend.core import database
from backend.domain.audit.models import AuditEntry, SecurityEvent

# No index finds words within entries: without another beginning a text is looked for in so much of the journal.
TEXT_WITHIN = timedelta(days=90)


class ActorKind(StrEnum):
    """Who acts: by the beginning of the journal's name for them."""

    STAFF = "staff"
    CUSTOMER = "customer"
    CLIENT = "client"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which acts are wanted; all that is given must hold.

    `text` is looked for in reason, action, target, address and what changed; without `since` in the last 90 days.
    """

    actor: str | None = None
    actors: ActorKind | None = None
    action: str | None = None
    target: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str | None = None


_TEXT = """
(reason ILIKE {0} OR action ILIKE {0} OR target ILIKE {0} OR address ILIKE {0} OR diff::text ILIKE {0})
"""
# One index look-up for each different value, however many rows have it.
_DIFFERENT = """
WITH RECURSIVE found AS (
    (SELECT {0} AS value FROM audit_entry WHERE {0} >= $1 ORDER BY {0} LIMIT 1)
    UNION ALL
    SELECT (SELECT {0} FROM audit_entry WHERE {0} > found.value ORDER BY {0} LIMIT 1) FROM found WHERE value IS NOT NULL
)
SELECT value FROM found WHERE value IS NOT NULL AND starts_with(value, $1) LIMIT 500
"""


async def page(wanted: Wanted, limit: int, *, at: datetime, before: UUID | None = None) -> Sequence[AuditEntry]:
    """Acts, newest first (their ids grow with time)."""
    where, values = _conditions(wanted, at)
    if before is not None:
        values.append(before)
        where.append(f"id < ${len(values)}")
    values.append(limit)
    sql = f"SELECT id FROM audit_entry WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT ${len(values)}"  # noqa: S608
    ids = [row["id"] for row in await database.fetch(sql, *values)]
    return await AuditEntry.filter(id__in=ids).order_by("-id") if ids else []


async def count(wanted: Wanted, *, at: datetime) -> int:
    """How many such acts there are."""
    where, values = _conditions(wanted, at)
    (row,) = await database.fetch(f"SELECT count(*) AS n FROM audit_entry WHERE {' AND '.join(where)}", *values)  # noqa: S608
    return int(row["n"])


async def actions() -> list[str]:
    """Every action that was ever noted, in the order of the alphabet; 500 at most."""
    return [row["value"] for row in await database.fetch(_DIFFERENT.format("action"), "")]


async def staff_who_acted() -> list[UUID]:
    """Whoever of the staff ever did something; 500 at most."""
    rows = await database.fetch(_DIFFERENT.format("actor"), "staff:")
    return [UUID(row["value"].removeprefix("staff:")) for row in rows]


def _conditions(wanted: Wanted, at: datetime) -> tuple[list[str], list[object]]:
    """What must hold, as SQL, and the values of its parameters."""
    where, values = ["true"], list[object]()

    def add(sql: str, value: object) -> None:
        values.append(value)
        where.append(sql.format(f"${len(values)}"))

    if wanted.actor is not None:
        add("actor = {0}", wanted.actor)
    if wanted.actors is not None:
        add("actor LIKE {0}", f"{wanted.actors.value}%")
    if wanted.action is not None:
        add("action = {0}", wanted.action)
    if wanted.target is not None:
        add("target = {0}", wanted.target)
    since = wanted.since
    if wanted.text:
        add(_TEXT, "%" + wanted.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
        since = since or (wanted.until or at) - TEXT_WITHIN
    if since is not None:
        add("at >= {0}", since)
    if wanted.until is not None:
        add("at <= {0}", wanted.until)
    return where, values


async def witnessed(kind: str, subjects: Sequence[str]) -> list[list[SecurityEvent]]:
    """What was witnessed of a kind about each subject, oldest first; one statement."""
    found: defaultdict[str | None, list[SecurityEvent]] = defaultdict(list)
    for event in await SecurityEvent.filter(kind=kind, subject__in=list(subjects)).order_by("id"):
        found[event.subject].append(event)
    return [found[subject] for subject in subjects]


async def events_since(kind: str, since: datetime, *, subject: str) -> tuple[int, dict[str, int]]:
    """How many events of a kind a subject has had, and each address that had any."""
    rows = await database.fetch(
        """
        SELECT coalesce(address, '') AS address, count(*) AS times, count(*) FILTER (WHERE subject = $3) AS of_subject
        FROM security_event WHERE kind = $1 AND at > $2 GROUP BY 1
        """,
        kind,
        since,
        subject,
    )
    return sum(int(row["of_subject"]) for row in rows), {row["address"]: int(row["times"]) for row in rows}


async def count_since(kinds: Sequence[str], since: datetime) -> int:
    """How many events of these kinds there were."""
    rows = await database.fetch(
        "SELECT count(*) AS times FROM security_event WHERE kind = ANY($1) AND at > $2", list(kinds), since
    )
    return int(rows[0]["times"])
