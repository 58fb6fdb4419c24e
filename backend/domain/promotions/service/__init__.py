"""What can be done with promotions."""

from backend.domain.promotions.service.allowances import give_back, give_back_used, hold, hold_each, keep, retake, use
from backend.domain.promotions.service.at_rest import refuse_at_rest
from backend.domain.promotions.service.extend import extend
from backend.domain.promotions.service.payers import use_as
from backend.domain.promotions.service.publish import end, pause, publish, resume
from backend.domain.promotions.service.return_allowances import return_allowances

__all__ = [
    "end",
    "extend",
    "give_back",
    "give_back_used",
    "hold",
    "hold_each",
    "keep",
    "pause",
    "publish",
    "refuse_at_rest",
    "resume",
    "retake",
    "return_allowances",
    "use",
    "use_as",
]
