"""Drawn tiles: well-formed, deterministic, harmless whatever the label says."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.catalog.art import LABEL_MAX, Glyph, draw

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("glyph", Glyph)
def test_every_glyph_is_a_well_formed_picture_that_never_changes(glyph):
    drawn = draw(glyph.value, 174, "¥50")
    root = ET.fromstring(drawn)
    assert root.tag == f"{SVG}svg"
    assert [text.text for text in root.iter(f"{SVG}text")] == ["¥50"]
    draw.cache_clear()
    assert draw(glyph.value, 174, "¥50") == drawn


@given(st.text(max_size=60), st.integers(-(10**6), 10**6), st.text(max_size=12))
def test_any_label_hue_and_glyph_draw_something_harmless(label, hue, glyph):
    root = ET.fromstring(draw(glyph, hue, label))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "defs", "linearGradient", "stop", "rect", "path", "g", "text"
    }  # fmt: skip
    assert all(len(text.text or "") <= LABEL_MAX for text in root.iter(f"{SVG}text"))


def test_markup_in_a_label_is_text():
    root = ET.fromstring(draw("gift", 0, '"><script>'))
    assert [text.text for text in root.iter(f"{SVG}text")] == ['"><script>']
    assert root.get("aria-label") == '"><script>'


def test_a_tile_without_label_shows_its_glyph_alone():
    root = ET.fromstring(draw("cup", 30, "  "))
    assert list(root.iter(f"{SVG}text")) == []
    assert root.get("aria-label") == "cup"
