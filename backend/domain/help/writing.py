"""The small markup of help pages, read into parts that any screen can draw. Pure.

A line that begins with `## ` asks a question; what follows answers it: paragraphs, lines with `- `, steps with `1. `.
Inside a line `**strong**` and `[words](address)`; an address is a page of the shop (`/mine`), of the web (https) or an
e-mail address (mailto). Everything else is text: there is no way to write HTML.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

_QUESTION, _BULLET, _STEP = re.compile(r"## +(.+)"), re.compile(r"[-*] +(.+)"), re.compile(r"\d{1,2}[.)] +(.+)")
_INLINE = re.compile(r"\*\*(?P<strong>[^*\n]+)\*\*|\[(?P<words>[^\][\n]+)\]\((?P<address>[^()\s]+)\)")
_ADDRESS = re.compile(r"/(?!/)[^\s\\]*|https://[^\s/\\]+(?:/[^\s\\]*)?|mailto:[^\s@:/\\]+@[^\s@:/\\]+")


class BlockKind(StrEnum):
    """How the lines of a block stand."""

    PARAGRAPH = "PARAGRAPH"
    BULLETS = "BULLETS"
    STEPS = "STEPS"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one kind: plain, strong, or a link."""

    text: str
    strong: bool = False
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of one line, or the lines of a list."""

    kind: BlockKind
    lines: tuple[tuple[Span, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A question and its answer; what stands before the first question has none."""

    question: str | None
    blocks: tuple[Block, ...]

    @property
    def answer(self) -> str:
        """The answer as plain text."""
        return "\n".join("".join(span.text for span in line) for block in self.blocks for line in block.lines)


def read(body: str) -> tuple[Section, ...]:
    """The sections of a text, in order."""
    sections: list[tuple[str | None, list[str]]] = [(None, [])]
    for line in body.splitlines():
        if asked := _QUESTION.fullmatch(line.strip()):
            sections.append((asked[1].strip(), []))
        else:
            sections[-1][1].append(line.strip())
    found = (Section(question, tuple(_blocks(lines))) for question, lines in sections)
    return tuple(one for one in found if one.question or one.blocks)


def bad_addresses(body: str) -> list[str]:
    """Addresses that a link may not have."""
    return [found["address"] for found in _INLINE.finditer(body) if found["address"] and not safe(found["address"])]


def safe(address: str) -> bool:
    """Whether a link may lead there."""
    return _ADDRESS.fullmatch(address) is not None


def _blocks(lines: list[str]) -> Iterator[Block]:
    for kind, group in groupby(lines, _kind):
        if kind is None:
            continue
        if kind is BlockKind.PARAGRAPH:
            yield Block(kind, (_spans(" ".join(group)),))
        else:
            shape = _BULLET if kind is BlockKind.BULLETS else _STEP
            yield Block(kind, tuple(_spans(shape.sub(r"\1", line)) for line in group))


def _kind(line: str) -> BlockKind | None:
    if not line:
        return None
    if _BULLET.fullmatch(line):
        return BlockKind.BULLETS
    return BlockKind.STEPS if _STEP.fullmatch(line) else BlockKind.PARAGRAPH


def _spans(line: str) -> tuple[Span, ...]:
    found, end = [], 0
    for match in _INLINE.finditer(line):
        found.append(Span(line[end : match.start()]))
        if match["strong"]:
            found.append(Span(match["strong"], strong=True))
        else:
            # What was kept before a rule changed is read as text.
            found.append(Span(match["words"], address=match["address"] if safe(match["address"]) else None))
        end = match.end()
    found.append(Span(line[end:]))
    return tuple(span for span in found if span.text)
