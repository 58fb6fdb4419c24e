"""Work that a browser has to do before it is let in: ALTCHA's proof of work, version 2. Pure but for randomness.

A challenge is signed and names what it is for; a solution is the number under which a slow derivation begins with the
asked bytes. Rate limiting, no proof of humanity: a program can solve it too, at the same cost.
"""

import base64
import hashlib
import hmac
import os
import re
from dataclasses import dataclass
from typing import Any

import orjson

from backend import settings
from backend.core import crypto

ALGORITHM = "PBKDF2/SHA-256"
LIFE_S = 300
KEY_BYTES = 32
# Of what a stranger sends.
_LONGEST = 2000
_HEX = re.compile(r"(?:[0-9a-f]{2}){16}")


@dataclass(frozen=True, slots=True)
class Solved:
    """A genuine solution: of which challenge, made for what, when, and until when it is good (Unix milliseconds)."""

    nonce: str
    purpose: str
    issued_ms: int
    expires_s: int


def issue(purpose: str, *, now_ms: int, cost: int, prefix: str) -> str:
    """A challenge for one purpose, as the JSON that ALTCHA's own clients read."""
    parameters = {
        "algorithm": ALGORITHM,
        "cost": cost,
        "keyLength": KEY_BYTES,
        "keyPrefix": prefix,
        "nonce": os.urandom(16).hex(),
        "salt": os.urandom(16).hex(),
        "expiresAt": now_ms // 1000 + LIFE_S,
        "data": {"for": purpose, "issued": now_ms},
    }
    return orjson.dumps({"parameters": parameters, "signature": signature(parameters, _secret())}).decode()


def solved(payload: str, *, now_s: float) -> Solved | None:
    """What a payload proves (base64 of JSON, as ALTCHA's clients send it); None for every other text."""
    if len(payload) > _LONGEST or not payload.isascii():
        return None
    try:
        said: Any = orjson.loads(base64.b64decode(payload, validate=True))
        parameters, solution = said["challenge"]["parameters"], said["solution"]
        if not crypto.same(str(said["challenge"]["signature"]).encode(), signature(parameters, _secret()).encode()):
            return None
        # Signed by us: what follows has the form that we gave it.
        if parameters["expiresAt"] <= now_s or not _fits(parameters, solution):
            return None
        data = parameters["data"]
        return Solved(parameters["nonce"], data["for"], data["issued"], parameters["expiresAt"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def signature(parameters: dict[str, Any], secret: bytes) -> str:
    """HMAC-SHA256 over the parameters as JSON with its keys in order, as ALTCHA writes it."""
    return hmac.new(secret, orjson.dumps(parameters, option=orjson.OPT_SORT_KEYS), hashlib.sha256).hexdigest()


def derived(parameters: dict[str, Any], counter: int) -> bytes:
    """The key that a counter leads to."""
    password = bytes.fromhex(parameters["nonce"]) + counter.to_bytes(4, "big")
    salt = bytes.fromhex(parameters["salt"])
    return hashlib.pbkdf2_hmac("sha256", password, salt, parameters["cost"], parameters["keyLength"])


def _fits(parameters: dict[str, Any], solution: dict[str, Any]) -> bool:
    counter = solution["counter"]
    if type(counter) is not int or not 0 <= counter < 2**32 or not _HEX.fullmatch(parameters["nonce"]):
        return False
    key = derived(parameters, counter).hex()
    return key.startswith(parameters["keyPrefix"]) and crypto.same(key.encode(), str(solution["derivedKey"]).encode())


def _secret() -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, b"flash-challenge")
