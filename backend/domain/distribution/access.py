"""The guarded ways to a partner and to what is its."""

from uuid import UUID

from backend.domain.distribution.errors import (
    ApiClientUnknown,
    ApiClientVersionConflict,
    ApiKeyUnknown,
    PartnerUnknown,
    PartnerVersionConflict,
)
from backend.domain.distribution.models import ApiClient, ApiKey, Partner


async def partner_locked(id: UUID | None, version: int | None = None) -> Partner:
    """The partner, locked until the transaction ends. Raises `PartnerUnknown`, and `PartnerVersionConflict`."""
    partner = await Partner.filter(id=id).select_for_update().first() if id else None
    if partner is None:
        raise PartnerUnknown
    if version is not None and partner.version != version:
        raise PartnerVersionConflict(partner)
    return partner


async def client_locked(id: UUID | None, version: int | None = None) -> ApiClient:
    """The program, locked until the transaction ends. Raises `ApiClientUnknown`, `ApiClientVersionConflict`."""
    client = await ApiClient.filter(id=id).select_for_update().first() if id else None
    if client is None:
        raise ApiClientUnknown
    if version is not None and client.version != version:
        raise ApiClientVersionConflict(client)
    return client


async def key_locked(id: UUID | None) -> ApiKey:
    """The key, locked until the transaction ends, its program before it. Raises `ApiKeyUnknown`."""
    found = await ApiKey.get_or_none(id=id) if id else None
    if found is None:
        raise ApiKeyUnknown
    await client_locked(found.client_id)
    return await ApiKey.select_for_update().get(id=found.id)
