"""Sealing binds bytes to their place; digests and text forms do not collide."""

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from backend.core import crypto


@given(st.binary(max_size=200), st.binary(max_size=60))
def test_what_is_sealed_opens_under_the_same_key_and_binding(plain: bytes, bound_to: bytes) -> None:
    key = crypto.new_key()
    sealed = crypto.seal(key, plain, bound_to)
    assert crypto.unseal(key, sealed, bound_to) == plain
    assert plain not in sealed or len(plain) < 4


@pytest.mark.parametrize("change", ["key", "binding", "bytes"])
def test_anything_else_does_not_open(change: str) -> None:
    key = crypto.new_key()
    sealed = crypto.seal(key, b"secret", b"here")
    if change == "key":
        key = crypto.new_key()
    if change == "bytes":
        sealed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    with pytest.raises(InvalidTag):
        crypto.unseal(key, sealed, b"there" if change == "binding" else b"here")


def test_digests_know_where_parts_end() -> None:
    key = crypto.new_key()
    assert crypto.keyed_digest(key, b"ab", b"c") != crypto.keyed_digest(key, b"a", b"bc")
    assert crypto.keyed_digest(key, b"a") != crypto.keyed_digest(crypto.new_key(), b"a")


@given(st.binary(max_size=100))
def test_text_form_reads_back(raw: bytes) -> None:
    assert crypto.decode(crypto.encode(raw)) == raw


def test_what_is_no_text_form_is_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - binascii's own subclass and message
        crypto.decode("a b!")
