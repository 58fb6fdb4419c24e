"""What the browser's camera sees: a QR code held still before it."""

from pathlib import Path

import segno

WIDTH, HEIGHT = 640, 480


def show(path: Path, text: str) -> None:
    """Write a short film of the text's QR code in the form that Chromium plays in place of a camera."""
    code = segno.make_qr(text, error="m")
    side = int(code.symbol_size(border=4)[0])
    scale = (HEIGHT - 40) // side
    left, top = (WIDTH - side * scale) // 2, (HEIGHT - side * scale) // 2
    picture = bytearray(b"\xff" * WIDTH * HEIGHT)
    for y, row in enumerate(code.matrix_iter(scale=scale, border=4)):
        at = (top + y) * WIDTH + left
        picture[at : at + side * scale] = bytes(16 if module else 235 for module in row)
    grey = b"\x80" * (WIDTH * HEIGHT // 2)
    with path.open("wb") as film:
        film.write(f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F5:1 Ip A1:1 C420\n".encode())
        for _ in range(3):
            film.write(b"FRAME\n" + picture + grey)
