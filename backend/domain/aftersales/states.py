"""The words of after-sales, and the life of a case."""

from enum import StrEnum


class Stage(StrEnum):
    """How far a unit is, as far as giving it back goes.

    DELIVERED_UNREVEALED: handed over and not used, as far as the shop can see. REDEEMED: used in a shop, or done
    by a person. EXPIRED: its last day passed.
    """

    NOT_DELIVERED = "NOT_DELIVERED"
    DELIVERED_UNREVEALED = "DELIVERED_UNREVEALED"
    REVEALED = "REVEALED"
    TOPPED_UP = "TOPPED_UP"
    REDEEMED = "REDEEMED"
    EXPIRED = "EXPIRED"


class RefundRule(StrEnum):
    """ALLOWED: whoever may refund does it at once. APPROVAL: a second person decides. REFUSED: never."""

    ALLOWED = "ALLOWED"
    APPROVAL = "APPROVAL"
    REFUSED = "REFUSED"


class ReplaceRule(StrEnum):
    """AUTO: at once within the limits of the shop, above them by approval. APPROVAL: a second person decides."""

    AUTO = "AUTO"
    APPROVAL = "APPROVAL"
    REFUSED = "REFUSED"


class Bearer(StrEnum):
    """Who bears what it costs."""

    SHOP = "SHOP"
    SUPPLIER = "SUPPLIER"
    CUSTOMER = "CUSTOMER"


class CaseKind(StrEnum):
    """What is asked for: the money back, or another piece."""

    REFUND = "REFUND"
    REPLACE = "REPLACE"


class CaseSource(StrEnum):
    """Who asked first."""

    BUYER = "BUYER"
    STAFF = "STAFF"


class CaseState(StrEnum):
    """OPEN: a buyer's claim that waits for a person. AWAITING_APPROVAL: a person is for it, a second one decides."""

    OPEN = "OPEN"
    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    DONE = "DONE"
    REJECTED = "REJECTED"


CASE_TRANSITIONS: dict[CaseState, frozenset[CaseState]] = {
    CaseState.OPEN: frozenset({CaseState.AWAITING_APPROVAL, CaseState.DONE, CaseState.REJECTED}),
    CaseState.AWAITING_APPROVAL: frozenset({CaseState.DONE, CaseState.REJECTED}),
    CaseState.DONE: frozenset(),
    CaseState.REJECTED: frozenset(),
}
UNDECIDED = (CaseState.OPEN, CaseState.AWAITING_APPROVAL)


class WaitsFor(StrEnum):
    """Whose turn it is in a case. SHOP: decide or answer, by `due_at`. BUYER: was asked something. NOBODY: settled."""

    SHOP = "SHOP"
    BUYER = "BUYER"
    NOBODY = "NOBODY"


class RemarkKind(StrEnum):
    """BUYER: the buyer said it. SHOP: said to the buyer. NOTE: among staff, never shown to the buyer."""

    BUYER = "BUYER"
    SHOP = "SHOP"
    NOTE = "NOTE"


class PictureState(StrEnum):
    """AWAITED: its upload may come. STORED: looked at, drawn anew and sealed."""

    AWAITED = "AWAITED"
    STORED = "STORED"


class CaseSort(StrEnum):
    """NEWEST: opened last first. DUE: what is due first comes first."""

    NEWEST = "NEWEST"
    DUE = "DUE"


class RecallMode(StrEnum):
    """What holders get: another code or seat and, where none is left, their money; or their money at once."""

    REPLACE_OR_REFUND = "REPLACE_OR_REFUND"
    REFUND = "REFUND"


class RecallOutcome(StrEnum):
    """What became of a code of a recalled batch, or of a seat in a recalled shared code.

    DUE: nothing yet. REPLACED: its holder has another. REFUNDED: its holder's money is on its way back. SET_ASIDE:
    nobody was owed anything for it. UNHELD: it was held for an order not paid yet, and no other was left.
    """

    DUE = "DUE"
    REPLACED = "REPLACED"
    REFUNDED = "REFUNDED"
    SET_ASIDE = "SET_ASIDE"
    UNHELD = "UNHELD"


RECALL_TRANSITIONS: dict[RecallOutcome, frozenset[RecallOutcome]] = {
    RecallOutcome.DUE: frozenset(
        {RecallOutcome.REPLACED, RecallOutcome.REFUNDED, RecallOutcome.SET_ASIDE, RecallOutcome.UNHELD}
    ),
    RecallOutcome.REPLACED: frozenset(),
    RecallOutcome.REFUNDED: frozenset(),
    RecallOutcome.SET_ASIDE: frozenset(),
    RecallOutcome.UNHELD: frozenset(),
}
