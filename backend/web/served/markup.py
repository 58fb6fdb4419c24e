"""HTML put together from values: whatever is not markup already is escaped."""

import html
from collections.abc import Iterable
from typing import Any

import orjson

_VOID = frozenset({"br", "img", "input", "link", "meta"})


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Inside = str | Iterable[str] | None


def element(name: str, inside: Inside = None, /, **attributes: str | int | None) -> Markup:
    """An element; `class_` and the like lose their underscore, the others become hyphens, None is left out."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(str(value), quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{said}>" if name in _VOID else f"<{name}{said}>{joined(inside)}</{name}>")


def joined(inside: Inside) -> Markup:
    """Several pieces after one another."""
    pieces = () if inside is None else (inside,) if isinstance(inside, str) else inside
    return Markup("".join(piece if isinstance(piece, Markup) else html.escape(piece, quote=True) for piece in pieces))


def data(value: Any, *, kind: str, **attributes: str) -> Markup:
    """A block of JSON that no word of its own can end: in JSON `<` may always be written as an escape."""
    text = orjson.dumps(value).decode().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return element("script", Markup(text), type=kind, **attributes)
