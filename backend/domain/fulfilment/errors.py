"""Expected refusals of fulfilment, and what stops a delivery."""

from datetime import datetime

from backend.core.refusals import Refusal
from backend.domain.fulfilment.states import GiftState


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


class GiftUnknown(Refusal):
    """No such gift for this caller; absent and foreign look the same."""

    code = "GIFT_UNKNOWN"


class NotGiftable(Refusal):
    """The piece cannot be given away; `reason` is a stable upper-case word.

    KIND, NOT_DELIVERED, REVEALED, USED, EXPIRED, ALREADY_GIVEN.
    """

    code = "NOT_GIFTABLE"
    reason: str

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class GiftClosed(Refusal):
    """The gift is not there to be claimed or taken back any more."""

    code = "GIFT_CLOSED"
    state: GiftState

    def __init__(self, state: GiftState) -> None:
        super().__init__(state=state)


class OwnGift(Refusal):
    """Whoever gives it away does not claim it; it can be taken back."""

    code = "OWN_GIFT"


class UnitGifted(Refusal):
    """The piece was given away by link. `claimed_at` is None while nobody claimed it: it can be taken back."""

    code = "UNIT_GIFTED"
    claimed_at: datetime | None

    def __init__(self, claimed_at: datetime | None) -> None:
        super().__init__(claimed_at=claimed_at)
