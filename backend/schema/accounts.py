"""Staff, what each may do, and the refusals of accounts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import models, permissions
from backend.domain.accounts import people as directory
from backend.domain.accounts.permissions import Permission, Role
from backend.domain.accounts.proofs import CodeSent
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, described, edge, given, refusal, shown, typed

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
        "CAMPAIGNS_READ": "See campaigns, drafts included.",
        "CAMPAIGNS_WRITE": "Write campaigns, publish what one person may, let them go on and end them.",
        "CAMPAIGNS_APPROVE": "Approve campaigns of others that one person may not publish.",
        "CAMPAIGNS_PAUSE": "Pause a campaign at once.",
        "VAULT_READ": "See batches and counts of codes.",
        "VAULT_WRITE": "Create batches, import codes, change a batch's state.",
        "COST_READ": "See costs and margins.",
        "ORDERS_READ": "See orders.",
        "CONTACT_READ": "See buyers' contacts in full.",
        "DELIVERIES_READ": "See deliveries and dead letters.",
        "DELIVERIES_REPLAY": "Send a dead letter again.",
        "JOBS_READ": "See long jobs and their progress.",
        "MESSAGES_READ": "See messages written to buyers.",
        "MESSAGES_WRITE": "Write the texts of messages.",
        "HELP_WRITE": "Write the shop's help pages.",
        "TAGS_WRITE": "Give buyers tags, and take them away.",
        "AUDIT_READ": "See the journal of staff's acts.",
        "OVERVIEW_READ": "See the day's figures.",
        "ALERTS_READ": "See alerts about what the other permissions show.",
        "ALERTS_WORK": "Take alerts.",
        "ALERTS_WRITE": "Keep the rules of alerts and the bots of group chats.",
        "ORDERS_REFUND": "Ask for money to be given back, and goods to be replaced.",
        "REFUNDS_APPROVE": "Approve what needs a second pair of eyes.",
        "PAYMENTS_CONFIRM": "Take a payment as paid while its provider is silent.",
        "EVIDENCE_EXPORT": "Take an order's file for a dispute out of the shop, contact and addresses included.",
        "PERSONAL_DATA": "Take a copy of a person's data out at their request, and have them forgotten.",
        "BATCHES_RECALL": "Call a batch or a shared code back: codes and seats are replaced or refunded.",
        "MANUAL_READ": "See the queue of goods handed over by hand.",
        "MANUAL_WORK": "Take goods from that queue and hand them over.",
        "VOUCHERS_REDEEM": "Redeem vouchers for a store, and take that back within its time.",
        "STORES_WRITE": "Keep the list of stores that take vouchers.",
        "SUPPLIERS_READ": "See suppliers and what was ordered from them.",
        "SUPPLIERS_WRITE": "Set up suppliers and their offers.",
        "PARTNERS_READ": "See partners, their clients and balances.",
        "PARTNERS_WRITE": "Set up partners, their clients and keys.",
        "WALLETS_READ": "See what customers have in the shop, and what moved it.",
        "WALLETS_WRITE": "Give to a customer's wallet, or take back.",
        "GIFT_CARDS_READ": "See gift cards, without their codes.",
        "GIFT_CARDS_WRITE": "Issue gift cards, see their codes, and void them.",
        "COUPONS_READ": "See coupons, and how they are used; no codes.",
        "COUPONS_WRITE": "Make coupons and codes, hand them out, pause and revoke them.",
        "GROUP_BUYS_READ": "See offers of group buying, and the groups.",
        "GROUP_BUYS_WRITE": "Write offers of group buying, and pause or end them.",
        "REFERRALS_READ": "See programmes of invitations, and who was invited.",
        "REFERRALS_WRITE": "Write programmes of invitations, and decide what is to be reviewed.",
        "LEDGER_READ": "See accounts and their entries.",
        "LEDGER_WRITE": "Enter what no event tells: top-ups of a balance, corrections.",
        "INVOICES_READ": "See invoices, and take them out as a file.",
        "INVOICES_WRITE": "Issue, refuse and void invoices.",
        "FLASH_SALES_READ": "See flash sales, and how they go.",
        "FLASH_SALES_WRITE": "Plan flash sales, stop them, let them go on, and end them.",
        "FLASH_SALES_REHEARSE": "Let made-up buyers rush for a planned flash sale on the machines that sell.",
        "ANALYTICS_READ": "See what sells, to whom and how fast. What it cost takes COST_READ as well.",
        "STAFF_READ": "See who works here, and what each role allows.",
        "STAFF_WRITE": "Invite staff, change what they are, let them in or out; keep the shop's own roles.",
    },
)


@typed(STAFF)
class CustomRole:
    """A role that the shop put together itself."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    name: str = shown(STAFF, "Its name.")
    description: str = shown(STAFF, "What it is for; may be empty.")
    permissions: list[Permission] = shown(STAFF, "What it allows, in a stable order.")
    version: int = shown(STAFF, "Counts its changes; a change names the one it was made from.")

    @classmethod
    def of(cls, row: models.CustomRole) -> "CustomRole":
        """From the row."""
        allowed = permissions.named(row.permissions)
        return cls(
            id=strawberry.ID(ids.public("rol", row.id)),
            name=row.name,
            description=row.description,
            permissions=[permission for permission in Permission if permission in allowed],
            version=row.version,
        )


