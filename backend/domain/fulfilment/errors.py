"""Expected refusals of fulfilment, and what stops a delivery."""

from backend.core.refusals import Refusal


class GoodsMissing(Exception):
    """A paid unit has no code and none can be claimed now; stock must come before it can be delivered.

    Not a refusal: nobody is there to be told, and the delivery is tried again.
    """


class DeliveryUnknown(Refusal):
    """No such delivery."""

    code = "DELIVERY_UNKNOWN"


class DeliveryNotDead(Refusal):
    """Only a dead letter is replayed; this one is done or still being tried."""

    code = "DELIVERY_NOT_DEAD"
