"""Calls to one provider over many kept-alive connections, HTTP/1.1 and nothing more.

A general HTTP client spends several times what the exchange itself costs on pools, redirects, cookies and codings,
none of which a payment provider uses. Requests and answers are read and written by h11; each call has a connection
to itself, and the one last used is taken first.
"""

import asyncio
import contextlib
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

import h11

# Far above any answer of a provider: what is longer is none.
MOST_BYTES = 4 * 1024 * 1024
_CHUNK = 64 * 1024


class LineBroken(Exception):
    """The provider could not be reached, hung up, or did not speak HTTP. It may have done what was asked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer read whole. `headers` have lower-case names; of repeated ones the last counts."""

    status: int
    headers: dict[str, str]
    content: bytes


class _Line:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._http = h11.Connection(h11.CLIENT)

    @property
    def usable(self) -> bool:
        """Whether another call may be made; false once either side has hung up, or said that it will, or anything."""
        idle = self._http.our_state is h11.IDLE and self._http.their_state is h11.IDLE
        # What came unasked would be read as the next call's answer. The reader has no public word for it.
        unread: bytearray = vars(self._reader)["_buffer"]
        silent = self._http.trailing_data == (b"", False) and not unread
        return idle and silent and not self._reader.at_eof() and not self._writer.is_closing()

    async def exchange(self, request: h11.Request, content: bytes) -> Answer:
        """Send one request and read its answer."""
        events = (request, h11.Data(data=content), h11.EndOfMessage()) if content else (request, h11.EndOfMessage())
        self._writer.write(b"".join(self._http.send(event) or b"" for event in events))
        head: h11.Response | None = None
        body = bytearray()
        while True:
            event = self._http.next_event()
            if event is h11.NEED_DATA:
                self._http.receive_data(await self._reader.read(_CHUNK))
            elif isinstance(event, h11.Response):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
                if len(body) > MOST_BYTES:
                    raise LineBroken("the answer is too long")
            elif isinstance(event, h11.EndOfMessage):
                break
            elif not isinstance(event, h11.InformationalResponse):
                raise LineBroken("hung up before the answer's end")
        assert head is not None
        if self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in head.headers}
        return Answer(head.status_code, headers, bytes(body))

    def hang_up(self) -> None:
        """Close without ceremony."""
        with contextlib.suppress(Exception):
            self._writer.close()


class Lines:
    """At most `size` calls at a time to the provider at `base_url`; the others wait in order.

    No proxy set for the machine is asked to carry payments. Time is bounded by the caller.
    """

    def __init__(self, base_url: str, size: int) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("a provider's address begins with http:// or https:// and names a host")
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._host, self._port = parts.hostname, parts.port or (443 if self._tls else 80)
        self._named = parts.netloc.rpartition("@")[2]
        self._path = parts.path.rstrip("/")
        self._room = asyncio.Semaphore(size)
        self._free: list[_Line] = []

    def target(self, path: str) -> bytes:
        """The request target of a path of the provider."""
        return f"{self._path}{path}".encode("ascii")

    async def call(self, method: str, target: bytes, headers: Iterable[tuple[str, str]], content: bytes) -> Answer:
        """Make one call. Raises LineBroken."""
        told = [("host", self._named), ("accept", "application/json"), *headers]
        if content or method == "POST":
            told.append(("content-length", str(len(content))))
        try:
            request = h11.Request(method=method, target=target, headers=told)
            async with self._room:
                return await self._over_a_line(request, content)
        except (OSError, h11.ProtocolError) as error:
            raise LineBroken(type(error).__name__) from error

    async def _over_a_line(self, request: h11.Request, content: bytes) -> Answer:
        line = self._idle() or await self._new()
        try:
            answer = await line.exchange(request, content)
        except BaseException:
            # Also when the caller's time is up: an answer that comes later must not be read as another's.
            line.hang_up()
            raise
        if line.usable:
            self._free.append(line)
        else:
            line.hang_up()
        return answer

    def _idle(self) -> _Line | None:
        while self._free:
            line = self._free.pop()
            if line.usable:
                return line
            line.hang_up()
        return None

    async def _new(self) -> _Line:
        return _Line(*await asyncio.open_connection(self._host, self._port, ssl=self._tls))

    async def aclose(self) -> None:
        """Hang up."""
        while self._free:
            self._free.pop().hang_up()
