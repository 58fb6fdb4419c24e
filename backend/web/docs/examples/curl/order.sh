#!/bin/sh
# Buys one piece of a variant and prints its code.
#   TESSERA_URL=… TESSERA_KEY=… TESSERA_SECRET=… sh order.sh var_… 10.00 CNY
set -eu
here=$(dirname "$0")
variant=$1 amount=$2 currency=$3
# The value of the first member of that name; a real program has a JSON parser.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }

# What it costs now.
sh "$here/ask.sh" '{"query": "query Q($v: ID!) { quote(input: {lines: [{variantId: $v, quantity: 1}]})
  { __typename ... on Quote { total { amount currency } } ... on UserError { code message } } }",
  "variables": {"v": "'"$variant"'"}}' >&2 && echo >&2

# Store both numbers before you call: sent again, they lead to the same order.
external=A-$(openssl rand -hex 8)
key=$(openssl rand -hex 16)
placed=$(sh "$here/ask.sh" '{"query": "mutation P($i: PlaceOrderInput!, $k: String!) {
  placeOrder(input: $i, idempotencyKey: $k) { __typename
    ... on PlacedOrder { order { id number state } } ... on UserError { code message } } }",
  "variables": {"k": "'"$key"'", "i": {"externalId": "'"$external"'",
    "lines": [{"variantId": "'"$variant"'", "quantity": 1}],
    "expectedTotal": {"amount": "'"$amount"'", "currency": "'"$currency"'"}}}}')
order=$(printf %s "$placed" | member id)
[ -n "$order" ] || { echo "$placed" >&2; exit 1; }
echo "ordered $(printf %s "$placed" | member number)"

left=60
while [ $left -gt 0 ]; do
  answer=$(sh "$here/ask.sh" '{"query": "query O($id: ID!) { order(id: $id) { state
    lines { units { revealedCodes { secret } } } } }", "variables": {"id": "'"$order"'"}}')
  code=$(printf %s "$answer" | member secret)
  [ -n "$code" ] && { echo "code $code"; exit 0; }
  left=$((left - 1)); sleep 0.5
done
echo "the order takes longer than expected" >&2
exit 1
