"""Vouchers: issued once, taken exactly as often as they say, void when their money goes back."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import base45, clock, database, ids
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import IdempotencyConflict, InvalidInput
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.orders import access
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments import service as payments
from backend.domain.redemption import pictures, tokens
from backend.domain.redemption.errors import (
    VoucherCodeStale,
    VoucherExpired,
    VoucherSpent,
    VoucherUnknown,
    VoucherVoided,
)
from backend.domain.redemption.models import Voucher, VoucherUse
from backend.domain.redemption.queries import token_of
from backend.domain.redemption.service import expire_due, look_at, redeem_voucher
from backend.domain.redemption.states import VOUCHER_TRANSITIONS
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.service import expire_codes
from tests.make import catalog, orders
from tests.make import paid as make

# RFC 8032, section 7.1, TEST 1: the secret key and its public key.
KEY = Ed25519PrivateKey.from_private_bytes(
    bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
)
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
CLAIMS = tokens.Claims(
    UUID("0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"),
    datetime(2026, 11, 22, tzinfo=UTC),
    datetime(2027, 11, 22, tzinfo=UTC),
    3,
)
BODY = bytes.fromhex("01010193a1b2c3d47e5f8a9b0c1d2e3f4a5b6b0230806ce36400000000000003")


async def a_voucher(db=None, *, uses=1, cap=None, price=2_000):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=price, uses=uses, cap=cap, validity_days=30)
    order = await make.delivered([(goods, 1)])
    return order, await Voucher.get(order_id=order.id)


def redeem(voucher, key=None, *, at=None, token=None):
    return redeem_voucher(
        token or token_of(voucher),
        idempotency_key=ids.new().hex if key is None else key,
        actor="staff:x",
        address=None,
        at=at or clock.now(),
    )


async def test_a_voucher_ends_with_its_last_day_however_many_days_it_has(db):
    today = clock.shop_day(clock.now())
    last = today + timedelta(days=3)
    for days, ends in ((30, clock.bounds_of(last)[1]), (2, None)):
        goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, validity_days=days, redeem_by=last)
        order = await make.delivered([(goods, 1)])
        voucher = await Voucher.get(order_id=order.id)
        assert voucher.expires_at == (ends or voucher.issued_at + timedelta(days=days))


async def test_after_its_last_day_a_voucher_is_not_sold(db):
    today = clock.shop_day(clock.now())
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, redeem_by=today)
    whole = await catalog.bundle([(goods, 1), (await catalog.variant(kind=FulfilmentKind.VOUCHER), 1)])
    _, tomorrow = clock.bounds_of(today)
    await orders.placed([(goods, 1)])
    for sold in (goods, whole):
        (left,) = await availability_by_variant([sold.id], clock.now())
        assert left.left is None
        (left,) = await availability_by_variant([sold.id], tomorrow)
        assert left.left == 0
        with pytest.raises(OutOfStock) as refused:
            await orders.placed([(sold, 1)], at=tomorrow)
        assert (refused.value.variant_id, refused.value.available) == (sold.id, 0)
    assert await Order.all().count() == 1
    await OutboxMessage.all().delete()
    await expire_codes(tomorrow)
    assert [message.payload for message in await OutboxMessage.filter(topic="stock.changed")] == [
        {"variant_ids": [str(goods.id)]}
    ]


@pytest.mark.parametrize(
    ("plain", "text"),
    [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0")],
)
def test_base45_is_that_of_rfc_9285(plain, text):
    assert base45.encode(plain) == text
    assert base45.decode(text) == plain


@given(st.binary(max_size=100))
def test_base45_comes_back(plain):
    assert base45.decode(base45.encode(plain)) == plain


@pytest.mark.parametrize("text", ["A", "abc", "GGW", ":::", "::", "ÄÄÄ", "AAAA"])
def test_other_texts_are_no_base45(text):
    with pytest.raises(ValueError, match="not base45"):
        base45.decode(text)


def test_a_token_is_its_documented_bytes():
    assert KEY.public_key().public_bytes_raw() == PUBLIC
    token = tokens.sign(KEY, CLAIMS)
    assert len(token) == 147
    raw = base45.decode(token.removeprefix("T1:"))
    assert raw[:32] == BODY
    Ed25519PublicKey.from_public_bytes(PUBLIC).verify(raw[32:], b"tessera-voucher-v1\0" + raw[:32])
    assert tokens.verify(KEY.public_key(), token) == CLAIMS


def test_a_token_changed_in_any_place_is_none():
    token = tokens.sign(KEY, CLAIMS)
    public = KEY.public_key()
    for place in range(len(token)):
        other = "0" if token[place] != "0" else "1"
        assert tokens.verify(public, token[:place] + other + token[place + 1 :]) is None, place
    for text in ("", "T1:", token[:-1], token + "0", token.lower(), "T2:" + token[3:]):
        assert tokens.verify(public, text) is None
    assert tokens.verify(Ed25519PrivateKey.generate().public_key(), token) is None


def test_one_that_is_shown_says_when_and_cannot_be_made_another():
    moment = datetime(2026, 12, 1, 10, 0, 30, tzinfo=UTC)
    shown = replace(CLAIMS, shown_at=moment)
    token, public = tokens.sign(KEY, shown), KEY.public_key()
    assert (len(token), token[:3]) == (153, "T2:")
    raw = base45.decode(token.removeprefix("T2:"))
    assert raw[:36] == b"\x02" + BODY[1:] + int(moment.timestamp()).to_bytes(4)
    assert tokens.verify(public, token) == shown
    for place in range(len(token)):
        other = "0" if token[place] != "0" else "1"
        assert tokens.verify(public, token[:place] + other + token[place + 1 :]) is None, place
    # What it says when it was shown cannot be cut off.
    assert tokens.verify(public, "T1:" + base45.encode(b"\x01" + raw[1:32] + raw[36:])) is None


async def test_one_that_is_shown_changes_and_is_good_for_minutes(db):
    _, voucher = await a_voucher(uses=2)
    at = clock.now().replace(second=0, microsecond=0)
    seen = [token_of(voucher, shown_at=at + timedelta(seconds=later)) for later in (0, 29, 30, 60)]
    assert (seen[0] == seen[1], len(set(seen))) == (True, 3)
    late = at + timedelta(minutes=10)
    for redeeming in (redeem(voucher, token=seen[0], at=late), look_at(seen[0], at=late)):
        with pytest.raises(VoucherCodeStale):
            await redeeming
    assert not await VoucherUse.exists()
    await redeem(voucher, "shown-0001", token=seen[0], at=late - timedelta(seconds=1))
    # The counter asks again for what it did; and one that is spent says so however old its code is.
    await redeem(voucher, "shown-0001", token=seen[0], at=late)
    assert await VoucherUse.all().count() == 1
    await redeem(voucher, token=seen[2], at=late)
    with pytest.raises(VoucherSpent):
        await redeem(voucher, token=seen[0], at=late)


@pytest.mark.parametrize("claims", [CLAIMS, replace(CLAIMS, shown_at=CLAIMS.issued_at)])
def test_its_picture_is_a_small_code(claims):
    import segno

    token = tokens.sign(KEY, claims)
    assert segno.make_qr(token, error="m", boost_error=False).designator == "6-M"
    assert pictures.picture(token).startswith("data:image/svg+xml")


async def test_the_database_knows_the_same_steps(db):
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'voucher'")
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (old.value, new.value) for old, after in VOUCHER_TRANSITIONS.items() for new in after
    }


async def test_its_buyer_holds_it_at_once(db):
    order, voucher = await a_voucher(uses=5)
    assert order.state.value == "DELIVERED"
    assert (voucher.state.value, voucher.uses, voucher.uses_left) == ("LIVE", 5, 5)
    assert voucher.expires_at - voucher.issued_at == timedelta(days=30)
    assert voucher.customer_id == order.customer_id
    claims = tokens.verify(tokens.signing_key().public_key(), token_of(voucher))
    assert claims == tokens.Claims(voucher.id, voucher.issued_at, voucher.expires_at, 5)


@pytest.mark.parametrize("uses", [1, 5])
async def test_of_64_at_once_no_more_succeed_than_it_has_uses(db, uses):
    _, voucher = await a_voucher(uses=uses)
    done = await asyncio.gather(*(redeem(voucher, f"key-{n:04}") for n in range(64)), return_exceptions=True)
    assert sum(isinstance(each, tuple) for each in done) == uses
    assert sum(isinstance(each, VoucherSpent) for each in done) == 64 - uses
    row = await Voucher.get()
    assert (row.state.value, row.uses_left) == ("REDEEMED", 0)
    assert sorted(use.uses_left for use in await VoucherUse.all()) == list(range(uses))
    assert await AuditEntry.filter(action="voucher.redeemed").count() == uses


async def test_the_same_key_is_the_same_use(db):
    _, voucher = await a_voucher(uses=2)
    done = await asyncio.gather(*(redeem(voucher, "the-same-key") for _ in range(20)))
    assert {use.id for _, use in done} == {(await VoucherUse.get()).id}
    assert (await Voucher.get()).uses_left == 1
    _, other = await a_voucher()
    with pytest.raises(IdempotencyConflict):
        await redeem(other, "the-same-key")
    with pytest.raises(InvalidInput):
        await redeem(voucher, "")


async def test_a_token_of_nobody_is_unknown(db):
    _, voucher = await a_voucher()
    stranger = tokens.sign(tokens.signing_key(), CLAIMS)
    forged = tokens.sign(KEY, tokens.Claims(voucher.id, voucher.issued_at, voucher.expires_at, 1))
    for token in (stranger, "T1:", "nonsense", forged):
        with pytest.raises(VoucherUnknown):
            await redeem(voucher, token=token)
    assert not await VoucherUse.exists()


async def test_it_ends_with_its_time(db):
    _, voucher = await a_voucher()
    later = voucher.expires_at + timedelta(seconds=1)
    with pytest.raises(VoucherExpired):
        await redeem(voucher, at=later)
    assert await expire_due(at=voucher.expires_at - timedelta(seconds=1)) == 0
    assert await expire_due(at=later) == 1
    assert await expire_due(at=later) == 0
    assert (await Voucher.get()).state.value == "EXPIRED"
    with pytest.raises(VoucherExpired):
        await redeem(voucher)


async def test_it_is_void_once_its_money_goes_back(db):
    order, voucher = await a_voucher()
    unit = await OrderUnit.get(order_id=order.id)
    async with in_transaction():
        row = await access.locked(order.id)
        await payments.give_back(row, {unit.id: unit.paid_minor}, reason="test", at=clock.now())
    with pytest.raises(VoucherVoided):
        await redeem(voucher)
    assert (await Voucher.get()).state.value == "VOIDED"


async def test_a_use_is_written_once_and_for_all(db):
    _, voucher = await a_voucher()
    await redeem(voucher)
    for statement in ("UPDATE voucher_use SET actor = 'x'", "DELETE FROM voucher_use"):
        with pytest.raises(IntegrityError):
            await database.execute(statement)
    for change in ("uses_left = -1", "uses_left = 2", "state = 'LIVE'"):
        with pytest.raises(IntegrityError):
            await database.execute(f"UPDATE voucher SET {change}")


async def test_no_more_are_sold_than_the_cap(db):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, cap=3)
    (stock,) = await availability_by_variant([goods.id], clock.now())
    assert stock.left == 3
    sold = await asyncio.gather(*(make.paid([(goods, 1)]) for _ in range(8)), return_exceptions=True)
    assert sum(isinstance(each, OutOfStock) for each in sold) == 5
    (stock,) = await availability_by_variant([goods.id], clock.now())
    assert stock.left == 0
