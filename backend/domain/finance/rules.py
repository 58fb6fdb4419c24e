"""How what happened is booked: facts in, entries out. Pure; the only place that knows which account moves.

To book something new: add its fact to `facts.py`, its kind to `kinds.py`, its rule here, where the fact is found to
`service/found.py`, and what must then be true of it to `verifying/`. Rules that every entry follows:

- Its key derives from the row it books (`payment:<id>`), so that it cannot be booked twice. What may change
  later (a cost that comes back, codes that come and go) is booked as the difference to what is booked already,
  under a key with a number: `supplier_order:<id>:2`.
- A debit is positive, a credit negative; `at` is when it happened, not when it was booked.
- What a buyer paid is owed to him (`liability:orders`) until a unit is delivered: then it is sales. Money that
  goes back is taken from what is owed, or from sales when its unit was booked as delivered. So what is owed for an
  order is always: paid, less given back, less delivered.
- Goods cost what they were bought for, in that currency: nothing is ever converted. A code from a batch in another
  currency than its order's leaves the stock, and is spent, in the batch's.
- Several sorts of work end in one order's books; each call sees what was booked before it (`service/book.py`
  lets no two book the same order at once), so that the order in which they come does not matter.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.finance import accounts
from backend.domain.finance.facts import Claimed, Delivered, MadeGood, Paid, Refunded, Stocked, Supplied
from backend.domain.finance.kinds import (
    CLAIMED,
    DELIVERY,
    EXPIRED,
    MADE_GOOD,
    PAYMENT,
    RECEIVED,
    REFUND,
    TOP_UP,
    TOP_UP_RETURNED,
    WRITTEN_OFF,
)
from backend.domain.ledger.values import Entry, Posting
from backend.domain.payments.prepaid import PROVIDER as PREPAID
from backend.domain.payments.prepaid import WALLET

Fact = Paid | Delivered | Refunded | Supplied | MadeGood | Claimed | Stocked
# Who is paid when a unit of the kind is handed over. A top-up's cost is its supplier's to say: see `supplied`.
_COSTS = {
    FulfilmentKind.CODE: accounts.STOCK,
    FulfilmentKind.SHARED: accounts.SHARED_CODES,
    FulfilmentKind.MEMBERSHIP: accounts.BY_HAND,
    FulfilmentKind.VOUCHER: accounts.BY_HAND,
    FulfilmentKind.MANUAL: accounts.BY_HAND,
}


@dataclass(frozen=True, slots=True)
class Fees:
    """What providers keep of a payment, in hundredths of a percent; `standard` for those not named."""

    standard: int = 60
    by_provider: tuple[tuple[str, int], ...] = ((PREPAID, 0), (WALLET, 0), ("zero", 0))

    def rate(self, provider: str) -> int:
        """What the provider keeps, in hundredths of a percent."""
        return dict(self.by_provider).get(provider, self.standard)

    def of(self, provider: str, minor: int) -> int:
        """The fee of a payment in minor units, half a unit rounded up."""
        return (minor * self.rate(provider) + 5_000) // 10_000


def entries(fact: Fact, fees: Fees) -> Iterator[Entry]:
    """The entries that book a fact; none when there is nothing to move."""
    match fact:
        case Paid():
            made = [paid(fact, fees)]
        case Delivered():
            made = [delivered(fact)]
        case Refunded():
            made = [refunded(fact)]
        case Supplied():
            made = [supplied(fact)]
        case MadeGood():
            made = [made_good(fact)]
        case Claimed():
            made = [claimed(fact)]
        case Stocked():
            made = stocked(fact)
    return (entry for entry in made if entry.sides())


def paid(fact: Paid, fees: Fees) -> Entry:
    """The provider owes the shop the payment less its fee, or a partner's balance or a wallet goes down by it.

    The rate of that day is kept with it: settings change, and the fee stays provable.
    """
    fee = fees.of(fact.provider, fact.minor)
    source = _source(fact)
    return Entry(
        f"payment:{fact.payment_id}",
        PAYMENT,
        fact.at,
        fact.currency,
        (
            Posting(source, fact.minor - fee),
            Posting(accounts.PAYMENT_FEE, fee),
            Posting(accounts.ORDERS, -fact.minor),
        ),
        fact.order_id,
        {"payment_id": str(fact.payment_id), "fee_bps": fees.rate(fact.provider)},
    )


def delivered(fact: Delivered) -> Entry:
    """What the buyer was owed for the unit is sales now, and what the unit cost is spent."""
    cost = fact.cost_minor if fact.kind in _COSTS else 0
    sold = fact.paid_minor - fact.returned_minor
    return Entry(
        f"delivery:{fact.unit_id}",
        DELIVERY,
        fact.at,
        fact.currency,
        (
            Posting(accounts.ORDERS, sold),
            Posting(accounts.SALES, -sold),
            Posting(accounts.GOODS, cost, fact.cost_currency),
            Posting(_COSTS.get(fact.kind, accounts.STOCK), -cost, fact.cost_currency),
        ),
        fact.order_id,
        {"unit_id": str(fact.unit_id)},
    )


def refunded(fact: Refunded) -> Entry:
    """The money leaves the provider, or goes to a partner's balance or a wallet; fees do not come back."""
    return Entry(
        f"refund:{fact.refund_id}",
        REFUND,
        fact.at,
        fact.currency,
        (
            Posting(accounts.ORDERS, fact.minor - fact.sold_minor),
            Posting(accounts.SALES, fact.sold_minor),
            Posting(_source(fact), -fact.minor),
        ),
        fact.order_id,
        {"refund_id": str(fact.refund_id)},
    )


