"""Orders that were bought without an account, and how they come into one."""

from typing import Annotated

import strawberry

from backend.domain.accounts import contacts
from backend.domain.accounts.contacts import ContactKind
from backend.domain.orders.earlier import Earlier
from backend.schema.doors import SHOP, UserError, described, given, refusal, shown, typed
from backend.schema.orders import Order

described(
    ContactKind,
    SHOP,
    "A way to reach somebody.",
    {"PHONE": "A phone number.", "EMAIL": "An e-mail address."},
)


@typed(SHOP)
class EarlierOrders:
    """A contact of the account, and what was bought with it without an account."""

    kind: ContactKind = shown(SHOP, "Which contact.")
    contact_masked: str = shown(SHOP, "The contact with its middle hidden.")
    is_proved: bool = shown(SHOP, "Whether a code sent there was entered: before that no orders of it are told.")
    count: int | None = shown(SHOP, "How many paid orders may be kept, at most 500; null until it is proved.")

    @classmethod
    def of(cls, found: Earlier) -> "EarlierOrders":
        """From what was found."""
        return cls(
            kind=found.kind,
            contact_masked=contacts.mask(found.contact),
            is_proved=found.count is not None,
            count=found.count,
        )


@typed(SHOP)
class EarlierOrdersKept:
    """Orders that are in the account now."""

    count: int = shown(SHOP, "How many were taken in; one that somebody else kept meanwhile is not among them.")


@typed(SHOP)
class ContactProved:
    """The contact is known to be the account owner's."""

    kind: ContactKind = shown(SHOP, "Which contact.")


Entered = Annotated["Session", strawberry.lazy("backend.schema.me")]  # type: ignore[name-defined]  # noqa: F821


@typed(SHOP)
class OrderKept:
    """The order is in the account now."""

    order: Order = shown(SHOP, "The order.")
    session: Entered | None = shown(SHOP, "The session of the account, when it was opened by this; null otherwise.")


@given(SHOP)
class ContactCodeInput:
    """Which contact of one's own account a code is to go to."""

    kind: ContactKind = shown(SHOP, "Which contact.")


@given(SHOP)
class ConfirmContactInput:
    """The code that was sent to a contact of one's own account."""

    kind: ContactKind = shown(SHOP, "Which contact.")
    code: str = shown(SHOP, "Six digits.")


@given(SHOP)
class KeepOrderInput:
    """Which order to keep in an account: one's own by id, or any by its link."""

    order_id: strawberry.ID | None = shown(SHOP, "The order's global id.", default=None)
    lookup_token: str | None = shown(SHOP, "The token of the order's link.", default=None)
    code: str | None = shown(
        SHOP, "The code of `requestOrderCode`; not needed with an account that proved the contact.", default=None
    )


@refusal("CONTACT_UNKNOWN", SHOP, zh="您的账号没有填写该联系方式。", en="Your account has no such contact.")
class ContactUnknown(UserError):
    """The account has no contact of this kind."""


@refusal("ORDER_TAKEN", SHOP, zh="该订单已属于另一个账号。", en="This order belongs to another account.")
class OrderTaken(UserError):
    """Somebody has the order in an account already."""
