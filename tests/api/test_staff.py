"""Inviting staff, their second step, showing again who one is, and roles of the shop's own."""

import asyncio
import base64
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio

from backend import settings as configuration
from backend.core import clock, ids
from backend.domain.accounts.models import CustomRole, RecoveryCode, SecondFactor, Session, Staff, StaffInvitation
from backend.domain.accounts.permissions import Permission, Role
from backend.domain.audit.models import AuditEntry
from tests.api.conftest import Client
from tests.api.test_sessions import SIGN_IN
from tests.make import accounts as make
from tests.make import people
from tests.make.vault import bind_keys

INVITE = """mutation($input: InviteStaffInput!) { inviteStaff(input: $input) {
  __typename ... on StaffInvitation { id email role expiresAt } ... on UserError { code path }
  ... on StepUpRequired { withCode } } }"""
WELCOME = "query($token: String!) { welcome(token: $token) { email role needsSecondFactor } }"
ACCEPT = """mutation($token: String!) { acceptInvitation(
  input: {token: $token, name: "Wen", password: "twelve lives"}) {
  __typename ... on StaffSession { token me { name role permissions } } ... on UserError { code } } }"""
NAME = """mutation($name: String!) { setOwnName(name: $name) {
  __typename ... on Staff { name } ... on UserError { code path } } }"""
BEGIN = "mutation { beginSecondFactor { __typename ... on SecondFactorBegun { secret uri qrSvg } } }"
CONFIRM = """mutation($code: String!) { confirmSecondFactor(code: $code) {
  __typename ... on RecoveryCodes { codes } ... on UserError { code } } }"""
SECOND_STEP = """mutation($email: String!, $password: String = "correct horse battery", $code: String) {
  signIn(input: {email: $email, password: $password, code: $code}) { __typename ... on UserError { code } } }"""
STEP_UP = """mutation($input: StepUpInput!) { stepUp(input: $input) {
  __typename ... on StepUpDone { until } ... on UserError { code } } }"""
SET_ROLE = """mutation($input: SetStaffRoleInput!) { setStaffRole(input: $input) {
  __typename ... on Staff { role customRole { name } } ... on UserError { code } } }"""
ACT = """mutation($input: StaffActInput!) { %s(input: $input) {
  __typename ... on Staff { active } ... on UserError { code } } }"""
ROLE = """mutation($input: RoleInput!) { createRole(input: $input) {
  __typename ... on CustomRole { id version permissions } ... on UserError { code path } } }"""
CHANGE = """mutation($id: ID!, $version: Int!, $input: RoleInput!) {
  updateRole(id: $id, version: $version, input: $input) {
    __typename ... on CustomRole { version permissions } ... on UserError { code } } }"""


@pytest_asyncio.fixture
async def owner(web: Client) -> AsyncIterator[Staff]:
    """An owner, signed in."""
    bind_keys()
    person = await make.staff()
    await web.wear(person)
    yield person


def act(name: str, person: Staff) -> tuple[str, dict[str, Any]]:
    return ACT % name, {"input": {"staffId": ids.public("stf", person.id), "reason": "as agreed"}}


async def test_invited_person_joins_once(web: Client, owner: Staff):
    sent = (await web.office(INVITE, input={"email": "Wen@Shop.example", "role": "SUPPORT"}))["inviteStaff"]
    assert (sent["email"], sent["role"]) == ("wen@shop.example", "SUPPORT")
    token = await people.invitation_token()
    row = await StaffInvitation.get()
    assert token.encode() not in bytes(row.token_hash)
    # Whoever reads the shop's messages does not join in their place.
    shown = await web.office("{ messages { edges { node { body } } } }")
    assert token not in str(shown)
    assert "/admin/join#••••••" in str(shown)

    web.cookies.clear()
    assert (await web.office(WELCOME, token=token))["welcome"] == {
        "email": "wen@shop.example",
        "role": "SUPPORT",
        "needsSecondFactor": False,
    }
    joined = (await web.office(ACCEPT, token=token))["acceptInvitation"]
    assert (joined["me"]["name"], joined["me"]["role"]) == ("Wen", "SUPPORT")
    assert "ORDERS_READ" in joined["me"]["permissions"]
    assert (await web.office(WELCOME, token=token))["welcome"] is None
    again = await web.office(ACCEPT, token=token)
    assert again["acceptInvitation"] == {"__typename": "InvitationUnknown", "code": "INVITATION_UNKNOWN"}
    assert await Staff.filter(email="wen@shop.example").count() == 1
    assert [entry.action for entry in await AuditEntry.all().order_by("id")] == ["staff.invited", "staff.joined"]


