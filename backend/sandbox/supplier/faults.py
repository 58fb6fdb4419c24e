"""Answers that do not come, or come as nobody wants them."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from starlette.responses import HTMLResponse, Response, StreamingResponse

from .behaviour import Fault

if TYPE_CHECKING:
    from .supplier import Supplier

HUGE_BYTES = 500 * 1024 * 1024
CHUNK = b"0" * 65_536
DRIP_S = 0.5
_PAGE = "<!doctype html><html><head><title>502</title></head><body><h1>502 Bad Gateway</h1></body></html>"


async def failed(supplier: "Supplier", fault: Fault, envelope: dict[str, Any]) -> Response:
    """What is sent in place of the right answer."""
    if fault is Fault.UNAVAILABLE:
        return Response("Service Unavailable", 503)
    if fault in (Fault.TIMEOUT, Fault.LOST_ANSWER):
        await supplier.hang()
        return Response("Gateway Timeout", 504)
    if fault is Fault.UNKNOWN:
        envelope = {"code": 500, "msg": "系统异常", "data": None}
    elif fault is Fault.HTML:
        return HTMLResponse(_PAGE)
    elif fault is Fault.GARBAGE:
        return Response(secrets.token_bytes(2000), media_type="application/json")
    elif fault is Fault.HUGE:
        return StreamingResponse(_huge(), media_type="application/json")
    elif fault is Fault.DRIP:
        return StreamingResponse(_drip(json.dumps(envelope).encode()), media_type="application/json")
    elif fault is Fault.TRUNCATED:
        content = json.dumps(envelope).encode()
        return Response(content[: len(content) * 2 // 3], media_type="application/json")
    else:
        envelope = {**envelope, "data": _wrong(fault, envelope["data"])}
    return Response(json.dumps(envelope), media_type="application/json")


def _wrong(fault: Fault, data: Any) -> Any:
    if isinstance(data, list):
        return [_wrong(fault, entry) for entry in data]
    if not isinstance(data, dict):
        return data
    if fault is Fault.WRONG_NUMBER and "external_orderno" in data:
        return {**data, "external_orderno": secrets.token_hex(16)}
    if fault is Fault.WRONG_ACCOUNT and "recharge_info" in data:
        return {**data, "recharge_info": [{"n": "充值账号", "v": "19900000000", "k": "recharge_account"}]}
    if "total_price" in data:
        whole, _, part = data["total_price"].partition(".")
        wrong = f"{whole}.{part} USD" if fault is Fault.WRONG_CURRENCY else f"{int(whole) + 1}.{part}"
        return {**data, "total_price": wrong}
    return data


async def _huge() -> AsyncIterator[bytes]:
    yield b'{"code":200,"msg":"'
    for _ in range(HUGE_BYTES // len(CHUNK)):
        yield CHUNK


async def _drip(content: bytes) -> AsyncIterator[bytes]:
    for place in range(len(content)):
        yield content[place : place + 1]
        await asyncio.sleep(DRIP_S)
