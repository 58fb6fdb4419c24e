"""The verbs of people's own data."""

from backend.domain.privacy.service.ask_erasure import ask_erasure, cancel_erasure, erase_person
from backend.domain.privacy.service.ask_export import ask_export, export_person
from backend.domain.privacy.service.erase import erase_due
from backend.domain.privacy.service.fetch_export import fetch_export, open_export
from backend.domain.privacy.service.make_export import drop_exports, make_export

__all__ = [
    "ask_erasure",
    "ask_export",
    "cancel_erasure",
    "drop_exports",
    "erase_due",
    "erase_person",
    "export_person",
    "fetch_export",
    "make_export",
    "open_export",
]
