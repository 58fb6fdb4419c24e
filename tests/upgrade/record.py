# mypy: ignore-errors
# It runs with the code of another version than the one beside it.
"""Records what a released version leaves in its database. Run inside a checkout of that version, with its own code:

    cd <checkout of v0.1.0> && PYTHONPATH=$PWD python <this file> <target>.sql.xz

The shop is seeded small; then orders are left in states that a later version must go on with. Only test keys are used.
"""

import asyncio
import base64
import hashlib
import json
import lzma
import os
import re
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

KEYS = {"KEY_ENCRYPTION_KEY": b"k", "BLIND_INDEX_KEY": b"b", "SIGNING_KEY": b"s"}
os.environ |= {f"TESSERA_{name}": base64.urlsafe_b64encode(byte * 32).decode() for name, byte in KEYS.items()}
os.environ |= {
    "TESSERA_ENVIRONMENT": "test",
    "TESSERA_ARGON2_TIME_COST": "1",
    "TESSERA_ARGON2_MEMORY_KIB": "8",
    "TESSERA_SANDBOX_MERCHANT_KEY": "merchant-key-of-the-tests-0123456789",
    "TESSERA_SANDBOX_PROVIDER_KEY": "provider-key-of-the-tests-0123456789",
}
SCALE, SHOP, CODES = 0.0004, 7, 4
# What a dump says of the server that made it, not of the data.
PASSING = re.compile(r"^(--|SET (transaction_timeout|default_table_access_method)|\\(un)?restrict)")


class Company:
    """A payment provider that agrees with everything; `paid` says what money came, by our reference."""

    def __init__(self) -> None:
        self.paid: dict[str, int] = {}

    async def create(self, request):
        from backend.domain.payments.ports import Created

        pay_url = f"http://127.0.0.1/pay/{request.reference}"
        return Created(reference=request.reference, pay_url=pay_url, expires_at=request.expires_at)

    async def query(self, reference):
        from backend.core import clock
        from backend.domain.payments.ports import ProviderPayment
        from backend.domain.payments.states import ProviderState

        amount = self.paid.get(reference)
        return ProviderPayment(
            reference=reference,
            provider_reference=f"42{int(reference[:12], 16)}" if amount else None,
            amount=amount or 0,
            currency="CNY",
            refunded=0,
            created_at=clock.now(),
            state=ProviderState.PAID if amount else ProviderState.PENDING,
            paid_at=clock.now() if amount else None,
        )

    async def close(self, reference):
        return None

    async def refund(self, request):
        from backend.core import clock
        from backend.domain.payments.ports import ProviderRefund, RefundState

        return ProviderRefund(
            reference=request.reference,
            refund_reference=request.refund_reference,
            amount=request.amount,
            provider_reference=f"43{int(request.refund_reference[:12], 16)}",
            currency="CNY",
            state=RefundState.SUCCEEDED,
            refunded_at=clock.now(),
        )


async def unsealed() -> dict[str, str]:
    """The digest of every code that somebody was sold, as this version reads it, by its id."""
    from backend.core import keys
    from backend.domain.vault import sealing
    from backend.domain.vault.models import Batch, Code, CodeState

    found = {}
    data_keys = {}
    for batch in await Batch.all():
        binding = sealing.key_binding(batch.id)
        data_keys[batch.id] = await keys.provider().unwrap(keys.WrappedKey(batch.kek_id, batch.wrapped_key), binding)
    for code in await Code.filter(state=CodeState.DELIVERED).order_by("id"):
        content = sealing.unseal(
            data_keys[code.batch_id], code.sealed, product_id=code.product_id, batch_id=code.batch_id, code_id=code.id
        )
        text = json.dumps([content.number, content.secret, content.url])
        found[str(code.id)] = hashlib.sha256(text.encode()).hexdigest()
    return found


