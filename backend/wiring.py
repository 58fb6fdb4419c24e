"""Binds adapters to the ports of the domain; the only place that knows both. Used by app, jobs and cli."""

from backend.adapters.bots.http import ChatBots
from backend.adapters.kms import environment
from backend.adapters.messages.viewer import MessageViewer
from backend.adapters.payments.prepaid import PrepaidBalance
from backend.adapters.payments.sandbox import SandboxProvider
from backend.adapters.storage import folder
from backend.adapters.suppliers.kasushou import KasushouSupplier
from backend.adapters.visitors.loopback import LoopbackVisitors
from backend.adapters.webhooks.http import HttpSender
from backend.core import keys
from backend.domain.alerts import ports as chats
from backend.domain.flash_sales import ports as rehearsals
from backend.domain.notifications import ports as messages
from backend.domain.payments import providers
from backend.domain.payments.prepaid import PROVIDER, WALLET
from backend.domain.suppliers import bound as suppliers
from backend.domain.tasks import ports as files
from backend.domain.webhooks import ports as webhooks
from backend.settings import Settings

_sandbox: list[SandboxProvider] = []
_suppliers: list[KasushouSupplier] = []


def bind_keys(settings: Settings) -> None:
    """Bind the key service alone; raises ValueError when a key is missing or malformed."""
    keys.bind(environment.provider(settings))


async def open_ports(settings: Settings) -> None:
    """Bind every port on the running event loop, where the adapters' connections will live."""
    bind_keys(settings)
    messages.bind(MessageViewer())
    files.bind(folder.store(settings))
    line = HttpSender(
        timeout_s=settings.webhook_timeout_s,
        plain=settings.demo or settings.environment != "production",
        local=settings.demo,
    )
    webhooks.bind(line)
    chats.bind(ChatBots(line))
    shop = settings.rehearsal_url or f"http://127.0.0.1:{settings.port}"
    rehearsals.bind(lambda at_a_time: LoopbackVisitors(shop, at_a_time))
    providers.bind(PROVIDER, PrepaidBalance(), standard=False)
    providers.bind(WALLET, PrepaidBalance(), standard=False)
    if settings.sandbox_url:
        sandbox = SandboxProvider(
            base_url=settings.sandbox_url,
            merchant_id=settings.sandbox_merchant_id,
            merchant_key=settings.sandbox_merchant_key.get_secret_value(),
            provider_key=settings.sandbox_provider_key.get_secret_value(),
            timeout_s=settings.payment_timeout_s,
        )
        _sandbox.append(sandbox)
        providers.bind("sandbox", sandbox)
    for code, access in settings.suppliers.items():
        supplier = KasushouSupplier(
            base_url=access.url,
            user_id=access.user_id,
            key=access.key.get_secret_value(),
            timeout_s=settings.supplier_timeout_s,
        )
        _suppliers.append(supplier)
        suppliers.bind(code, supplier)


async def close_ports() -> None:
    """Let every kept connection go."""
    providers.unbind_all()
    suppliers.unbind_all()
    while _suppliers:
        await _suppliers.pop().aclose()
    while _sandbox:
        await _sandbox.pop().aclose()
