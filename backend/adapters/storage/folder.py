"""Files in a folder that web and worker processes share."""

import os
from pathlib import Path
from typing import BinaryIO

from backend.settings import Settings


class FolderStore:
    """One file per name, readable by the shop's user alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def create(self, name: str) -> BinaryIO:
        """A fresh file, mode 0600, in a folder of mode 0700."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(name)
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")

    def open(self, name: str) -> BinaryIO:
        """The file to read."""
        return self._path(name).open("rb")

    def remove(self, name: str) -> None:
        """Forget the file."""
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        if not name.replace("-", "").isalnum():
            raise ValueError("a file's name has letters, digits and hyphens only")
        return self._folder / name


def store(settings: Settings) -> FolderStore:
    """The store the settings describe: `spool` in the data folder."""
    return FolderStore(settings.data_dir / "spool")