async def test_own_name_is_changed_and_the_journal_knows_both(web: Client, owner: Staff):
    refused = (await web.office(NAME, name="\u202eWen"))["setOwnName"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["name"])
    assert (await Staff.get(id=owner.id)).name == owner.name
    for _ in range(2):
        assert (await web.office(NAME, name=" Wen  Li "))["setOwnName"] == {"__typename": "Staff", "name": "Wen Li"}
    (entry,) = await AuditEntry.filter(action="staff.name_changed")
    assert (entry.actor, entry.diff) == (f"staff:{owner.id}", {"name": [owner.name, "Wen Li"]})
    assert (await web.office("{ me { name } }"))["me"]["name"] == "Wen Li"


async def test_one_link_let_in_ten_times_at_once_makes_one_person(web: Client, owner: Staff):
    await web.office(INVITE, input={"email": "wen@shop.example", "role": "SUPPORT"})
    token = await people.invitation_token()
    answers = await asyncio.gather(*(web.office(ACCEPT, token=token) for _ in range(8)))
    told = sorted(answer["acceptInvitation"]["__typename"] for answer in answers)
    assert told == ["InvitationUnknown"] * 7 + ["StaffSession"]
    assert await Staff.filter(email="wen@shop.example").count() == 1


async def test_old_replaced_and_revoked_links_open_nothing(web: Client, owner: Staff):
    tokens = []
    for _ in range(2):
        await web.office(INVITE, input={"email": "wen@shop.example", "role": "SUPPORT"})
        tokens.append(await people.invitation_token())
    assert (await web.office(WELCOME, token=tokens[0]))["welcome"] is None
    await StaffInvitation.filter(closed_at=None).update(expires_at=clock.now())
    for token in (tokens[1], "", "x", "é", "x" * 500):
        answer = await web.office(ACCEPT, token=token)
        assert answer["acceptInvitation"]["code"] == "INVITATION_UNKNOWN"
    assert await Staff.all().count() == 1
    await StaffInvitation.filter(closed_at=None).update(expires_at=clock.now() + timedelta(hours=1))
    open_one = (await web.office("{ staffInvitations { id } }"))["staffInvitations"][0]["id"]
    await web.office("mutation($id: ID!) { revokeInvitation(id: $id) { __typename } }", id=open_one)
    assert (await web.office(WELCOME, token=tokens[1]))["welcome"] is None


async def test_authenticator_is_set_up_and_asked_for(web: Client, owner: Staff):
    begun = (await web.office(BEGIN))["beginSecondFactor"]
    assert begun["qrSvg"].startswith("data:image/svg+xml")
    secret = base64.b32decode(begun["secret"])
    assert (await web.office(CONFIRM, code="000000"))["confirmSecondFactor"]["code"] == "WRONG_CODE"
    assert not await RecoveryCode.exists()
    codes = (await web.office(CONFIRM, code=people.code_of(secret)))["confirmSecondFactor"]["codes"]
    assert len(set(codes)) == 10
    kept = await SecondFactor.get()
    assert secret not in bytes(kept.sealed)
    assert not any(
        code.replace("-", "").encode() in bytes(row.code_hash) for row in await RecoveryCode.all() for code in codes
    )

    web.cookies.clear()
    missing = await web.office(SECOND_STEP, email=owner.email, code=None)
    assert missing["signIn"]["code"] == "SECOND_FACTOR_REQUIRED"
    # The code that set it up was taken by that.
    for wrong in ("000000", people.code_of(secret), "AAAAA-AAAAA", "１２３４５６"):
        assert (await web.office(SECOND_STEP, email=owner.email, code=wrong))["signIn"]["code"] == "WRONG_CODE"
    assert await Session.all().count() == 1
    nearby = people.code_of(secret, later=1)
    answers = await asyncio.gather(*(web.office(SECOND_STEP, email=owner.email, code=nearby) for _ in range(4)))
    assert sorted(answer["signIn"]["__typename"] for answer in answers) == ["StaffSession"] + ["WrongCode"] * 3
    assert (await web.office(SECOND_STEP, email=owner.email, code=codes[3].lower()))["signIn"][
        "__typename"
    ] == "StaffSession"
    assert (await web.office(SECOND_STEP, email=owner.email, code=codes[3]))["signIn"]["code"] == "WRONG_CODE"


