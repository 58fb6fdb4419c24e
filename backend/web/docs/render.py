"""From Markdown to pages. A page is made once a process, at its first reading."""

import hashlib
import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from markdown_it import MarkdownIt
from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from backend import settings
from backend.domain.webhooks import retries
from backend.schema.doors import Door
from backend.web.cost_table import costs
from backend.web.docs import facts
from backend.web.docs.shell import page

HERE = Path(__file__).parent
LOCALES = ("zh-CN", "en")
# In reading order; the first is the section's own address.
SLUGS = (
    "start",
    "signing",
    "catalogue",
    "orders",
    "webhooks",
    "errors",
    "retries",
    "scopes",
    "limits",
    "versions",
)
EXAMPLES = {
    "python": ("Python", "python", (".py",)),
    "node": ("Node", "javascript", (".mjs",)),
    "curl": ("curl", "bash", (".sh",)),
}
_PLACE = re.compile(r"\{\{([a-z]+)(?::([\w./-]+))?\}\}")
_BLOCK = re.compile(rf"<p>{_PLACE.pattern}</p>")
_FORMATTER = HtmlFormatter(nowrap=True)


@dataclass(frozen=True, slots=True)
class Made:
    """A finished page."""

    body: bytes
    etag: str


def example_path(name: str) -> Path | None:
    """The file of an example, e.g. `python/order.py`; None when there is none such."""
    language, _, file = name.partition("/")
    known = EXAMPLES.get(language)
    if known is None or not re.fullmatch(r"\w+\.\w+", file) or not file.endswith(known[2]):
        return None
    path = HERE / "examples" / language / file
    return path if path.is_file() else None


@lru_cache(maxsize=64)
def made(locale: str, slug: str) -> Made | None:
    """The page; None when there is none such."""
    if locale not in LOCALES or slug not in SLUGS:
        return None
    titles = {one: title_of(locale, one) for one in SLUGS}
    body = page(locale, slug, titles, _article(locale, slug), explorer=settings.get().explores()).encode()
    return Made(body, f'"{hashlib.sha256(body).hexdigest()[:24]}"')


@lru_cache(maxsize=64)
def title_of(locale: str, slug: str) -> str:
    """The page's first heading."""
    first, _, _ = _text(locale, slug).partition("\n")
    return first.removeprefix("# ").strip()


def _text(locale: str, slug: str) -> str:
    return (HERE / "text" / locale / f"{slug}.md").read_text(encoding="utf-8")


def _article(locale: str, slug: str) -> str:
    # Words and numbers are put in before, so that they may stand in code; tables and examples after, being HTML.
    text = _PLACE.sub(lambda found: _word(found[1], found[2] or "") or found[0], _text(locale, slug))
    reader = MarkdownIt("commonmark", {"highlight": _coloured}).enable("table")
    made = _BLOCK.sub(lambda found: _block(locale, found[1], found[2] or ""), reader.render(text))
    # What may be wider than the page scrolls by itself, also by keyboard.
    made = made.replace("<pre>", '<pre tabindex="0">')
    made = made.replace("<table>", '<div class="wide" tabindex="0"><table>').replace("</table>", "</table></div>")
    return re.sub(r"<h([23])>(.*?)</h\1>", _anchored, made)


def _anchored(found: re.Match[str]) -> str:
    text = re.sub(r"<[^>]+>", "", html.unescape(found[2]))
    name = re.sub(r"[^\w]+", "-", text.lower()).strip("-")
    return f'<h{found[1]} id="{name}"><a href="#{name}">{found[2]}</a></h{found[1]}>'


def _coloured(code: str, language: str, _: str) -> str:
    try:
        lexer = get_lexer_by_name(language or "text")
    except ClassNotFound:
        return html.escape(code)
    coloured: str = highlight(code, lexer, _FORMATTER)
    return coloured


def _word(what: str, argument: str) -> str | None:
    """What stands for a placeholder within a line; None when it is a block's."""
    if what == "base":
        return settings.get().address()
    if what == "waits":
        return _waits()
    if what == "setting":
        return f"{getattr(settings.get(), argument):,}"
    if what == "vector":
        text, signature = facts.vector()
        return {**facts.VECTOR, "text": text, "signature": signature}[argument]
    return None


