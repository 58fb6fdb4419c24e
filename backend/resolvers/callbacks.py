"""`POST /callbacks/<provider>` and `/callbacks/suppliers/<code>`: a payment provider or a supplier has news.

It is a trigger: who sent it is asked what holds.
"""

import logging

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from backend.core import clock
from backend.domain.audit import service as audit
from backend.domain.payments import providers, service
from backend.domain.payments.models import Refund
from backend.domain.payments.ports import CallbackForged, CallbackKind, CallbackTrigger
from backend.domain.suppliers import bound as suppliers
from backend.domain.suppliers import ports as supplier_ports
from backend.domain.suppliers import service as supplier_service

logger = logging.getLogger(__name__)

MOST_BYTES = 64 * 1024


async def receive(request: Request) -> JSONResponse:
    """Verify, ask the provider, apply once.

    2xx: known, whether now or before; the provider stops. 401: not signed by it; evidence is kept. 404: not one
    of ours. 503: ask again later. Anything but 2xx makes a provider send its callback again.
    """
    if request.method != "POST":
        return _answer(405, "POST_ONLY")
    name = request.path_params["provider"]
    provider = providers.provider(name)
    if provider is None:
        return _answer(404, "UNKNOWN_PROVIDER")
    try:
        body = await _body(request)
    except ClientDisconnect:
        return _answer(400, "BROKEN_OFF")
    if body is None:
        return _answer(413, "TOO_LARGE")
    try:
        trigger = provider.verify_callback(request.headers, body)
    except CallbackForged:
        address = request.client.host if request.client else None
        await audit.witness("callback.forged", subject=name, address=address, bytes=len(body))
        return _answer(401, "FORGED")
    if trigger.kind is CallbackKind.REFUND:
        return await _refund(trigger)
    return await _payment(name, trigger)


async def receive_supplier(request: Request) -> Response:
    """Verify and ask the supplier. `ok` once the number is one of ours: what the question leaves open is asked again
    by our own clock. A stale one counts as forged, a copy is answered and not followed. Otherwise as `receive`.
    """
    if request.method != "POST":
        return _answer(405, "POST_ONLY")
    code = request.path_params["code"]
    port = suppliers.port(code)
    if port is None:
        return _answer(404, "UNKNOWN_SUPPLIER")
    try:
        body = await _body(request)
    except ClientDisconnect:
        return _answer(400, "BROKEN_OFF")
    if body is None:
        return _answer(413, "TOO_LARGE")
    try:
        news = port.verify_callback(request.headers, body)
    except supplier_ports.CallbackForged:
        address = request.client.host if request.client else None
        await audit.witness("callback.forged", subject=f"supplier:{code}", address=address, bytes=len(body))
        return _answer(401, "FORGED")
    if not await supplier_service.hear(code, news.reference, mark=news.mark, at=clock.now()):
        return _answer(404, "UNKNOWN_ORDER")
    return PlainTextResponse("ok", headers={"cache-control": "no-store"})


async def _payment(name: str, trigger: CallbackTrigger) -> JSONResponse:
    settled = await service.settle_reference(name, trigger.reference, at=clock.now())
    if settled is None:
        return _answer(404, "UNKNOWN_PAYMENT")
    payment = settled.payment
    if (trigger.claimed_amount, trigger.currency) != (payment.amount_minor, payment.currency):
        await audit.witness(
            "callback.differs",
            subject=str(payment.id),
            expected_minor=payment.amount_minor,
            claimed_minor=trigger.claimed_amount,
            currency=trigger.currency,
        )
        logger.warning("a callback claims another amount than payment %s has", payment.id)
    return _answer(200, "SUCCESS") if settled.answered else _answer(503, "LATER")


async def _refund(trigger: CallbackTrigger) -> JSONResponse:
    refund = await Refund.get_or_none(reference=trigger.refund_reference)
    if refund is None:
        return _answer(404, "UNKNOWN_REFUND")
    await service.make_refund(refund.id, at=clock.now())
    return _answer(200, "SUCCESS")


async def _body(request: Request) -> bytes | None:
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > MOST_BYTES:
            return None
    return bytes(read)


def _answer(status: int, code: str) -> JSONResponse:
    return JSONResponse({"code": code}, status, {"cache-control": "no-store"})