async def fill(url: str, folder: Path) -> dict[str, Any]:
    """The seeded shop, and orders in every odd state; returns what a later version must still find."""
    from backend import settings, wiring
    from backend.core import clock, database, migrating
    from backend.core import redis as cache
    from backend.core.outbox.models import DeliveryRow, OutboxMessage
    from backend.domain.catalog.models import Variant
    from backend.domain.orders.models import Order
    from backend.domain.payments import providers
    from backend.domain.payments import service as payments
    from backend.domain.vault.models import Batch
    from backend.jobs.duty import perform
    from backend.jobs.routes import ROUTES
    from backend.seed import run
    from tests.make import catalog, orders, vault

    await migrating.migrate(url)
    os.environ |= {"DATABASE_URL": url, "TESSERA_DATA_DIR": str(folder)}
    settings.get.cache_clear()
    await database.connect(url)
    # Nobody is there: it is only news for caches.
    await cache.open("redis://127.0.0.1:1")
    await wiring.open_ports(settings.get())
    await run.seed(SCALE, SHOP)
    # Sealed codes cannot be compressed: a few of each batch are enough. Triggers keep the counts.
    await database.execute(
        """DELETE FROM code USING (SELECT id, row_number() OVER (PARTITION BY batch_id ORDER BY id) AS place
             FROM code WHERE state = 'FREE') AS free WHERE code.id = free.id AND free.place > $1""",
        CODES,
    )
    company = Company()
    providers.bind("sandbox", company)

    async def drain() -> None:
        for message in await OutboxMessage.filter(routed_at=None).order_by("id"):
            for duty in ROUTES[message.topic]:
                row = await DeliveryRow.create(message_id=message.id, handler=duty.name)
                await perform(duty, row.id, dict(message.payload))
            await OutboxMessage.filter(id=message.id).update(routed_at=clock.now())

    async def paid(order: Order, *, at: datetime) -> None:
        payment = await payments.start_payment(order.id, at=at)
        company.paid[payment.reference] = payment.amount_minor
        await payments.settle_reference("sandbox", payment.reference, at=clock.now())

    bundle = await Variant.get(sku="SET-WEEKEND")
    single = await Variant.get(sku="STC-980")
    now, earlier = clock.now(), clock.now() - timedelta(hours=2)
    who = {}
    # Delivered: a bundle, and singles whose codes somebody will want to see.
    who["delivered-bundle"] = await orders.placed([(bundle, 1)])
    who["delivered"] = await orders.placed([(single, 2)])
    for name in ("delivered-bundle", "delivered"):
        await paid(who[name], at=now)
    await drain()
    # Its time was over, its only code went to somebody else, and then the money came: given back.
    scarce = await catalog.variant()
    await vault.batch(scarce, codes=1)
    who["late-refunded"] = await orders.placed([(scarce, 1)], at=earlier)
    late = await payments.start_payment(who["late-refunded"].id, at=earlier)
    await payments.expire_order(who["late-refunded"].id, at=now)
    who["had-the-last"] = await orders.placed([(scarce, 1)])
    await paid(who["had-the-last"], at=now)
    company.paid[late.reference] = late.amount_minor
    await payments.settle_reference("sandbox", late.reference, at=now)
    await drain()
    # Bought in another currency, and counted by its number: beside other goods, in a bundle, and one that is not
    # handed over yet.
    abroad, ours = await catalog.variant(), await catalog.variant()
    await vault.batch(ours, codes=2)
    batch = await vault.batch(abroad, codes=3, cost=150)
    await Batch.filter(id=batch.id).update(currency="USD")
    who["bought-abroad"] = await orders.placed([(abroad, 1), (ours, 1)])
    who["bundled-abroad"] = await orders.placed([(await catalog.bundle([(abroad, 1), (ours, 1)]), 1)])
    for name in ("bought-abroad", "bundled-abroad"):
        await paid(who[name], at=now)
    await drain()
    # Never paid, its time over.
    who["expired"] = await orders.placed([(single, 1)], at=earlier)
    await payments.start_payment(who["expired"].id, at=earlier)
    await payments.expire_order(who["expired"].id, at=now)
    await drain()
    # Paid, and the news of it not taken up by any relay yet.
    who["paid"] = await orders.placed([(single, 1)])
    await paid(who["paid"], at=now)
    who["paid-abroad"] = await orders.placed([(abroad, 1)])
    await paid(who["paid-abroad"], at=now)
    # Still waiting for its buyer.
    who["waiting"] = await orders.placed([(single, 1)])
    for name, order in who.items():
        await database.execute('UPDATE "order" SET idempotency_key = $2 WHERE id = $1', order.id, f"upgrade-{name}")
    tables = ("customer", "order", "order_unit", "code", "payment", "refund", "audit_entry", "membership", "reveal")
    known = {
        "orders": {name: str(order.id) for name, order in who.items()},
        "codes": await unsealed(),
        "counts": {t: (await database.fetch(f'SELECT count(*) AS n FROM "{t}"'))[0]["n"] for t in tables},
        "logins": json.loads((folder / "logins.json").read_text()),
    }
    await wiring.close_ports()
    await database.close()
    return known


def main() -> None:
    """Make the dump."""
    from backend.local import postgres
    from backend.local.account import place_for

    with tempfile.TemporaryDirectory(prefix="tessera-record-") as name:
        folder = Path(name)
        folder.chmod(0o711)
        place = place_for(folder)
        with postgres.running(place, "record", folder, durable=False) as server:
            known = asyncio.run(fill(server.url, folder))
            told = subprocess.run(
                [str(postgres.programs(place) / "pg_dump"), "--no-owner", "--no-privileges", "--dbname", server.url],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
    lines = [line for line in told.splitlines() if not PASSING.match(line)]
    target = Path(sys.argv[1])
    target.with_name(target.name.replace(".sql.xz", ".json")).write_text(json.dumps(known, indent=1) + "\n")
    target.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME))


if __name__ == "__main__":
    main()