def _block(locale: str, what: str, argument: str) -> str:
    """What stands for a placeholder that is a paragraph of its own."""
    if what == "examples":
        return _examples(argument)
    if what == "demo":
        return _demo(locale)
    return {"refusals": _refusals, "scopes": _scopes, "costs": _costs, "events": _events}[what](locale)


def _demo(locale: str) -> str:
    """Where the demo keeps a key for its readers; nothing anywhere else."""
    if not settings.get().demo:
        return ""
    file = "<code>.tessera/partner.json</code>"
    words = (
        f"这是演示商城：{file}（数据目录中）保存着一个程序的密钥，已有价格和余额。"
        if locale == "zh-CN"
        else f"This is a demo: {file}, in its data folder, holds the key of a program with prices and a balance."
    )
    return f"<blockquote><p>{words}</p></blockquote>"


def _examples(name: str) -> str:
    """One example in every language it is written in, one shown at a time."""
    shown = []
    for language, (label, lexer, suffixes) in EXAMPLES.items():
        path = example_path(f"{language}/{name}{suffixes[0]}")
        if path is not None:
            code = _coloured(path.read_text(encoding="utf-8"), lexer, "")
            shown.append((f"{language}/{path.name}", label, code))
    tabs = "".join(
        f'<input type="radio" name="{name}" id="{name}-{number}"{" checked" if number == 0 else ""}>'
        f'<label for="{name}-{number}">{label}</label>'
        for number, (_, label, _) in enumerate(shown)
    )
    panels = "".join(
        f'<figure><figcaption><a href="/docs/examples/{file}" download>{file}</a></figcaption>'
        f"<pre><code>{code}</code></pre></figure>"
        for file, _, code in shown
    )
    return f'<div class="tabs">{tabs}{panels}</div>'


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f'<th scope="col">{one}</th>' for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _code(*names: str) -> str:
    return " ".join(f"<code>{html.escape(name)}</code>" for name in names)


def _refusals(locale: str) -> str:
    zh = locale == "zh-CN"
    heads = ("代码", "消息", "附带信息", "可能出现在") if zh else ("Code", "Meaning", "Facts", "Answered by")
    rows = []
    for one in facts.refusals():
        message = re.sub(r"\{\w+\}", "…", html.escape(one.zh)) if zh else html.escape(one.meaning)
        message = _coded(message)
        rows.append(
            (_code(one.code) + f"<br><small>{one.type}</small>", message, _code(*one.facts), _code(*one.operations))
        )
    return _table(heads, rows)


def _scopes(locale: str) -> str:
    zh = locale == "zh-CN"
    heads = ("权限", "可以做什么", "字段") if zh else ("Scope", "What it allows", "Fields")
    rows = [
        (_code(scope.value), facts.SCOPES[scope][0 if zh else 1], _code(*fields)) for scope, fields in facts.scopes()
    ]
    return _table(heads, rows)


def _costs(locale: str) -> str:
    zh = locale == "zh-CN"
    heads = ("字段", "权重", "下级乘以") if zh else ("Field", "Weight", "What is below counts")
    rows = []
    for one in costs(Door.PARTNER):
        times = f"× {one.price.objects}" if one.price.objects is not None else "× <code>first</code>"
        plus = f" + {one.price.row}" if one.price.row else ""
        more = (f"（每行{plus}）" if zh else f" (each row{plus})") if plus else ""
        rows.append((_code(one.place), str(one.price.weight), "" if one.price.objects == 1 else times + more))
    return _table(heads, rows)


def _coded(words: str) -> str:
    """Words with the names in them set as code."""
    return re.sub(r"`(\w+)`", r"<code>\1</code>", words)


def _events(locale: str) -> str:
    zh = locale == "zh-CN"
    heads = ("类型", "<code>events</code> 中的值", "含义") if zh else ("Type", "In <code>events</code>", "Tells")
    rows = [
        (_code(event.value), _code(event.name), _coded(words[0 if zh else 1])) for event, words in facts.EVENTS.items()
    ]
    return _table(heads, rows)


def _waits() -> str:
    def told(seconds: int) -> str:
        if seconds < 60:
            return f"{seconds} s"
        return f"{seconds // 60} min" if seconds < 3600 else f"{seconds // 3600} h"

    return ", ".join(told(seconds) for seconds in retries.WAITS_S)
