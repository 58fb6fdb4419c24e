"""The verbs of payments. Those that ask the provider open no transaction around the question."""

from backend.domain.payments.service.agree import agree_payment
from backend.domain.payments.service.cancel import cancel_order
from backend.domain.payments.service.confirm import ask_payment, confirm_payment
from backend.domain.payments.service.expire import expire_due, expire_order
from backend.domain.payments.service.give_back import give_back, has_wallet, left_of_units
from backend.domain.payments.service.payer import count_payer
from backend.domain.payments.service.prepaid import place_prepaid
from backend.domain.payments.service.refund import make_refund, refund_due
from backend.domain.payments.service.retry import redirect_refund, retry_refund
from backend.domain.payments.service.settle import Settled, settle, settle_reference
from backend.domain.payments.service.start import start_payment
from backend.domain.payments.service.sweep import sweep_due
from backend.domain.payments.service.wallet import place

__all__ = [
    "Settled",
    "agree_payment",
    "ask_payment",
    "cancel_order",
    "confirm_payment",
    "count_payer",
    "expire_due",
    "expire_order",
    "give_back",
    "has_wallet",
    "left_of_units",
    "make_refund",
    "place",
    "place_prepaid",
    "redirect_refund",
    "refund_due",
    "retry_refund",
    "settle",
    "settle_reference",
    "start_payment",
    "sweep_due",
]
