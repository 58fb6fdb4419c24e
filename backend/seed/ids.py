"""Keys and dates of made-up rows: the same seed makes the same ones, in the order of their times."""

from datetime import datetime
from random import Random
from uuid import UUID


class Ids:
    """UUIDv7 as `backend.core.ids` makes them, but of a given moment and from a seeded generator."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice

    def at(self, moment: datetime) -> UUID:
        """A key of a row that came to be at `moment`."""
        millis = int(moment.timestamp() * 1000)
        value = (millis & (2**48 - 1)) << 80 | self._dice.getrandbits(80)
        value = value & ~(0xF << 76) | 0x7 << 76
        value = value & ~(0x3 << 62) | 0x2 << 62
        return UUID(int=value)
