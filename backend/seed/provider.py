"""The stand-in provider learns of payments made before it was there, so that their money can go back."""

import asyncio
import logging
import time
from typing import Any

import httpx

from backend.core import database

logger = logging.getLogger(__name__)

# A body of so many stays well below what the stand-in reads.
AT_ONCE = 200
PATIENCE_S = 10.0
_PAUSE_S = 0.1
# Only a seeded payment never had a page to be paid at.
_SEEDED = """
SELECT p.reference, p.provider_reference, p.amount_minor, p.currency, p.paid_at,
    coalesce(sum(r.amount_minor) FILTER (WHERE r.state = 'SUCCEEDED'), 0)::bigint AS refunded
FROM payment p LEFT JOIN refund r ON r.payment_id = p.id
WHERE p.provider = 'sandbox' AND p.state = 'PAID' AND p.pay_url IS NULL GROUP BY p.id ORDER BY p.paid_at, p.id
"""


async def tell_provider(address: str) -> int:
    """Tell the stand-in at `address` of every seeded payment it does not know; returns how many it took up.

    Waits some seconds for one that is just starting. One that is away is only warned about: the shop works without,
    but the provider will refuse to give money of seeded orders back.
    """
    payments = [
        {
            "out_trade_no": row["reference"],
            "transaction_id": row["provider_reference"],
            "amount": {"total": row["amount_minor"], "currency": row["currency"]},
            "success_time": row["paid_at"].isoformat(),
            "refunded": row["refunded"],
        }
        for row in await database.fetch(_SEEDED)
    ]
    told = 0
    try:
        async with httpx.AsyncClient(base_url=address, timeout=PATIENCE_S, trust_env=False) as sandbox:
            # They are told in order, so that who knows the last knows all.
            if not payments or await _knows(sandbox, payments[-1]["out_trade_no"]):
                return 0
            for start in range(0, len(payments), AT_ONCE):
                answer = await sandbox.post("/_control/payments", json={"payments": payments[start : start + AT_ONCE]})
                answer.raise_for_status()
                told += answer.json()["added"]
    except httpx.HTTPError as problem:
        logger.warning("the stand-in provider did not hear of seeded payments: %s", type(problem).__name__)
    return told


async def _knows(sandbox: httpx.AsyncClient, reference: Any) -> bool:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            return (await sandbox.get(f"/_control/payments/{reference}")).status_code == 200
        except httpx.ConnectError:
            if time.monotonic() > deadline:
                raise
            await asyncio.sleep(_PAUSE_S)
