"""An owner's endpoints: where, what, and under which secret."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, keys
from backend.core.keys import WrappedKey
from backend.core.refusals import InvalidInput
from backend.domain.audit import service as audit
from backend.domain.webhooks import access, ports, signing, targets
from backend.domain.webhooks.errors import TooManyWebhooks, WebhookTargetRefused
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.models import WebhookEndpoint
from backend.domain.webhooks.sealing import key_binding
from backend.domain.webhooks.states import EndpointState

MOST = 5
# How long the secret before still signs too, unless its owner says otherwise; a week at most.
ROTATION = timedelta(hours=24)
LONGEST_ROTATION_H = 168


@dataclass(frozen=True, slots=True)
class Wish:
    """How an endpoint shall be. With `endpoint_id` that one changes; without, the owner's one of this URL, or a
    new one."""

    url: str
    events: Sequence[EventType]
    state: EndpointState = EndpointState.ACTIVE
    endpoint_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class EndpointSet:
    """The endpoint as it is now; `secret` (`whsec_…`) is told once, when it was made or changed."""

    endpoint: WebhookEndpoint
    secret: str | None


async def set_endpoint(
    owner_id: UUID, wish: Wish, *, actor: str, address: str | None, at: datetime, path: str = "input"
) -> EndpointSet:
    """Make or change an endpoint. Call it outside a transaction: the address is looked up first.

    Raises WebhookTargetRefused, InvalidInput (no events), WebhookUnknown, TooManyWebhooks.
    """
    if not wish.events:
        raise InvalidInput("REQUIRED", path=[path, "events"])
    try:
        await ports.sender().check(wish.url)
    except targets.Refused as refused:
        raise WebhookTargetRefused(refused.problem, path=[path, "url"]) from None
    key, fresh_id = signing.new_key(), ids.new()
    wrapped = await keys.provider().wrap(key, key_binding(fresh_id))
    events = sorted({event.value for event in wish.events})
    async with in_transaction():
        # One at a time for an owner, so that the number of endpoints holds.
        await database.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"webhooks:{owner_id}")
        row = await _found(owner_id, wish)
        made = row is None
        if row is None:
            if await WebhookEndpoint.filter(owner_id=owner_id).count() >= MOST:
                raise TooManyWebhooks(maximum=MOST)
            row = WebhookEndpoint(
                id=fresh_id, owner_id=owner_id, kek_id=wrapped.kek_id, secret=wrapped.sealed, created_at=at
            )
        elif wish.endpoint_id is not None and wish.url != row.url:
            await _refuse_twin(owner_id, wish, path)
        before = {} if made else {"url": row.url, "events": row.events, "state": row.state.value}
        row.url, row.events, row.changed_at = wish.url, events, at
        if made or row.state is not wish.state:
            row.state = wish.state
            row.state_reason = None if wish.state is EndpointState.ACTIVE else "OWNER"
            row.failures = 0
        await row.save(force_create=made)
        after = {"url": row.url, "events": row.events, "state": row.state.value}
        diff = {name: [before.get(name), value] for name, value in after.items() if before.get(name) != value}
        await audit.record(actor, "webhook.set", ids.public("whe", row.id), diff=diff, address=address)
    return EndpointSet(row, signing.told(key) if made else None)


async def rotate_secret(
    owner_id: UUID | None,
    endpoint_id: UUID,
    *,
    keep_hours: int | None = None,
    actor: str,
    address: str | None,
    at: datetime,
) -> EndpointSet:
    """Give the endpoint a new secret; the one before signs too for `keep_hours` (24; 0: not at all).

    A secret that still signs from an earlier change is dropped. Raises WebhookUnknown, InvalidInput.
    """
    if keep_hours is not None and not 0 <= keep_hours <= LONGEST_ROTATION_H:
        raise InvalidInput("OUT_OF_RANGE", path=["keepHours"], minimum=0, maximum=LONGEST_ROTATION_H)
    keep = ROTATION if keep_hours is None else timedelta(hours=keep_hours)
    key = signing.new_key()
    wrapped = await keys.provider().wrap(key, key_binding(endpoint_id))
    async with in_transaction():
        row = await access.endpoint_of(owner_id, endpoint_id)
        kept = keep > timedelta(0)
        row.previous_kek_id, row.previous_secret = (row.kek_id, row.secret) if kept else (None, None)
        row.previous_until = at + keep if kept else None
        row.kek_id, row.secret, row.changed_at = wrapped.kek_id, wrapped.sealed, at
        await row.save()
        await audit.record(actor, "webhook.secret_rotated", ids.public("whe", row.id), address=address)
    return EndpointSet(row, signing.told(key))


async def signing_keys(endpoint: WebhookEndpoint, *, at: datetime) -> list[bytes]:
    """The keys a message is signed with now, the newest first. Asks the key service: outside a transaction."""
    wrapped = [WrappedKey(endpoint.kek_id, bytes(endpoint.secret))]
    if endpoint.previous_until is not None and at < endpoint.previous_until:
        assert endpoint.previous_kek_id is not None
        assert endpoint.previous_secret is not None
        wrapped.append(WrappedKey(endpoint.previous_kek_id, bytes(endpoint.previous_secret)))
    return [await keys.provider().unwrap(one, key_binding(endpoint.id)) for one in wrapped]


async def _found(owner_id: UUID, wish: Wish) -> WebhookEndpoint | None:
    if wish.endpoint_id is not None:
        return await access.endpoint_of(owner_id, wish.endpoint_id)
    return await WebhookEndpoint.select_for_update(no_key=True).get_or_none(owner_id=owner_id, url=wish.url)


async def _refuse_twin(owner_id: UUID, wish: Wish, path: str) -> None:
    if await WebhookEndpoint.filter(owner_id=owner_id, url=wish.url).exists():
        raise InvalidInput("REPEATED", path=[path, "url"])
