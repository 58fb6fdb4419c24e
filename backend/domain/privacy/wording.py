"""Staff's words about what a person asked for. Pure."""

from backend.core.refusals import InvalidInput

LONGEST_REASON = 500


def checked_reason(text: str) -> str:
    """The reason as it is kept. Raises `InvalidInput`."""
    words = text.strip()
    if not 1 <= len(words) <= LONGEST_REASON:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=LONGEST_REASON)
    if "\0" in words:
        raise InvalidInput("BAD_CHARACTER", path=["input", "reason"])
    return words
