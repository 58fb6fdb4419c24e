"""Staff at their screens: signed in once, asking what the admin app asks, by the app's own operations."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from backend.bench.client import Load, Seen, drive, post
from backend.bench.report import Report, say
from backend.bench.stack import Stack
from backend.bench.wire import Client, Refused

DOOR = "/graphql/admin"
# As many screens ask at a time as a busy office has.
AT_ONCE = 4
_PERSISTED = Path(__file__).parents[1] / "schema" / "persisted" / "admin.json"
_SIGN_IN = "mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }"
Variables = Mapping[str, Any]


class Desk:
    """One owner of the shop, who sees every figure; use `Desk.of` once the web process answers."""

    def __init__(self, shop: Stack, token: str) -> None:
        self._shop, self._client = shop, Client(shop.base)
        self.headers = {"x-tessera-client": "admin", "authorization": f"Bearer {token}"}

    @classmethod
    async def of(cls, shop: Stack) -> "Desk":
        """Sign in with the seeded password."""
        folder = Path(shop.environment["TESSERA_DATA_DIR"])
        logins = orjson.loads((folder / "logins.json").read_bytes())
        name, password = next((one["name"], one["password"]) for one in logins if one["role"] == "OWNER")
        client = Client(shop.base)
        told = {"x-tessera-client": "admin"}
        data = await client.graphql(DOOR, _SIGN_IN, {"input": {"email": name, "password": password}}, **told)
        found = re.search(rb"tessera_staff=([^;\r]+)", client.head)
        await client.close()
        if found is None:
            raise Refused(f"signIn: {data}")
        return cls(shop, found[1].decode())

    async def ask(self, name: str, variables: Variables) -> dict[str, Any]:
        """What an operation of the app answers."""
        return await self._client.graphql(DOOR, operation(name), variables, **self.headers)

    async def close(self) -> None:
        """Let the connection go."""
        await self._client.close()

    def request(self, name: str, variables: Variables) -> bytes:
        """An operation of the app as it goes over the wire."""
        body = orjson.dumps({"query": operation(name), "variables": variables})
        told = {name.replace("-", "_"): value for name, value in self.headers.items()}
        return post(DOOR, self._shop.port, body, accept="application/json", **told)


@cache
def operation(name: str) -> str:
    """The text of an operation of the admin app."""
    texts: Iterable[str] = orjson.loads(_PERSISTED.read_bytes()).values()
    return next(text for text in texts if re.search(rf"\bquery {name}\b", text))


def without_second_factor(shop: Stack) -> None:
    """Let the shop's staff in by their password alone: nobody holds an authenticator here. Before it starts."""
    shop.set("TESSERA_STAFF_TOTP", "optional")


def timed(report: Report, shop: Stack, what: str, requests: list[bytes], seconds: float) -> Seen:
    """Send requests in turn from several screens, and note whatever is no success."""
    seen = drive(Load(shop.port, tuple(requests), connections=AT_ONCE, seconds=seconds))
    say(f"  {what:<28} p50 {seen.p50_ms:7.1f}  p95 {seen.p95_ms:7.1f}  p99 {seen.p99_ms:7.1f} ms, {seen.req_s:,.0f}/s")
    report.check(seen.failed == 0, f"{what}: {seen.failed} of {seen.answered} answers were no success")
    report.check(seen.answered > 0, f"{what}: nothing was answered")
    return seen
