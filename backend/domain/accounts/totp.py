"""Codes of an authenticator app: TOTP (RFC 6238) with SHA-1, six digits, thirty seconds. Pure.

SHA-1 because it is what every app computes; an HMAC needs no more of its hash than it gives.
"""

import base64
import hashlib
import hmac
import secrets
import struct
from datetime import datetime
from urllib.parse import quote, urlencode

STEP_S, DIGITS = 30, 6
SECRET_BYTES = 20
# A code is taken from the step before to the step after: clocks differ, and people type.
DRIFT = 1


def new_secret() -> bytes:
    """A fresh secret, as long as the hash (RFC 4226, section 4)."""
    return secrets.token_bytes(SECRET_BYTES)


def code(secret: bytes, step: int) -> str:
    """The code of one step (RFC 4226, section 5.3)."""
    mac = hmac.new(secret, struct.pack(">Q", step), hashlib.sha1).digest()
    start = mac[-1] & 0x0F
    number = int.from_bytes(mac[start : start + 4], "big") & 0x7FFF_FFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def step_of(at: datetime) -> int:
    """The step that a moment is in."""
    return int(at.timestamp()) // STEP_S


def matching_step(secret: bytes, given: str, at: datetime) -> int | None:
    """The step whose code was given, if it is near enough to now; every near one is compared, whatever is found."""
    now, found = step_of(at), None
    for step in range(now - DRIFT, now + DRIFT + 1):
        if hmac.compare_digest(code(secret, step).encode(), given.encode(errors="replace")):
            found = step
    return found


def written(secret: bytes) -> str:
    """The secret as people type it into an app: base32 without padding."""
    return base64.b32encode(secret).decode().rstrip("=")


def uri(secret: bytes, *, account: str, issuer: str) -> str:
    """What the app's QR code holds (the key URI format that all apps read)."""
    label = f"{quote(issuer, safe='')}:{quote(account, safe='@')}"
    facts = {"secret": written(secret), "issuer": issuer, "algorithm": "SHA1", "digits": DIGITS, "period": STEP_S}
    return f"otpauth://totp/{label}?{urlencode(facts, quote_via=quote)}"
