"""Signed links open one order, for their time, and nothing else."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.core import ids
from backend.domain.orders import links

KEY = b"k" * 32
PLACED = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = 24 * 3600


def token(order_id: UUID, key: bytes = KEY) -> str:
    return links.sign(key, order_id, placed_at=PLACED, lifetime_s=90 * DAY)


def test_a_link_opens_its_order_for_ninety_days():
    order_id = ids.new()
    assert links.verify(KEY, token(order_id), at=PLACED) == order_id
    assert links.verify(KEY, token(order_id), at=PLACED + timedelta(days=90, seconds=-1)) == order_id
    assert links.verify(KEY, token(order_id), at=PLACED + timedelta(days=90)) is None
    assert token(order_id) == token(order_id)


def test_another_key_opens_nothing():
    assert links.verify(b"x" * 32, token(ids.new()), at=PLACED) is None


@given(st.binary(max_size=40) | st.text(max_size=120))
def test_hostile_text_opens_nothing(text):
    hostile = text.decode("latin-1") if isinstance(text, bytes) else text
    assert links.verify(KEY, hostile, at=PLACED) is None


@given(st.integers(0, 49), st.integers(1, 63))
def test_a_changed_link_opens_nothing(place, shift):
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    good = token(UUID(int=7))
    other = alphabet[(alphabet.index(good[place]) + shift) % 64]
    assert links.verify(KEY, good[:place] + other + good[place + 1 :], at=PLACED) is None
