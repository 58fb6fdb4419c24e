"""What a promotion is called where there is room for a few letters only. Pure."""

from backend.core import money
from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing.rules import (
    Amount,
    BuyXGetY,
    Effect,
    Every,
    FeeWaived,
    FixedPrice,
    Gift,
    Ladder,
    NthPiece,
    Percentage,
    PiecesPercentage,
    SetPrice,
)


def badge(effect: Effect, currency: str) -> Words:
    """A few letters that say what one gets: `满100减20`, `2 for 20% off`."""
    match effect:
        case Percentage(bps):
            return Words(f"{_tenths(bps)}折", f"{_percent(bps)} off")
        case Amount(minor, each_piece):
            off = money.told(minor, currency)
            return Words(f"每件减{off}" if each_piece else f"立减{off}", f"{off} off" + (" each" if each_piece else ""))
        case FixedPrice(minor):
            price = money.told(minor, currency)
            return Words(f"特价{price}", f"Now {price}")
        case Ladder(steps):
            first = steps[0]
            return _threshold("满", first.threshold_minor, first.off_minor, currency)
        case Every(threshold, off):
            return _threshold("每满", threshold, off, currency)
        case PiecesPercentage(steps):
            step = steps[0]
            return Words(f"{step.pieces}件{_tenths(step.bps)}折", f"{step.pieces} for {_percent(step.bps)} off")
        case NthPiece(nth, bps):
            part = "半价" if bps == 5_000 else "免费" if bps == 10_000 else f"{_tenths(bps)}折"
            return Words(f"第{nth}件{part}", f"{_percent(bps)} off every {nth}")
        case BuyXGetY(buy, get, _, bps):
            free = bps == 10_000
            zh = f"买{buy}送{get}" if free else f"买{buy}件，{get}件{_tenths(bps)}折"
            return Words(zh, f"Buy {buy}, get {get} " + ("free" if free else f"at {_percent(bps)} off"))
        case SetPrice(_, minor):
            price = money.told(minor, currency)
            return Words(f"组合价{price}", f"Set for {price}")
        case Gift():
            return Words("有赠品", "Free gift")
        case FeeWaived():
            return Words("免服务费", "No fee")


def _threshold(said: str, threshold: int, off: int, currency: str) -> Words:
    least, less = money.told(threshold, currency), money.told(off, currency)
    return Words(f"{said}{least}减{less}", f"{less} off {'every ' if said == '每满' else ''}{least}")


def _tenths(bps: int) -> str:
    """What is left in tenths, as discounts are named in Chinese: 20 % off is 8折."""
    return f"{(10_000 - bps) / 1_000:g}"


def _percent(bps: int) -> str:
    return f"{bps / 100:g}%"
