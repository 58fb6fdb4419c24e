"""What the partner door is asked in these tests."""

from typing import Any

from backend.core import ids
from backend.domain.catalog.models import Variant

REFUSED = "... on UserError { code message path }"
PLACE = f"""mutation($input: PlaceOrderInput!, $key: String!) {{ placeOrder(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED}
  ... on PlacedOrder {{ again order {{ id externalId state total {{ amount currency }} }} }}
  ... on OutOfStock {{ variantId available }} ... on InsufficientBalance {{ balance {{ amount }} }}
  ... on ExternalIdUsed {{ orderId }} ... on QuantityRefused {{ maximum }} ... on InvalidInput {{ problem }}
  ... on PriceChanged {{ expected {{ amount }} quote {{ total {{ amount }} lines {{ unitPrice {{ amount }} }} }} }}
}} }}"""
ORDER = """query($id: ID, $externalId: String) { order(id: $id, externalId: $externalId) {
  id number externalId state total { amount } refunded { amount } paidAt deliveredAt
  lines { name quantity unitPrice { amount } units { id state kind paid { amount }
    revealedCodes { id number secret } components { state revealedCodes { secret } } } } } }"""
ORDERS = """query($filter: OrderFilter, $first: Int!, $after: String) {
  orders(filter: $filter, first: $first, after: $after) {
    edges { cursor node { externalId state } } pageInfo { hasNextPage endCursor } } }"""
BALANCE = "{ balance { available { amount } held { amount } posted { amount } } }"
CANCEL = f"""mutation($input: CancelOrderInput!, $key: String!) {{ cancelOrder(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED} ... on Order {{ state refunded {{ amount }} lines {{ units {{ state }} }} }} }} }}"""
QUOTE = f"""query($input: QuoteInput!) {{ quote(input: $input) {{ __typename {REFUSED}
  ... on Quote {{ total {{ amount }} lines {{ unitPrice {{ amount }} available availability {{ state }}
    variant {{ id }} }} }} }} }}"""
CATALOGUE = """query($first: Int!, $after: String, $since: String) {
  catalogue(first: $first, after: $after, since: $since) { cursor pageInfo { hasNextPage endCursor }
    edges { node { productId listing { __typename ... on Product { id name variants { id price { amount }
      listPrice { amount } availability { state fewLeft } } }
      ... on Bundle { id price { amount } availability { state } } } } } } }"""


def var(variant: Variant) -> str:
    return ids.public("var", variant.id)


def placing(goods: list[tuple[Variant, int]], total: str, external_id: str, **more: Any) -> dict[str, Any]:
    """The input of an order."""
    lines = [{"variantId": var(variant), "quantity": quantity} for variant, quantity in goods]
    return {"externalId": external_id, "lines": lines, "expectedTotal": {"amount": total, "currency": "CNY"}, **more}
