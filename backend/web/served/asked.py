"""What a request for a page asks for: which page, in which language."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlencode

from starlette.requests import Request

from backend.resolvers.storefront.catalog import plain_text
from backend.web import identity
from backend.web.served.words import LANGUAGES

# What the reader once chose in the app, which no header says.
LANGUAGE_COOKIE = "tessera_language"
DEFAULT = "zh-CN"
_SLUG = r"([a-z0-9]+(?:-[a-z0-9]+)*)"


class PageKind(StrEnum):
    """The public pages."""

    HOME = "home"
    CATEGORY = "category"
    PRODUCT = "product"
    BUNDLE = "bundle"
    SEARCH = "search"
    FLASH = "flash"
    HELP = "help"
    HELP_PAGE = "help_page"


_WITH_SLUG = {"c": PageKind.CATEGORY, "p": PageKind.PRODUCT, "b": PageKind.BUNDLE}
_HELP = re.compile(rf"help(?:/{_SLUG})?/?")
_FLASH = re.compile(r"flash/([A-Za-z0-9_-]{1,60})/?")
_ADDRESS = re.compile(rf"([cpb])/{_SLUG}/?")
# What the app shows to each reader alone (`storefront-ui/src/app/router.tsx`), and the shell its worker keeps.
_OWN = re.compile(
    r"(?:cart|checkout|coupons(?:/mine)?|mine|groups|invite|inbox|wallet|account|sign-in|register|reset-password"
    r"|offline|(?:orders|o|gift|invoices|g|i)/[^/]+)/?"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A public page: its kind and, as the kind has it, the slug, the sale's id or the words sought."""

    kind: PageKind
    of: str = ""

    @property
    def path(self) -> str:
        """Its one address in the shop, without a language."""
        if self.kind is PageKind.HOME:
            return "/"
        if self.kind is PageKind.SEARCH:
            return "/search" + (f"?{urlencode({'q': self.of})}" if self.of else "")
        if self.kind in (PageKind.HELP, PageKind.HELP_PAGE):
            return f"/help/{self.of}" if self.of else "/help"
        if self.kind is PageKind.FLASH:
            return f"/flash/{self.of}"
        return f"/{self.kind.value[0]}/{self.of}"


def asked(request: Request) -> Asked | None:
    """The public page at the request's address; None for every other page, which is the app's alone."""
    path = request.path_params.get("path", "")
    if path == "":
        return Asked(PageKind.HOME)
    if path == "search":
        return Asked(PageKind.SEARCH, plain_text(request.query_params.get("q", "")))
    if help_ := _HELP.fullmatch(path[:90]):
        return Asked(PageKind.HELP_PAGE, help_[1]) if help_[1] else Asked(PageKind.HELP)
    if flash := _FLASH.fullmatch(path):
        return Asked(PageKind.FLASH, flash[1])
    found = _ADDRESS.fullmatch(path) if len(path) <= 90 else None
    return Asked(_WITH_SLUG[found[1]], found[2]) if found else None


def is_own(request: Request) -> bool:
    """Whether the app has a page of its own at the request's address; at all others there is none."""
    return _OWN.fullmatch(request.path_params.get("path", "")) is not None


def language(request: Request) -> str:
    """The language of an address that names one (`?lang=`), else the reader's own choice, else the browser's."""
    for chosen in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE)):
        if chosen in LANGUAGES:
            return chosen
    return identity.locale(request.headers.get("accept-language", ""))


def address_in(path: str, locale: str) -> str:
    """A page's address in a language: the shop's first language needs no name."""
    return path if locale == DEFAULT else f"{path}{'&' if '?' in path else '?'}lang={locale}"
