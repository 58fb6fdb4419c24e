"""Names that people give themselves. Pure."""

from backend.core.refusals import InvalidInput

LONGEST_NAME = 60


def checked(text: str, *, path: list[str]) -> str:
    """A person's name as it is kept. Raises `InvalidInput`."""
    name = " ".join(text.split())
    if not 1 <= len(name) <= LONGEST_NAME:
        raise InvalidInput("BAD_LENGTH", path=path, minimum=1, maximum=LONGEST_NAME)
    if not name.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=path)
    return name
