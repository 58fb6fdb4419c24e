"""What staff may type as the secret of a shared code. Pure."""

from backend.core.refusals import InvalidInput
from backend.domain.vault.importing.rows import HIDDEN, LINKS, LONGEST_NUMBER, LONGEST_SECRET, LONGEST_URL
from backend.domain.vault.values import CodeContent


def checked_secret(content: CodeContent) -> CodeContent:
    """The content as it is kept. Raises InvalidInput; never says what was typed."""
    number, secret, url = (_plain(text) for text in (content.number, content.secret, content.url))
    if secret is None and url is None:
        raise InvalidInput("REQUIRED", path=["input", "secret"])
    for name, text, longest in (
        ("number", number, LONGEST_NUMBER),
        ("secret", secret, LONGEST_SECRET),
        ("url", url, LONGEST_URL),
    ):
        path = ["input", "secret", name]
        if text is None:
            continue
        if len(text) > longest:
            raise InvalidInput("TOO_LONG", path=path, maximum=longest)
        if not text.isprintable() and HIDDEN.search(text):
            raise InvalidInput("BAD_CHARACTER", path=path)
    if url is not None and (not url.startswith(LINKS) or " " in url):
        raise InvalidInput("BAD_FORMAT", path=["input", "secret", "url"])
    return CodeContent(number, secret, url)


def _plain(text: str | None) -> str | None:
    return (text or "").strip() or None