async def roles_of(people: Sequence[Any], info: Info) -> list[CustomRole | None]:
    """The custom role of each, staff or invitation."""
    found = await directory.custom_roles_by_id([person.row.custom_role_id for person in people])
    return [CustomRole.of(role) if role else None for role in found]


async def permissions_of(people: Sequence["Staff"], info: Info) -> list[list[Permission]]:
    """What each may do; nothing for who has to set an authenticator up first, if they are asking themselves."""
    caller = info.context.caller
    customs = await directory.custom_roles_by_id([person.row.custom_role_id for person in people])
    found = []
    for person, custom in zip(people, customs, strict=True):
        allowed = permissions.of(person.row.role) if person.row.role else named(custom)
        if person.row.id == caller.staff_id and caller.enrolling:
            allowed = frozenset()
        found.append([permission for permission in Permission if permission in allowed])
    return found


def named(custom: models.CustomRole | None) -> frozenset[Permission]:
    """What a custom role allows."""
    return permissions.named(custom.permissions) if custom else frozenset()


async def second_factors_of(people: Sequence["Staff"], info: Info) -> list[bool]:
    """Whether each has an authenticator."""
    return await directory.with_second_factor([person.row.id for person in people])


async def enrolling_of(people: Sequence["Staff"], info: Info) -> list[bool]:
    """Who asks and has to set an authenticator up before anything else."""
    caller = info.context.caller
    return [person.row.id == caller.staff_id and caller.enrolling for person in people]


async def last_seen_of(people: Sequence["Staff"], info: Info) -> list[datetime | None]:
    """When each was last here."""
    return await directory.last_seen([person.row.id for person in people])


