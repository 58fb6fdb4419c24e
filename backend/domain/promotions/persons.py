"""The keys by which allowances know a person. Pure: the key of blind indexes is given."""

from collections.abc import Iterator

from backend.core import crypto

_PURPOSE = b"person of an allowance"


def person_keys(
    key: bytes,
    *,
    customer_id: object = None,
    phone: str | None = None,
    email: str | None = None,
    device: str | None = None,
    payer: str | None = None,
) -> list[str]:
    """One for each thing known of the person, none of which tells what it was made of.

    Contacts are normalised. Whoever comes with another account but the same phone is the same person.
    """

    def found() -> Iterator[str]:
        if customer_id is not None:
            yield f"customer:{customer_id}"
        for kind, said in (("phone", phone), ("email", email), ("device", device), ("payer", payer)):
            if said:
                digest = crypto.keyed_digest(key, _PURPOSE, kind.encode(), said.encode())
                yield f"{kind}:{digest[:16].hex()}"

    return list(found())
