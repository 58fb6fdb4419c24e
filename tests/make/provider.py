"""The sandbox provider as a process, bound as the shop's payment provider, with its levers."""

from collections.abc import AsyncIterator, Iterator

import pytest

from backend.adapters.payments.prepaid import PrepaidBalance
from backend.adapters.payments.sandbox import SandboxProvider
from backend.core import clock
from backend.domain.orders.models import Order
from backend.domain.payments import providers
from backend.domain.payments.models import Payment
from backend.domain.payments.service import start_payment
from tests.standins.sandbox import MERCHANT_ID, MERCHANT_KEY, PROVIDER_KEY, Merchant, SandboxProcess


@pytest.fixture(scope="session")
def sandbox_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    """One provider for the whole run: its books know nothing of our database, and numbers never repeat."""
    process = SandboxProcess(tmp_path_factory.mktemp("provider") / "books")
    process.folder.mkdir()
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def levers(sandbox_process: SandboxProcess) -> AsyncIterator[Merchant]:
    """Makes the provider misbehave; well-behaved again afterwards."""
    merchant = Merchant(sandbox_process.url)
    yield merchant
    await merchant.http.delete("/_control/behaviour", headers={"Content-Type": "application/json"})
    await merchant.http.aclose()


@pytest.fixture
async def provider(sandbox_process: SandboxProcess, levers: Merchant) -> AsyncIterator[SandboxProvider]:
    """The provider, bound."""
    made = SandboxProvider(
        base_url=sandbox_process.url,
        merchant_id=MERCHANT_ID,
        merchant_key=MERCHANT_KEY,
        provider_key=PROVIDER_KEY,
        timeout_s=3.0,
    )
    providers.bind("sandbox", made)
    providers.bind("wallet", PrepaidBalance(), standard=False)
    yield made
    providers.unbind_all()
    await made.aclose()


async def started(order: Order) -> Payment:
    """The order's payment, open at the provider."""
    return await start_payment(order.id, at=clock.now())


async def pay(levers: Merchant, payment: Payment) -> None:
    """What the buyer does on the provider's page."""
    assert payment.pay_url is not None
    answer = await levers.http.post(payment.pay_url, headers={"Accept": "application/json"})
    answer.raise_for_status()
