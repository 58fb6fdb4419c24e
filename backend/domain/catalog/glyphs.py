"""The pictograms a tile may carry: our own vector drawings in a box of 96 by 96.

Each drawing is a list of strokes of the pen: `solid` areas, `soft` areas (the same white, see-through) and
`hole` areas, which show the ground again.
"""

# ruff: noqa: E501  a path is one word, however long

from enum import StrEnum


class Glyph(StrEnum):
    """A pictogram that the admin offers for a product's tile."""

    PLAY = "play"
    FILM = "film"
    MUSIC = "music"
    HEADPHONES = "headphones"
    PHONE = "phone"
    SIGNAL = "signal"
    GAMEPAD = "gamepad"
    GEM = "gem"
    SHIELD = "shield"
    CUP = "cup"
    BOWL = "bowl"
    CAKE = "cake"
    BOOK = "book"
    CAP = "cap"
    SPEECH = "speech"
    CLOUD = "cloud"
    BRUSH = "brush"
    KEY = "key"
    GIFT = "gift"
    TILES = "tiles"
    PLANE = "plane"
    SEAT = "seat"
    DRIVE = "drive"
    CARD = "card"
    TICKET = "ticket"


_NOTE = "M38 20 80 10v46a13 11 0 1 1-9-10.6V27.6L47 33.3v33.2a13 11 0 1 1-9-10.3z"
_CLOUD = "M28 76a20 20 0 0 1-3.4-39.7A25 25 0 0 1 72.5 35 21 21 0 0 1 71 76z"

