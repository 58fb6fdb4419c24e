"""Texts in both languages of the shop, as staff read and write them."""

from backend.domain.catalog import editing
from backend.schema.doors import STAFF, given, shown, typed


@typed(STAFF)
class Translated:
    """A text in both languages of the shop."""

    zh_cn: str = shown(STAFF, "Simplified Chinese.")
    en: str = shown(STAFF, "English.")

    @classmethod
    def of(cls, text: editing.Text) -> "Translated":
        """From the domain's text."""
        return cls(zh_cn=text.zh, en=text.en)


@given(STAFF)
class TranslatedInput:
    """A text in both languages of the shop."""

    zh_cn: str = shown(STAFF, "Simplified Chinese.")
    en: str = shown(STAFF, "English.")

    def text(self) -> editing.Text:
        """As the domain takes it."""
        return editing.Text(self.zh_cn, self.en)
