"""Equal codes are found without opening them; a sealed code opens only where it belongs."""

import pytest

from backend.core import crypto, ids
from backend.domain.vault.identity import indexer, normal
from backend.domain.vault.sealing import SealBroken, sealer, unseal

KEY, PRODUCT = b"i" * 32, ids.new()
index = indexer(KEY, PRODUCT)


@pytest.mark.parametrize(
    "other",
    ["abcd-efgh-1234", "ABCD EFGH 1234", " abcdefgh1234\t", "ＡＢＣＤ－ＥＦＧＨ－１２３４", "ABCD\u2013EFGH\u20131234"],
)
def test_writings_of_one_code_are_equal(other: str) -> None:
    assert normal(other) == "ABCDEFGH1234"
    assert index(None, other, None) == index(None, "ABCD-EFGH-1234", None)


def test_a_code_of_both_cases_keeps_them() -> None:
    assert normal("aBcD-1") == "aBcD1"
    assert index(None, "aBcDeFgHiJ", None) != index(None, "AbCdEfGhIj", None)


def test_the_same_secret_is_the_same_with_and_without_its_number() -> None:
    assert index("N1", "LONGSECRET99", None)[0] == index(None, "LONGSECRET99", None)[0]
    assert index("N1", "LONGSECRET99", None)[1] == index("n-1", "OTHERSECRET9", None)[1]


def test_cards_may_share_a_pin() -> None:
    assert index("N1", "1234", None)[0] != index("N2", "1234", None)[0]
    assert index("N1", "12-34", None) == index("N1", "1234", None)


def test_digests_differ_by_product_by_purpose_and_by_key() -> None:
    plain = index(None, "LONGSECRET99", None)[0]
    assert plain == crypto.keyed_digest(KEY, b"secret", PRODUCT.bytes, b"LONGSECRET99")
    assert plain != indexer(KEY, ids.new())(None, "LONGSECRET99", None)[0]
    assert plain != indexer(b"j" * 32, PRODUCT)(None, "LONGSECRET99", None)[0]
    assert plain != index("LONGSECRET99", "x", None)[1]
    assert plain != index(None, None, "LONGSECRET99")[0]


def test_a_code_opens_only_under_its_key_product_batch_and_id() -> None:
    key, batch, code = crypto.new_key(), ids.new(), ids.new()
    sealed = sealer(key, PRODUCT, batch)(code.bytes, "N1", "SECRET", None)
    right = {"product_id": PRODUCT, "batch_id": batch, "code_id": code}

    content = unseal(key, sealed, **right)
    assert (content.number, content.secret, content.url) == ("N1", "SECRET", None)
    assert "SECRET" not in repr(content)
    for wrong in right:
        with pytest.raises(SealBroken):
            unseal(key, sealed, **{**right, wrong: ids.new()})
    with pytest.raises(SealBroken):
        unseal(crypto.new_key(), sealed, **right)
    for at in range(0, len(sealed), 7):
        changed = bytearray(sealed)
        changed[at] ^= 1
        with pytest.raises(SealBroken):
            unseal(key, bytes(changed), **right)
    with pytest.raises(SealBroken):
        unseal(key, b"", **right)
