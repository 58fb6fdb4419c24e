"""Whether a text that staff wrote can be sent. Pure."""

import string

from backend.core.refusals import InvalidInput
from backend.domain.notifications.variables import SPECS, Spec
from backend.domain.notifications.wording import Wording

LONGEST_SUBJECT, LONGEST_BODY, LONGEST_SHORT = 120, 5_000, 300


def checked(template: str, wanted: Wording) -> Wording:
    """The texts without space around them. Raises InvalidInput: empty, too long, something in braces that stands for
    nothing, or the link or code missing for which the message is sent.
    """
    spec = SPECS[template]
    subject = _text(wanted.subject, "subject", LONGEST_SUBJECT, spec, needed=frozenset())
    if not subject.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", "subject"])
    return Wording(
        subject,
        _text(wanted.body.replace("\r\n", "\n"), "body", LONGEST_BODY, spec, needed=spec.in_email),
        _text(wanted.short.replace("\r\n", "\n"), "short", LONGEST_SHORT, spec, needed=spec.in_sms),
    )


def _text(text: str, name: str, most: int, spec: Spec, *, needed: frozenset[str]) -> str:
    path, text = ["input", name], text.strip()
    if not 1 <= len(text) <= most:
        raise InvalidInput("BAD_LENGTH", path=path, minimum=1, maximum=most)
    if any(not (character.isprintable() or character == "\n") for character in text):
        raise InvalidInput("BAD_CHARACTER", path=path)
    used = _variables(text)
    if used is None or used - spec.known:
        raise InvalidInput("BAD_PLACEHOLDER", path=path, known=_listed(spec.known))
    if missing := needed - used:
        raise InvalidInput("MISSING_PLACEHOLDER", path=path, missing=_listed(missing))
    return text


def _variables(text: str) -> set[str] | None:
    """What stands in braces; None when it is anything but a plain name, or braces do not close."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    # A doubled brace is one brace in what is sent; nothing that staff write needs one, and it hides mistakes.
    if "{{" in text or "}}" in text or any(spec or conversion for _, _, spec, conversion in parts):
        return None
    names = {name for _, name, _, _ in parts if name is not None}
    return names if all(name.isidentifier() for name in names) else None


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))
