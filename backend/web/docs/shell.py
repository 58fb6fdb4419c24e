"""What stands around every page of the documentation."""

import hashlib
import html
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

WORDS = {
    "zh-CN": {
        "docs": "开发文档",
        "contents": "目录",
        "skip": "跳到正文",
        "other": "English",
        "explorer": "在线调试",
        "schema": "Schema（SDL）",
        "before": "上一页",
        "after": "下一页",
    },
    "en": {
        "docs": "Developer docs",
        "contents": "Contents",
        "skip": "Skip to the text",
        "other": "中文",
        "explorer": "Explorer",
        "schema": "Schema (SDL)",
        "before": "Before",
        "after": "Next",
    },
}
_OTHER = {"zh-CN": "en", "en": "zh-CN"}
_LOGO = (
    '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">'
    '<rect x="1" y="1" width="10" height="10" rx="2.5"/><rect x="13" y="13" width="10" height="10" rx="2.5"/>'
    '<g opacity=".55"><rect x="13" y="1" width="10" height="10" rx="2.5"/>'
    '<rect x="1" y="13" width="10" height="10" rx="2.5"/></g></svg>'
)


@lru_cache(maxsize=1)
def style() -> tuple[str, bytes]:
    """The style sheet: its address, which changes with its content, and the content."""
    content = (Path(__file__).parent / "docs.css").read_bytes()
    return f"/docs/style-{hashlib.sha256(content).hexdigest()[:12]}.css", content


def page(locale: str, slug: str, titles: Mapping[str, str], article: str, *, explorer: bool) -> str:
    """One whole page."""
    words = WORDS[locale]
    slugs = list(titles)
    place = slugs.index(slug)
    listed = "".join(
        f'<li><a href="{address(locale, one)}"{_current(one == slug)}>{html.escape(title)}</a></li>'
        for one, title in titles.items()
    )
    explore = f'<a href="/graphiql/partner">{words["explorer"]}</a>' if explorer else ""
    before = _step(locale, words["before"], slugs[place - 1] if place else None, titles)
    after = _step(locale, words["after"], slugs[place + 1] if place + 1 < len(slugs) else None, titles)
    other = _OTHER[locale]
    contents = (
        f'<nav aria-label="{words["contents"]}"><ol>{listed}</ol><p class="more">{explore}'
        f'<a href="/docs/partner.graphql" download>{words["schema"]}</a></p></nav>'
    )
    return f"""<!doctype html>
<html lang="{locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{html.escape(titles[slug])} · Tessera</title>
<link rel="stylesheet" href="{style()[0]}">
<link rel="icon" href="data:,">
<link rel="alternate" hreflang="{other}" href="{address(other, slug)}">
</head>
<body>
<a class="skip" href="#text">{words["skip"]}</a>
<header class="top">
<a class="home" href="{address(locale, slugs[0])}">{_LOGO}<b>Tessera</b><span>{words["docs"]}</span></a>
<a class="language" href="{address(other, slug)}" hreflang="{other}" lang="{other}">{words["other"]}</a>
</header>
<div class="frame">
<aside><details class="phone"><summary>{words["contents"]}</summary>{contents}</details>
<div class="desk">{contents}</div></aside>
<main id="text" tabindex="-1"><article>{article}</article>
<footer>{before}{after}</footer></main>
</div>
</body>
</html>
"""


def address(locale: str, slug: str) -> str:
    """Where a page is."""
    return f"/docs/{locale}/{slug}"


def _current(here: bool) -> str:
    return ' aria-current="page"' if here else ""


def _step(locale: str, word: str, slug: str | None, titles: Mapping[str, str]) -> str:
    if slug is None:
        return "<span></span>"
    return f'<a href="{address(locale, slug)}"><small>{word}</small>{html.escape(titles[slug])}</a>'
