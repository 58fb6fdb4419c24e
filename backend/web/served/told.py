"""The app's own public operations, asked by the server: one memory of answers serves the page and the app."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from backend.web.answers import Answer
from backend.web.door import DoorView

_NAME = re.compile(r"(?:^|\} )query (\w+)")


class NotTold(Exception):
    """There is no answer now; the app will ask for itself, and show what came of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer, and what the app asks it by: it finds it in the page and spares the way."""

    document_id: str
    variables: Mapping[str, Any]
    data: Any


class Teller:
    """Asks the storefront's door what its app would ask, as nobody in particular."""

    def __init__(self, view: DoorView) -> None:
        self._view = view
        self._ids: dict[str, str] = {}

    async def tell(self, name: str, locale: str, **variables: Any) -> Told:
        """The answer to the app's query of that name, from memory or computed once; raises NotTold."""
        document_id = self._id(name)
        prepared = self._view.documents.of_id(document_id)
        operation = prepared.operation(None) if prepared is not None else None
        if prepared is None or operation is None or not operation.cacheable:
            raise NotTold(name)
        found = await self._view.public(prepared, None, variables, locale)
        if not isinstance(found, Answer):
            raise NotTold(name)
        return Told(document_id, variables, orjson.loads(found.body)["data"])

    def _id(self, name: str) -> str:
        if not self._ids:
            for key, text in self._view.documents.ours().items():
                if named := _NAME.search(text):
                    self._ids[named[1]] = f"sha256:{key}"
        if name not in self._ids:
            raise NotTold(name)
        return self._ids[name]
