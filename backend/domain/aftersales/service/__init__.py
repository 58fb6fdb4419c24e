"""The verbs of after-sales."""

from backend.domain.aftersales.service.assign_case import assign_case
from backend.domain.aftersales.service.choose_options import Choosing, choose_options
from backend.domain.aftersales.service.decide_case import approve_case, reject_case
from backend.domain.aftersales.service.end_group import refund_lapsed
from backend.domain.aftersales.service.export_evidence import export_evidence, fetch_evidence
from backend.domain.aftersales.service.forget import forget_claims
from backend.domain.aftersales.service.lapse_choices import lapse_choices, remind_choices, tell_choices
from backend.domain.aftersales.service.make_whole import make_whole
from backend.domain.aftersales.service.many import answer_cases, assign_cases, reject_cases
from backend.domain.aftersales.service.open_claim import Claim, open_claim
from backend.domain.aftersales.service.pictures import offer_picture, picture_bytes, see_picture, store_picture
from backend.domain.aftersales.service.prepare_answer import AnswerWanted, remove_prepared_answer, set_prepared_answer
from backend.domain.aftersales.service.recall import recall_batch, recall_shared_code
from backend.domain.aftersales.service.refund_units import refund_units
from backend.domain.aftersales.service.replace_unit import replace_unit
from backend.domain.aftersales.service.run_recall import run_recall
from backend.domain.aftersales.service.set_policy_rule import RuleWanted, set_policy_rule
from backend.domain.aftersales.service.set_shared_code_supplier import set_shared_code_supplier
from backend.domain.aftersales.service.talk import Said, answer_case, write_to_claim
from backend.domain.aftersales.service.withdraw_order import withdraw_order

__all__ = [
    "AnswerWanted",
    "Choosing",
    "Claim",
    "RuleWanted",
    "Said",
    "answer_case",
    "answer_cases",
    "approve_case",
    "assign_case",
    "assign_cases",
    "choose_options",
    "export_evidence",
    "fetch_evidence",
    "forget_claims",
    "lapse_choices",
    "make_whole",
    "offer_picture",
    "open_claim",
    "picture_bytes",
    "recall_batch",
    "recall_shared_code",
    "refund_lapsed",
    "refund_units",
    "reject_case",
    "reject_cases",
    "remind_choices",
    "remove_prepared_answer",
    "replace_unit",
    "run_recall",
    "see_picture",
    "set_policy_rule",
    "set_prepared_answer",
    "set_shared_code_supplier",
    "store_picture",
    "tell_choices",
    "withdraw_order",
    "write_to_claim",
]