# (class, path) in drawing order.
DRAWINGS: dict[Glyph, tuple[tuple[str, str], ...]] = {
    Glyph.PLAY: (
        ("solid", "M14 18h68a8 8 0 0 1 8 8v36a8 8 0 0 1-8 8H14a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8z"),
        ("soft", "M30 76h36v8H30z"),
        (
            "hole",
            "M39 33.5c0-2.4 2.6-3.9 4.7-2.7l23.4 14.5a3.2 3.2 0 0 1 0 5.4L43.7 65.2A3.1 3.1 0 0 1 39 62.5z",
        ),
    ),
    Glyph.FILM: (
        ("solid", "M10 42h76v36a8 8 0 0 1-8 8H18a8 8 0 0 1-8-8z"),
        ("soft", "M8.5 26.5 80.6 10.3l4 16.7-72.1 16.2z"),
        (
            "hole",
            "M18 27l13.5-3-5.7 13.3-13.4 3zM44 21.2l13.5-3-5.7 13.3-13.4 3zM70 15.3l11.5-2.6-4 13-13 2.8z",
        ),
        ("hole", "M41 54.5c0-1.8 2-2.9 3.5-2l14 8.7a2.4 2.4 0 0 1 0 4l-14 8.7a2.3 2.3 0 0 1-3.5-2z"),
    ),
    Glyph.MUSIC: (("solid", _NOTE), ("soft", "M47 24.7 71 19v8.6l-24 5.7z")),
    Glyph.HEADPHONES: (
        ("soft", "M12 60V50a36 36 0 0 1 72 0v10h-9V50a27 27 0 0 0-54 0v10z"),
        (
            "solid",
            "M12 56h10a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8h-2a8 8 0 0 1-8-8zM74 56h10v22a8 8 0 0 1-8 8h-2a8 8 0 0 1-8-8V64a8 8 0 0 1 8-8z",
        ),
    ),
    Glyph.PHONE: (
        ("solid", "M32 6h32a9 9 0 0 1 9 9v66a9 9 0 0 1-9 9H32a9 9 0 0 1-9-9V15a9 9 0 0 1 9-9z"),
        ("hole", "M30 18h36v54H30z"),
        ("soft", "M34 22h13v13H34zM49 37h13v13H49zM34 52h13v13H34z"),
        ("hole", "M44 78h8v4h-8z"),
    ),
    Glyph.SIGNAL: (
        ("soft", "M10 62h12v22H10zM30 48h12v36H30z"),
        ("solid", "M50 32h12v52H50zM70 12h12v72H70z"),
    ),
    Glyph.GAMEPAD: (
        (
            "solid",
            "M30 26h36c15 0 24 14 25 35 .6 12-9.5 18-17.5 10.5L63 62H33L22.5 71.5C14.5 79 4.4 73 5 61c1-21 10-35 25-35z",
        ),
        (
            "hole",
            "M27 36h7v7h7v7h-7v7h-7v-7h-7v-7h7zM63 39a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM73 47a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z",
        ),
    ),
    Glyph.GEM: (
        ("solid", "M8 38h80L48 88z"),
        ("soft", "M26 12h44l18 22H8z"),
        ("hole", "M34 38h28L48 76z"),
        ("soft", "M34 38h28L48 76z"),
    ),
    Glyph.SHIELD: (
        ("soft", "M48 6l36 12v26c0 24-15 39-36 46z"),
        ("solid", "M48 6v84C27 83 12 68 12 44V18z"),
        ("hole", "M43.5 63 28 47.5l6-6 9.5 9.5 18.5-19 6 6z"),
    ),
    Glyph.CUP: (
        ("soft", "M34 6h6v18h-6zM50 10h6v14h-6z"),
        ("solid", "M14 32h58v32a18 18 0 0 1-18 18H32a18 18 0 0 1-18-18z"),
        ("solid", "M72 36h4a14 14 0 0 1 0 28h-4v-8h4a6 6 0 0 0 0-12h-4z"),
        ("soft", "M10 86h66v5H10z"),
    ),
    Glyph.BOWL: (
        ("solid", "M8 46h80a40 36 0 0 1-26 33v7H34v-7A40 36 0 0 1 8 46z"),
        ("soft", "M20 42a28 22 0 0 1 42-18 20 20 0 0 1 14 18z"),
        ("solid", "M63 36 86 8l5 4-21 26z"),
    ),
    Glyph.CAKE: (
        ("soft", "M46 6c6 6 7 9 2 14-5-5-5-8-2-14zM45 22h6v14h-6z"),
        ("solid", "M12 56a14 14 0 0 1 14-14h44a14 14 0 0 1 14 14v30H12z"),
        (
            "hole",
            "M12 60c6 7 12 7 18 0 6 7 12 7 18 0 6 7 12 7 18 0 6 7 12 7 18 0v6c-6 7-12 7-18 0-6 7-12 7-18 0-6 7-12 7-18 0-6 7-12 7-18 0z",
        ),
    ),
    Glyph.BOOK: (
        ("solid", "M8 20c14-5 27-4 37 3v62c-10-7-23-8-37-3z"),
        ("soft", "M88 20c-14-5-27-4-37 3v62c10-7 23-8 37-3z"),
        (
            "hole",
            "M15 34c8-2 16-1.5 23 1.5v5C31 37.5 23 37 15 39zM15 49c8-2 16-1.5 23 1.5v5C31 52.5 23 52 15 54z",
        ),
    ),
    Glyph.CAP: (
        ("solid", "M48 14 94 36 48 58 2 36z"),
        ("soft", "M20 50l28 13.5L76 50v19c-8 9-18 13-28 13s-20-4-28-13z"),
        ("solid", "M84 42h5v26l3 10h-11l3-10z"),
    ),
    Glyph.SPEECH: (
        (
            "soft",
            "M40 34h40a10 10 0 0 1 10 10v24a10 10 0 0 1-10 10v13L66 78H40a10 10 0 0 1-10-10V44a10 10 0 0 1 10-10z",
        ),
        (
            "solid",
            "M16 8h42a10 10 0 0 1 10 10v24a10 10 0 0 1-10 10H34L20 65V52h-4A10 10 0 0 1 6 42V18A10 10 0 0 1 16 8z",
        ),
        ("hole", "M18 22h38v5H18zM18 33h26v5H18z"),
    ),
    Glyph.CLOUD: (("solid", _CLOUD), ("hole", "M45 68V52h-9l13-15 13 15h-9v16z")),
    Glyph.BRUSH: (
        ("soft", "M8 88c2-20 8-30 20-30 10 0 15 7 14 15-1 12-16 16-34 15z"),
        ("solid", "M38 58C50 40 66 22 86 8c3 3 3 3 3 3C77 32 60 50 44 64c-1-3-3-5-6-6z"),
    ),
    Glyph.KEY: (
        ("solid", "M32 24a24 24 0 1 1 0 48 24 24 0 0 1 0-48z"),
        ("hole", "M27 38a10 10 0 1 1 0 20 10 10 0 0 1 0-20z"),
        ("soft", "M54 43h38v10h-6v12h-9V53h-7v9h-9v-9h-7z"),
    ),
    Glyph.GIFT: (
        ("solid", "M12 46h32v42H18a6 6 0 0 1-6-6zM52 46h32v36a6 6 0 0 1-6 6H52z"),
        ("soft", "M8 28h36v14H8zM52 28h36v14H52z"),
        ("solid", "M46 26C30 27 22 22 24 14c2-9 16-8 22 6zM50 26c16 1 24-4 22-12-2-9-16-8-22 6z"),
    ),
    Glyph.TILES: (
        ("solid", "M10 10h34v34H10zM52 52h34v34H52z"),
        ("soft", "M52 10h34v34H52zM10 52h34v34H10z"),
        ("hole", "M52 10h34A34 34 0 0 1 52 44z"),
        ("solid", "M52 10h34A34 34 0 0 1 52 44z"),
        ("hole", "M10 86V52a34 34 0 0 1 34 34z"),
        ("solid", "M10 86V52a34 34 0 0 1 34 34z"),
    ),
    Glyph.PLANE: (
        (
            "solid",
            "M48 4c4 0 6 5 6 10v22l34 22v9L54 57v19l10 8v7l-16-4-16 4v-7l10-8V57L8 67v-9l34-22V14c0-5 2-10 6-10z",
        ),
        ("soft", "M8 80h14v5H8zM74 80h14v5H74z"),
    ),
    Glyph.SEAT: (
        ("soft", "M22 14a8 8 0 0 1 8-8h36a8 8 0 0 1 8 8v14a17 17 0 0 0-12 14v8H34v-8a17 17 0 0 0-12-14z"),
        ("solid", "M8 42a9 9 0 0 1 18 0v18h44V42a9 9 0 0 1 18 0v30a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8z"),
        ("soft", "M18 82h10v9H18zM68 82h10v9H68z"),
    ),
    Glyph.DRIVE: (
        ("soft", "M20 14h56l12 38H8z"),
        ("solid", "M8 54h80v22a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8z"),
        ("hole", "M70 64a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM20 66h30v6H20z"),
    ),
    Glyph.CARD: (
        ("solid", "M14 20h68a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8H14a8 8 0 0 1-8-8V28a8 8 0 0 1 8-8z"),
        ("hole", "M6 42h54v9H6zM60 20h9v56h-9zM69 42h21v9H69z"),
        ("soft", "M6 42h54v9H6zM60 20h9v56h-9zM69 42h21v9H69z"),
    ),
    Glyph.TICKET: (
        ("solid", "M14 22h46v52H14a8 8 0 0 1-8-8v-8a10 10 0 0 0 0-20v-8a8 8 0 0 1 8-8z"),
        ("soft", "M64 22h18a8 8 0 0 1 8 8v8a10 10 0 0 0 0 20v8a8 8 0 0 1-8 8H64z"),
        ("hole", "M33 34l4 9 10 1-7.5 6.5 2 10L33 55l-8.5 5.5 2-10L19 44l10-1z"),
    ),
}
