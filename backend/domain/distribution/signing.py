"""How a partner's program signs its requests. Pure.

HMAC-SHA256 under the key's secret over seven lines: method, path, query, timestamp (Unix seconds), nonce, the
SHA-256 of the body in hexadecimal, and an empty last one. In the manner of Chinese payment providers, so that
it is a few lines in any language.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass, field

WINDOW_S = 300
VERSION = "v1="
NONCE = re.compile(r"[A-Za-z0-9_-]{16,64}")
STAMP = re.compile(r"[0-9]{1,12}")
KEY_ID = re.compile(r"[A-Za-z0-9_]{8,40}")
SIGNATURE = re.compile(r"v1=[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request as it was sent. `path` and `query` are the raw text of the request line, not decoded."""

    method: str
    path: str
    query: str
    body: bytes = field(repr=False)
    key_id: str
    timestamp: str
    nonce: str
    signature: str = field(repr=False)
    address: str = ""

    def well_formed(self) -> bool:
        """Whether every header has the form it must have."""
        return (
            KEY_ID.fullmatch(self.key_id) is not None
            and STAMP.fullmatch(self.timestamp) is not None
            and NONCE.fullmatch(self.nonce) is not None
            and SIGNATURE.fullmatch(self.signature) is not None
        )


def text_to_sign(method: str, path: str, query: str, timestamp: str, nonce: str, body: bytes) -> bytes:
    """The bytes a signature is over."""
    digest = hashlib.sha256(body).hexdigest()
    return f"{method}\n{path}\n{query}\n{timestamp}\n{nonce}\n{digest}\n".encode()


def sign(secret: str, text: bytes) -> str:
    """The value of the signature's header."""
    return VERSION + hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()


def verified(secret: str, request: SignedRequest) -> bool:
    """Whether the request bears the secret's signature; compared in constant time."""
    text = text_to_sign(request.method, request.path, request.query, request.timestamp, request.nonce, request.body)
    return hmac.compare_digest(sign(secret, text), request.signature)
