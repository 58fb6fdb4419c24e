"""Cutting a run of characters into words that the shop's own goods hold."""

import math
from collections.abc import Callable

# How often a piece is met, or 0 (None: it may not be used).
Counts = Callable[[str], int]


def segmented(text: str, met: Counts, *, shortest: int, longest: int, all_of_them: int) -> list[str] | None:
    """The likeliest way to cut the text into pieces that are met; None when there is none.

    Each piece is as likely as it is frequent, so that few and common pieces win: 视频|会员, not 视|频会|员.
    """
    best: list[tuple[float, int] | None] = [(0.0, 0)] + [None] * len(text)
    whole = max(all_of_them, 1) + 1
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - longest), end - shortest + 1):
            before = best[start]
            if before is None:
                continue
            n = met(text[start:end])
            if n <= 0:
                continue
            likely = before[0] + math.log(min(n, whole - 1) / whole)
            known = best[end]
            if known is None or likely > known[0]:
                best[end] = (likely, start)
    if best[-1] is None:
        return None
    pieces: list[str] = []
    end = len(text)
    while end:
        step = best[end]
        assert step is not None
        pieces.append(text[step[1] : end])
        end = step[1]
    return pieces[::-1]
