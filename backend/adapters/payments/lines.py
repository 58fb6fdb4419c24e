"""Many kept-alive connections to one provider, each a pool of one.

The HTTP client's own pool looks at every idle connection, once per idle connection, at every call: with 64
of them that costs several times the call itself. Here the connection last used is taken, and nothing is walked.
"""

import asyncio
import ssl

import httpx

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1)


class LineTransport(httpx.AsyncBaseTransport):
    """At most `size` calls at a time; the others wait in order. Answers are read whole, never streamed."""

    def __init__(self, size: int) -> None:
        self._room = asyncio.Semaphore(size)
        self._free: list[httpx.AsyncHTTPTransport] = []
        self._tls = ssl.create_default_context()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Make the call on a connection of its own."""
        async with self._room:
            line = self._free.pop() if self._free else self._new()
            try:
                answer = await line.handle_async_request(request)
                content = await answer.aread()
            finally:
                self._free.append(line)
        # The body came decoded, so the headers that describe its coding no longer hold.
        headers = [pair for pair in answer.headers.raw if pair[0].lower() not in _CODING]
        return httpx.Response(answer.status_code, headers=headers, content=content)

    async def aclose(self) -> None:
        """Hang up."""
        while self._free:
            await self._free.pop().aclose()

    def _new(self) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(verify=self._tls, limits=_ONE, trust_env=False)


_CODING = {b"content-encoding", b"content-length", b"transfer-encoding"}
