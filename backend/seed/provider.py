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
_SEEDED = "p.provider = 'sandbox' AND p.state = 'PAID' AND p.pay_url IS NULL"
_LAST = f"SELECT p.reference FROM payment p WHERE {_SEEDED} ORDER BY p.id DESC LIMIT 1"  # noqa: S608
_NEXT = f"""
SELECT p.id, p.reference, p.provider_reference, p.amount_minor, p.currency, p.paid_at,
    coalesce((SELECT sum(r.amount_minor) FROM refund r WHERE r.payment_id = p.id AND r.state = 'SUCCEEDED'
        AND r.destination = 'ORIGINAL'), 0)::bigint
        AS refunded
FROM payment p WHERE {_SEEDED} AND ($1::uuid IS NULL OR p.id > $1)
ORDER BY p.id LIMIT $2
"""  # noqa: S608


async def tell_provider(address: str) -> int:
    """Tell the stand-in at `address` of every seeded payment it does not know; returns how many it took up.

    Waits some seconds for one that is just starting. One that is away is only warned about: the shop works without,
    but the provider will refuse to give money of seeded orders back.
    """
    told = 0
    last = await database.fetch(_LAST)
    try:
        async with httpx.AsyncClient(base_url=address, timeout=PATIENCE_S, trust_env=False) as sandbox:
            # They are told in order, so that who knows the last knows all.
            if not last or await _knows(sandbox, last[0]["reference"]):
                return 0
            after = None
            while rows := await database.fetch(_NEXT, after, AT_ONCE):
                answer = await sandbox.post("/_control/payments", json={"payments": [_told(row) for row in rows]})
                answer.raise_for_status()
                told += answer.json()["added"]
                after = rows[-1]["id"]
    except httpx.HTTPError as problem:
        logger.warning("the stand-in provider did not hear of seeded payments: %s", type(problem).__name__)
    return told


def _told(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "out_trade_no": row["reference"],
        "transaction_id": row["provider_reference"],
        "amount": {"total": row["amount_minor"], "currency": row["currency"]},
        "success_time": row["paid_at"].isoformat(),
        "refunded": row["refunded"],
    }


async def _knows(sandbox: httpx.AsyncClient, reference: Any) -> bool:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            return (await sandbox.get(f"/_control/payments/{reference}")).status_code == 200
        except httpx.ConnectError:
            if time.monotonic() > deadline:
                raise
            await asyncio.sleep(_PAUSE_S)
