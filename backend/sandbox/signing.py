"""How the merchant signs requests and how the provider signs answers and callbacks.

A request: HMAC-SHA256 with the merchant's key over `METHOD\\nPATH?QUERY\\nTIMESTAMP\\nNONCE\\nBODY\\n`.
An answer or callback: HMAC-SHA256 with the provider's key over `TIMESTAMP\\nNONCE\\nBODY\\n`.
Signatures are base64, timestamps Unix seconds, both sides allow five minutes.
"""

import base64
import hmac
import re
import secrets
import time

from .errors import ApiError

TOLERANCE_S = 300
_SCHEME = "SANDBOX-HMAC-SHA256 "
_PAIR = re.compile(r'([a-z]+)="([^"]*)"')
_NONCE = re.compile(r"[A-Za-z0-9_-]{16,64}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")


def signature(key: bytes, *lines: bytes) -> str:
    """The base64 HMAC over the lines, each ended by a newline."""
    return base64.b64encode(_digest(key, *lines)).decode()


def _digest(key: bytes, *lines: bytes) -> bytes:
    return hmac.digest(key, b"\n".join(lines) + b"\n", "sha256")


def provider_headers(key: bytes, body: bytes) -> dict[str, str]:
    """The headers that prove that the provider wrote `body`, now."""
    timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
    return {
        "Sandbox-Timestamp": timestamp,
        "Sandbox-Nonce": nonce,
        "Sandbox-Signature": signature(key, timestamp.encode(), nonce.encode(), body),
    }


def verified_nonce(authorization: str, *, merchant_id: str, key: bytes, method: str, target: bytes, body: bytes) -> str:
    """The nonce of a request that the merchant really signed within the last five minutes.

    The caller still has to see that the nonce is new. Raises SIGN_ERROR.
    """
    if not authorization.startswith(_SCHEME):
        raise ApiError("SIGN_ERROR", "The Authorization header is missing or of another scheme.")
    found: dict[str, str] = dict(_PAIR.findall(authorization[len(_SCHEME) :]))
    nonce, timestamp = found.get("nonce", ""), found.get("timestamp", "")
    if not _NONCE.fullmatch(nonce) or not _TIMESTAMP.fullmatch(timestamp):
        raise ApiError("SIGN_ERROR", "The Authorization header is malformed.")
    if found.get("mchid") != merchant_id:
        raise ApiError("SIGN_ERROR", "No such merchant.")
    wanted = _digest(key, method.encode(), target, timestamp.encode(), nonce.encode(), body)
    try:
        given = base64.b64decode(found.get("signature", ""), validate=True)
    except ValueError:
        given = b""
    if not hmac.compare_digest(wanted, given):
        raise ApiError("SIGN_ERROR", "The signature is wrong.")
    if abs(time.time() - int(timestamp)) > TOLERANCE_S:
        raise ApiError("SIGN_ERROR", "The timestamp is more than five minutes off.")
    return nonce
