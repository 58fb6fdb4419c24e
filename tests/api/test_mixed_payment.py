"""Orders that their buyer's wallet pays, or a part of them: held, taken, freed, given back, to the cent."""

from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.ports import PaymentState
from backend.domain.vault.models import Code
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, orders, vault, wallets
from tests.make.aftersales import key, leaves
from tests.make.books import give_back, proved
from tests.make.outbox import drain
from tests.make.purse import Purse, purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

QUOTE = """query ($input: QuoteInput!) { quote(input: $input) { ... on Quote { total { amount }
  wallet { available { amount } pays { amount } left { amount } } } } }"""
PLACE = """mutation ($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on WalletShort { available { amount } }
  ... on PlacedOrder { payment { amount { amount } provider } order { id state fromWallet { amount } due { amount } } }
} }"""
ORDER = """query ($id: ID!) { order(id: $id) { state fromWallet { amount } due { amount } refunded { amount }
  backInWallet { amount } payment { provider amount { amount } } } }"""
PREVIEW = """query ($id: ID!) { refundPreview(orderId: $id) { ... on RefundPreview {
  total { amount } walletShare { amount } } } }"""


class Shop:
    """A buyer with ¥15.00 in the wallet, and goods at ¥10.00."""

    def __init__(self, web, goods, buyer):
        self.web, self.goods, self.buyer = web, goods, buyer

    def asked(self, pieces, wallet=None):
        line = {"variantId": ids.public("var", self.goods.id), "quantity": pieces}
        total = {"amount": f"{pieces * 10}.00", "currency": "CNY"}
        part = {"wallet": {"amount": wallet, "currency": "CNY"}} if wallet else {}
        return {"lines": [line], "expectedTotal": total, "acceptsNoReturn": True, **part}

    async def place(self, pieces, wallet=None, idempotency_key=None):
        asked = {"input": self.asked(pieces, wallet), "key": idempotency_key or ids.new().hex}
        return (await self.web.shop(PLACE, **asked))["placeOrder"]

    async def placed(self, pieces, wallet):
        """The order, waiting for the rest of its payment, or paid."""
        answer = await self.place(pieces, wallet)
        return await Order.get(id=ids.parse("ord", answer["order"]["id"]))

    async def wallet(self):
        return await wallets.has(self.buyer.id)

    async def settle(self, order):
        """The provider took what it was to take."""
        payment = await Payment.filter(order_id=order.id).exclude(provider="wallet").order_by("-id").first()
        assert payment is not None
        await payments.settle(payment.id, at=clock.now())
        await drain()
        return await Order.get(id=order.id)


@pytest.fixture
async def shop(web):
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=10, cost=700)
    buyer = await Customer.get(id=(await orders.customer()).customer_id)
    await wallets.credit(buyer.id, 1500)
    await web.wear(buyer)
    return Shop(web, goods, buyer)


async def test_the_wallet_pays_a_part_and_money_goes_back_to_the_provider_first(web, purse, shop):
    quoted = (await web.shop(QUOTE, input={"lines": shop.asked(2)["lines"]}))["quote"]
    assert quoted["wallet"] == {
        "available": {"amount": "15.00"}, "pays": {"amount": "15.00"}, "left": {"amount": "5.00"},
    }  # fmt: skip
    same = key()
    answers = [await shop.place(2, "15.00", same) for _ in range(2)]
    assert answers[0] == answers[1]
    placed = answers[0]
    assert (placed["order"]["state"], placed["order"]["due"]["amount"]) == ("PENDING_PAYMENT", "5.00")
    assert placed["payment"] == {"amount": {"amount": "5.00"}, "provider": "purse"}
    assert await shop.wallet() == (1500, 1500)
    assert (await web.shop(QUOTE, input={"lines": shop.asked(2)["lines"]}))["quote"]["wallet"] is None
    await drain()
    await proved()

    order = await Order.get()
    for _ in range(3):  # a callback may come again
        order = await shop.settle(order)
    assert (order.state, order.paid_minor) == (OrderState.DELIVERED, 2000)
    assert await shop.wallet() == (0, 0)
    assert sorted([(row.provider, row.amount_minor, row.state.value) for row in await Payment.all()]) == [
        ("purse", 500, "PAID"),
        ("wallet", 1500, "PAID"),
    ]
    await proved()

    first, second = await leaves(order)
    await web.wear(await accounts.staff(Role.SUPPORT))
    shown = (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]
    assert (shown["total"]["amount"], shown["walletShare"]["amount"]) == ("20.00", "15.00")
    await give_back(order, {first.id: 1000})
    await drain()
    await proved()
    assert (purse.returned, await shop.wallet()) == (500, (500, 0))
    await give_back(order, {second.id: 1000})
    await drain()
    await proved()
    assert (purse.returned, await shop.wallet()) == (500, (1500, 0))
    assert sorted([row.amount_minor for row in await Refund.all()]) == [500, 500, 1000]
    await web.wear(shop.buyer)
    seen = (await web.shop(ORDER, id=ids.public("ord", order.id)))["order"]
    assert (seen["state"], seen["refunded"]["amount"], seen["backInWallet"]["amount"]) == ("REFUNDED", "20.00", "15.00")
    assert seen["payment"] == {"provider": "purse", "amount": {"amount": "5.00"}}


