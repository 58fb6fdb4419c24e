"""Staff issue what was asked for, or owed as a red letter: it gets the next number of its year's series."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.invoicing.errors import InvoiceChanged, InvoiceDecided
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.service.locking import locked
from backend.domain.invoicing.service.tell import tell_buyer
from backend.domain.invoicing.states import InvoiceKind, InvoiceState

LONGEST_NUMBER, LONGEST_LINK = 40, 500


async def issue_invoice(
    id: UUID,
    *,
    version: int,
    official_number: str | None,
    link: str | None,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> Invoice:
    """Issue it over its amount of now. `official_number` and `link` are the tax system's, where it is there too.

    Raises `InvoiceUnknown`, `InvoiceDecided`, `InvoiceChanged` when money went back since it was read (what was
    issued elsewhere over another amount must not be entered here), `InvalidInput`.
    """
    number, where = _official(official_number), _link(link)
    async with in_transaction():
        row, order = await locked(id)
        if row.state is not InvoiceState.REQUESTED:
            raise InvoiceDecided
        if row.version != version:
            raise InvoiceChanged(row.amount_minor, row.currency)
        if row.kind is InvoiceKind.RED_LETTER:
            await _take_back(row)
        # The database counts: the series is locked from here on, so it comes as late as it can.
        await Invoice.filter(id=row.id).update(
            state=InvoiceState.ISSUED,
            series=f"{at.astimezone(ZoneInfo(settings.get().time_zone)):%Y}",
            official_number=number,
            link=where,
            decided_by=caller.actor,
            decided_at=at,
        )
        row = await Invoice.get(id=row.id)
        await audit.record(
            caller.actor,
            "invoice.issued",
            ids.public("ivc", row.id),
            diff={
                "number": [None, row.full_number],
                "official_number": [None, number],
                "amount_minor": [None, row.amount_minor],
            },
            address=address,
        )
        corrects = row.kind is InvoiceKind.RED_LETTER
        await tell_buyer(row, order, "invoice_corrected" if corrects else "invoice_issued")
    return row


async def _take_back(letter: Invoice) -> None:
    """Mark the invoice of which this red letter and those issued before leave nothing."""
    whole = await Invoice.select_for_update().get(id=letter.corrects_id)
    before = await Invoice.filter(corrects_id=whole.id, state=InvoiceState.ISSUED)
    if sum(row.amount_minor for row in before) + letter.amount_minor >= whole.amount_minor:
        await Invoice.filter(id=whole.id, state=InvoiceState.ISSUED).update(state=InvoiceState.RED_LETTERED)


def _official(text: str | None) -> str | None:
    number = "".join((text or "").split())
    if not number:
        return None
    if len(number) > LONGEST_NUMBER:
        raise InvalidInput("TOO_LONG", path=["input", "officialNumber"], maximum=LONGEST_NUMBER)
    if not number.isascii() or not number.isalnum():
        raise InvalidInput("BAD_CHARACTER", path=["input", "officialNumber"])
    return number


def _link(text: str | None) -> str | None:
    link = (text or "").strip()
    if not link:
        return None
    if len(link) > LONGEST_LINK:
        raise InvalidInput("TOO_LONG", path=["input", "link"], maximum=LONGEST_LINK)
    if not link.startswith("https://") or not link.isascii() or not link.isprintable() or " " in link:
        raise InvalidInput("BAD_LINK", path=["input", "link"])
    return link
