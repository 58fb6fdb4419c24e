"""Buys one piece of the first code that can be had, and prints it.

TESSERA_URL=… TESSERA_KEY=… TESSERA_SECRET=… python3 order.py
"""

import time
import uuid

from tessera import ask

# 1. What may be sold, at which price. Keep `cursor`: next time, `since` it, only changes come.
catalogue = ask("""
  query Catalogue($since: String) {
    catalogue(first: 50, since: $since) {
      cursor
      edges { node { productId listing {
        __typename name
        ... on Product { variants { id name kind price { amount currency } availability { state } } }
      } } }
    }
  }""")["catalogue"]
listings = [edge["node"]["listing"] for edge in catalogue["edges"]]
variants = [variant for listing in listings if listing for variant in listing.get("variants", [])]
usable = [one for one in variants if one["kind"] == "CODE" and one["availability"]["state"] != "SOLD_OUT"]
if not usable:
    raise SystemExit("nothing with a code is left")
variant = usable[0]
print("chosen", variant["name"], variant["price"]["amount"], variant["price"]["currency"])

# 2. What it costs now.
lines = [{"variantId": variant["id"], "quantity": 1}]
quote = ask(
    """query Quote($input: QuoteInput!) {
      quote(input: $input) {
        __typename
        ... on Quote { total { amount currency } }
        ... on UserError { code message }
      }
    }""",
    input={"lines": lines},
)["quote"]
if quote["__typename"] != "Quote":
    raise SystemExit(f"{quote['code']}: {quote['message']}")

# 3. Buy. Store both numbers before you call: sent again, they lead to the same order.
external_id, idempotency_key = f"A-{uuid.uuid4()}", str(uuid.uuid4())
placed = ask(
    """mutation Place($input: PlaceOrderInput!, $key: String!) {
      placeOrder(input: $input, idempotencyKey: $key) {
        __typename
        ... on PlacedOrder { again order { id number state } }
        ... on UserError { code message path }
        ... on InsufficientBalance { balance { amount currency } }
      }
    }""",
    input={"externalId": external_id, "lines": lines, "expectedTotal": quote["total"]},
    key=idempotency_key,
)["placeOrder"]
if placed["__typename"] != "PlacedOrder":
    raise SystemExit(f"{placed['code']}: {placed['message']}")
print("ordered", placed["order"]["number"])

# 4. The code, moments later. (A webhook tells when; asking works as well.)
for _ in range(60):
    order = ask(
        """query Order($id: ID!) {
          order(id: $id) { state lines { units { state revealedCodes { number secret url expiresOn } } } }
        }""",
        id=placed["order"]["id"],
    )["order"]
    if order["state"] == "DELIVERED":
        (code,) = order["lines"][0]["units"][0]["revealedCodes"]
        print("code", code["secret"])
        break
    if order["state"] != "PAID":
        raise SystemExit(f"the order is {order['state']}")
    time.sleep(0.5)
else:
    raise SystemExit("the order takes longer than a minute")
