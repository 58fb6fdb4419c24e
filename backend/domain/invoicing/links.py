"""Signed links to an issued invoice: whoever holds one may look at that paper and print it, at nothing else.

The token is made anew from the invoice's id and stored nowhere. It lives as long as the paper: an invoice has to be
shown for years.
"""

from uuid import UUID

from backend import settings
from backend.core import crypto

_PURPOSE = b"invoice-link"
_MAC_BYTES = 16


def token_of(invoice_id: UUID) -> str:
    """The invoice's own token under the shop's signing key."""
    return crypto.encode(invoice_id.bytes + _mac(invoice_id))


def opened_by(token: str) -> UUID | None:
    """The invoice that a genuine token opens; None for every other text."""
    if len(token) > 100 or not token.isascii():
        return None
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    if len(raw) != 16 + _MAC_BYTES or crypto.encode(raw) != token:
        return None
    invoice_id = UUID(bytes=raw[:16])
    return invoice_id if crypto.same(raw[16:], _mac(invoice_id)) else None


def link_of(invoice_id: UUID) -> str:
    """Where whoever got it opens it."""
    return f"{settings.get().address()}/invoices/{token_of(invoice_id)}"


def _mac(invoice_id: UUID) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, _PURPOSE, invoice_id.bytes)[:_MAC_BYTES]
