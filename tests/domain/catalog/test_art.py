"""Drawn tiles and cards: well-formed, deterministic, harmless whatever the label says."""

from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageStat

from backend.domain.catalog import card, faces
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


def test_a_card_shows_glyph_and_label_in_the_middle_and_never_changes():
    drawn = card.draw("cup", 30, "¥50")
    assert card.draw("cup", 30, "¥50") == drawn
    seen = Image.open(BytesIO(drawn))
    assert (seen.format, seen.size) == ("JPEG", (1200, 630))
    # White only where glyph and label are: within the square that some show alone.
    white = seen.convert("L").point(lambda level: 255 * (level > 235)).getbbox()
    assert white is not None
    assert white[0] > 285
    assert white[2] < 915
    assert white[3] > 500


@pytest.mark.parametrize("label", ["", "\uffff", "30 天"])
def test_a_label_that_no_font_can_write_is_left_out(label, monkeypatch):
    monkeypatch.setattr(faces, "_BOLD", ())
    seen = Image.open(BytesIO(card.draw("nothing", 400, label))).convert("L")
    foot = seen.crop((285, 560, 915, 630))
    assert ImageStat.Stat(foot).extrema[0][1] < 200
