"""The verbs of checkout."""

from backend.domain.checkout.service.cart import forget_cart, merge_cart, set_cart_lines
from backend.domain.checkout.service.claim import claim_coupon
from backend.domain.checkout.service.limits import check_chosen
from backend.domain.checkout.service.persons import lock_person
from backend.domain.checkout.service.place import Placed, place_order
from backend.domain.checkout.service.quote import make_quote
from backend.domain.checkout.service.saved_accounts import (
    forget_saved_accounts,
    remove_saved_account,
    rename_saved_account,
    save_account,
)
from backend.domain.checkout.service.visit import Visit, place_as

__all__ = [
    "Placed",
    "Visit",
    "check_chosen",
    "claim_coupon",
    "forget_cart",
    "forget_saved_accounts",
    "lock_person",
    "make_quote",
    "merge_cart",
    "place_as",
    "place_order",
    "remove_saved_account",
    "rename_saved_account",
    "save_account",
    "set_cart_lines",
]
