"""Showing a delivered code to whoever bought it."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.fulfilment.errors import UnitGifted
from backend.domain.fulfilment.given import GiftFacts, gifts_by_unit
from backend.domain.orders import access, links
from backend.domain.orders.errors import CodeUnknown, VerificationRequired
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.vault import queries as codes
from backend.domain.vault import service as vault
from backend.domain.vault.queries import CodeFacts
from backend.domain.vault.values import CodeContent, Viewer, ViewerKind


@dataclass(frozen=True, slots=True)
class Revealed:
    """A code in the clear beside what may be told of it."""

    facts: CodeFacts
    content: CodeContent = field(repr=False)


async def reveal_code(
    caller: Caller, code_id: UUID | None, *, token: str | None, address: str, at: datetime
) -> Revealed:
    """The code for the order's owner, or for a session that proved the order's contact; evidence is kept.

    One that was given away is its recipient's alone, and nobody's until it is claimed. Raises `CodeUnknown` (absent
    and foreign look the same), `UnitGifted` to its giver, `VerificationRequired` to a visitor whose link opens the
    code's order but who has not proved the contact, `CodeNotDelivered`.
    """
    facts = await codes.code_facts(code_id) if code_id is not None else None
    unit = await OrderUnit.get_or_none(id=facts.unit_id) if facts is not None else None
    if facts is None or unit is None:
        raise CodeUnknown
    order = await Order.get(id=unit.order_id)
    gift = await _gift(unit.id, at)
    if (gift is not None and gift.recipient_id is not None and gift.recipient_id == caller.customer_id) or (
        caller.customer_id is not None and caller.customer_id == order.customer_id
    ):
        kind = ViewerKind.CUSTOMER
    elif await access.is_granted(caller, order.id):
        kind = ViewerKind.LINK
    else:
        raise _denied(caller, facts, order, token, address, at)

    async def still() -> None:
        # Looked at with the code locked: whoever gives it away locks it too.
        now = await _gift(unit.id, at)
        if now is not None and now.recipient_id != caller.customer_id:
            raise UnitGifted(now.claimed_at)

    await still()
    viewer = Viewer(kind=kind, id=caller.customer_id, session_id=caller.session_id, address=address)
    return Revealed(facts, await vault.reveal(facts.id, viewer=viewer, at=at, still=still))


async def _gift(unit_id: UUID, at: datetime) -> GiftFacts | None:
    """The gift that keeps the unit from its buyer; None when none does."""
    (gift,) = await gifts_by_unit([unit_id])
    return gift if gift is not None and gift.holds(at) else None


def _denied(
    caller: Caller, facts: CodeFacts, order: Order, token: str | None, address: str, at: datetime
) -> CodeUnknown | VerificationRequired:
    """The refusal, which leaves evidence behind: somebody knew a code's id and was not its buyer."""
    linked = token is not None and links.opened_by(token, at=at) == order.id
    refusal = VerificationRequired() if linked else CodeUnknown()

    async def evidence() -> None:
        await audit.witness(
            "reveal.denied", subject=str(facts.id), address=address, at=at, by=caller.actor, linked=linked
        )

    refusal.evidence = evidence
    return refusal
