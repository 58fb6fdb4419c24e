"""Taking partners on, and pausing them."""

import re
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.money import EXPONENTS
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel
from backend.domain.distribution import access
from backend.domain.distribution.errors import PartnerCodeTaken
from backend.domain.distribution.models import Partner
from backend.domain.distribution.states import PartnerState

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# A partner's channel is called after it.
_PREFIX = "partner-"
LONGEST_CODE = 30


@dataclass(frozen=True, slots=True)
class PartnerDraft:
    """A partner to take on. `currency` is that of its prices and of its balance."""

    code: str
    name: str
    currency: str


async def create_partner(
    draft: PartnerDraft, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Partner:
    """A partner with a channel and a buyer of its own, without prices, balance or programs yet.

    Raises `InvalidInput`, `PartnerCodeTaken`, `IdempotencyConflict`.
    """
    name = draft.name.strip()
    if not _CODE.fullmatch(draft.code) or len(draft.code) > LONGEST_CODE:
        raise InvalidInput("BAD_SLUG", path=["input", "code"])
    if not 1 <= len(name) <= 80 or not name.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=80)
    if draft.currency not in EXPONENTS:
        raise InvalidInput("UNKNOWN", path=["input", "currency"])
    hash = request_hash(caller.actor, draft)

    async def make() -> Partner:
        code = f"{_PREFIX}{draft.code}"
        if await Channel.exists(code=code) or await Partner.exists(code=draft.code):
            raise PartnerCodeTaken(path=["input", "code"])
        channel = await Channel.create(code=code, name=name, currency=draft.currency, wholesale=True)
        customer = await Customer.create(display_name=name[:60], created_at=at)
        partner = await Partner.create(
            code=draft.code,
            name=name,
            channel_id=channel.id,
            customer_id=customer.id,
            currency=draft.currency,
            created_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        await audit.record(caller.actor, "partner.created", ids.public("ptn", partner.id), address=address)
        return partner

    return await once(key, hash, lambda key: Partner.get_or_none(idempotency_key=key), make)


async def set_partner(
    partner_id: UUID | None,
    version: int,
    *,
    name: str,
    state: PartnerState,
    reason: str,
    caller: Caller,
    address: str | None,
) -> Partner:
    """Rename a partner, pause it or let it order again.

    Raises `PartnerUnknown`, `PartnerVersionConflict`, `InvalidInput`.
    """
    name, reason = name.strip(), reason.strip()
    if not 1 <= len(name) <= 80 or not name.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=80)
    if not 1 <= len(reason) <= 200:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=200)
    async with in_transaction():
        partner = await access.partner_locked(partner_id, version)
        diff = {
            field: [old, new]
            for field, old, new in (("name", partner.name, name), ("state", partner.state.value, state.value))
            if old != new
        }
        partner.name, partner.state = name, state
        partner.version += 1
        await partner.save(update_fields=["name", "state", "version"])
        await audit.record(
            caller.actor, "partner.changed", ids.public("ptn", partner.id), reason=reason, diff=diff, address=address
        )
    return partner
