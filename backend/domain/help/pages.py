"""Which help pages there are, and what they say until the shop writes its own words."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

# In the order in which they are listed; each has an address by this name.
PAGES = ("buying", "delivery", "refunds", "wallet", "gift-cards", "vouchers", "gifts", "invoices", "privacy", "contact")
LOCALES = ("zh-CN", "en")
_FIRST = Path(__file__).parent / "first"


@dataclass(frozen=True, slots=True)
class HelpWords:
    """A page in one language: its title, one sentence about it, and its text in the small markup of `writing`."""

    title: str
    summary: str
    body: str


@lru_cache(maxsize=len(PAGES) * len(LOCALES))
def first_words(page: str, locale: str) -> HelpWords:
    """What the page says when nobody wrote anything else."""
    title, summary, body = (_FIRST / locale / f"{page}.md").read_text(encoding="utf-8").split("\n\n", 2)
    return HelpWords(title.removeprefix("# "), summary, body.strip())
