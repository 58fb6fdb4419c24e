"""By what a person is counted: everything that is known of them, contacts only as digests. Pure but for the key."""

from uuid import UUID

from backend.core import crypto, keys


def person_keys(customer_id: UUID | None, email: str | None, phone: str | None) -> list[str]:
    """The keys of somebody with an account (its id) or without one, and of their contacts as they are stored."""
    found = [f"customer:{customer_id.hex}"] if customer_id is not None else []
    found += [f"phone:{_digest('phone', phone)}"] if phone else []
    found += [f"email:{_digest('email', email)}"] if email else []
    return found


def _digest(kind: str, contact: str) -> str:
    key = keys.provider().index_key()
    return crypto.keyed_digest(key, b"flash-person", kind.encode(), contact.encode())[:16].hex()
