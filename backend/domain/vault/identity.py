"""When two codes are the same: the normal form of a code and its keyed digests.

Normal form of a number or secret: NFKC, without white space and hyphens (`ABCD-EFGH`, `ＡＢＣＤ ＥＦＧＨ` and
`ABCDEFGH` are one code), in upper case when the text has letters of one case only. A text of both cases is
case-sensitive and keeps them. A link is compared as it is.

A secret is the same wherever it comes from, so its index leaves the number out, with one exception: a
secret of fewer than `PIN_BELOW` characters beside a number is a PIN, which other cards may share; there the
index is of number and PIN together, and numbers are unique by their own index.
"""

import unicodedata
from collections.abc import Callable
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

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

    Equal to `crypto.keyed_digest` over purpose, product and text, from keyed states made once: a million rows
    ask for two digests each.
    """
    of_secret, of_number, of_pin, of_url = (
        _primed(key, purpose, product_id.bytes) for purpose in (b"secret", b"number", b"pin", b"url")
    )

    def index(number: str | None, secret: str | None, url: str | None) -> tuple[bytes, bytes | None]:
        number_index, plain_number = None, b""
        if number:
            plain_number = normal(number).encode()
            number_index = _digest(of_number, plain_number)
        if not secret:
            return _digest(of_url, (url or "").encode()), number_index
        plain = normal(secret).encode()
        if number and len(plain) < PIN_BELOW:
            return _digest(of_pin, plain_number, plain), number_index
        return _digest(of_secret, plain), number_index

    return index


def _primed(key: bytes, *parts: bytes) -> HMAC:
    mac = HMAC(key, SHA256())
    for part in parts:
        mac.update(len(part).to_bytes(8, "big") + part)
    return mac


def _digest(primed: HMAC, *parts: bytes) -> bytes:
    mac = primed.copy()
    for part in parts:
        mac.update(len(part).to_bytes(8, "big") + part)
    return mac.finalize()
