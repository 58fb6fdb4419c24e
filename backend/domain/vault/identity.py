"""When two codes are the same: the normal form of a code and its keyed digests.

Normal form of a number or secret: NFKC, without white space and hyphens (`ABCD-EFGH`, `ＡＢＣＤ ＥＦＧＨ` and
`ABCDEFGH` are one code), in upper case when the text has letters of one case only. A text of both cases is
case-sensitive and keeps them. A link is compared as it is.

A secret is the same wherever it comes from, so its index leaves the number out, with one exception: a
secret of fewer than `PIN_BELOW` characters beside a number is a PIN, which other cards may share; there the
index is of number and PIN together, and numbers are unique by their own index.
"""

import hashlib
import hmac
import unicodedata
from collections.abc import Callable
from uuid import UUID

PIN_BELOW = 10
_DASHES = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2014\u2212"))

Index = Callable[[str | None, str | None, str | None], tuple[bytes, bytes | None]]


def normal(text: str) -> str:
    """The normal form of a number or secret."""
    if text.isascii():
        text = text.replace("-", "")
        if not text.isalnum():
            text = "".join(text.split())
    else:
        text = "".join(unicodedata.normalize("NFKC", text).translate(_DASHES).split())
    # `islower` is true when there is a letter and none is of the other case.
    return text.upper() if text.islower() else text


def indexer(key: bytes, product_id: UUID) -> Index:
    """The function (number, secret, url) → (secret index, number index or None) for a product's codes.

    Equal to `crypto.keyed_digest` over purpose, product and text, in the one-shot form that a million rows ask for.
    """
    of_secret, of_number, of_pin, of_url = (
        b"".join(len(part).to_bytes(8, "big") + part for part in (purpose, product_id.bytes))
        for purpose in (b"secret", b"number", b"pin", b"url")
    )
    digest = hmac.digest
    sha256 = hashlib.sha256().name

    def index(number: str | None, secret: str | None, url: str | None) -> tuple[bytes, bytes | None]:
        number_index = None
        plain_number = b""
        if number:
            plain_number = normal(number).encode()
            number_index = digest(key, of_number + len(plain_number).to_bytes(8, "big") + plain_number, sha256)
        if not secret:
            link = (url or "").encode()
            return digest(key, of_url + len(link).to_bytes(8, "big") + link, sha256), number_index
        plain = normal(secret).encode()
        if number and len(plain) < PIN_BELOW:
            head = of_pin + len(plain_number).to_bytes(8, "big") + plain_number
        else:
            head = of_secret
        return digest(key, head + len(plain).to_bytes(8, "big") + plain, sha256), number_index

    return index
