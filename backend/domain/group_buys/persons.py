"""Under which keys a person is counted: by everything that is known of them, and never by what could be read back."""

from collections.abc import Iterable
from uuid import UUID

from backend import settings
from backend.core import crypto
from backend.domain.group_buys.states import SamePerson

_PURPOSE = b"person"
_PREFIXES = {
    SamePerson.ACCOUNT: "customer",
    SamePerson.PHONE: "phone",
    SamePerson.EMAIL: "email",
    SamePerson.DEVICE: "device",
    SamePerson.PAYER: "payer",
}
_KINDS = {prefix: kind for kind, prefix in _PREFIXES.items()}


def keys_of(
    customer_id: UUID,
    *,
    phones: Iterable[str | None] = (),
    emails: Iterable[str | None] = (),
    device: str | None = None,
) -> list[str]:
    """The keys of somebody who buys; contacts are normalised, `device` is opaque."""
    said = [(SamePerson.PHONE, phone) for phone in phones] + [(SamePerson.EMAIL, email) for email in emails]
    known = [key_of(kind, text) for kind, text in [*said, (SamePerson.DEVICE, device)] if text]
    return [f"customer:{customer_id}", *dict.fromkeys(known)]


def key_of(kind: SamePerson, text: str) -> str:
    """One key: a keyed digest, so that a phone number cannot be found by trying all of them."""
    secret = crypto.decode(settings.get().signing_key.get_secret_value())
    return f"{_PREFIXES[kind]}:{crypto.keyed_digest(secret, _PURPOSE, kind.value.encode(), text.encode()).hex()[:40]}"


def kind_of(key: str) -> SamePerson:
    """By what a key knows somebody."""
    return _KINDS[key.partition(":")[0]]
