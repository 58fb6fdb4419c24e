"""The keys by which allowances know a person. Pure: the key of blind indexes is given."""

from collections.abc import Iterable, Iterator

from backend.core import crypto

_PURPOSE = b"person of an allowance"


def person_keys(
    key: bytes,
    *,
    customer_id: object = None,
    phone: str | None = None,
    email: str | None = None,
    device: str | None = None,
) -> list[str]:
    """One for each thing known of the person, none of which tells what it was made of.

    Contacts are normalised. Whoever comes with another account but the same phone is the same person.
    """

    def found() -> Iterator[str]:
        if customer_id is not None:
            yield f"customer:{customer_id}"
        for kind, said in (("phone", phone), ("email", email), ("device", device)):
            if said:
                yield _digest(key, kind, said)

    return list(found())


def device_key(key: bytes, device: str | None) -> str | None:
    """The key of a device, as an order keeps it."""
    return _digest(key, "device", device) if device else None


def device_of(keys: Iterable[str]) -> str | None:
    """The key of the device among those of a person."""
    return next((key for key in keys if key.startswith("device:")), None)


def payer_key(key: bytes, provider: str, payer: str | None) -> str | None:
    """The key of whoever paid, by the provider's id of them; None where it tells none."""
    return _digest(key, "payer", f"{provider}:{payer}") if payer else None


def _digest(key: bytes, kind: str, said: str) -> str:
    return f"{kind}:{crypto.keyed_digest(key, _PURPOSE, kind.encode(), said.encode())[:16].hex()}"