async def test_what_the_wallet_pays_altogether_is_paid_at_once(web, purse, shop):
    placed = await shop.place(1, "10.00")
    assert (placed["order"]["state"], placed["payment"]) == ("PAID", None)
    await drain()
    await proved()
    assert ((await Order.get()).state, await shop.wallet(), purse.requests) == (OrderState.DELIVERED, (500, 0), {})
    (unit,) = await leaves(await Order.get())
    await give_back(await Order.get(), {unit.id: 1000})
    await drain()
    await proved()
    assert (await shop.wallet(), purse.returned) == ((1500, 0), 0)


async def test_what_a_wallet_has_not_is_refused_and_nothing_changes(web, shop):
    before = await fingerprint()
    short = await shop.place(2, "15.01")
    assert (short["code"], short["path"], short["available"]["amount"]) == (
        "WALLET_SHORT", ["input", "wallet"], "15.00",
    )  # fmt: skip
    for wrong in ("10.01", "0.00", "-1.00"):
        assert (await shop.place(1, wrong))["code"] == "INVALID_INPUT"
    assert changed(before, await fingerprint()) == []
    guest = await Customer.get(id=(await orders.guest()).customer_id)
    await web.wear(guest)
    asked = {**shop.asked(1, "1.00"), "contact": {"email": "lin@example.com"}}
    before = await fingerprint()
    refused = (await web.shop(PLACE, input=asked, key=key()))["placeOrder"]
    assert (refused["code"], refused["available"]["amount"]) == ("WALLET_SHORT", "0.00")
    assert changed(before, await fingerprint()) == []
    assert await Code.filter(state="FREE").count() == 10


@pytest.mark.parametrize("ending", ["cancelled", "expired"])
async def test_what_is_not_paid_frees_the_wallet(shop, ending):
    order = await shop.placed(2, "15.00")
    await Payment.filter(provider="purse").delete()
    if ending == "cancelled":
        caller = Caller(session_id=ids.new(), customer_id=shop.buyer.id)
        await payments.cancel_order(shop.buyer.id, order.id, actor=caller.actor, at=clock.now())
    else:
        assert await payments.expire_order(order.id, at=order.expires_at + timedelta(seconds=1))
    await drain()
    await proved()
    assert await shop.wallet() == (1500, 0)
    assert [(row.provider, row.state.value) for row in await Payment.all()] == [("wallet", "CLOSED")]


async def over(order: Order, purse: Purse, monkeypatch: pytest.MonkeyPatch) -> None:
    """The provider lets the payment be closed, and is paid all the same afterwards."""
    asks = purse.query

    async def pending(reference):
        found = await asks(reference)
        return type(found)(
            **{**{name: getattr(found, name) for name in found.__slots__}, "state": PaymentState.PENDING}
        )

    async def closes(reference):
        return None

    with monkeypatch.context() as patched:
        patched.setattr(purse, "query", pending)
        patched.setattr(purse, "close", closes)
        assert await payments.expire_order(order.id, at=order.expires_at + timedelta(seconds=1))


async def test_late_money_takes_the_wallets_part_again(shop, purse, monkeypatch):
    order = await shop.placed(2, "15.00")
    await over(order, purse, monkeypatch)
    assert await shop.wallet() == (1500, 0)
    order = await shop.settle(order)
    await proved()
    assert (order.state, order.paid_minor, await shop.wallet()) == (OrderState.DELIVERED, 2000, (0, 0))
    assert purse.returned == 0


async def test_late_money_goes_back_when_the_wallet_was_spent(shop, purse, monkeypatch):
    order = await shop.placed(2, "15.00")
    await over(order, purse, monkeypatch)
    await shop.placed(1, "10.00")
    order = await shop.settle(order)
    await proved()
    assert (order.state, order.paid_minor, await shop.wallet()) == (OrderState.EXPIRED, 0, (500, 0))
    assert purse.returned == 500
    assert await Code.filter(state="FREE").count() == 9
