"""The verbs of after-sales."""

from backend.domain.aftersales.service.decide_case import approve_case, reject_case
from backend.domain.aftersales.service.make_whole import make_whole
from backend.domain.aftersales.service.open_claim import Claim, open_claim
from backend.domain.aftersales.service.recall_batch import recall_batch
from backend.domain.aftersales.service.refund_units import refund_units
from backend.domain.aftersales.service.replace_unit import replace_unit
from backend.domain.aftersales.service.run_recall import run_recall
from backend.domain.aftersales.service.set_policy_rule import RuleWanted, set_policy_rule
from backend.domain.aftersales.service.withdraw_order import withdraw_order

__all__ = [
    "Claim",
    "RuleWanted",
    "approve_case",
    "make_whole",
    "open_claim",
    "recall_batch",
    "refund_units",
    "reject_case",
    "replace_unit",
    "run_recall",
    "set_policy_rule",
    "withdraw_order",
]