def supplied(fact: Supplied) -> Entry:
    """What the supplier took for a top-up and has not given back, as the difference to what is booked."""
    more = fact.cost_minor - fact.booked_minor
    return Entry(
        f"supplier_order:{fact.supplier_order_id}:{fact.entries + 1}",
        TOP_UP if more > 0 else TOP_UP_RETURNED,
        fact.at,
        fact.currency,
        (Posting(accounts.GOODS, more), Posting(accounts.supplier_prepaid(fact.supplier), -more)),
        fact.order_id,
        {"supplier_order_id": str(fact.supplier_order_id), "unit_id": str(fact.unit_id)},
    )


def made_good(fact: MadeGood) -> Entry:
    """Codes given for faulty ones leave the stock at the shop's expense; seats are owed for as all seats are."""
    more = fact.cost_minor - fact.booked_minor
    return Entry(
        f"made_good:{fact.unit_id}:{fact.entries + 1}",
        MADE_GOOD,
        fact.at,
        fact.currency,
        (Posting(accounts.MADE_GOOD, more), Posting(_COSTS[fact.kind], -more)),
        fact.order_id,
        {"unit_id": str(fact.unit_id)},
    )


def claimed(fact: Claimed) -> Entry:
    """The shop owes the supplier so much less; what it had spent on making good comes back.

    What seats of shared codes cost is owed in one account, whoever sold them.
    """
    id = fact.batch_id or fact.shared_code_id
    owed = accounts.supplier_owed(fact.supplier) if fact.batch_id is not None else accounts.SHARED_CODES
    return Entry(
        f"claim:{id}",
        CLAIMED,
        fact.at,
        fact.currency,
        (
            Posting(owed, fact.minor),
            Posting(accounts.MADE_GOOD, -fact.minor),
        ),
        id,
        {"batch_id" if fact.batch_id is not None else "shared_code_id": str(id)},
    )


def stocked(fact: Stocked) -> list[Entry]:
    """Codes of a batch that came in, expired or were set aside since it was booked, at what they cost."""
    owed = accounts.supplier_owed(fact.supplier)
    moves = (
        (RECEIVED, accounts.STOCK, owed, fact.now.received - fact.booked.received),
        (EXPIRED, accounts.EXPIRED, accounts.STOCK, fact.now.expired - fact.booked.expired),
        (WRITTEN_OFF, accounts.WRITTEN_OFF, accounts.STOCK, fact.now.written_off - fact.booked.written_off),
    )
    moved = [move for move in moves if move[3] and fact.unit_cost_minor]
    return [
        Entry(
            f"batch:{fact.batch_id}:{fact.entries + number}",
            kind,
            fact.at,
            fact.currency,
            (Posting(debit, codes * fact.unit_cost_minor), Posting(credit, -codes * fact.unit_cost_minor)),
            fact.batch_id,
            {"batch_id": str(fact.batch_id), "codes": codes},
        )
        for number, (kind, debit, credit, codes) in enumerate(moved, 1)
    ]


def _source(fact: Paid | Refunded) -> str:
    """Where the money is: at the provider, or in a balance."""
    if fact.provider == PREPAID and fact.owner_id is not None:
        return accounts.partner(fact.owner_id)
    if fact.provider == WALLET and fact.owner_id is not None:
        return accounts.wallet(fact.owner_id)
    return accounts.provider(fact.provider)
