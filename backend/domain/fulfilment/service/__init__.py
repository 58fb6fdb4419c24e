"""The verbs of fulfilment."""

from backend.domain.fulfilment.service.claim_gift import claim_gift
from backend.domain.fulfilment.service.deliver import deliver_due, deliver_order
from backend.domain.fulfilment.service.forget import forget_handing_over
from backend.domain.fulfilment.service.give import Giving, make_gift, take_back_gift
from backend.domain.fulfilment.service.manual import (
    complete_manual_task,
    end_manual_tasks,
    refuse_manual_task,
    release_manual_task,
    take_manual_task,
)
from backend.domain.fulfilment.service.merge import move_goods_of_order, move_memberships
from backend.domain.fulfilment.service.replay import replay_delivery
from backend.domain.fulfilment.service.return_gifts import return_gifts
from backend.domain.fulfilment.service.reveal import Revealed, reveal_code
from backend.domain.fulfilment.service.seats import revoke_seat, tell_renewed
from backend.domain.fulfilment.service.settle_topup import TopUpOutcome, settle_topup, take_topup_cost
from backend.domain.fulfilment.service.tell import tell_delivered, tell_filled, tell_paid
from backend.domain.fulfilment.service.tell_group import tell_joined

__all__ = [
    "Giving",
    "Revealed",
    "TopUpOutcome",
    "claim_gift",
    "complete_manual_task",
    "deliver_due",
    "deliver_order",
    "end_manual_tasks",
    "forget_handing_over",
    "make_gift",
    "move_goods_of_order",
    "move_memberships",
    "refuse_manual_task",
    "release_manual_task",
    "replay_delivery",
    "return_gifts",
    "reveal_code",
    "revoke_seat",
    "settle_topup",
    "take_back_gift",
    "take_manual_task",
    "take_topup_cost",
    "tell_delivered",
    "tell_filled",
    "tell_joined",
    "tell_paid",
    "tell_renewed",
]
