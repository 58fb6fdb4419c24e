"""A program nobody here wrote for the shop (Python's `gql`) buys a bundle over HTTP and WebSocket."""

from uuid import uuid4

import httpx
from gql import Client, GraphQLRequest
from gql.transport.httpx import HTTPXAsyncTransport
from gql.transport.websockets import WebsocketsTransport

REGISTER = """
mutation Register($input: RegisterInput!) {
  register(input: $input) { __typename ... on Session { token me { isGuest } } ... on UserError { code message } }
}
"""
BUNDLES = """
query Bundles { bundles(first: 10) { edges { node {
  slug name variantId price { amount currency } apart { amount currency } saving { amount currency }
  availability { state } components { quantity allocated { amount } variant { kind name } product { name } }
} } } }
"""
QUOTE = """
query Quote($input: QuoteInput!) {
  quote(input: $input) { __typename ... on Quote { total { amount currency } steps { kind amount { amount } } } }
}
"""
PLACE = """
mutation Place($input: PlaceOrderInput!, $key: String!) {
  placeOrder(input: $input, idempotencyKey: $key) {
    __typename
    ... on PlacedOrder { order { id number state } payment { payUrl state } lookupToken }
    ... on UserError { code message path }
  }
}
"""
PROGRESS = """
subscription Progress($id: ID!) {
  orderProgress(id: $id) { id state lines { units { id state components { id state kind codes { id hint } } } } }
}
"""
REVEAL = """
mutation Reveal($input: RevealCodeInput!) {
  revealCode(input: $input) { __typename ... on RevealedCode { id number secret url } ... on UserError { code } }
}
"""


async def test_a_bundle_is_bought_and_delivered(shop):
    door = f"{shop.base}/graphql/storefront"
    # The client reads the schema itself, and checks every document of ours against it before it is sent.
    async with Client(transport=HTTPXAsyncTransport(door), fetch_schema_from_transport=True) as nobody:
        account = {"email": f"{uuid4().hex}@mail.example", "password": "a program's own password"}
        registered = (await nobody.execute(GraphQLRequest(REGISTER, variable_values={"input": account})))["register"]
    assert registered["__typename"] == "Session"
    assert registered["me"] == {"isGuest": False}
    bearer = {"authorization": f"Bearer {registered['token']}"}

    async with Client(transport=HTTPXAsyncTransport(door, headers=bearer), fetch_schema_from_transport=True) as shopper:
        bundles = (await shopper.execute(GraphQLRequest(BUNDLES)))["bundles"]["edges"]
        bundle = next(edge["node"] for edge in bundles if edge["node"]["slug"] == "commuter-kit")
        assert _cents(bundle["apart"]) - _cents(bundle["price"]) == _cents(bundle["saving"]) > 0
        assert sum(_cents(part["allocated"]) for part in bundle["components"]) == _cents(bundle["price"])
        lines = [{"variantId": bundle["variantId"], "quantity": 1}]
        quote = (await shopper.execute(GraphQLRequest(QUOTE, variable_values={"input": {"lines": lines}})))["quote"]
        assert quote["total"] == bundle["price"]

        key = str(uuid4())
        wanted = {"lines": lines, "expectedTotal": quote["total"], "acceptsNoReturn": True}
        placed = await shopper.execute(GraphQLRequest(PLACE, variable_values={"input": wanted, "key": key}))
        again = await shopper.execute(GraphQLRequest(PLACE, variable_values={"input": wanted, "key": key}))
        order = placed["placeOrder"]["order"]
        assert placed["placeOrder"]["__typename"] == "PlacedOrder"
        assert again["placeOrder"]["order"] == order

        # Named, since this client looks for the server's choice among headers in one spelling only.
        line = WebsocketsTransport(
            door.replace("http", "ws"), headers=bearer, subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL]
        )
        async with Client(transport=line) as live:
            states, last = [], None
            async for news in live.subscribe(GraphQLRequest(PROGRESS, variable_values={"id": order["id"]})):
                last = news["orderProgress"]
                states.append(last["state"])
                if len(states) == 1:
                    await _pay(placed["placeOrder"]["payment"]["payUrl"])
                if last["state"] == "DELIVERED":
                    break
        assert states[0] == "PENDING_PAYMENT"
        assert states[-1] == "DELIVERED"
        assert last is not None
        (unit,) = last["lines"][0]["units"]
        assert [(part["kind"], part["state"], len(part["codes"])) for part in unit["components"]] == [
            ("CODE", "DELIVERED", 1)
        ] * 3

        codes = [code for part in unit["components"] for code in part["codes"]]
        shown = [
            (await shopper.execute(GraphQLRequest(REVEAL, variable_values={"input": {"codeId": code["id"]}})))[
                "revealCode"
            ]
            for code in codes
        ]
        assert {code["__typename"] for code in shown} == {"RevealedCode"}
        assert len({code["secret"] for code in shown}) == 3


async def _pay(url: str) -> None:
    async with httpx.AsyncClient() as person:
        answer = await person.post(url, headers={"accept": "application/json"})
        assert answer.status_code == 200, answer.text


def _cents(money: dict[str, str]) -> int:
    return int(money["amount"].replace(".", ""))
