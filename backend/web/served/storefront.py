"""The storefront's app, its public pages served as what they are."""

import logging
from pathlib import Path

import orjson
from starlette.requests import Request
from starlette.responses import Response

from backend import settings
from backend.web.answers import Answer, Answers
from backend.web.apps import Shell, SinglePageApp
from backend.web.door import DoorView
from backend.web.served import document
from backend.web.served.asked import Asked, PageKind, asked, is_own, language
from backend.web.served.linked import Links
from backend.web.served.told import NotTold, Teller
from backend.web.served.views import view

logger = logging.getLogger(__name__)

_PARTS = {
    PageKind.HOME: "src/features/catalog/home/HomePage.tsx",
    PageKind.CATEGORY: "src/features/catalog/lists/CategoryPage.tsx",
    PageKind.PRODUCT: "src/features/catalog/product/ProductPage.tsx",
    PageKind.BUNDLE: "src/features/catalog/product/BundlePage.tsx",
    PageKind.SEARCH: "src/features/catalog/search/SearchPage.tsx",
    PageKind.FLASH: "src/features/checkout/flash/FlashSalePage.tsx",
    PageKind.HELP: "src/features/help/HelpIndex.tsx",
    PageKind.HELP_PAGE: "src/features/help/HelpPage.tsx",
}


class Storefront(SinglePageApp):
    """Its shell filled for who cannot wait for scripts; made once for everybody, and dropped when the news say so."""

    def __init__(self, dist: Path, view: DoorView, answers: Answers) -> None:
        super().__init__("storefront", dist)
        self._teller = Teller(view)
        self._answers = answers

    async def page(self, request: Request, shell: Shell) -> Response:
        """The shell, filled when the address is a public page's."""
        locale, wanted = language(request), asked(request)
        if wanted is None:
            # At an address of nobody's the app says so in its own words, and the status says it to machines.
            return self.shown(document.bare(shell.text, locale), 200 if is_own(request) else 404)
        try:
            made = await self._made(wanted, locale, shell)
        except NotTold as untold:
            logger.warning("a page is served without its content: %s", untold)
        except Exception as error:  # noqa: BLE001 - the app asks again, and tells its reader what is wrong
            logger.warning("a page is served without its content: %s", type(error).__name__)
        else:
            status, _, text = made.partition("\n")
            # Left and come back to, it is still there: it holds nothing of anybody.
            return self.shown(text, int(status), cached="private, no-cache")
        return self.shown(shell.text)

    async def _made(self, wanted: Asked, locale: str, shell: Shell) -> str:
        async def compute() -> tuple[bytes, bool]:
            chosen = settings.get()
            base, shop = chosen.address(), chosen.shop_name_zh if locale == "zh-CN" else chosen.shop_name_en
            found = await view(wanted, self._teller, Links(base, locale, shop), locale)
            files = self._files(wanted.kind, shell)
            text = document.filled(shell.text, found, locale=locale, base=base, shop=shop, files=files)
            return f"{found.status}\n{text}".encode(), True

        key = ("page", str(shell.changed), wanted.path, locale)
        found = await self._answers.answer(key, compute)
        return (found.body if isinstance(found, Answer) else found).decode()

    def _files(self, kind: PageKind, shell: Shell) -> list[tuple[str, str]]:
        """What the page's own part of the app consists of, beyond what the shell names already."""
        try:
            manifest = orjson.loads((self.dist / ".vite" / "manifest.json").read_bytes())
        except OSError:
            return []
        found: dict[str, str] = {}
        seen: set[str] = set()
        waiting = [_PARTS[kind]]
        while waiting:
            name = waiting.pop()
            if name in seen or name not in manifest:
                continue
            seen.add(name)
            part = manifest[name]
            waiting += part.get("imports", ())
            found[f"/{part['file']}"] = "modulepreload"
            found |= dict.fromkeys((f"/{style}" for style in part.get("css", ())), "stylesheet")
        return [(relation, address) for address, relation in found.items() if address not in shell.text]
