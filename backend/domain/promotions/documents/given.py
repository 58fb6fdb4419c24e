"""A part of a document, read field by field; what is wrong with it is refused with its place."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from backend.core.refusals import InvalidInput

_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")

MOST_MINOR = 100_000_000_000
MOST_PIECES = 10_000
MOST_IDS = 5_000
MOST_TEXTS = 100
LONGEST_TEXT = 40
# Values in a document of any kind: what is larger is refused before it is looked at.
MOST_VALUES = 60_000
DEEPEST = 60


class Given:
    """A mapping of a document and its place in the whole. A place is told in the names of the graph."""

    __slots__ = ("path", "values")

    def __init__(self, values: Any, path: list[str]) -> None:
        self.path = path
        if not isinstance(values, Mapping):
            raise InvalidInput("BAD_FORMAT", path=path)
        self.values: Mapping[str, Any] = values

    def only(self, *names: str) -> "Given":
        """The same, if there is nothing else in it."""
        for name in self.values:
            if name not in names:
                raise InvalidInput("UNKNOWN", path=self.at(str(name)[:LONGEST_TEXT]))
        return self

    def at(self, name: str, *more: str) -> list[str]:
        """Where a field is."""
        head, *rest = name.removesuffix("_minor").split("_")
        return [*self.path, head + "".join(word.capitalize() for word in rest), *more]

    def has(self, name: str) -> bool:
        """Whether a field says anything."""
        return self.values.get(name) is not None

    def part(self, name: str) -> "Given":
        """A mapping inside."""
        return Given(self._needed(name), self.at(name))

    def parts(self, name: str, most: int) -> list["Given"]:
        """Mappings in a list, at least one."""
        values = self._list(name, most)
        if not values:
            raise InvalidInput("REQUIRED", path=self.at(name))
        return [Given(value, self.at(name, str(place))) for place, value in enumerate(values)]

    def kind(self) -> tuple[str, Any]:
        """The one name of what may be of several kinds, and what stands under it."""
        said = [(name, value) for name, value in self.values.items() if value is not None]
        if len(said) != 1:
            raise InvalidInput("EXACTLY_ONE", path=self.path)
        return said[0]

    def whole(self, name: str, least: int, most: int) -> int:
        """A whole number."""
        value = self._needed(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise InvalidInput("BAD_FORMAT", path=self.at(name))
        if not least <= value <= most:
            raise InvalidInput("OUT_OF_RANGE", path=self.at(name), minimum=least, maximum=most)
        return value

    def perhaps(self, name: str, least: int, most: int) -> int | None:
        """A whole number, or nothing."""
        return self.whole(name, least, most) if self.has(name) else None

    def minor(self, name: str, least: int = 1) -> int:
        """An amount in minor units."""
        value = self._needed(name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= MOST_MINOR:
            raise InvalidInput("BAD_AMOUNT", path=self.at(name))
        return value

    def perhaps_minor(self, name: str) -> int | None:
        """An amount above nothing, or nothing."""
        return self.minor(name) if self.has(name) else None

    def pieces(self, name: str, least: int = 1) -> int:
        """A number of pieces."""
        return self.whole(name, least, MOST_PIECES)

    def bps(self, name: str, least: int = 1) -> int:
        """A part in basis points, up to all of it."""
        return self.whole(name, least, 10_000)

    def true(self, name: str, default: bool) -> bool:
        """Yes or no."""
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise InvalidInput("BAD_FORMAT", path=self.at(name))
        return value

    def choice(self, name: str, of: type[_E], default: _E | None = None) -> _E:
        """One value of an enum."""
        if default is not None and not self.has(name):
            return default
        value = self._needed(name)
        if value not in list(of):
            raise InvalidInput("UNKNOWN", path=self.at(name))
        return of(value)

    def text(self, name: str, longest: int = LONGEST_TEXT) -> str:
        """A text that is not empty."""
        return _text(self._needed(name), self.at(name), longest)

    def id(self, name: str) -> UUID | None:
        """An id, or nothing."""
        return _id(self.values[name], self.at(name)) if self.has(name) else None

    def ids(self, name: str, least: int = 0, most: int = MOST_IDS) -> tuple[UUID, ...]:
        """Ids, none twice."""
        return self._several(name, _id, least, most)

    def texts(self, name: str, least: int = 0) -> tuple[str, ...]:
        """Texts, none twice."""
        return self._several(name, _text, least, MOST_TEXTS)

    def dates(self, name: str) -> tuple[date, ...]:
        """Days, at least one, none twice."""
        return self._several(name, _date, 1, 400)

    def days_of_week(self, name: str) -> tuple[int, ...]:
        """Days of the week, at least one, none twice."""
        return self._several(name, _weekday, 1, 7)

    def moment(self, name: str) -> datetime | None:
        """A moment of UTC, or nothing."""
        value = self.values.get(name)
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise InvalidInput("BAD_FORMAT", path=self.at(name)) from None
        if moment.tzinfo is None:
            raise InvalidInput("BAD_FORMAT", path=self.at(name))
        return moment.astimezone(UTC)

    def _needed(self, name: str) -> Any:
        value = self.values.get(name)
        if value is None:
            raise InvalidInput("REQUIRED", path=self.at(name))
        return value

    def _list(self, name: str, most: int) -> list[Any]:
        values = self.values.get(name)
        if values is None:
            return []
        if not isinstance(values, list | tuple):
            raise InvalidInput("BAD_FORMAT", path=self.at(name))
        if len(values) > most:
            raise InvalidInput("TOO_MANY", path=self.at(name), maximum=most)
        return list(values)

    def _several(self, name: str, read: Callable[[Any, list[str]], _T], least: int, most: int) -> tuple[_T, ...]:
        values = self._list(name, most)
        if len(values) < least:
            raise InvalidInput("REQUIRED", path=self.at(name))
        found = tuple(read(value, self.at(name, str(place))) for place, value in enumerate(values))
        if len(set(found)) < len(found):
            raise InvalidInput("REPEATED", path=self.at(name))
        return found


def refuse_huge(document: Any, path: list[str]) -> None:
    """Refuse what is too large or too deep to be a rule, without going down it step into step."""
    seen = 0
    level: Iterable[Any] = [document]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for value in level:
            if isinstance(value, Mapping):
                below.extend(value.values())
            elif isinstance(value, list | tuple):
                below.extend(value)
            if seen + len(below) > MOST_VALUES:
                raise InvalidInput("TOO_COMPLEX", path=path)
        seen += len(below)
        if not below:
            return
        level = below
    raise InvalidInput("TOO_COMPLEX", path=path)


def _id(value: Any, path: list[str]) -> UUID:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value)
    except (TypeError, ValueError, AttributeError):
        raise InvalidInput("UNKNOWN", path=path) from None


def _text(value: Any, path: list[str], longest: int = LONGEST_TEXT) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InvalidInput("REQUIRED", path=path)
    if len(value) > longest:
        raise InvalidInput("TOO_LONG", path=path, maximum=longest)
    if not value.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=path)
    return value


def _date(value: Any, path: list[str]) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise InvalidInput("BAD_FORMAT", path=path) from None


def _weekday(value: Any, path: list[str]) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidInput("BAD_FORMAT", path=path)
    if not 1 <= value <= 7:
        raise InvalidInput("OUT_OF_RANGE", path=path, minimum=1, maximum=7)
    return value
