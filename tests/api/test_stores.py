"""Stores and their counters over HTTP."""

import pytest

from backend import settings as configuration
from backend.core import ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.redemption.models import Store, Voucher, VoucherUse
from backend.domain.redemption.queries import token_of
from tests.api.conftest import Client
from tests.make import accounts, stores

SAID = "... on UserError { code message path }"
ADD = f"""mutation ($input: AddStoreInput!) {{ addStore(input: $input) {{ __typename {SAID}
  ... on Store {{ id code names {{ zhCn en }} active version }} }} }}"""
UPDATE = f"""mutation ($input: UpdateStoreInput!) {{ updateStore(input: $input) {{ __typename {SAID}
  ... on Store {{ names {{ en }} active version }}
  ... on StoreVersionConflict {{ current {{ version names {{ en }} }} }} }} }}"""
LOOK = f"""query ($token: String!) {{ lookAtVoucher(token: $token) {{ __typename {SAID}
  ... on HeldVoucher {{ voucher {{ usesLeft }} variant {{ id }} }} }} }}"""
REDEEM = f"""mutation ($token: String!, $store: ID, $key: String!) {{
  redeemVoucher(token: $token, storeId: $store, idempotencyKey: $key) {{ __typename {SAID}
  ... on Redemption {{ id usesLeft takenBy undoneAt store {{ code }} }} }} }}"""
UNDO = f"""mutation ($id: ID!) {{ undoRedemption(id: $id) {{ __typename {SAID}
  ... on UndoTooLate {{ until }} ... on Redemption {{ usesLeft undoneAt voucher {{ usesLeft state }} }} }} }}"""
DAY = """query ($store: ID!) { storeDay(storeId: $store) { uses undone goods { uses undone } }
  redemptions(storeId: $store) { edges { node { id undoneAt } } } }"""


def names(en: str) -> dict[str, str]:
    return {"zhCn": "河畔店", "en": en}


async def test_operators_keep_the_list_of_stores(web: Client):
    await web.wear(await accounts.staff(role=Role.OPERATOR))
    given = {"code": "riverside", "names": names("Riverside")}
    made = (await web.office(ADD, input=given))["addStore"]
    assert (made["code"], made["active"], made["version"]) == ("riverside", True, 1)
    assert (await web.office(ADD, input=given))["addStore"]["code"] == "STORE_CODE_TAKEN"
    for code in ("", "River", "a--b", "-a", "x" * 41, "店"):
        told = (await web.office(ADD, input={**given, "code": code}))["addStore"]
        assert (told["code"], told["path"]) == ("INVALID_INPUT", ["input", "code"]), code
    for name in ("", "  ", "x" * 61, "a\u202eb"):
        told = (await web.office(ADD, input={"code": "other", "names": names(name)}))["addStore"]
        assert (told["code"], told["path"]) == ("INVALID_INPUT", ["input", "names", "en"]), repr(name)
    assert await Store.all().count() == 1
    edit = {"id": made["id"], "version": 1, "names": names("By the river"), "active": False}
    assert (await web.office(UPDATE, input=edit))["updateStore"]["version"] == 2
    stale = (await web.office(UPDATE, input={**edit, "names": names("Late")}))["updateStore"]
    assert (stale["code"], stale["current"]["names"]["en"]) == ("STORE_VERSION_CONFLICT", "By the river")
    assert (await web.office(UPDATE, input={**edit, "id": "sto_x"}))["updateStore"]["code"] == "STORE_UNKNOWN"
    assert [entry.action for entry in await AuditEntry.all().order_by("id")] == ["store.added", "store.updated"]


async def test_a_counter_takes_a_voucher_and_takes_that_back(web: Client, settings: pytest.MonkeyPatch):
    clerk = await accounts.staff(role=Role.SUPPORT)
    await web.wear(clerk)
    store, voucher = await stores.store(), await stores.voucher(uses=2)
    where, token = ids.public("sto", store.id), token_of(voucher)
    held = (await web.office(LOOK, token=token))["lookAtVoucher"]
    assert held["voucher"] == {"usesLeft": 2}
    taken = (await web.office(REDEEM, token=token, store=where, key="use-1"))["redeemVoucher"]
    assert (taken["usesLeft"], taken["takenBy"], taken["store"]) == (1, clerk.name, {"code": store.code})
    elsewhere = (await web.office(REDEEM, token=token, store="sto_x", key="use-2"))["redeemVoucher"]
    assert (elsewhere["code"], elsewhere["path"]) == ("STORE_UNKNOWN", ["storeId"])
    back = (await web.office(UNDO, id=taken["id"]))["undoRedemption"]
    assert (back["voucher"], back["undoneAt"] is None) == ({"usesLeft": 2, "state": "LIVE"}, False)
    day = await web.office(DAY, store=where)
    assert day["storeDay"] == {"uses": 0, "undone": 1, "goods": [{"uses": 0, "undone": 1}]}
    assert [edge["node"]["id"] for edge in day["redemptions"]["edges"]] == [taken["id"]]
    assert (await web.office(UNDO, id="vus_x"))["undoRedemption"]["code"] == "REDEMPTION_UNKNOWN"

    late = await stores.taken(store, voucher)
    settings.setenv("TESSERA_REDEMPTION_UNDO_S", "0")
    configuration.get.cache_clear()
    told = (await web.office(UNDO, id=ids.public("vus", late.id)))["undoRedemption"]
    assert (told["code"], told["message"]) == ("UNDO_TOO_LATE", "The time to undo this is over.")
    assert (await VoucherUse.get(id=late.id)).undone_at is None
    assert (await Voucher.get()).uses_left == 1
