"""What can be done with promotions."""

from backend.domain.promotions.service.allowances import give_back, give_back_used, hold, retake, use

__all__ = ["give_back", "give_back_used", "hold", "retake", "use"]
