"""Help pages as HTML, from the parts that the graph gives of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from backend.web.served.asked import address_in
from backend.web.served.markup import Markup, element
from backend.web.served.parts import link

Part = Mapping[str, Any]
_LISTS = {"BULLETS": "ul", "STEPS": "ol"}


def listed(pages: Sequence[Part], locale: str) -> Markup:
    """Every page with what it is about."""
    items = [
        element("li", [link(page["title"], f"/help/{page['slug']}", locale), element("p", page["summary"])])
        for page in pages
    ]
    return element("ul", items, class_="served-choice")


def sections(found: Sequence[Part], locale: str) -> list[Markup]:
    """Questions and their answers."""
    made = []
    for one in found:
        asked = [element("h2", one["question"])] if one["question"] else []
        made.append(element("section", [*asked, *(_block(block, locale) for block in one["blocks"])]))
    return made


def answers(found: Sequence[Part]) -> list[tuple[str, str]]:
    """Each question with its answer in plain words."""
    return [
        (one["question"], "\n".join(_plain(line) for block in one["blocks"] for line in block["lines"]))
        for one in found
        if one["question"] and one["blocks"]
    ]


def _block(block: Part, locale: str) -> Markup:
    lines = [_words(line["spans"], locale) for line in block["lines"]]
    if block["kind"] in _LISTS:
        return element(_LISTS[block["kind"]], [element("li", line) for line in lines], class_="served-points")
    return element("p", [piece for line in lines for piece in line])


def _words(spans: Iterable[Part], locale: str) -> list[str]:
    return [_span(span, locale) for span in spans]


def _span(span: Part, locale: str) -> str:
    if (address := span["address"]) is not None:
        inside = address.startswith("/")
        return element("a", span["text"], href=address_in(address, locale) if inside else address)
    return element("strong", span["text"]) if span["strong"] else span["text"]


def _plain(line: Part) -> str:
    return "".join(span["text"] for span in line["spans"])
