"""Writing help pages."""

from backend.domain.help.service.edit import reset_text, set_text

__all__ = ["reset_text", "set_text"]
