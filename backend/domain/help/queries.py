"""Reading help pages."""

from backend.domain.help.models import HelpText
from backend.domain.help.pages import PAGES, HelpWords, first_words

# What was edited, by page and language.
Texts = dict[tuple[str, str], HelpText]


async def texts() -> Texts:
    """Every text that staff wrote. There are few."""
    return {(row.page, row.locale): row for row in await HelpText.all()}


async def said(locale: str) -> dict[str, HelpWords]:
    """What each page says in a language now, in their order; one statement."""
    rows = {row.page: row for row in await HelpText.filter(locale=locale)}
    return {
        page: HelpWords(row.title, row.summary, row.body) if (row := rows.get(page)) else first_words(page, locale)
        for page in PAGES
    }
