"""What a coupon says of itself: how much it takes off, and what for. Pure."""

from backend.core.money import Money
from backend.domain.promotions.pricing import rules
from backend.domain.promotions.pricing.rules import Rule, Selection

_SIGNS = {"CNY": "¥", "USD": "US$", "EUR": "€", "HKD": "HK$", "JPY": "JP¥", "KRW": "₩"}


def headline(rule: Rule, currency: str, locale: str) -> str:
    """How much is off, in a few characters: what stands large on a coupon."""
    words = _ZH if locale == "zh-CN" else _EN
    match rule.effect:
        case rules.Percentage(bps):
            return words.part(bps)
        case rules.Amount(minor, each):
            return words.amount(_told(minor, currency), each=each)
        case rules.FixedPrice(minor):
            return words.fixed(_told(minor, currency))
        case rules.Ladder(steps):
            return words.amount(_told(max(step.off_minor for step in steps), currency), up_to=len(steps) > 1)
        case rules.Every(_, off_minor, times):
            return words.amount(_told(off_minor * (times or 1), currency), up_to=times != 1)
        case rules.PiecesPercentage(steps):
            return words.part(max(step.bps for step in steps))
        case rules.NthPiece(_, bps):
            return words.part(bps)
        case rules.BuyXGetY(buy, get):
            return words.buy(buy, get)
        case rules.SetPrice(_, minor):
            return words.fixed(_told(minor, currency))
        case rules.Gift():
            return words.gift
        case rules.FeeWaived():
            return words.fee


def small_print(rule: Rule, currency: str, locale: str) -> list[str]:
    """What it asks and how far it goes, a line each: thresholds, goods, caps."""
    words = _ZH if locale == "zh-CN" else _EN
    lines = []
    match rule.effect:
        case rules.Ladder(steps):
            lines += [words.step(_told(s.threshold_minor, currency), _told(s.off_minor, currency)) for s in steps]
        case rules.Every(threshold, off, times):
            lines.append(words.every(_told(threshold, currency), _told(off, currency), times))
        case rules.PiecesPercentage(steps):
            lines += [words.pieces(step.pieces, words.part(step.bps)) for step in steps]
        case rules.NthPiece(nth, bps):
            lines.append(words.nth(nth, words.part(bps)))
        case _:
            pass
    threshold_minor = _threshold(rule.when)
    if threshold_minor:
        lines.append(words.threshold(_told(threshold_minor, currency)))
    lines.append(words.all_goods if rule.goods == Selection() else words.some_goods)
    if rule.most_per_order is not None:
        lines.append(words.most(_told(rule.most_per_order, currency)))
    if rule.when is not None and not threshold_minor:
        lines.append(words.conditions)
    return lines


def _threshold(when: rules.Condition | None) -> int:
    """What the cart must come to, where that is all, or part of all, that is asked."""
    match when:
        case rules.AtLeastAmount(minor):
            return minor
        case rules.All(of):
            return max((_threshold(one) for one in of), default=0)
        case _:
            return 0


def _told(minor: int, currency: str) -> str:
    amount = Money(minor, currency).decimal()
    return _SIGNS.get(currency, f"{currency} ") + amount.removesuffix(".00")


class _Zh:
    gift, fee = "赠品", "免服务费"
    all_goods, some_goods, conditions = "全场可用", "限指定商品", "满足条件时可用"

    def part(self, bps: int) -> str:
        left = (10_000 - bps) / 1000
        return f"{left:g} 折" if bps < 10_000 else "免单"

    def amount(self, told: str, *, each: bool = False, up_to: bool = False) -> str:
        return f"每件减 {told}" if each else f"最高减 {told}" if up_to else f"减 {told}"

    def fixed(self, told: str) -> str:
        return f"{told} 购"

    def buy(self, buy: int, get: int) -> str:
        return f"买 {buy} 送 {get}"

    def step(self, threshold: str, off: str) -> str:
        return f"满 {threshold} 减 {off}"

    def every(self, threshold: str, off: str, times: int | None) -> str:
        return f"每满 {threshold} 减 {off}" + (f"，最多 {times} 次" if times else "")

    def pieces(self, pieces: int, part: str) -> str:
        return f"满 {pieces} 件 {part}"

    def nth(self, nth: int, part: str) -> str:
        return f"第 {nth} 件 {part}"

    def threshold(self, told: str) -> str:
        return f"满 {told} 可用"

    def most(self, told: str) -> str:
        return f"最高减 {told}"


class _En:
    gift, fee = "A gift", "No service fee"
    all_goods, some_goods, conditions = (
        "For everything in the shop",
        "For selected goods",
        "When its conditions are met",
    )

    def part(self, bps: int) -> str:
        return f"{bps / 100:g}% off" if bps < 10_000 else "Free"

    def amount(self, told: str, *, each: bool = False, up_to: bool = False) -> str:
        return f"{told} off each" if each else f"Up to {told} off" if up_to else f"{told} off"

    def fixed(self, told: str) -> str:
        return f"For {told}"

    def buy(self, buy: int, get: int) -> str:
        return f"Buy {buy}, get {get}"

    def step(self, threshold: str, off: str) -> str:
        return f"{off} off from {threshold}"

    def every(self, threshold: str, off: str, times: int | None) -> str:
        return f"{off} off for every {threshold}" + (f", at most {times} times" if times else "")

    def pieces(self, pieces: int, part: str) -> str:
        return f"{part} from {pieces} pieces"

    def nth(self, nth: int, part: str) -> str:
        return f"Of every {nth} pieces one {part}"

    def threshold(self, told: str) -> str:
        return f"From {told}"

    def most(self, told: str) -> str:
        return f"At most {told} off"


_ZH, _EN = _Zh(), _En()
