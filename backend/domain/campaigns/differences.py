"""What two documents of campaigns say differently. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class ChangeKind(StrEnum):
    """What became of a part."""

    ADDED = "ADDED"
    REMOVED = "REMOVED"
    CHANGED = "CHANGED"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `piece` is the key of the piece it is in (None: of the whole campaign), with its names.

    `path` leads to it within the piece or the settings; a piece that came or went has none. `before` and `after` are
    as they are kept.
    """

    kind: ChangeKind
    piece: str | None = None
    names: tuple[str, str] | None = None
    path: tuple[str, ...] = ()
    before: Any = None
    after: Any = None


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """What changed from one document to the other: settings first, then pieces in the newer order, then those gone."""
    found = [Change(*rest) for rest in _in(None, None, old["settings"], new["settings"])]
    before = {piece["key"]: piece for piece in old["pieces"]}
    for piece in new["pieces"]:
        key, names = piece["key"], _names(piece)
        if key not in before:
            found.append(Change(ChangeKind.ADDED, key, names))
        else:
            found += [Change(*rest) for rest in _in(key, names, before[key], piece)]
    kept = {piece["key"] for piece in new["pieces"]}
    found += [Change(ChangeKind.REMOVED, key, _names(piece)) for key, piece in before.items() if key not in kept]
    return found


def _names(piece: Mapping[str, Any]) -> tuple[str, str]:
    return piece["names"]["zh"], piece["names"]["en"]


def _in(key: str | None, names: tuple[str, str] | None, old: Any, new: Any) -> Iterator[tuple[Any, ...]]:
    for path, before, after in _leaves(old, new, ()):
        kind = ChangeKind.ADDED if _empty(before) else ChangeKind.REMOVED if _empty(after) else ChangeKind.CHANGED
        yield kind, key, names, path, before, after


def _leaves(old: Any, new: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    if old == new or (_empty(old) and _empty(new)):
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name in [*old, *(name for name in new if name not in old)]:
            yield from _leaves(old.get(name), new.get(name), (*path, name))
    elif _keyed(old) and _keyed(new):
        yield from _by_key(old, new, path)
    elif _records(old) and _records(new) and len(old) == len(new):
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _leaves(before, after, (*path, str(place)))
    else:
        yield path, old, new


def _by_key(old: Any, new: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """What came, changed and went, whatever its place; and in which order what stayed is now, if that is another."""
    before, after = ({one["key"]: one for one in some} for some in (old, new))
    for key in [*after, *(key for key in before if key not in after)]:
        if key in before and key in after:
            yield from _leaves(before[key], after[key], (*path, key))
        else:
            yield (*path, key), before.get(key), after.get(key)
    orders = [key for key in before if key in after], [key for key in after if key in before]
    if orders[0] != orders[1]:
        yield (*path, "order"), list(before), list(after)


def _keyed(value: Any) -> bool:
    return _records(value) and all("key" in one for one in value)


def _records(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _empty(value: Any) -> bool:
    return value is None or value in ({}, [], "")
