"""From a file's bytes to blocks of sealed rows, ready to be staged. Blocks: runs in a thread."""

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID

from backend.domain.tasks.files.failures import FileFailure, FileRefused, RowProblem
from backend.domain.tasks.files.text import lines
from backend.domain.vault.identity import Index
from backend.domain.vault.importing.layout import SAMPLE_LINES, Layout, recognise
from backend.domain.vault.importing.rows import RowReader, masked
from backend.domain.vault.sealing import Seal
from backend.domain.vault.values import Parts

NUMBER, SECRET, URL = Parts.NUMBER.value, Parts.SECRET.value, Parts.URL.value
BLOCK_ROWS = 4096
COLUMNS = ("row", "id", "sealed", "secret_index", "number_index", "parts", "length", "expires_on")


@dataclass(slots=True)
class Block:
    """Some rows: those to stage (as `COLUMNS`), and those refused (row, problem, masked excerpt)."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    problems: list[tuple[int, str, str | None]] = field(default_factory=list)
    read: int = 0


class Metered:
    """Chunks passed on while their bytes are counted."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self.bytes = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self.bytes += len(chunk)
            yield chunk


class BlockMaker:
    """Reads one file. `layout` is known after the first block."""

    def __init__(
        self, chunks: Iterable[bytes], encoding: str, *, seal: Seal, index: Index, today: date, expires_on: date | None
    ) -> None:
        self._source = Metered(chunks)
        self._lines = numbered(lines(self._source, encoding))
        self._seal, self._index = seal, index
        self._today, self._expires_on = today, expires_on
        self.layout: Layout | None = None

    def blocks(self) -> Iterator[Block]:
        """The file in blocks; raises FileRefused when it has no row or an unknown column."""
        start = list(islice(self._lines, SAMPLE_LINES))
        sample = [line for _, line in start if line is not None and line.strip()]
        if not start or (not sample and all(line is not None for _, line in start)):
            raise FileRefused(FileFailure.EMPTY_FILE)
        self.layout = recognise(sample or [""])
        reader = RowReader(self.layout, self._today)
        if self.layout.columns is not None:
            head = next(place for place, (_, line) in enumerate(start) if line == sample[0])
            del start[: head + 1]
        waiting: list[tuple[int, str | None]] = start
        while waiting:
            yield self._block(reader, waiting)
            waiting = list(islice(self._lines, BLOCK_ROWS))

    def _block(self, reader: RowReader, some: list[tuple[int, str | None]]) -> Block:
        block = Block()
        keep, refuse = block.rows.append, block.problems.append
        read, index, seal, usual = reader.read, self._index, self._seal, self._expires_on
        separator = reader.separator
        ids = iter(_ids(len(some)))
        for row, line in some:
            if line is None:
                refuse((row, RowProblem.TOO_LONG.value, None))
                continue
            found = read(line)
            if isinstance(found, RowProblem):
                # An empty line is no row.
                if line.strip():
                    refuse((row, found.value, masked(line, separator)))
                continue
            number, secret, url, expires_on = found
            id = next(ids)
            secret_index, number_index = index(number, secret, url)
            parts = (NUMBER if number else 0) | (SECRET if secret else 0) | (URL if url else 0)
            keep(
                (
                    row,
                    id,
                    seal(id.bytes, number, secret, url),
                    secret_index,
                    number_index,
                    parts,
                    len(secret) if secret else 0,
                    expires_on or usual,
                )
            )
        block.read = self._source.bytes
        return block


def numbered(batches: Iterable[list[str | None]]) -> Iterator[tuple[int, str | None]]:
    """Lines with their place in the file, counted from 1."""
    row = 0
    for batch in batches:
        for line in batch:
            row += 1
            yield row, line


def _ids(amount: int) -> list[UUID]:
    """Fresh UUIDv7s (as `core.ids.new`) in ascending order, so that codes are sold in the order of the file."""
    head = (time.time_ns() // 1_000_000) << 80 | 0x7 << 76 | 0x2 << 62
    random, clear = os.urandom(10 * amount), ~(0xF << 76 | 0x3 << 62)
    tails = [int.from_bytes(random[at : at + 10], "big") & clear for at in range(0, 10 * amount, 10)]
    return [UUID(int=head | tail) for tail in sorted(tails)]
