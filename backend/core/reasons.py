"""Why somebody does what the journal keeps, in their own words. Pure."""

from backend.core.refusals import InvalidInput

LONGEST_REASON = 500


def checked_reason(text: str, *, longest: int = LONGEST_REASON) -> str:
    """The reason as it is kept, 1 to `longest` characters. Raises `InvalidInput`."""
    words = text.strip()
    if not 1 <= len(words) <= longest:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=longest)
    if "\0" in words:
        raise InvalidInput("BAD_CHARACTER", path=["input", "reason"])
    return words
