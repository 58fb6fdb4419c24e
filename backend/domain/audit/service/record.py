"""What staff or the system did."""

from collections.abc import Mapping
from typing import Any

from backend.domain.audit.models import AuditEntry


async def record(
    actor: str,
    action: str,
    target: str,
    *,
    reason: str | None = None,
    diff: Mapping[str, Any] | None = None,
    address: str | None = None,
) -> AuditEntry:
    """Note an act in the caller's transaction, so that act and note commit together.

    `actor` is `staff:<uuid>`, `customer:<uuid>` or `system` (`Caller.actor` says it). `action` is a dotted
    past-tense name (`product.published`), `target` the global id of what was touched. `diff` holds JSON-able
    `{field: [old, new]}` and never a secret.
    """
    return await AuditEntry.create(
        actor=actor,
        action=action,
        target=target,
        reason=reason,
        diff=dict(diff) if diff is not None else None,
        address=address,
    )
