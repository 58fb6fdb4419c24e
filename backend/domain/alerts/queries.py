"""Reading alerts, rules, bots, and who was told what."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.alerts.models import Alert, AlertBot, AlertNotice, AlertRule, AlertTold
from backend.domain.alerts.states import AlertKind, AlertState


@dataclass(frozen=True, slots=True)
class AlertFilter:
    """Which alerts are wanted; None: any. `kinds` are those that the reader may see."""

    kinds: Collection[AlertKind]
    states: Sequence[AlertState] | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many alerts nobody took, and how many somebody is at; muted ones are in neither."""

    open: int
    acknowledged: int


_COUNTS = """
SELECT count(*) FILTER (WHERE a.state = 'OPEN')::int AS open,
    count(*) FILTER (WHERE a.state = 'ACKNOWLEDGED')::int AS acknowledged
FROM alert a JOIN alert_rule r ON r.kind = a.kind
WHERE a.state <> 'RESOLVED' AND a.kind = ANY($1::text[]) AND coalesce(r.muted_until <= $2, true)
"""
_OPEN = """
SELECT kind, count(*)::int AS number FROM alert WHERE state <> 'RESOLVED' AND kind = ANY($1::text[]) GROUP BY kind
"""


async def page_of_alerts(wanted: AlertFilter, asked: Page) -> Sequence[Alert]:
    """Alerts, newest first."""
    query = Alert.filter(kind__in=list(wanted.kinds)).order_by("-id").limit(asked.limit)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    return await (query.filter(id__lt=asked.after[0]) if asked.after else query)


async def alert(id: UUID, kinds: Collection[AlertKind]) -> Alert | None:
    """One of them, when it is of these kinds."""
    return await Alert.get_or_none(id=id, kind__in=list(kinds))


async def counts(kinds: Collection[AlertKind], *, at: datetime) -> Counts:
    """How many wait; one statement."""
    (row,) = await database.fetch(_COUNTS, [kind.value for kind in kinds], at)
    return Counts(**row)


async def unresolved(kinds: Collection[AlertKind], limit: int) -> Sequence[tuple[UUID, AlertState]]:
    """The newest alerts that are not over, and where they stand; one statement."""
    query = Alert.filter(kind__in=list(kinds)).exclude(state=AlertState.RESOLVED).order_by("-id").limit(limit)
    return await query.values_list("id", "state")


async def every_rule() -> Sequence[AlertRule]:
    """Every rule, in the order of the kinds."""
    found = {rule.kind: rule for rule in await AlertRule.all()}
    return [found[kind] for kind in AlertKind if kind in found]


async def rules_by_kind(kinds: Sequence[AlertKind]) -> list[AlertRule]:
    """The rules of these kinds, aligned."""
    found = {rule.kind: rule for rule in await AlertRule.filter(kind__in=set(kinds))}
    return [found[kind] for kind in kinds]


async def open_counts_by_kind(kinds: Sequence[AlertKind]) -> list[int]:
    """How many alerts of each kind are not over, aligned."""
    rows = await database.fetch(_OPEN, [kind.value for kind in kinds])
    found = {row["kind"]: row["number"] for row in rows}
    return [found.get(kind, 0) for kind in kinds]


async def threshold(kind: AlertKind) -> int:
    """The threshold of a rule, whether it is active or not."""
    return (await AlertRule.get(kind=kind)).threshold


async def every_bot() -> Sequence[AlertBot]:
    """Every bot, oldest first. There are few."""
    return await AlertBot.all().order_by("id")


async def bots_by_id(ids: Sequence[UUID]) -> list[AlertBot | None]:
    """The bots of these ids, aligned."""
    found = {row.id: row for row in await AlertBot.filter(id__in=set(ids))} if ids else {}
    return [found.get(id) for id in ids]


async def notices_by_alert(ids: Sequence[UUID]) -> list[list[AlertNotice]]:
    """Whom each alert was told to, in order, aligned; with people and bots at hand."""
    told: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for row in await AlertTold.filter(alert_id__in=set(ids)).order_by("id"):
        told[row.alert_id].append(row.notice_id)
    wanted = {notice for notices in told.values() for notice in notices}
    rows = AlertNotice.filter(id__in=wanted).select_related("staff", "bot")
    found = {row.id: row for row in await rows} if wanted else {}
    return [[found[notice] for notice in told[id]] for id in ids]
