"""Where files on their way to a job are kept. `wiring` chooses the adapter."""

from typing import BinaryIO, Protocol


class FileStore(Protocol):
    """A place for files, each with a name of letters, digits and hyphens. Calls block: use a thread."""

    def create(self, name: str) -> BinaryIO:
        """A fresh file to write; one left behind under the name is replaced."""

    def open(self, name: str) -> BinaryIO:
        """The file to read; raises FileNotFoundError."""

    def remove(self, name: str) -> None:
        """Forget the file; nothing happens when there is none."""


_store: FileStore | None = None


def bind(store: FileStore) -> None:
    """Choose the process's file store."""
    global _store
    _store = store


def store() -> FileStore:
    """The chosen store."""
    if _store is None:
        raise RuntimeError("no file store is bound")
    return _store
