"""Whom an invoice is for, as a buyer says it. Pure."""

from dataclasses import dataclass

from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts
from backend.domain.invoicing import tax_numbers
from backend.domain.invoicing.states import TitleKind

LONGEST_TITLE = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """Title, tax number of a company, and where the invoice is sent."""

    title_kind: TitleKind
    title: str
    tax_number: str | None
    email: str


def wanted(title_kind: TitleKind, title: str, tax_number: str | None, email: str) -> Wanted:
    """What was said, as it is kept. Raises `InvalidInput`: a company's tax number must pass its own check."""
    name = " ".join(title.split())
    if not 1 <= len(name) <= LONGEST_TITLE:
        raise InvalidInput("BAD_LENGTH", path=["input", "title"], minimum=1, maximum=LONGEST_TITLE)
    if not name.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", "title"])
    company = title_kind is TitleKind.COMPANY
    number = tax_numbers.normalised(tax_number or "") if company else None
    if company and number is None:
        raise InvalidInput("BAD_TAX_NUMBER", path=["input", "taxNumber"])
    address = contacts.email(email)
    if address is None:
        raise InvalidInput("BAD_EMAIL", path=["input", "email"])
    return Wanted(title_kind, name, number, address)
