"""What makes the operations on invoices succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import ids
from backend.domain.invoicing import links
from tests.make import invoices

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _wanted(of: "Counter") -> Variables:
    await invoices.freed(of.delivered)
    return {
        "input": {
            "orderId": ids.public("ord", of.delivered.id),
            "lookupToken": None,
            "titleKind": "COMPANY",
            "title": "Sun & Moon Ltd",
            "taxNumber": invoices.TAX_NUMBER,
            "email": "books@example.com",
        },
        "idempotencyKey": ids.new().hex,
    }


async def _paper(of: "Counter") -> Variables:
    return {"token": links.token_of((await invoices.issued(of.delivered)).id)}


async def _to_issue(of: "Counter") -> Variables:
    row = await invoices.requested(of.delivered)
    return {
        "input": {
            "id": ids.public("ivc", row.id),
            "version": 1,
            "officialNumber": "25322000000012345678",
            "link": "https://tax.example/25322000000012345678",
        }
    }


async def _to_refuse(of: "Counter") -> Variables:
    row = await invoices.requested(of.delivered)
    return {"input": {"id": ids.public("ivc", row.id), "reason": "Another name"}}


async def _to_void(of: "Counter") -> Variables:
    row = await invoices.issued(of.delivered)
    return {"input": {"id": ids.public("ivc", row.id), "reason": "Printed twice"}}


def _filter(of: "Counter") -> Variables:
    return {
        "state": {"in": ["REQUESTED"]},
        "kind": "INVOICE",
        "titleKind": "COMPANY",
        "orderId": ids.public("ord", of.delivered.id),
        "text": "Sun",
    }


SHOP: dict[str, Good] = {"requestInvoice": _wanted, "printedInvoice": _paper}
STAFF: dict[str, Good] = {
    "invoices": lambda of: {"first": 5, "after": None, "filter": _filter(of), "sort": "OLDEST"},
    "issueInvoice": _to_issue,
    "refuseInvoice": _to_refuse,
    "voidInvoice": _to_void,
    "exportInvoices": lambda of: {
        "input": {"filter": _filter(of), "format": "CSV"},
        "idempotencyKey": ids.new().hex,
    },
}
# Not every invoice is in the tax system too.
FINE = {
    ("issueInvoice", f"input.{name}", f"String {blank!r}") for name in ("officialNumber", "link") for blank in ("", " ")
}
WORDS = {
    "requestInvoice": ("input.title",),
    "refuseInvoice": ("input.reason",),
    "voidInvoice": ("input.reason",),
    "exportInvoices": ("input.filter.text",),
}
