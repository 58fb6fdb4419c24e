"""Expected refusals of fulfilment, and what stops a delivery."""

from backend.core.refusals import Refusal


class GoodsMissing(Exception):
    """A paid unit has no code and none can be claimed now; stock must come before it can be delivered.

    Not a refusal: nobody is there to be told, and the delivery is tried again.
    """


class ManualTaskUnknown(Refusal):
    """No such manual task."""

    code = "MANUAL_TASK_UNKNOWN"


class ManualTaskTaken(Refusal):
    """Somebody else is at it."""

    code = "MANUAL_TASK_TAKEN"


class ManualTaskNotTaken(Refusal):
    """Only whoever took a task finishes it: take it first."""

    code = "MANUAL_TASK_NOT_TAKEN"


class ManualTaskClosed(Refusal):
    """It is done, or its money went back."""

    code = "MANUAL_TASK_CLOSED"


class DeliveryUnknown(Refusal):
    """No such delivery."""

    code = "DELIVERY_UNKNOWN"


class DeliveryNotDead(Refusal):
    """Only a dead letter is replayed; this one is done or still being tried."""

    code = "DELIVERY_NOT_DEAD"
