"""The languages of the shop."""

from backend.domain.catalog.models import ContentLocale
from backend.schema.doors import EVERY, described

__all__ = ["ContentLocale"]

described(
    ContentLocale, EVERY, "A language of the shop.", {"ZH_CN": "Simplified Chinese.", "EN": "English."}, name="Locale"
)