async def test_where_it_is_required_nothing_goes_without(web: Client, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_STAFF_TOTP", "required")
    configuration.get.cache_clear()
    bind_keys()
    person = await make.staff()
    signed = (await web.office(SIGN_IN, email=person.email, password=make.PASSWORD))["signIn"]
    assert signed["me"]["permissions"] == []
    refused = await web.post("/graphql/admin", json={"query": "{ orders { edges { cursor } } }"})
    assert refused.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    secret = base64.b32decode((await web.office(BEGIN))["beginSecondFactor"]["secret"])
    await web.office(CONFIRM, code=people.code_of(secret))
    assert len((await web.office("{ me { permissions } }"))["me"]["permissions"]) == len(Permission)
    assert (await web.office("{ orders { edges { cursor } } }"))["orders"] == {"edges": []}
    gone = await web.office("mutation { removeSecondFactor { __typename } }")
    assert gone["removeSecondFactor"]["__typename"] == "SecondFactorNeeded"
    assert await SecondFactor.exists()


@pytest.mark.parametrize("with_code", [False, True])
async def test_sensitive_acts_ask_again_who_one_is(web: Client, owner: Staff, with_code: bool):
    secret = await people.authenticator(owner) if with_code else b""
    session = await Session.get()
    await Session.filter(id=session.id).update(proved_at=clock.now() - timedelta(minutes=10))
    wanted = {"email": "wen@shop.example", "role": "SUPPORT"}
    refused = (await web.office(INVITE, input=wanted))["inviteStaff"]
    assert (refused["code"], refused["withCode"]) == ("STEP_UP_REQUIRED", with_code)
    assert not await StaffInvitation.exists()
    wrong = {"code": "000000", "password": make.PASSWORD} if with_code else {"password": "wrong", "code": "123456"}
    assert (await web.office(STEP_UP, input=wrong))["stepUp"]["code"] == (
        "WRONG_CODE" if with_code else "WRONG_CREDENTIALS"
    )
    assert (await web.office(INVITE, input=wanted))["inviteStaff"]["code"] == "STEP_UP_REQUIRED"
    right = {"code": people.code_of(secret)} if with_code else {"password": make.PASSWORD}
    assert (await web.office(STEP_UP, input=right))["stepUp"]["__typename"] == "StepUpDone"
    assert (await web.office(INVITE, input=wanted))["inviteStaff"]["__typename"] == "StaffInvitation"


async def test_who_leaves_is_out_at_once_and_the_last_owner_stays(web: Client, owner: Staff):
    query, variables = act("deactivateStaff", owner)
    assert (await web.office(query, **variables))["deactivateStaff"]["code"] == "LAST_OWNER"
    role = {"staffId": ids.public("stf", owner.id), "role": "AUDITOR", "reason": "rest"}
    assert (await web.office(SET_ROLE, input=role))["setStaffRole"]["code"] == "LAST_OWNER"
    assert (await Staff.get(id=owner.id)).active

    second = await make.staff()
    token = (await make.session(second)).token
    query, variables = act("deactivateStaff", second)
    assert (await web.office(query, **variables))["deactivateStaff"] == {"__typename": "Staff", "active": False}
    bearer = {"authorization": f"Bearer {token}"}
    answer = await web.post("/graphql/admin", json={"query": "{ me { name } }"}, headers=bearer)
    assert answer.json()["data"]["me"] is None
    query, variables = act("reactivateStaff", second)
    assert (await web.office(query, **variables))["reactivateStaff"]["active"] is True
    entry = await AuditEntry.get(action="staff.deactivated")
    assert (entry.reason, entry.diff, entry.target) == (
        "as agreed",
        {"active": [True, False]},
        ids.public("stf", second.id),
    )


async def test_two_owners_cannot_remove_each_other_at_once(web: Client, owner: Staff):
    second = await make.staff()
    token = (await make.session(second)).token
    one, its = act("deactivateStaff", second)
    other, theirs = act("deactivateStaff", owner)
    await asyncio.gather(
        web.post("/graphql/admin", json={"query": one, "variables": its}),
        web.post(
            "/graphql/admin", json={"query": other, "variables": theirs}, headers={"authorization": f"Bearer {token}"}
        ),
    )
    assert await Staff.filter(role=Role.OWNER, active=True).count() == 1


async def test_a_changed_role_counts_at_the_next_step(web: Client, owner: Staff):
    made = (await web.office(ROLE, input={"name": "Night", "description": "", "permissions": ["ORDERS_READ"]}))[
        "createRole"
    ]
    person = await make.staff(Role.SUPPORT)
    given = {"staffId": ids.public("stf", person.id), "customRoleId": made["id"], "reason": "nights"}
    assert (await web.office(SET_ROLE, input=given))["setStaffRole"] == {
        "__typename": "Staff",
        "role": None,
        "customRole": {"name": "Night"},
    }
    bearer = {"authorization": f"Bearer {(await make.session(person)).token}"}

    async def sees(query: str) -> bool:
        answer = await web.post("/graphql/admin", json={"query": query}, headers=bearer)
        return "errors" not in answer.json()

    orders, batches = "{ orders { edges { cursor } } }", "{ batches { edges { cursor } } }"
    assert [await sees(orders), await sees(batches)] == [True, False]
    wanted = {"name": "Night", "description": "", "permissions": ["VAULT_READ"]}
    changed = await web.office(CHANGE, id=made["id"], version=1, input=wanted)
    assert changed["updateRole"]["version"] == 2
    assert [await sees(orders), await sees(batches)] == [False, True]
    late = await web.office(CHANGE, id=made["id"], version=1, input=wanted | {"permissions": []})
    assert late["updateRole"]["code"] == "ROLE_VERSION_CONFLICT"
    removed = await web.office(
        "mutation($id: ID!) { removeRole(id: $id, version: 2) { __typename ... on RoleInUse { people } } }",
        id=made["id"],
    )
    assert removed["removeRole"] == {"__typename": "RoleInUse", "people": 1}


async def test_nobody_hands_on_what_they_may_not_do(web: Client):
    bind_keys()
    keeper = await people.staff_with(
        await people.role_with(Permission.STAFF_WRITE, Permission.STAFF_READ, name="Keeper")
    )
    boss, clerk = (
        await make.staff(),
        await people.staff_with(await people.role_with(Permission.STAFF_READ, name="Reader")),
    )
    await web.wear(keeper)
    entries = await AuditEntry.all().count()
    new = {"name": "More", "description": "", "permissions": ["STAFF_READ", "COST_READ"]}
    assert (await web.office(ROLE, input=new))["createRole"]["code"] == "BEYOND_OWN_RIGHTS"
    invited = await web.office(INVITE, input={"email": "wen@shop.example", "role": "OWNER"})
    assert invited["inviteStaff"]["code"] == "BEYOND_OWN_RIGHTS"
    for person, role in ((clerk, "OWNER"), (boss, "SUPPORT"), (keeper, "OWNER")):
        wanted = {"staffId": ids.public("stf", person.id), "role": role, "reason": "why not"}
        assert (await web.office(SET_ROLE, input=wanted))["setStaffRole"]["code"] == "BEYOND_OWN_RIGHTS"
    query, variables = act("resetSecondFactor", boss)
    assert (await web.office(query, **variables))["resetSecondFactor"]["code"] == "BEYOND_OWN_RIGHTS"
    reader = await CustomRole.get(name="Reader")
    raised = {"name": "Reader", "description": "", "permissions": ["STAFF_READ", "LEDGER_WRITE"]}
    answer = await web.office(CHANGE, id=ids.public("rol", reader.id), version=1, input=raised)
    assert answer["updateRole"]["code"] == "BEYOND_OWN_RIGHTS"
    assert await AuditEntry.all().count() == entries
    assert not await StaffInvitation.exists()
