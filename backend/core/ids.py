"""Identifiers made by the application, so that PostgreSQL 15 and 18 serve alike.

Rows carry UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds first, so that new rows land at
the end of an index. The outside sees them as `<prefix>_<32 hex digits>`, opaque and global.
"""

import os
import time
from uuid import UUID


def new() -> UUID:
    """A fresh UUIDv7."""
    millis = time.time_ns() // 1_000_000
    rand = int.from_bytes(os.urandom(10), "big")
    value = (millis & (2**48 - 1)) << 80 | rand
    value = value & ~(0xF << 76) | 0x7 << 76  # version
    value = value & ~(0x3 << 62) | 0x2 << 62  # variant
    return UUID(int=value)


def public(prefix: str, id: UUID) -> str:
    """The global id shown outside for a row, e.g. `ord_0193…`."""
    return f"{prefix}_{id.hex}"


def parse(prefix: str, text: str) -> UUID | None:
    """The row's id behind a global id; None when the text is no id of that kind.

    Malformed and foreign ids look the same to a caller: both find nothing.
    """
    head, _, tail = text.partition("_")
    if head != prefix or len(tail) != 32:
        return None
    try:
        return UUID(hex=tail)
    except ValueError:
        return None


def kind_of(text: str) -> str:
    """The prefix of a global id (`ord` of `ord_0193…`); empty when there is none."""
    return text.partition("_")[0] if "_" in text else ""
