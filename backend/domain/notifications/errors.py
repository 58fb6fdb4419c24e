"""Expected refusals of messages."""

from backend.core.refusals import Refusal


class MessageTemplateUnknown(Refusal):
    """No such message, or not in such a language."""

    code = "MESSAGE_TEMPLATE_UNKNOWN"


class InboxMessageUnknown(Refusal):
    """No such message in the caller's inbox."""

    code = "INBOX_MESSAGE_UNKNOWN"


class MessageTextChanged(Refusal):
    """Somebody changed the text since it was read."""

    code = "MESSAGE_TEXT_CHANGED"
