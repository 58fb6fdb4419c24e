"""Expected refusals of webhooks."""

from backend.core.refusals import Refusal
from backend.domain.webhooks.targets import TargetProblem


class WebhookUnknown(Refusal):
    """No such endpoint or message, or somebody else's."""

    code = "WEBHOOK_UNKNOWN"


class WebhookTargetRefused(Refusal):
    """The address is one the shop sends nothing to; `problem` says why."""

    code = "WEBHOOK_TARGET_REFUSED"
    problem: TargetProblem

    def __init__(self, problem: TargetProblem, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, problem=problem)


class WebhookDisabled(Refusal):
    """The endpoint takes nothing: make it active first."""

    code = "WEBHOOK_DISABLED"


class TooManyWebhooks(Refusal):
    """The owner has as many endpoints as one may have (`maximum`)."""

    code = "TOO_MANY_WEBHOOKS"
    maximum: int
