"""HTTP/1.1 as lean as it gets: a load generator must cost less than what it measures."""

import asyncio
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import orjson


class Refused(Exception):
    """The server answered with something that is no success; the status is told, not the body."""


class Client:
    """One kept-alive connection, used by one task at a time."""

    def __init__(self, base: str) -> None:
        parts = urlsplit(base)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        # The status line and headers of the last answer.
        self.head = b""

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """Send one POST and read its whole answer."""
        lines = [f"POST {path} HTTP/1.1", f"host: {self._host}:{self._port}", f"content-length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return await self._exchange("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    async def graphql(self, path: str, query: str, variables: Mapping[str, Any], **headers: str) -> dict[str, Any]:
        """Execute one operation; raises `Refused` unless it brought data without errors."""
        body = orjson.dumps({"query": query, "variables": variables})
        told = {"content-type": "application/json", "accept": "application/json", "x-tessera-client": "storefront"}
        status, answer = await self.post(path, body, told | headers)
        found = orjson.loads(answer) if status == 200 else {}
        if "data" not in found or found.get("errors"):
            raise Refused(f"HTTP {status}: {found.get('errors', '')!s:.300}")
        data: dict[str, Any] = found["data"]
        return data

    async def close(self) -> None:
        """Let the connection go."""
        if self._writer is not None:
            self._writer.close()
            self._reader = self._writer = None

    async def _exchange(self, request: bytes) -> tuple[int, bytes]:
        if self._reader is None or self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(self._host, self._port)
        self._writer.write(request)
        head = await self._reader.readuntil(b"\r\n\r\n")
        self.head, status = head, int(head[9:12])
        length = _length(head)
        body = await self._reader.readexactly(length) if length else b""
        if b"connection: close" in head.lower():
            await self.close()
        return status, body


def _length(head: bytes) -> int:
    lowered = head.lower()
    place = lowered.find(b"content-length:")
    if place < 0:
        return 0
    return int(lowered[place + 15 : lowered.index(b"\r\n", place)])
