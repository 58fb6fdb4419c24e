"""Staff note something about a buyer for their colleagues."""

from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import PersonUnknown
from backend.domain.accounts.models import Customer
from backend.domain.accounts.notes import LONGEST_NOTE, PersonNote
from backend.domain.audit import service as audit


async def note_person(
    customer_id: UUID, words: str, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Customer:
    """Add a note. Raises `PersonUnknown`, `InvalidInput`, `IdempotencyConflict`."""
    words = words.strip()
    if not 1 <= len(words) <= LONGEST_NOTE:
        raise InvalidInput("BAD_LENGTH", path=["input", "words"], minimum=1, maximum=LONGEST_NOTE)
    if "\x00" in words:
        raise InvalidInput("BAD_CHARACTER", path=["input", "words"])
    person = await Customer.get_or_none(id=customer_id)
    if person is None:
        raise PersonUnknown
    actor = caller.actor
    hash = request_hash(actor, ["note", customer_id, words])

    async def make() -> PersonNote:
        note = await PersonNote.create(
            customer_id=customer_id, words=words, author=actor, at=at, idempotency_key=key, request_hash=hash
        )
        await audit.record(actor, "person.noted", ids.public("cus", customer_id), address=address)
        return note

    await once(key, hash, lambda key: PersonNote.get_or_none(author=actor, idempotency_key=key), make)
    return person
