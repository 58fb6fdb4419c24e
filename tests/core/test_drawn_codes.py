"""Codes that the shop draws: read as people type them, a slip told from a guess."""

from hypothesis import given
from hypothesis import strategies as st

from backend.core.drawn_codes import ALPHABET, DRAWN_BITS, LENGTH, check_character, draw, grouped, normal, of_bits

bodies = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH).map(lambda text: text[:-1])


def test_a_code_is_read_however_it_is_typed():
    code = draw()
    assert len(code) == LENGTH
    assert grouped(code).count("-") == 3
    full_width = "".join(chr(ord(letter) + 0xFEE0) for letter in code)
    typed = (code, grouped(code), grouped(code).lower(), f" {code[:8]} {code[8:]} ", full_width, code.replace("0", "o"))
    assert {normal(text) for text in typed} == {code}
    for wrong in ("", code[:-1], code + "0", f"{code[:-1]}*", "U" * LENGTH, code * 20, "\0" * LENGTH):
        assert normal(wrong) is None


@given(bodies, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_character_mistyped_is_no_code(body, place, other):
    code = next(body + last for last in ALPHABET if normal(body + last))
    changed = code[:place] + other + code[place + 1 :]
    assert (normal(changed) == code) is (changed == code)
    assert changed == code or normal(changed) is None


def test_codes_are_drawn_apart():
    assert len({draw() for _ in range(2_000)}) == 2_000


@given(st.integers(0, 2**DRAWN_BITS - 1))
def test_every_bit_is_in_the_code_and_the_last_character_checks_them(bits):
    code = of_bits(bits)
    assert int.from_bytes(bytes(ALPHABET.index(letter) for letter in code[:-1])) == int.from_bytes(
        bytes(bits >> 5 * place & 31 for place in reversed(range(LENGTH - 1)))
    )
    assert code[-1] == check_character(code[:-1])
