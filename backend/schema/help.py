"""Help pages: what buyers read, and what staff write."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.domain.help import queries
from backend.domain.help.pages import HelpWords, first_words
from backend.domain.help.writing import Block, BlockKind, Section, Span, read
from backend.schema.accounts import staff_by_id
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.languages import ContentLocale

described(
    BlockKind,
    BOTH,
    "How the lines of a block stand.",
    {
        "PARAGRAPH": "One paragraph.",
        "BULLETS": "A list in no order.",
        "STEPS": "Steps, one after another.",
    },
    name="HelpBlockKind",
)


@typed(BOTH)
class HelpSpan:
    """Words inside a line, all of one kind."""

    text: str = shown(BOTH, "The words; plain text, never HTML.")
    strong: bool = shown(BOTH, "Whether they matter most.")
    address: str | None = shown(
        BOTH, "Where they lead: a path of the shop, an https or a mailto address; null: no link."
    )

    @classmethod
    def of(cls, span: Span) -> "HelpSpan":
        """From what was read."""
        return cls(text=span.text, strong=span.strong, address=span.address)


@typed(BOTH)
class HelpLine:
    """A paragraph, or one point of a list."""

    spans: list[HelpSpan] = shown(BOTH, "Its words in order.", size=3)


@typed(BOTH)
class HelpBlock:
    """A paragraph or a list."""

    kind: BlockKind = shown(BOTH, "How its lines stand.")
    lines: list[HelpLine] = shown(BOTH, "One for a paragraph.", size=3)

    @classmethod
    def of(cls, block: Block) -> "HelpBlock":
        """From what was read."""
        return cls(
            kind=block.kind, lines=[HelpLine(spans=[HelpSpan.of(span) for span in line]) for line in block.lines]
        )


@typed(BOTH)
class HelpSection:
    """A question and its answer."""

    question: str | None = shown(BOTH, "Null: words before the first question.")
    blocks: list[HelpBlock] = shown(BOTH, "The answer.", size=3)

    @classmethod
    def of(cls, section: Section) -> "HelpSection":
        """From what was read."""
        return cls(question=section.question, blocks=[HelpBlock.of(block) for block in section.blocks])


@typed(SHOP)
class HelpPage:
    """One of the shop's help pages, in the reader's language."""

    slug: str = shown(SHOP, "Its name in its address, /help/<slug>.")
    title: str = shown(SHOP, "What it is about.")
    summary: str = shown(SHOP, "The same in a sentence.")
    sections: list[HelpSection] = shown(SHOP, "What it says.", size=8)

    @classmethod
    def of(cls, page: str, words: HelpWords) -> "HelpPage":
        """A page in its present words."""
        sections = [HelpSection.of(section) for section in read(words.body)]
        return cls(slug=page, title=words.title, summary=words.summary, sections=sections)


@typed(STAFF)
class HelpPageWords:
    """The words of a help page in one language."""

    title: str = shown(STAFF, "What it is about.")
    summary: str = shown(STAFF, "The same in a sentence; search engines show it.")
    body: str = shown(
        STAFF, "Its text: `## question`, paragraphs, `- ` and `1. ` lists, `**strong**`, `[words](address)`."
    )

    @classmethod
    def of(cls, words: HelpWords) -> "HelpPageWords":
        """From the domain's words."""
        return cls(title=words.title, summary=words.summary, body=words.body)


async def editors_of_help(texts: Sequence["HelpText"], info: Info) -> list[str | None]:
    """The name of who wrote each; one statement."""
    people = await staff_by_id([text.editor_id for text in texts])
    return [person.name if person else None for person in people]


@typed(STAFF)
class HelpText:
    """A help page in one language, as buyers read it now."""

    locale: ContentLocale = shown(STAFF, "In which language.")
    words: HelpPageWords = shown(STAFF, "What it says.")
    first: HelpPageWords = shown(STAFF, "What it says when nobody wrote anything else.")
    edited: bool = shown(STAFF, "Whether somebody did.")
    version: int = shown(STAFF, "Grows with each edit, 0 without one; give it when you change the text.")
    changed_at: datetime | None = shown(STAFF, "When it was last changed (UTC); null: never.")
    changed_by: str | None = edge(STAFF, "Who did that.", editors_of_help)
    editor_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, page: str, locale: ContentLocale, found: queries.Texts) -> "HelpText":
        """From what was edited, if it was."""
        row, first = found.get((page, locale.value)), first_words(page, locale.value)
        return cls(
            locale=locale,
            words=HelpPageWords.of(HelpWords(row.title, row.summary, row.body) if row else first),
            first=HelpPageWords.of(first),
            edited=row is not None,
            version=row.version if row else 0,
            changed_at=row.changed_at if row else None,
            editor_id=row.changed_by_id if row else None,
        )


@typed(STAFF)
class HelpPageTexts:
    """A help page in every language."""

    slug: str = shown(STAFF, "Its name in its address, /help/<slug>.")
    texts: list[HelpText] = shown(STAFF, "In each language.", size=2)

    @classmethod
    def of(cls, page: str, found: queries.Texts) -> "HelpPageTexts":
        """A page with what was edited of it."""
        return cls(slug=page, texts=[HelpText.of(page, locale, found) for locale in ContentLocale])


@given(STAFF)
class HelpTextInput:
    """A help page in one language as buyers shall read it."""

    page: str = shown(STAFF, "Which page, by its slug.")
    locale: ContentLocale = shown(STAFF, "In which language.")
    version: int = shown(STAFF, "The version you read.")
    title: str = shown(STAFF, "1 to 80 characters.")
    summary: str = shown(STAFF, "1 to 200 characters in one line.")
    body: str = shown(STAFF, "1 to 20,000 characters in the markup of `HelpPageWords.body`.")


@given(STAFF)
class HelpTextRef:
    """A help page in one language."""

    page: str = shown(STAFF, "Which page, by its slug.")
    locale: ContentLocale = shown(STAFF, "In which language.")
    version: int = shown(STAFF, "The version you read.")


@refusal("HELP_PAGE_UNKNOWN", STAFF, zh="没有这个帮助页面。", en="There is no such help page.")
class HelpPageUnknown(UserError):
    """No such help page."""


@refusal(
    "HELP_TEXT_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这个页面；请查看最新内容后再保存。",
    en="Somebody changed this page meanwhile; look at what it is now, then save again.",
)
class HelpTextChanged(UserError):
    """Somebody changed the text since it was read."""
