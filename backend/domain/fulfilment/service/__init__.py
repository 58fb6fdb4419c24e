"""The verbs of fulfilment."""

from backend.domain.fulfilment.service.deliver import deliver_order
from backend.domain.fulfilment.service.merge import move_memberships
from backend.domain.fulfilment.service.replay import replay_delivery
from backend.domain.fulfilment.service.reveal import Revealed, reveal_code
from backend.domain.fulfilment.service.tell import tell_delivered

__all__ = ["Revealed", "deliver_order", "move_memberships", "replay_delivery", "reveal_code", "tell_delivered"]
