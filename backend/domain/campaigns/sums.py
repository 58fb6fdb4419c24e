"""Sums of which a part may be without limit. Pure."""

from collections.abc import Iterable


def times(one: int | None, other: int | None) -> int | None:
    """The product; None: without limit."""
    return None if one is None or other is None else one * other


def least(*some: int | None) -> int | None:
    """The least of the limits there are; None: there is none."""
    return min((one for one in some if one is not None), default=None)


def total(some: Iterable[int | None]) -> int | None:
    """The sum; None when a part of it is without limit."""
    found = 0
    for one in some:
        if one is None:
            return None
        found += one
    return found
