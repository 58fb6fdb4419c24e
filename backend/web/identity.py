"""Who sent a request, and whether a browser was made to send it by another site."""

from functools import lru_cache
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection

from backend import settings
from backend.schema.doors import Door

COOKIES = {Door.STOREFRONT: "tessera_session", Door.ADMIN: "tessera_staff"}
CLIENT_HEADER = "x-tessera-client"
# By which a browser, or an app that keeps no cookies, is known again; as long as browsers keep a cookie at most.
DEVICE_COOKIE, DEVICE_HEADER, DEVICE_S = "tessera_device", "x-tessera-device", 400 * 24 * 3600


def bearer(value: str | None) -> str | None:
    """The token of an `Authorization: Bearer …` value."""
    scheme, _, token = (value or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def token_of(connection: HTTPConnection, door: Door) -> str:
    """The session token sent with a request: a bearer token before the door's cookie; empty when none."""
    return bearer(connection.headers.get("authorization")) or connection.cookies.get(COOKIES[door], "")


def device_of(connection: HTTPConnection) -> str:
    """What a request says of its device, not yet believed; empty when it says nothing."""
    return connection.headers.get(DEVICE_HEADER) or connection.cookies.get(DEVICE_COOKIE, "")


def cross_site(headers: Headers) -> str | None:
    """Why a POST is taken for another site's doing; None when it may go on.

    A bearer token is not sent by a browser on its own, so it needs no proof. Otherwise the browser's own words
    (`Sec-Fetch-Site`, `Origin`) must say same origin where it says anything, and the request must be one that
    a page of another site cannot send without asking first: JSON, or our own header.
    """
    if bearer(headers.get("authorization")):
        return None
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return "The request comes from another site."
    origin = headers.get("origin")
    if origin is not None and not is_own_origin(origin, headers.get("host")):
        return "The request comes from another origin."
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if CLIENT_HEADER not in headers and content_type != "application/json":
        return f"Send JSON, or the header {CLIENT_HEADER}."
    return None


def is_own_origin(origin: str, host: str | None) -> bool:
    """Whether an Origin is the address the request was sent to, or the shop's public address."""
    asked = urlsplit(origin)
    if asked.scheme not in ("http", "https") or not asked.netloc:
        return False
    default = ":443" if asked.scheme == "https" else ":80"
    own = (host or "").lower().removesuffix(default)
    if asked.netloc.lower().removesuffix(default) == own:
        return True
    return origin.lower() == settings.get().address().lower()


@lru_cache(maxsize=1000)
def locale(accept_language: str) -> str:
    """The best of `zh-CN` and `en` for an Accept-Language value (RFC 9110, 12.5.4); Chinese when it says neither."""
    best, weight = "zh-CN", 0.0
    for part in accept_language[:200].split(","):
        tag, _, rest = part.strip().partition(";")
        language = {"zh": "zh-CN", "en": "en"}.get(tag.strip().lower().partition("-")[0])
        quality = rest.strip().removeprefix("q=") if rest else "1"
        try:
            asked = float(quality)
        except ValueError:
            continue
        if language and asked > weight:
            best, weight = language, asked
    return best