@typed(STAFF)
class Staff:
    """Somebody who works for the shop."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    name: str = shown(STAFF, "Name shown to colleagues.")
    email: str = shown(STAFF, "Address they sign in with.")
    role: Role | None = shown(STAFF, "The built-in role they have; null for one of the shop's own.")
    custom_role: CustomRole | None = edge(STAFF, "The shop's own role they have; null for a built-in one.", roles_of)
    permissions: list[Permission] = edge(
        STAFF, "Everything their role lets them see or do, in a stable order.", permissions_of
    )
    active: bool = shown(STAFF, "Whether they may sign in.")
    joined_at: datetime = shown(STAFF, "When they joined (UTC).")
    must_set_up_second_factor: bool = edge(
        STAFF, "For who is asking: whether they may do nothing else before setting an authenticator up.", enrolling_of
    )
    has_second_factor: bool = edge(STAFF, "Whether signing in asks for their authenticator.", second_factors_of)
    last_seen_at: datetime | None = edge(
        STAFF,
        "When they were last here (UTC); null for long ago or without STAFF_READ.",
        last_seen_of,
        permission=Permission.STAFF_READ,
    )
    row: strawberry.Private[models.Staff]

    @classmethod
    def of(cls, row: models.Staff) -> "Staff":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("stf", row.id)),
            name=row.name,
            email=row.email,
            role=row.role,
            active=row.active,
            joined_at=row.created_at,
            row=row,
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
class ContactCodeSent:
    """A one-time code is on its way. The same whether there is an account or not."""

    masked_contact: str = shown(SHOP, "Where it went, the middle hidden.")
    expires_at: datetime = shown(SHOP, "Until when it is good (UTC).")

    @classmethod
    def of(cls, sent: CodeSent) -> "ContactCodeSent":
        """From the domain's answer."""
        return cls(masked_contact=sent.masked_contact, expires_at=sent.expires_at)


@typed(SHOP)
class LoggedOut:
    """The session has ended, if there was one."""

    ok: bool = shown(SHOP, "Always true.")


@given(STAFF)
class SignInInput:
    """What staff sign in with."""

    email: str = shown(STAFF, "Address of the staff account.")
    password: str = shown(STAFF, "Its password.")
    code: str | None = shown(
        STAFF, "The authenticator's code, or a recovery code, where it is asked for.", default=None
    )


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


@given(SHOP)
class CodeRequestInput:
    """Whom a code goes to."""

    login: str = shown(SHOP, "Phone number or e-mail address; +86 is added to a bare mobile number.")


@given(SHOP)
class LogInWithCodeInput:
    """A contact and the code that was sent there."""

    login: str = shown(SHOP, "The phone number or e-mail address that the code was asked for.")
    code: str = shown(SHOP, "Six digits.")


@given(SHOP)
class ResetPasswordInput:
    """A contact, the code that was sent there, and the new password."""

    login: str = shown(SHOP, "The phone number or e-mail address that the code was asked for.")
    code: str = shown(SHOP, "Six digits.")
    password: str = shown(SHOP, "The new one, 8 to 128 characters.")


@given(SHOP)
class NewContactInput:
    """A contact that is to be one's account's, in place of the one of its kind."""

    contact: str = shown(SHOP, "Phone number or e-mail address; +86 is added to a bare mobile number.")


@given(SHOP)
class SetContactInput:
    """The same, and the code that was sent there."""

    contact: str = shown(SHOP, "The phone number or e-mail address that the code was asked for.")
    code: str = shown(SHOP, "Six digits.")


@refusal(
    "CONTACT_TAKEN",
    SHOP,
    zh="该手机号或邮箱已注册过账号。",
    en="There is an account for this phone number or e-mail address already.",
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


@refusal("WRONG_CODE", BOTH, zh="验证码不正确或已失效。", en="The code is wrong or no longer valid.")
class WrongCode(UserError):
    """The one-time code is wrong, used or past its time."""


async def staff_by_id(keys: Sequence[object]) -> list[Staff | None]:
    """Staff by their row ids, aligned; None for a missing one or a None key."""
    wanted = {key for key in keys if key is not None}
    found = {row.id: Staff.of(row) for row in await models.Staff.filter(id__in=list(wanted))} if wanted else {}
    return [found.get(key) for key in keys]  # type: ignore[call-overload]


async def names_of_actors(actors: Sequence[str]) -> list[str]:
    """Names of staff; others as the journal knows them. One statement."""
    keys = [UUID(actor.removeprefix("staff:")) if actor.startswith("staff:") else None for actor in actors]
    people = await staff_by_id(keys)
    return [person.name if person else actor for person, actor in zip(people, actors, strict=True)]
