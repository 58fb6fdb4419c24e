"""Staff, what each may do, and the refusals of accounts."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.accounts import models, permissions
from backend.domain.accounts.permissions import Permission, Role
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, described, given, refusal, shown, typed

described(
    Role,
    STAFF,
    "What a member of staff is to the shop.",
    {
        "OWNER": "May do everything.",
        "MARKETER": "Keeps the catalogue and publishes.",
        "OPERATOR": "Keeps the catalogue and the vault, and mends deliveries.",
        "FINANCE": "Sees orders, costs and margins.",
        "SUPPORT": "Helps buyers: sees orders, contacts and messages.",
        "AUDITOR": "Reads everything, changes nothing.",
    },
    name="StaffRole",
)

described(
    Permission,
    STAFF,
    "One thing a role may see or do.",
    {
        "CATALOG_READ": "See products, drafts included.",
        "CATALOG_WRITE": "Create and edit products and bundles.",
        "CATALOG_PUBLISH": "Put products on sale and take them off.",
        "PRICES_WRITE": "Edit price lists, prices of channels, and tiers of membership.",
        "VAULT_READ": "See batches and counts of codes.",
        "VAULT_WRITE": "Create batches, import codes, change a batch's state.",
        "COST_READ": "See costs and margins.",
        "ORDERS_READ": "See orders.",
        "CONTACT_READ": "See buyers' contacts in full.",
        "DELIVERIES_READ": "See deliveries and dead letters.",
        "DELIVERIES_REPLAY": "Send a dead letter again.",
        "JOBS_READ": "See long jobs and their progress.",
        "MESSAGES_READ": "See messages written to buyers.",
        "AUDIT_READ": "See the journal of staff's acts.",
        "OVERVIEW_READ": "See the day's figures.",
        "ORDERS_REFUND": "Ask for money to be given back, and goods to be replaced.",
        "REFUNDS_APPROVE": "Approve what needs a second pair of eyes.",
        "EVIDENCE_EXPORT": "Take an order's file for a dispute out of the shop, contact and addresses included.",
        "BATCHES_RECALL": "Call a batch back: its codes are replaced or refunded.",
        "MANUAL_READ": "See the queue of goods handed over by hand.",
        "MANUAL_WORK": "Take goods from that queue and hand them over.",
        "VOUCHERS_REDEEM": "Redeem vouchers for a store.",
        "SUPPLIERS_READ": "See suppliers and what was ordered from them.",
        "SUPPLIERS_WRITE": "Set up suppliers and their offers.",
        "PARTNERS_READ": "See partners, their clients and balances.",
        "PARTNERS_WRITE": "Set up partners, their clients and keys.",
        "LEDGER_READ": "See accounts and their entries.",
        "LEDGER_WRITE": "Enter what no event tells: top-ups of a balance, corrections.",
        "ANALYTICS_READ": "See what sells, to whom and how fast. What it cost takes COST_READ as well.",
    },
)


@typed(STAFF)
class Staff:
    """Somebody who works for the shop."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    name: str = shown(STAFF, "Name shown to colleagues.")
    email: str = shown(STAFF, "Address they sign in with.")
    role: Role = shown(STAFF, "What they are to the shop.")
    permissions: list[Permission] = shown(STAFF, "Everything their role may see or do, in a stable order.")

    @classmethod
    def of(cls, row: models.Staff) -> "Staff":
        """From the row."""
        allowed = permissions.of(row.role)
        return cls(
            id=strawberry.ID(ids.public("stf", row.id)),
            name=row.name,
            email=row.email,
            role=row.role,
            permissions=[permission for permission in Permission if permission in allowed],
        )


@typed(STAFF)
class StaffSession:
    """Somebody has just signed in. The cookie is set as well."""

    me: Staff = shown(STAFF, "Who signed in.")
    token: str = shown(STAFF, "For programs: send it as `Authorization: Bearer …`. Shown this once.")
    expires_at: datetime = shown(STAFF, "When the session ends if nothing is done (UTC); use extends it.")


@typed(STAFF)
class SignedOut:
    """The session has ended, if there was one."""

    ok: bool = shown(STAFF, "Always true.")


@typed(SHOP)
class LoggedOut:
    """The session has ended, if there was one."""

    ok: bool = shown(SHOP, "Always true.")


@given(STAFF)
class SignInInput:
    """What staff sign in with."""

    email: str = shown(STAFF, "Address of the staff account.")
    password: str = shown(STAFF, "Its password.")


@given(SHOP)
class RegisterInput:
    """A new account; at least one of phone and e-mail."""

    email: str | None = shown(SHOP, "E-mail address.", default=None)
    phone: str | None = shown(SHOP, "Phone number; +86 is added to a bare mobile number.", default=None)
    password: str = shown(SHOP, "8 to 128 characters.")
    display_name: str | None = shown(SHOP, "Name to greet by, at most 60 characters.", default=None)


@given(SHOP)
class LogInInput:
    """What a customer logs in with."""

    login: str = shown(SHOP, "Phone number or e-mail address.")
    password: str = shown(SHOP, "The account's password.")


@refusal(
    "CONTACT_TAKEN",
    SHOP,
    zh="该手机号或邮箱已注册，请直接登录。",
    en="There is an account for this phone number or e-mail address already: log in instead.",
)
class ContactTaken(UserError):
    """Another account has this phone number or e-mail address."""


@refusal("WRONG_CREDENTIALS", BOTH, zh="账号或密码不正确。", en="The login or the password is wrong.")
class WrongCredentials(UserError):
    """No account has this login with this password; which of the two was wrong is not said."""


@refusal(
    "TOO_MANY_ATTEMPTS",
    BOTH,
    zh="尝试次数过多，请稍后再试。",
    en="Too many attempts. Try again later.",
)
class TooManyAttempts(UserError):
    """The limit of attempts is used up for now."""

    retry_at: datetime = shown(BOTH, "When the next attempt is taken (UTC).")


@refusal("WRONG_CODE", SHOP, zh="验证码不正确或已失效。", en="The code is wrong or no longer valid.")
class WrongCode(UserError):
    """The one-time code is wrong, used or past its time."""


async def staff_by_id(keys: Sequence[object]) -> list[Staff | None]:
    """Staff by their row ids, aligned; None for a missing one or a None key."""
    wanted = [key for key in keys if key is not None]
    found = {row.id: Staff.of(row) for row in await models.Staff.filter(id__in=wanted)} if wanted else {}
    return [found.get(key) for key in keys]  # type: ignore[call-overload]
