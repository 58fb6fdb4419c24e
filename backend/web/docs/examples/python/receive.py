"""Takes webhooks and says what they tell.   TESSERA_WEBHOOK_SECRET=whsec_… python3 receive.py 9000"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = base64.b64decode(os.environ["TESSERA_WEBHOOK_SECRET"].removeprefix("whsec_"))
seen: set[str] = set()  # in real life: a table with a unique column


def is_genuine(headers: Mapping[str, str], body: bytes) -> bool:
    """Whether the message is Tessera's and fresh. While a secret is being changed there are two signatures."""
    id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not id or not timestamp.isdigit() or abs(time.time() - int(timestamp)) > 300:
        return False
    mac = hmac.new(KEY, f"{id}.{timestamp}.".encode() + body, hashlib.sha256)
    expected = "v1," + base64.b64encode(mac.digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(one.encode(), expected.encode()) for one in given)


class Receiver(BaseHTTPRequestHandler):
    """Answers 204 to what is genuine, 401 to the rest."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        genuine = is_genuine(self.headers, body)
        # Answer at once, work afterwards: after 15 seconds the message is sent again.
        self.send_response(204 if genuine else 401)
        self.end_headers()
        if genuine and self.headers["webhook-id"] not in seen:
            seen.add(self.headers["webhook-id"])
            told = json.loads(body)
            print("told", told["type"], told["data"].get("externalId", ""), told["data"].get("state", ""), flush=True)

    def log_message(self, *_: object) -> None:
        """Says nothing of its own."""


server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 9000), Receiver)
print("listening", server.server_port, flush=True)
server.serve_forever()
