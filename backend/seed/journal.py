"""What staff did: the audit entries behind the catalogue and the vault."""

from datetime import datetime, timedelta
from typing import Any

from backend.core import ids as public_ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.vault.models import BatchEvent, BatchState
from backend.seed.catalogue import Catalogue
from backend.seed.ids import Ids
from backend.seed.people import People
from backend.seed.rows import Rows
from backend.seed.stock import Stock

_OFFICE = "10.20.0.14"
# When, who, what, to what, why, and what changed.
_Entry = tuple[datetime, str, str, str, str | None, dict[str, Any] | None]


def write_journal(rows: Rows, people: People, catalogue: Catalogue, stock: Stock, *, ids: Ids) -> None:
    """One entry for each product made and published and for each step of a batch, oldest first."""
    editor = f"staff:{people.staff[Role.MARKETER].id}"
    operator = f"staff:{people.staff[Role.OPERATOR].id}"
    entries: list[_Entry] = []
    for product in {item.product.id: item.product for item in catalogue.items.values()}.values():
        target = public_ids.public("prd", product.id)
        assert product.published_at is not None
        entries.append((product.created_at, editor, "product.created", target, None, None))
        states = {"state": ["DRAFT", "PUBLISHED"]}
        entries.append((product.published_at, editor, "product.published", target, None, states))
    created = {delivery.row.id: delivery.row for delivery in stock.batches()}
    before: dict[object, BatchState] = {}
    for event in rows.of(BatchEvent):
        target = public_ids.public("bat", event.batch_id)
        old = before.get(event.batch_id)
        before[event.batch_id] = event.state
        if old is None:
            facts = {"purchase_order": [None, created[event.batch_id].purchase_order]}
            entries.append((event.at, operator, "batch.created", target, None, facts))
        elif event.actor_id is not None:
            states = {"state": [old.value, event.state.value]}
            entries.append((event.at, operator, "batch.state_set", target, event.reason or None, states))
    for at, actor, action, target, reason, diff in sorted(entries, key=lambda entry: entry[0]):
        rows.put(
            AuditEntry,
            id=ids.at(at + timedelta(milliseconds=1)),
            at=at,
            actor=actor,
            action=action,
            target=target,
            reason=reason,
            diff=diff,
            address=_OFFICE,
        )
