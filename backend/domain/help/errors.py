"""Expected refusals of help pages."""

from backend.core.refusals import Refusal


class HelpPageUnknown(Refusal):
    """No such page, or not in such a language."""

    code = "HELP_PAGE_UNKNOWN"


class HelpTextChanged(Refusal):
    """Somebody changed the text since it was read."""

    code = "HELP_TEXT_CHANGED"
