"""How a template is written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One template in one language; an SMS is the short text alone."""

    subject: str
    body: str
    short: str
