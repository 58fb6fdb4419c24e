"""The words of after-sales, as the graph tells them."""

from backend.domain.aftersales.states import (
    Bearer,
    CaseKind,
    CaseSort,
    CaseSource,
    CaseState,
    RefundRule,
    RemarkKind,
    ReplaceRule,
    Stage,
    WaitsFor,
)
from backend.schema.doors import BOTH, STAFF, described

__all__ = [
    "Bearer",
    "CaseKind",
    "CaseSort",
    "CaseSource",
    "CaseState",
    "RefundRule",
    "RemarkKind",
    "ReplaceRule",
    "Stage",
    "WaitsFor",
]

described(
    Stage,
    BOTH,
    "How far a piece is, as far as giving it back goes.",
    {
        "NOT_DELIVERED": "Paid, not handed over yet.",
        "DELIVERED_UNREVEALED": "Handed over; not looked at or used yet, as far as the shop can see.",
        "REVEALED": "Its code was looked at.",
        "TOPPED_UP": "The account was topped up.",
        "REDEEMED": "Used in a shop, or done by a person.",
        "EXPIRED": "Its last day passed.",
    },
    name="AfterSaleStage",
)
described(
    RefundRule,
    STAFF,
    "What the matrix says of money back.",
    {
        "ALLOWED": "Whoever may refund does it at once.",
        "APPROVAL": "A second person decides.",
        "REFUSED": "Never.",
    },
)
described(
    ReplaceRule,
    STAFF,
    "What the matrix says of another piece.",
    {
        "AUTO": "At once: once per person in 30 days up to 50.00; above that a person decides.",
        "APPROVAL": "A second person decides.",
        "REFUSED": "Never.",
    },
)
described(
    Bearer,
    STAFF,
    "Who bears what it costs.",
    {"SHOP": "The shop.", "SUPPLIER": "The supplier; it is claimed back.", "CUSTOMER": "The buyer."},
    name="CostBearer",
)
described(
    CaseKind,
    BOTH,
    "What is asked for.",
    {"REFUND": "The money back.", "REPLACE": "Another piece for one that does not work."},
)
described(CaseSource, STAFF, "Who asked first.", {"BUYER": "The buyer, by a claim.", "STAFF": "Somebody of the shop."})
described(
    CaseState,
    BOTH,
    "Where a case stands.",
    {
        "OPEN": "Waits for a person.",
        "AWAITING_APPROVAL": "A person is for it; a second one decides.",
        "DONE": "Done as asked.",
        "REJECTED": "Not agreed to; the answer says why.",
    },
)
described(
    WaitsFor,
    STAFF,
    "Whose turn it is in a case.",
    {
        "SHOP": "The shop's, to decide or to answer by `dueAt`.",
        "BUYER": "The buyer's, who was asked something.",
        "NOBODY": "Nobody's: it is settled.",
    },
)
described(
    RemarkKind,
    STAFF,
    "Who says something to whom.",
    {"BUYER": "The buyer to the shop.", "SHOP": "The shop to the buyer.", "NOTE": "Staff among themselves."},
)
described(
    CaseSort,
    STAFF,
    "The order of a list of cases.",
    {"NEWEST": "Opened last first.", "DUE": "What is due first comes first."},
)
