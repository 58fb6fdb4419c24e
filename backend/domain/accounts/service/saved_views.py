"""Staff keep views of lists under names of their own."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import SavedViewUnknown
from backend.domain.accounts.models import Staff
from backend.domain.accounts.views import (
    LONGEST_NAME,
    LONGEST_VIEW,
    MOST_VIEWS,
    READS,
    ListScreen,
    SavedView,
    may_remove,
)
from backend.domain.audit import service as audit


async def save_view(
    screen: ListScreen, name: str, view: str, *, shared: bool, caller: Caller, address: str | None, at: datetime
) -> SavedView:
    """Keep a view; the same name again is the same view, as it is now. Raises InvalidInput."""
    name = " ".join(name.split())
    _check(screen, name, view, caller)
    mine = SavedView.filter(staff_id=caller.staff_id, screen=screen)
    async with in_transaction():
        # One at a time for each person, so that two at once keep to the limit and to one row a name.
        await Staff.filter(id=caller.staff_id).select_for_update().get()
        row = await mine.filter(name=name).first()
        if row is None and await mine.count() >= MOST_VIEWS:
            raise InvalidInput("TOO_MANY", path=["input", "name"], maximum=MOST_VIEWS)
        before = row.shared if row else None
        row = row or SavedView(staff_id=caller.staff_id, screen=screen, name=name)
        row.view, row.shared, row.saved_at = view, shared, at
        await row.save()
        # What was looked for is not the journal's business.
        diff = {"name": [name if before is not None else None, name], "shared": [before, shared]}
        await audit.record(caller.actor, "view.saved", ids.public("viw", row.id), diff=diff, address=address)
    return row


async def remove_view(id: UUID, *, caller: Caller, address: str | None) -> SavedView:
    """Forget a view of one's own, or as who keeps the staff: one that somebody shared. Raises SavedViewUnknown."""
    async with in_transaction():
        row = await SavedView.filter(id=id).select_for_update().first()
        if row is None or not may_remove(row, caller):
            raise SavedViewUnknown()
        await row.delete()
        diff = {"name": [row.name, None], "shared": [row.shared, None]}
        await audit.record(caller.actor, "view.removed", ids.public("viw", row.id), diff=diff, address=address)
    return row


def _check(screen: ListScreen, name: str, view: str, caller: Caller) -> None:
    if not caller.may(READS[screen]):
        raise InvalidInput("UNKNOWN", path=["input", "screen"])
    for field, words, most in (("name", name, LONGEST_NAME), ("view", view, LONGEST_VIEW)):
        if not 1 <= len(words) <= most:
            raise InvalidInput("BAD_LENGTH", path=["input", field], minimum=1, maximum=most)
        if not words.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=["input", field])
