"""What staff say of a tier, and the rules it must keep. Nothing here touches the database."""

from dataclasses import dataclass

from backend.core.refusals import InvalidInput

LONGEST_NAME, LONGEST_BENEFITS = 40, 500
HIGHEST_THRESHOLD, HIGHEST_DISCOUNT_BPS, LONGEST_KEPT_DAYS = 1_000_000_000_00, 9_000, 3_660


@dataclass(frozen=True, slots=True)
class TierDraft:
    """A tier as staff want it; `threshold_minor` of the shop's currency, `discount_bps` in 0.01 %."""

    name_zh: str
    name_en: str
    threshold_minor: int
    discount_bps: int
    keep_days: int
    benefits_zh: str
    benefits_en: str
    active: bool


def check_tier(draft: TierDraft) -> None:
    """Raise InvalidInput for the first thing that is malformed."""
    for language, name, benefits in (
        ("zhCn", draft.name_zh, draft.benefits_zh),
        ("en", draft.name_en, draft.benefits_en),
    ):
        _text(name, 1, LONGEST_NAME, "names", language)
        _text(benefits, 0, LONGEST_BENEFITS, "benefits", language, lines=True)
    _within(draft.threshold_minor, 0, HIGHEST_THRESHOLD, "threshold")
    _within(draft.discount_bps, 0, HIGHEST_DISCOUNT_BPS, "discountBps")
    _within(draft.keep_days, 0, LONGEST_KEPT_DAYS, "keepDays")


def _text(text: str, shortest: int, longest: int, *path: str, lines: bool = False) -> None:
    if not shortest <= len(text.strip()) <= longest:
        raise InvalidInput("BAD_LENGTH", path=["input", *path], minimum=shortest, maximum=longest)
    if not (text.replace("\n", " ") if lines else text).isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", *path])


def _within(value: int, lowest: int, highest: int, *path: str) -> None:
    if not lowest <= value <= highest:
        raise InvalidInput("OUT_OF_RANGE", path=["input", *path], minimum=lowest, maximum=highest)
