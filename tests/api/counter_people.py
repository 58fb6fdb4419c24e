"""What makes the operations succeed by which staff are kept, and by which people look after their own account."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import clock, crypto, ids
from backend.domain.accounts import service
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.contacts import Contact, ContactKind
from backend.domain.accounts.models import Customer, Session, Staff
from backend.domain.accounts.permissions import Permission
from backend.domain.accounts.service import codes_to_contacts as codes
from backend.domain.accounts.views import SavedView
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders import links
from backend.domain.orders import service as order_service
from backend.domain.privacy import service as privacy
from backend.domain.privacy.models import DataExport, Erasure
from tests.make import accounts, catalog, inbox, paid, people
from tests.make.saved import saved_account
from tests.make.vault import bind_keys

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]
ADDRESS = "127.0.0.1"


async def _invitation(of: "Counter") -> Variables:
    return {"token": (await people.invitation(of.clerk))[1]}


async def _revoked(of: "Counter") -> Variables:
    return {"id": ids.public("inv", (await people.invitation(of.clerk))[0].id)}


async def _accepted(of: "Counter") -> Variables:
    token = (await people.invitation(of.clerk))[1]
    return {"input": {"token": token, "name": "Wen", "password": "twelve lives"}}


async def _someone(of: "Counter") -> Variables:
    person = await accounts.staff()
    return {"input": {"staffId": ids.public("stf", person.id), "reason": "As agreed"}}


async def _gone(of: "Counter") -> Variables:
    person = await accounts.staff(active=False)
    return {"input": {"staffId": ids.public("stf", person.id), "reason": "As agreed"}}


async def _role() -> Variables:
    return {"name": crypto.token(12), "description": "At night", "permissions": ["ORDERS_READ"]}


async def _made_role(of: "Counter") -> Variables:
    row = await people.role_with(Permission.ORDERS_READ, name=crypto.token(12))
    return {"id": ids.public("rol", row.id), "version": 1}


async def _changed_role(of: "Counter") -> Variables:
    return await _made_role(of) | {"input": await _role()}


async def _created_role(of: "Counter") -> Variables:
    return {"input": await _role()}


def _invited(of: "Counter") -> Variables:
    return {"input": {"email": f"{ids.new().hex}@shop.example", "role": "SUPPORT", "customRoleId": None}}


async def _invited_by_own_role(of: "Counter") -> Variables:
    role = await _made_role(of)
    return {"input": {"email": f"{ids.new().hex}@shop.example", "role": None, "customRoleId": role["id"]}}


async def _other_role(of: "Counter") -> Variables:
    person = await accounts.staff()
    chosen = {"role": "SUPPORT", "customRoleId": None, "reason": "As agreed"}
    return {"input": {"staffId": ids.public("stf", person.id)} | chosen}


async def _new_password(of: "Counter", person: Customer | Staff) -> Variables:
    person.password_hash = (await accounts.staff()).password_hash
    await person.save(update_fields=["password_hash"])
    return {"input": {"current": accounts.PASSWORD, "password": "another life"}}


async def _session(person: Customer | Staff) -> Variables:
    return {"id": ids.public("ses", (await accounts.session(person)).caller.session_id or ids.new())}


async def _confirmed(of: "Counter") -> Variables:
    begun = await service.begin_second_factor(Caller(staff_id=of.clerk.id, role=of.clerk.role), at=clock.now())
    return {"code": people.code_of(people.typed_in(begun.secret))}


async def _code(of: "Counter", template: str) -> Variables:
    send = service.request_login_code if template == "login_code" else service.request_password_reset
    await send("lin@example.com", locale="en", address=ADDRESS, at=clock.now())
    return {"input": {"login": "lin@example.com", "code": await people.code_sent(template)}}


async def _reset(of: "Counter") -> Variables:
    sent = await _code(of, "password_reset")
    return {"input": sent["input"] | {"password": "another life"}}


async def _noted_account(of: "Counter") -> Variables:
    topup = await catalog.variant(kind=FulfilmentKind.TOPUP)
    id = ids.public("var", topup.id)
    return {"input": {"variantId": id, "account": "13800138000", "server": None, "portedTo": None, "label": "Mum"}}


async def _kept_account(of: "Counter") -> Variables:
    return {"id": ids.public("sac", (await saved_account(of.customer, f"+86139{ids.new().int % 10**8:08d}")).id)}


async def _renamed_account(of: "Counter") -> Variables:
    return await _kept_account(of) | {"label": "Mum"}


def _account(of: "Counter") -> Caller:
    return Caller(session_id=ids.new(), customer_id=of.customer.id)


async def _contact(of: "Counter") -> Variables:
    await service.request_contact_code(_account(of), ContactKind.EMAIL, locale="en", address=ADDRESS, at=clock.now())
    return {"input": {"kind": "EMAIL", "code": await people.code_sent("contact_code")}}


async def _proved(of: "Counter") -> None:
    await Session.filter(customer_id=of.customer.id).update(proved_at=clock.now())


async def _new_contact(of: "Counter") -> Variables:
    await _proved(of)
    return {"input": {"contact": f"{ids.new().hex}@example.com"}}


async def _set_contact(of: "Counter") -> Variables:
    named = await _new_contact(of)
    contact = Contact(ContactKind.EMAIL, named["input"]["contact"])
    await codes.send(b"new contact of " + of.customer.id.bytes, contact, "contact_code", locale="en", at=clock.now())
    return {"input": named["input"] | {"code": await people.code_sent("contact_code")}}


async def _kept(of: "Counter") -> Variables:
    order = await paid.paid([(of.single, 1)])
    await order_service.request_order_code(order, at=clock.now())
    token, code = links.token_of(order), await people.code_sent("order_code")
    return {"input": {"orderId": None, "lookupToken": token, "code": code}}


async def _self_code(of: "Counter") -> Variables:
    await service.request_self_code(_account(of), locale="en", address=ADDRESS, at=clock.now())
    return {"input": {"code": await people.code_sent("contact_code")}}


async def _somebody(of: "Counter") -> Variables:
    person = await accounts.customer()
    return {"input": {"personId": ids.public("cus", person.id), "reason": "By letter"}}


async def _with_copy(of: "Counter") -> Variables:
    person = await accounts.customer()
    asked = await DataExport.create(customer_id=person.id, asked_by="system")
    bind_keys()
    await privacy.make_export(asked.id, at=clock.now())
    return {"personId": ids.public("cus", person.id)}


async def _to_be_forgotten(of: "Counter") -> Variables:
    person = await accounts.customer()
    await Erasure.create(customer_id=person.id, asked_by="system", due_at=clock.now())
    return {"personId": ids.public("cus", person.id)}


async def _view(of: "Counter") -> Variables:
    row = await SavedView.create(staff_id=of.clerk.id, screen="ORDERS", name=ids.new().hex, view="state=PAID")
    return {"id": ids.public("viw", row.id)}


async def _note(of: "Counter") -> Variables:
    return {"id": ids.public("inb", (await inbox.note(of.customer)).id)}


STAFF: dict[str, Good] = {
    "savedViews": lambda of: {"screen": "ORDERS"},
    "saveView": lambda of: {"input": {"screen": "ORDERS", "name": "Paid", "view": "state=PAID", "shared": True}},
    "removeView": _view,
    "exportPersonData": _somebody,
    "openPersonExport": _with_copy,
    "erasePerson": _somebody,
    "cancelPersonErasure": _to_be_forgotten,
    "welcome": _invitation,
    "staff": lambda of: {"filter": {"active": True, "text": "owner"}, "first": 20, "after": None},
    "acceptInvitation": _accepted,
    "inviteStaff": _invited,
    "inviteStaff by own role": _invited_by_own_role,
    "revokeInvitation": _revoked,
    "setStaffRole": _other_role,
    "deactivateStaff": _someone,
    "reactivateStaff": _gone,
    "signOutStaff": _someone,
    "resetSecondFactor": _someone,
    "createRole": _created_role,
    "updateRole": _changed_role,
    "removeRole": _made_role,
    "changePassword": lambda of: _new_password(of, of.clerk),
    "setOwnName": lambda of: {"name": "Lin Wei"},
    "endSession": lambda of: _session(of.clerk),
    "confirmSecondFactor": _confirmed,
    "setPersonTags": lambda of: {
        "input": {"people": [{"id": ids.public("cus", of.customer.id), "was": [], "tags": ["Regular"]}]}
    },
    "correctBirthday": lambda of: {
        "input": {"personId": ids.public("cus", of.customer.id), "month": 5, "reason": "By letter"}
    },
    "stepUp": lambda of: {"input": {"password": accounts.PASSWORD, "code": None}},
}
SHOP: dict[str, Good] = {
    "requestLoginCode": lambda of: {"input": {"login": "13800138000"}},
    "logInWithCode": lambda of: _code(of, "login_code"),
    "requestPasswordReset": lambda of: {"input": {"login": "lin@example.com"}},
    "resetPassword": _reset,
    "changePassword": lambda of: _new_password(of, of.customer),
    "endSession": lambda of: _session(of.customer),
    "logOutEverywhere": lambda of: {"keepThis": True},
    "saveAccount": _noted_account,
    "readMessage": _note,
    "renameSavedAccount": _renamed_account,
    "removeSavedAccount": _kept_account,
    "requestContactCode": lambda of: {"input": {"kind": "EMAIL"}},
    "confirmContact": _contact,
    "requestNewContact": _new_contact,
    "setContact": _set_contact,
    "keepOrder": _kept,
    "proveSelf": _self_code,
    "sayBirthday": lambda of: {"month": 5},
    "setDisplayName": lambda of: {"name": "Lin Wei"},
}
WORDS = {
    "exportPersonData": ("input.reason",),
    "correctBirthday": ("input.reason",),
    "erasePerson": ("input.reason",),
    "saveAccount": ("input.label",),
    "renameSavedAccount": ("label",),
    "acceptInvitation": ("input.password", "input.name"),
    "changePassword": ("input.password",),
    "setDisplayName": ("name",),
    "setOwnName": ("name",),
    "resetPassword": ("input.password",),
    "setStaffRole": ("input.reason",),
    "deactivateStaff": ("input.reason",),
    "reactivateStaff": ("input.reason",),
    "signOutStaff": ("input.reason",),
    "resetSecondFactor": ("input.reason",),
    "saveView": ("input.name", "input.view"),
    "createRole": ("input.name", "input.description"),
    "updateRole": ("input.name", "input.description"),
}
FINE = {
    ("correctBirthday", "input.month", "missing"),  # they may say it once more
    ("saveView", "input.shared", "missing"),  # for oneself
    ("createRole", "input.permissions", "empty list"),  # a role that allows nothing yet
    ("updateRole", "input.permissions", "empty list"),
}
COUNTS = {
    name: {"one_time_code"}
    for name in ("logInWithCode", "resetPassword", "confirmContact", "setContact", "keepOrder", "proveSelf")
}
