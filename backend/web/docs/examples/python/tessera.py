"""A client of the partner door for Python 3.9 or newer; the standard library is enough."""

import hashlib
import hmac
import json
import os
import secrets
import time
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

URL = os.environ["TESSERA_URL"]
KEY = os.environ["TESSERA_KEY"]
SECRET = os.environ["TESSERA_SECRET"]


def signed_headers(method: str, path: str, query: str, body: bytes) -> dict[str, str]:
    """The four headers that sign one request. `path` and `query` are as they stand in the request line."""
    timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
    digest = hashlib.sha256(body).hexdigest()
    text = f"{method}\n{path}\n{query}\n{timestamp}\n{nonce}\n{digest}\n"
    signature = hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()
    return {
        "X-Tessera-Key": KEY,
        "X-Tessera-Timestamp": timestamp,
        "X-Tessera-Nonce": nonce,
        "X-Tessera-Signature": f"v1={signature}",
    }


def ask(query: str, **variables: Any) -> dict[str, Any]:
    """Ask the graph; returns `data`. Raises RuntimeError with what the door says when the request was refused."""
    url = urlsplit(URL)
    body = json.dumps({"query": query, "variables": variables}).encode()
    for attempt in range(6):
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/graphql-response+json, application/json;q=0.9",
            "Accept-Language": "en",
            **signed_headers("POST", url.path, url.query, body),  # anew for each try: a nonce is taken once
        }
        try:
            with urllib.request.urlopen(urllib.request.Request(URL, body, headers), timeout=15) as answer:
                found = json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code in (429, 503) and attempt < 5:
                time.sleep(float(refused.headers.get("Retry-After", "1")))
                continue
            found = json.load(refused)
        if "errors" in found:
            said = [f"{one.get('extensions', {}).get('code')}: {one['message']}" for one in found["errors"]]
            raise RuntimeError("; ".join(said))
        data: dict[str, Any] = found["data"]
        return data
    raise RuntimeError("the door is busy")
