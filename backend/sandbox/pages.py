"""The payer's door: the hosted page of a payment, and paying without a page."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from .bodies import read_body
from .errors import ApiError
from .options import behaviour_of
from .provider import Provider
from .texts import language_of
from .times import now_ms
from .trades import Trade, new_payer
from .view import SCRIPT_PATH, STYLE_PATH, missing_page, payment_page

# Who pays is known by the account that the browser is signed in with; here every browser is one.
PAYER_COOKIE, PAYER_S = "sandbox_payer", 365 * 24 * 3600
_FILES = Path(__file__).parent / "page"
_IMMUTABLE = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}


async def show(request: Request) -> Response:
    """The payment's page in the payer's language."""
    provider: Provider = request.app.state.provider
    language = language_of(request.query_params.get("lang"), request.headers.get("accept-language", ""))
    trade = provider.trades.by_token(request.path_params["token"])
    await provider.store.durable()
    if trade is None:
        return _html(missing_page(language), 404, None)
    at = now_ms()
    html = payment_page(trade, at, provider.settings.merchant_name, language)
    answer = _html(html, 200, trade)
    if PAYER_COOKIE not in request.cookies:
        answer.set_cookie(PAYER_COOKIE, new_payer(), PAYER_S, path="/pay", httponly=True, samesite="lax")
    return answer


async def act(request: Request) -> Response:
    """Pay, decline or go back: a form's answer redirects, `Accept: application/json` gets the payment's state."""
    if "application/json" in request.headers.get("accept", ""):
        return await _act_json(request)
    provider: Provider = request.app.state.provider
    language = language_of(request.query_params.get("lang"), request.headers.get("accept-language", ""))
    try:
        form = _form(await read_body(request))
    except ApiError as error:
        return Response(error.message, error.status)
    trade = provider.trades.by_token(request.path_params["token"])
    if trade is None:
        return _html(missing_page(language), 404, None)
    action = form.get("action", "")
    if action == "cancel":
        return _see(trade.return_url)
    here = f"/pay/{trade.token}?{urlencode({'lang': language})}"
    try:
        chosen = behaviour_of(form)
        if chosen is not None:
            provider.behaviours.set(trade.out_trade_no, chosen)
        trade = _do(provider, trade, action, form.get("payer", "").strip() or request.cookies.get(PAYER_COOKIE))
    except ApiError as error:
        await provider.store.durable()
        # A page that is out of date shows how the payment stands; anything else is a request we never offered.
        return _see(here) if error.code != "PARAM_ERROR" else Response(error.message, error.status)
    await provider.store.durable()
    return _see(trade.return_url if trade.paid_at is not None else here)


async def _act_json(request: Request) -> Response:
    provider: Provider = request.app.state.provider
    try:
        body = await read_body(request)
        action, payer = _json_action(body) if body else ("pay", None)
        trade = provider.trades.by_token(request.path_params["token"])
        if trade is None:
            raise ApiError("ORDER_NOT_EXIST", "No payment has this page.")
        trade = _do(provider, trade, action, payer)
        if trade.paid_at is None and action == "pay":
            raise ApiError("PAYMENT_DECLINED", "The payment was declined.")
        payload, status = {**trade.wire(now_ms()), "return_url": trade.return_url}, 200
    except ApiError as error:
        payload, status = error.payload(), error.status
    await provider.store.durable()
    return Response(orjson.dumps(payload), status, media_type="application/json")


def _do(provider: Provider, trade: Trade, action: str, payer: str | None) -> Trade:
    if action == "pay":
        return provider.trades.pay(trade, payer)
    if action == "decline":
        return provider.trades.decline(trade)
    raise ApiError("PARAM_ERROR", "action: must be pay or decline")


def _form(body: bytes) -> dict[str, str]:
    try:
        fields = parse_qs(body.decode("ascii"), max_num_fields=20)
    except ValueError:
        raise ApiError("PARAM_ERROR", "body: not a form") from None
    return {name: values[-1] for name, values in fields.items()}


def _json_action(body: bytes) -> tuple[str, str | None]:
    """What is to be done, and who pays where it is said."""
    try:
        asked = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise ApiError("PARAM_ERROR", "body: not JSON") from None
    action, payer = (asked.get("action", "pay"), asked.get("payer")) if isinstance(asked, dict) else (None, None)
    if not isinstance(action, str):
        raise ApiError("PARAM_ERROR", "action: must be pay or decline")
    if payer is not None and not isinstance(payer, str):
        raise ApiError("PARAM_ERROR", "payer: must be text")
    return action, payer


def _see(url: str) -> Response:
    return RedirectResponse(url, 303, headers={"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})


def _html(html: str, status: int, trade: Trade | None) -> Response:
    # Browsers hold the redirect that follows a form to form-action as well, so the shop's origin is named.
    shop = "" if trade is None else "{0.scheme}://{0.netloc}".format(urlsplit(trade.return_url))
    policy = (
        "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
        f"form-action 'self' {shop}".rstrip()
    )
    headers = {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
    return Response(html, status, headers, "text/html")


def _file(name: str, media_type: str) -> Callable[[Request], Awaitable[Response]]:
    content = (_FILES / name).read_bytes()

    async def serve(request: Request) -> Response:
        return Response(content, 200, _IMMUTABLE, media_type)

    return serve


ROUTES = [
    Route("/pay/{token}", act, methods=["POST"]),
    Route("/pay/{token}", show, methods=["GET"]),
    Route(STYLE_PATH, _file("pay.css", "text/css")),
    Route(SCRIPT_PATH, _file("pay.js", "text/javascript")),
]
