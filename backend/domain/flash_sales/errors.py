"""Expected refusals of flash sales."""

from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core.refusals import Refusal, VersionConflict


class FlashSaleUnknown(Refusal):
    """There is no such sale, or nothing of it in this channel."""

    code = "FLASH_SALE_UNKNOWN"


class FlashSaleClosed(Refusal):
    """The sale has not begun, is stopped for the moment, or is over. `starts_at` when it is still to begin.

    Stopped is it also while nothing is left of what its campaign may give.
    """

    code = "FLASH_SALE_CLOSED"
    reason: str
    starts_at: datetime | None

    def __init__(self, reason: str, starts_at: datetime | None = None) -> None:
        super().__init__(reason=reason, starts_at=starts_at)


class FlashSaleSoldOut(Refusal):
    """Every piece is taken; `may_return` while some of them are not paid."""

    code = "FLASH_SALE_SOLD_OUT"
    common = True
    may_return: bool

    def __init__(self, *, may_return: bool) -> None:
        super().__init__(may_return=may_return)


class FlashLimitReached(Refusal):
    """The person has, or holds unpaid, as much as one person may. `left` may still be had."""

    code = "FLASH_LIMIT_REACHED"
    left: int
    unpaid: bool

    def __init__(self, left: int, *, unpaid: bool) -> None:
        super().__init__(path=["input", "quantity"], left=left, unpaid=unpaid)


class FlashSaleBusy(Refusal):
    """Nobody can be let in this moment; nothing was lost, try again."""

    code = "FLASH_SALE_BUSY"


class WaitingRoomOpen(Refusal):
    """Buyers queue: take a ticket, or wait for the turn of the one in hand. `ahead` when it is known."""

    code = "WAITING_ROOM_OPEN"
    ahead: int | None

    def __init__(self, ahead: int | None = None) -> None:
        super().__init__(path=["input", "ticket"], ahead=ahead)


class ChallengeFailed(Refusal):
    """The challenge was not solved, is old, or its solution was used before; ask for another one."""

    code = "CHALLENGE_FAILED"

    def __init__(self) -> None:
        super().__init__(path=["input", "solution"])


class AdmissionInvalid(Refusal):
    """The admission is no (longer) good for an order: foreign, used, or past its time."""

    code = "ADMISSION_INVALID"
    reason: str

    def __init__(self, reason: str, path: list[str] | None = None) -> None:
        super().__init__(path=path or ["input", "admission"], reason=reason)


class FlashSaleFixed(Refusal):
    """The sale has begun or is over: only more quota, a later end and its words can still change."""

    code = "FLASH_SALE_FIXED"


class FlashSaleNear(Refusal):
    """A flash sale has just begun, or begins within minutes: the machine is left to its crowd."""

    code = "FLASH_SALE_NEAR"
    starts_at: datetime

    def __init__(self, sale_id: UUID, starts_at: datetime) -> None:
        super().__init__(sale_id=sale_id, starts_at=starts_at)
        self.starts_at = starts_at


class RehearsalUnderWay(Refusal):
    """Another rehearsal waits or runs; one at a time. `job_id` is its job, when it is known."""

    code = "REHEARSAL_UNDER_WAY"

    def __init__(self, job_id: UUID | None) -> None:
        super().__init__(job_id=job_id)


class FlashSaleVersionConflict(VersionConflict):
    """Somebody changed the sale since it was read."""

    code = "FLASH_SALE_VERSION_CONFLICT"
    current: Any
