"""What was paid in several ways goes back to the cent, and no way gives more back than it took."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.payments.rules import shares

amounts = st.integers(min_value=0, max_value=10**12)


@given(st.lists(amounts, min_size=1, max_size=8), st.lists(amounts, max_size=3), st.data())
def test_shares_sum_to_their_parts_and_stay_within_what_was_paid(parts, lefts, data):
    short = max(sum(parts) - sum(lefts), 0)
    lefts = [*lefts, short + data.draw(amounts)]
    asked = {UUID(int=n): minor for n, minor in enumerate(parts)}
    made = shares(asked, lefts)
    assert len(made) == len(lefts)
    for unit_id, minor in asked.items():
        assert sum(share.get(unit_id, 0) for share in made) == minor
    for share, left in zip(made, lefts, strict=True):
        assert sum(share.values()) <= left
        assert all(minor > 0 for minor in share.values())
    # The next one gives nothing while the one before has something left.
    for place in range(1, len(made)):
        assert not made[place] or sum(made[place - 1].values()) == lefts[place - 1]


@given(st.lists(st.lists(amounts, min_size=1, max_size=3), min_size=1, max_size=6), st.integers(min_value=0))
def test_all_refunds_of_an_order_together_give_back_what_each_way_took(refunds, cut):
    total = sum(map(sum, refunds))
    first = min(cut, total)
    left = [first, total - first]
    for refund in refunds:
        made = shares({UUID(int=n): minor for n, minor in enumerate(refund)}, left)
        left = [before - sum(share.values()) for before, share in zip(left, made, strict=True)]
        assert min(left) >= 0
    assert left == [0, 0]


def test_more_than_was_paid_is_refused():
    with pytest.raises(ValueError, match="more goes back"):
        shares({UUID(int=1): 11}, [4, 6])
