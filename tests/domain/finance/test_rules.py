"""How facts are booked: exact postings, balanced whatever the amounts."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.finance import rules
from backend.domain.finance.facts import Claimed, Counts, Delivered, MadeGood, Paid, Refunded, Stocked, Supplied
from backend.domain.finance.kinds import KINDS
from backend.domain.ledger.accounts import kind_of
from backend.domain.ledger.values import Entry

ORDER, ROW, PARTNER = UUID(int=1), UUID(int=2), UUID(int=0xABC)
AT = datetime(2026, 3, 1, tzinfo=UTC)
FEES = rules.Fees()


def booked(fact: rules.Fact) -> list[tuple[str, str, dict[str, int]]]:
    made = list(rules.entries(fact, FEES))
    assert all((entry.currency, entry.at) == ("CNY", AT) for entry in made)
    return [(entry.key, entry.kind, {side.account: side.minor for side in entry.sides()}) for entry in made]


def test_a_payment_is_owed_to_its_buyer_less_nothing_and_costs_a_fee() -> None:
    assert booked(Paid(ROW, ORDER, "sandbox", None, 10_000, "CNY", AT)) == [
        (
            f"payment:{ROW}",
            "payment",
            {"asset:provider:sandbox": 9_940, "expense:payment_fee": 60, "liability:orders": -10_000},
        )
    ]


def test_a_prepaid_payment_is_taken_from_the_partner_free_of_charge() -> None:
    assert booked(Paid(ROW, ORDER, "prepaid", PARTNER, 10_000, "CNY", AT)) == [
        (f"payment:{ROW}", "payment", {f"liability:partner:{PARTNER.hex}": 10_000, "liability:orders": -10_000})
    ]


@pytest.mark.parametrize(("minor", "fee"), [(83, 0), (84, 1), (250, 2), (249, 1), (10_000, 60), (1, 0)])
def test_a_fee_is_rounded_half_up(minor: int, fee: int) -> None:
    assert FEES.of("sandbox", minor) == fee


def test_fees_may_differ_by_provider() -> None:
    fees = rules.Fees(60, (*FEES.by_provider, ("cheap", 10)))
    assert [fees.of(name, 10_000) for name in ("sandbox", "cheap", "prepaid", "zero")] == [60, 10, 0, 0]


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (FulfilmentKind.CODE, "asset:stock"),
        (FulfilmentKind.MANUAL, "liability:supplier:by-hand"),
    ],
)
def test_a_delivery_is_a_sale_at_its_cost(kind: FulfilmentKind, source: str) -> None:
    assert booked(Delivered(ROW, ORDER, kind, 900, 0, 700, "CNY", AT)) == [
        (
            f"delivery:{ROW}",
            "delivery",
            {"liability:orders": 900, "revenue:sales": -900, "expense:goods": 700, source: -700},
        )
    ]


def test_what_went_back_before_a_delivery_is_no_sale() -> None:
    assert booked(Delivered(ROW, ORDER, FulfilmentKind.CODE, 900, 300, 0, "CNY", AT)) == [
        (f"delivery:{ROW}", "delivery", {"liability:orders": 600, "revenue:sales": -600})
    ]


def test_a_top_up_costs_what_its_supplier_took() -> None:
    assert booked(Delivered(ROW, ORDER, FulfilmentKind.TOPUP, 5_000, 0, 4_950, "CNY", AT)) == [
        (f"delivery:{ROW}", "delivery", {"liability:orders": 5_000, "revenue:sales": -5_000})
    ]
    assert booked(Supplied(ROW, ROW, ORDER, "ks", 4_950, 0, 0, "CNY", AT)) == [
        (f"supplier_order:{ROW}:1", "top_up", {"expense:goods": 4_950, "asset:supplier:ks": -4_950})
    ]
    assert booked(Supplied(ROW, ROW, ORDER, "ks", 0, 4_950, 1, "CNY", AT)) == [
        (f"supplier_order:{ROW}:2", "top_up.returned", {"expense:goods": -4_950, "asset:supplier:ks": 4_950})
    ]


def test_a_refund_takes_from_what_is_owed_and_from_sales() -> None:
    assert booked(Refunded(ROW, ORDER, "sandbox", None, 1_000, 400, "CNY", AT)) == [
        (
            f"refund:{ROW}",
            "refund",
            {"liability:orders": 600, "revenue:sales": 400, "asset:provider:sandbox": -1_000},
        )
    ]
    assert booked(Refunded(ROW, ORDER, "prepaid", PARTNER, 1_000, 0, "CNY", AT)) == [
        (f"refund:{ROW}", "refund", {"liability:orders": 1_000, f"liability:partner:{PARTNER.hex}": -1_000})
    ]


def test_codes_for_faulty_ones_are_at_the_shops_expense() -> None:
    assert booked(MadeGood(ROW, ORDER, FulfilmentKind.CODE, 700, 0, 0, "CNY", AT)) == [
        (f"made_good:{ROW}:1", "made_good", {"expense:made_good": 700, "asset:stock": -700})
    ]
    assert booked(MadeGood(ROW, ORDER, FulfilmentKind.CODE, 1_450, 700, 1, "CNY", AT)) == [
        (f"made_good:{ROW}:2", "made_good", {"expense:made_good": 750, "asset:stock": -750})
    ]
    assert booked(MadeGood(ROW, ORDER, FulfilmentKind.SHARED, 700, 0, 0, "CNY", AT)) == [
        (f"made_good:{ROW}:1", "made_good", {"expense:made_good": 700, "liability:supplier:shared-codes": -700})
    ]


def test_a_claim_lowers_what_is_owed_to_the_supplier() -> None:
    assert booked(Claimed(ROW, None, " Card  Works ", 7_000, "CNY", AT)) == [
        (
            f"claim:{ROW}",
            "supplier.claimed",
            {"liability:supplier:Card Works": 7_000, "expense:made_good": -7_000},
        )
    ]


def test_a_batch_is_booked_as_the_difference_to_what_is_booked() -> None:
    def stocked(now: Counts, before: Counts, entries: int, cost: int = 70) -> Stocked:
        return Stocked(ROW, "Card Works", cost, now, before, entries, "CNY", AT)

    owed = "liability:supplier:Card Works"
    assert booked(stocked(Counts(10, 0, 0), Counts(0, 0, 0), 0)) == [
        (f"batch:{ROW}:1", "stock.received", {"asset:stock": 700, owed: -700})
    ]
    assert booked(stocked(Counts(12, 3, 1), Counts(10, 0, 0), 1)) == [
        (f"batch:{ROW}:2", "stock.received", {"asset:stock": 140, owed: -140}),
        (f"batch:{ROW}:3", "stock.expired", {"expense:expired": 210, "asset:stock": -210}),
        (f"batch:{ROW}:4", "stock.written_off", {"expense:written_off": 70, "asset:stock": -70}),
    ]
    assert booked(stocked(Counts(9, 0, 0), Counts(10, 0, 0), 1)) == [
        (f"batch:{ROW}:2", "stock.received", {"asset:stock": -70, owed: 70})
    ]
    assert booked(stocked(Counts(9, 9, 0), Counts(0, 0, 0), 0, cost=0)) == []


money = st.integers(0, 10**12)
facts = st.one_of(
    st.builds(Paid, st.just(ROW), st.just(ORDER), st.sampled_from(["sandbox", "prepaid"]), st.just(PARTNER), money,
              st.just("CNY"), st.just(AT)),
    st.builds(Delivered, st.just(ROW), st.just(ORDER), st.sampled_from(list(FulfilmentKind)), money, money, money,
              st.just("CNY"), st.just(AT)),
    st.builds(Refunded, st.just(ROW), st.just(ORDER), st.just("sandbox"), st.none(), money, money, st.just("CNY"),
              st.just(AT)),
    st.builds(Supplied, st.just(ROW), st.just(ROW), st.just(ORDER), st.just("ks"), money, money, st.integers(0, 9),
              st.just("CNY"), st.just(AT)),
    st.builds(MadeGood, st.just(ROW), st.just(ORDER), st.sampled_from([FulfilmentKind.CODE, FulfilmentKind.SHARED]),
              money, money, st.integers(0, 9), st.just("CNY"), st.just(AT)),
    st.builds(Claimed, st.just(ROW), st.none(), st.just("s"), money, st.just("CNY"), st.just(AT)),
    st.builds(Claimed, st.none(), st.just(ROW), st.just("s"), money, st.just("CNY"), st.just(AT)),
    st.builds(Stocked, st.just(ROW), st.just("s"), st.integers(0, 10**6), st.builds(Counts, money, money, money),
              st.builds(Counts, money, money, money), st.integers(0, 9), st.just("CNY"), st.just(AT)),
)  # fmt: skip


@given(facts)
def test_every_entry_balances_over_known_accounts(fact: rules.Fact) -> None:
    made: list[Entry] = list(rules.entries(fact, FEES))
    for entry in made:
        assert sum(side.minor for side in entry.postings) == 0
        assert len(entry.sides()) >= 2
        kind = KINDS[entry.kind]
        row, _, number = entry.key.partition(":")[2].partition(":")
        assert (entry.key.partition(":")[0], row, number != "") == (kind.row, str(ROW), kind.numbered)
        for side in entry.sides():
            kind_of(side.account)
            assert kind.may_move(side.account)
    assert len({entry.key for entry in made}) == len(made)
