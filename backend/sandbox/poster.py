"""A small HTTP/1.1 client that posts and reads the status: a general one costs ten times the time per call,
and the provider makes one call for every payment."""

import asyncio
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

MAX_ANSWER = 64 * 1024


@dataclass(slots=True)
class _Line:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


class Poster:
    """Posts bodies over kept-alive connections, one pool per origin."""

    def __init__(self) -> None:
        self._idle: dict[tuple[str, str, int], list[_Line]] = {}
        self._tls = ssl.create_default_context()

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> int:
        """The status of the answer. Raises OSError or ValueError when none came that is HTTP.

        The caller bounds the time; when it gives up, the connection is dropped.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        origin = (parts.scheme, host, parts.port or (443 if parts.scheme == "https" else 80))
        lines = [f"POST {parts.path or '/'} HTTP/1.1", f"Host: {parts.netloc}", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        message = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        idle = self._idle.setdefault(origin, [])
        while idle:
            line = idle.pop()
            if line.reader.at_eof():
                line.writer.close()
                continue
            try:
                return await self._exchange(line, message, origin)
            except (ConnectionError, asyncio.IncompleteReadError):
                break  # the merchant hung up between two calls; a callback may arrive twice, never not at all
        reader, writer = await asyncio.open_connection(
            host, origin[2], ssl=self._tls if parts.scheme == "https" else None
        )
        try:
            return await self._exchange(_Line(reader, writer), message, origin)
        except asyncio.IncompleteReadError as error:
            raise ConnectionError("the merchant hung up") from error

    async def close(self) -> None:
        """Hang up on everybody."""
        for idle in self._idle.values():
            for line in idle:
                line.writer.close()
        self._idle.clear()

    async def _exchange(self, line: _Line, message: bytes, origin: tuple[str, str, int]) -> int:
        keep = False
        try:
            line.writer.write(message)
            await line.writer.drain()
            status, length = await _read_head(line.reader)
            if length is not None and length <= MAX_ANSWER:
                await line.reader.readexactly(length)
                keep = True
            return status
        except asyncio.LimitOverrunError as error:
            raise ValueError("the answer's head is too long") from error
        finally:
            if keep:
                self._idle.setdefault(origin, []).append(line)
            else:
                line.writer.close()


async def _read_head(reader: asyncio.StreamReader) -> tuple[int, int | None]:
    """Status, and the body's length when the connection can be used again after it."""
    while True:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *rest = head[:-4].split(b"\r\n")
        version, _, tail = first.partition(b" ")
        if not version.startswith(b"HTTP/1.") or not tail[:3].isdigit():
            raise ValueError("the answer is not HTTP/1")
        status = int(tail[:3])
        if status >= 200:
            break
    length: int | None = 0 if status in (204, 304) else None
    for header in rest:
        name, _, value = header.partition(b":")
        name, value = name.strip().lower(), value.strip().lower()
        if name == b"content-length" and value.isdigit() and status not in (204, 304):
            length = int(value)
        elif name == b"connection" and value == b"close":
            return status, None
    return status, length
