"""Somebody is forgotten: what was written to them goes. That it was sent, when and how stays."""

from collections.abc import Mapping, Sequence

from backend.core import database

# Whatever went to their own contacts; of what went to the contact of an order (a friend's, say) only what is about it.
_THEIRS = """
m.recipient <> '' AND (
    m.recipient = ANY($1::text[]) OR EXISTS (
        SELECT FROM unnest($2::text[], $3::text[]) AS o (contact, number)
        WHERE o.contact = m.recipient AND strpos(coalesce(m.subject, '') || m.body, o.number) > 0
    )
)
"""
_FORGET = f"""
UPDATE message m SET recipient = '', body = '', subject = NULL WHERE m.state <> 'QUEUED' AND {_THEIRS}
"""  # noqa: S608 - constants
# What must still be carried is forgotten as soon as it was.
_FORGET_LATER = f"UPDATE message m SET forgotten = true WHERE m.state = 'QUEUED' AND {_THEIRS}"  # noqa: S608


async def forget_messages(contacts: Sequence[str], numbers: Mapping[str, Sequence[str]]) -> None:
    """Empty messages to these contacts, and those about an order to the contacts it had, in the caller's transaction.

    `numbers`: an order's number, and its contacts.
    """
    pairs = [(contact, number) for number, of in numbers.items() for contact in of]
    given = list(contacts), [contact for contact, _ in pairs], [number for _, number in pairs]
    await database.execute(_FORGET, *given)
    await database.execute(_FORGET_LATER, *given)
