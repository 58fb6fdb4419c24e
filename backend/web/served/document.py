"""A page put into the app's shell: head, body, and the answers the app would ask for first."""

from collections.abc import Sequence

from backend.core import pictures
from backend.web.served import parts
from backend.web.served.asked import DEFAULT, address_in
from backend.web.served.markup import Markup, data, element, joined
from backend.web.served.told import Told
from backend.web.served.views import View
from backend.web.served.words import LANGUAGES

# Where the shell takes what a page adds to it (`storefront-ui/index.html`).
TITLE, ROOT, LANG = "<title>Tessera</title>", '<div id="root"></div>', '<html lang="zh-CN">'
END = "</head>"
# How the shell loads the app, and how a page does that can be read without it: its words and pictures come first.
# `src/app/arrival.tsx` takes the styles that are set aside here.
_LATER = (
    ('<link rel="stylesheet" ', '<link rel="stylesheet" media="print" '),
    ('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" '),
    ('<script type="module" ', '<script type="module" fetchpriority="low" '),
)
_ICON = "/icons/512.png"
_MANIFEST = "/manifest.{}.webmanifest"
# The app takes these away when it goes to another page, and finds its answers by this id.
_OF_PAGE = "served"
_TOLD = "told"


def filled(shell: str, view: View, *, locale: str, base: str, shop: str, files: Sequence[tuple[str, str]] = ()) -> str:
    """The whole document; `files` are (relation, address) of what the page's own part of the app consists of."""
    ahead = [_ahead(relation, address) for relation, address in files]
    body = joined((element("div", parts.framed(view.main, locale), id="root"), _told(view.told)))
    head = joined(_head(view, locale, base, shop))
    spoken = _later(_spoken(shell, locale)).replace(TITLE, head, 1).replace(ROOT, body, 1)
    # Last: what the shell says of the order of styles comes before any of them.
    return spoken.replace(END, joined(ahead) + END, 1)


def bare(shell: str, locale: str) -> str:
    """The shell of a page that is the app's alone: nobody's search engine shall show it."""
    private = joined((element("meta", name="robots", content="noindex"), Markup(TITLE)))
    return _spoken(shell, locale).replace(TITLE, private, 1)


def _spoken(shell: str, locale: str) -> str:
    translated = shell.replace(LANG, f'<html lang="{locale}">', 1)
    return translated.replace(_MANIFEST.format(DEFAULT), _MANIFEST.format(locale), 1)


def _head(view: View, locale: str, base: str, shop: str) -> list[Markup]:
    found = [element("title", view.title), _meta("description", view.description)]
    canonical = base + address_in(view.path, locale)
    if view.shown:
        found.append(element("link", rel="canonical", href=canonical, data_page=_OF_PAGE))
        found += [_alternate(language, base + address_in(view.path, language)) for language in LANGUAGES]
        found.append(_alternate("x-default", base + address_in(view.path, DEFAULT)))
    else:
        found.append(_meta("robots", "noindex"))
    shared = {
        "og:site_name": shop,
        "og:type": "product" if view.goods else "website",
        "og:title": view.title,
        "og:description": view.description,
        "og:url": canonical,
        "og:image": base + (view.image or _ICON),
        **(_card_facts(view.image_alt) if view.image else {}),
        "og:locale": locale.replace("-", "_") if "-" in locale else f"{locale}_US",
    }
    found += [element("meta", property=name, content=text, data_page=_OF_PAGE) for name, text in shared.items()]
    found.append(_meta("twitter:card", "summary_large_image" if view.image else "summary"))
    return [*found, *(data(node, kind="application/ld+json", data_page=_OF_PAGE) for node in view.linked)]


def _card_facts(alt: str) -> dict[str, str]:
    """What lets a shared link be laid out before its picture is there, and be told to who does not see it."""
    width, height = pictures.CARD
    return {"og:image:width": str(width), "og:image:height": str(height), "og:image:alt": alt}


def _meta(name: str, content: str) -> Markup:
    return element("meta", name=name, content=content, data_page=_OF_PAGE)


def _alternate(language: str, address: str) -> Markup:
    return element("link", rel="alternate", hreflang=language, href=address, data_page=_OF_PAGE)


def _ahead(relation: str, address: str) -> Markup:
    return Markup(_later(element("link", rel=relation, href=address, crossorigin="", nonce="__CSP_NONCE__")))


def _later(markup: str) -> str:
    for at_once, later in _LATER:
        markup = markup.replace(at_once, later)
    return markup


def _told(told: Sequence[Told]) -> Markup:
    answers = [{"id": one.document_id, "variables": one.variables, "data": one.data} for one in told]
    return data(answers, kind="application/json", id=_TOLD) if answers else Markup("")
