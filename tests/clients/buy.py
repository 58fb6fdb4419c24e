"""A partner's program, written from the developer documentation's words: buys one piece and prints what it got.

Asks for the library alone. DOOR, KEY, SECRET and VARIANT are in the environment.
"""

import hashlib
import hmac
import json
import os
import secrets
import sys
import time
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

DOOR, KEY, SECRET, VARIANT = (os.environ[name] for name in ("DOOR", "KEY", "SECRET", "VARIANT"))


def post(query: str, variables: dict) -> dict:
    body = json.dumps({"query": query, "variables": variables}, ensure_ascii=False).encode()
    for _ in range(8):
        parts, stamp, nonce = urlsplit(DOOR), str(int(time.time())), secrets.token_urlsafe(24)
        lines = ("POST", parts.path, parts.query, stamp, nonce, hashlib.sha256(body).hexdigest())
        text = "".join(line + "\n" for line in lines)
        request = Request(DOOR, body, method="POST")
        request.add_header("Content-Type", "application/json")
        request.add_header("X-Tessera-Key", KEY)
        request.add_header("X-Tessera-Timestamp", stamp)
        request.add_header("X-Tessera-Nonce", nonce)
        signature = hmac.new(SECRET.encode("utf-8"), text.encode("utf-8"), hashlib.sha256).hexdigest()
        request.add_header("X-Tessera-Signature", "v1=" + signature)
        try:
            with urlopen(request, timeout=15) as answer:
                said = json.load(answer)
        except HTTPError as refused:
            if refused.code != 503:
                sys.exit(f"{refused.code} {refused.read().decode()}")
            time.sleep(float(refused.headers["Retry-After"]))
            continue
        if said.get("errors"):
            sys.exit(json.dumps(said["errors"]))
        return said["data"]
    sys.exit("never answered")


LINES = [{"variantId": VARIANT, "quantity": 1}]
quote = post(
    "query($q: QuoteInput!) { quote(input: $q) { ... on Quote { total { amount currency } } } }",
    {"q": {"lines": LINES}},
)["quote"]
number = "mine-" + secrets.token_hex(8)
wish = {"i": {"externalId": number, "lines": LINES, "expectedTotal": quote["total"]}, "k": secrets.token_hex(16)}
PLACE = """mutation($i: PlaceOrderInput!, $k: String!) { placeOrder(input: $i, idempotencyKey: $k) { __typename
  ... on PlacedOrder { again order { id number } } ... on UserError { code message } } }"""
first, second = post(PLACE, wish)["placeOrder"], post(PLACE, wish)["placeOrder"]
ASK = """query($n: String) { order(externalId: $n) { number state total { amount }
  lines { units { revealedCodes { secret } } } } }"""
until = time.monotonic() + 40
while (order := post(ASK, {"n": number})["order"])["state"] == "PAID" and time.monotonic() < until:
    time.sleep(0.2)
left = post("{ balance { available { amount } } }", {})["balance"]["available"]["amount"]
print(json.dumps({"first": first, "second": second, "order": order, "left": left}))
