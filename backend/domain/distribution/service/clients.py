"""Programs of partners: what they may do, and from where."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.distribution import access
from backend.domain.distribution.models import ApiClient
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.states import ClientState

MOST_ADDRESSES = 50


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """What staff say of a program. `addresses` are IP addresses or networks (CIDR); none: from anywhere."""

    name: str
    scopes: Sequence[Scope]
    addresses: Sequence[str]

    def checked(self) -> "ClientDraft":
        """The same in its stored form. Raises `InvalidInput`."""
        name = self.name.strip()
        if not 1 <= len(name) <= 80 or not name.isprintable():
            raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=80)
        if len(self.addresses) > MOST_ADDRESSES:
            raise InvalidInput("TOO_MANY", path=["input", "addresses"], maximum=MOST_ADDRESSES)
        networks = [_network(text, place) for place, text in enumerate(self.addresses)]
        if len(set(networks)) < len(networks) or len(set(self.scopes)) < len(self.scopes):
            raise InvalidInput("REPEATED", path=["input"])
        return ClientDraft(name, sorted(self.scopes), sorted(networks))


def _network(text: str, place: int) -> str:
    try:
        if len(text) > 50:
            raise ValueError
        return str(ipaddress.ip_network(text))
    except ValueError:
        raise InvalidInput("BAD_FORMAT", path=["input", "addresses", str(place)]) from None


async def create_client(
    partner_id: UUID | None, draft: ClientDraft, *, caller: Caller, address: str | None, key: str, at: datetime
) -> ApiClient:
    """A program of the partner, without a key yet. Raises `PartnerUnknown`, `InvalidInput`, `IdempotencyConflict`."""
    new = draft.checked()
    hash = request_hash(caller.actor, [partner_id, new])

    async def make() -> ApiClient:
        partner = await access.partner_locked(partner_id)
        client = await ApiClient.create(
            partner_id=partner.id,
            name=new.name,
            scopes=list(new.scopes),
            addresses=list(new.addresses),
            created_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        await audit.record(
            caller.actor,
            "api_client.created",
            ids.public("apc", client.id),
            diff={"scopes": [None, list(new.scopes)], "addresses": [None, list(new.addresses)]},
            address=address,
        )
        return client

    return await once(key, hash, lambda key: ApiClient.get_or_none(idempotency_key=key), make)


async def set_client(
    client_id: UUID | None,
    version: int,
    draft: ClientDraft,
    state: ClientState,
    *,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> ApiClient:
    """Change what a program may do, or pause it.

    Raises `ApiClientUnknown`, `ApiClientVersionConflict`, `InvalidInput`.
    """
    new = draft.checked()
    async with in_transaction():
        client = await access.client_locked(client_id, version)
        before = _told(client)
        client.name, client.scopes, client.addresses = new.name, list(new.scopes), list(new.addresses)
        client.state = state
        client.version += 1
        await client.save()
        after = _told(client)
        await audit.record(
            caller.actor,
            "api_client.changed",
            ids.public("apc", client.id),
            diff={name: [before[name], after[name]] for name in after if before[name] != after[name]},
            address=address,
        )
    return client


def _told(client: ApiClient) -> dict[str, object]:
    return {
        "name": client.name,
        "scopes": client.scopes,
        "addresses": client.addresses,
        "state": client.state.value,
    }
