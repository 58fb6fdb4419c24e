"""Whether a text that staff wrote can be shown. Pure."""

from backend.core.refusals import InvalidInput
from backend.domain.help.pages import HelpWords
from backend.domain.help.writing import bad_addresses

LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_BODY = 80, 200, 20_000


def checked(wanted: HelpWords) -> HelpWords:
    """The words without space around them. Raises InvalidInput: empty, too long, or with a link to nowhere."""
    body = _text(wanted.body.replace("\r\n", "\n"), "body", LONGEST_BODY, lines=True)
    if bad := bad_addresses(body):
        raise InvalidInput("LINK_NOT_ALLOWED", path=["input", "body"], address=bad[0][:80])
    return HelpWords(
        _text(wanted.title, "title", LONGEST_TITLE), _text(wanted.summary, "summary", LONGEST_SUMMARY), body
    )


def _text(text: str, name: str, most: int, *, lines: bool = False) -> str:
    path, text = ["input", name], text.strip()
    if not 1 <= len(text) <= most:
        raise InvalidInput("BAD_LENGTH", path=path, minimum=1, maximum=most)
    if any(not (character.isprintable() or (lines and character == "\n")) for character in text):
        raise InvalidInput("BAD_CHARACTER", path=path)
    return text
