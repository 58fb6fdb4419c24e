"""What each message may say of the case at hand, and what it must. Pure.

A variable is a word in braces. None of them is a card code: messages carry links to codes, never codes. The one-time
code of some messages opens nothing by itself and lives five minutes.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Spec:
    """A message: its variables, and those that its e-mail and its text message must hold. `shop` may always be used.

    `to_staff`: it goes to people who work here, not to buyers.
    """

    variables: frozenset[str]
    in_email: frozenset[str] = field(default=frozenset({"link"}))
    in_sms: frozenset[str] = field(default=frozenset({"link"}))
    to_staff: bool = False

    @property
    def known(self) -> frozenset[str]:
        """Everything that may stand in braces."""
        return self.variables | {"shop"}


def _spec(*variables: str, needs: str = "link", to_staff: bool = False) -> Spec:
    needed = frozenset(needs.split())
    return Spec(frozenset(variables), in_email=needed, in_sms=needed, to_staff=to_staff)


SPECS: dict[str, Spec] = {
    "order_receipt": _spec("number", "total", "link"),
    "order_delivered": _spec("number", "link"),
    "order_code": _spec("code", "minutes", "number", needs="code"),
    "units_given_back": _spec("number", "amount", "link"),
    "unit_replaced": _spec("number", "link"),
    "access_renewed": _spec("number", "product", "link"),
    "claim_rejected": _spec("number", "answer", "link"),
    "claim_answered": _spec("number", "link"),
    "login_code": _spec("code", "minutes", needs="code"),
    "contact_code": _spec("code", "minutes", needs="code"),
    # A text message to a phone is typed off; an e-mail is clicked.
    "password_reset": Spec(
        frozenset({"code", "minutes", "link"}), in_email=frozenset({"code", "link"}), in_sms=frozenset({"code"})
    ),
    "no_account": _spec("register", needs="register"),
    "new_device": _spec("device", "network", "time", "link"),
    "contact_changed": _spec("contact", "link"),
    "data_export_ready": _spec("time", "link"),
    "erasure_asked": _spec("time", "link"),
    "erasure_cancelled": _spec("time", "link"),
    "erasure_done": _spec(needs=""),
    "invoice_issued": _spec("number", "invoice", "amount", "link"),
    "invoice_corrected": _spec("number", "invoice", "amount", "link"),
    "invoice_refused": _spec("number", "answer", "link"),
    "invoice_voided": _spec("number", "invoice", "answer", "link"),
    "choices_opened": _spec("number", "until", "link"),
    "choices_due": _spec("number", "until", "link"),
    "choice_lapsed": _spec("number", "amount", "link"),
    "gift_claimed": _spec("number", "link"),
    "gift_returned": _spec("number", "link"),
    "gift_recalled": _spec("number", "link"),
    "group_joined": _spec("number", "left", "time", "link"),
    "group_filled": _spec("number", "link"),
    "group_lapsed": _spec("number", "amount", "link"),
    "wallet_credited": _spec("amount", "link"),
    "coupon_sent": _spec("coupon", "link"),
    "units_given_to_wallet": _spec("number", "amount", "link"),
    "refund_redirected": _spec("number", "amount", "link"),
    "units_given_back_both": _spec("number", "amount", "rest", "wallet", "link"),
    "staff_invitation": _spec("link", "hours", to_staff=True),
    "staff_alert": _spec("title", "details", "link", to_staff=True),
}
