"""What a rule does, in one line of words, for people who approve it. Pure."""

from collections.abc import Callable, Sequence
from typing import Any

from backend.core.money import EXPONENTS, Money
from backend.domain.promotions.pricing import rules
from backend.domain.promotions.pricing.rules import Effect, Rule, Selection


def summary(rule: Rule, currency: str, locale: str) -> str:
    """The effect, on what, and how much at most."""
    zh = locale == "zh-CN"
    parts = [_effect(rule.effect, currency, zh)]
    if (goods := _goods(rule.goods, zh)) and not isinstance(rule.effect, rules.SetPrice | rules.Gift):
        parts.append(goods)
    if rule.most_per_line is not None:
        most = _money(rule.most_per_line, currency)
        parts.append(f"每行最多减 {most}" if zh else f"at most {most} a line")
    if rule.most_per_order is not None:
        most = _money(rule.most_per_order, currency)
        parts.append(f"每单最多减 {most}" if zh else f"at most {most} an order")
    return " · ".join(parts)


def asked(minors: Sequence[int], currency: str, locale: str) -> str:
    """What is asked, or from which price to which."""
    if not minors:
        return "—"
    least, most = _money(min(minors), currency), _money(max(minors), currency)
    if least == most:
        return least
    return f"{least} 至 {most}" if locale == "zh-CN" else f"{least} to {most}"


def _effect(effect: Effect, currency: str, zh: bool) -> str:
    return _SAID[type(effect)](effect, lambda minor: _money(minor, currency), zh)


Amounts = Callable[[int], str]


def _percentage(effect: rules.Percentage, money: Amounts, zh: bool) -> str:
    return f"减 {_part(effect.bps)}" if zh else f"{_part(effect.bps)} off"


def _amount(effect: rules.Amount, money: Amounts, zh: bool) -> str:
    off = money(effect.minor)
    if effect.each_piece:
        return f"每件减 {off}" if zh else f"{off} off each piece"
    return f"立减 {off}" if zh else f"{off} off"


def _fixed(effect: rules.FixedPrice, money: Amounts, zh: bool) -> str:
    return f"一口价 {money(effect.minor)}" if zh else f"{money(effect.minor)} each"


def _ladder(effect: rules.Ladder, money: Amounts, zh: bool) -> str:
    steps = [(money(step.threshold_minor), money(step.off_minor)) for step in effect.steps]
    if zh:
        return "，".join(f"满 {at} 减 {off}" for at, off in steps)
    return ", ".join(f"{off} off from {at}" for at, off in steps)


def _every(effect: rules.Every, money: Amounts, zh: bool) -> str:
    at, off = money(effect.threshold_minor), money(effect.off_minor)
    if zh:
        return f"每满 {at} 减 {off}" + (f"，最多 {effect.times} 次" if effect.times is not None else "，上不封顶")
    return f"{off} off for every {at}" + (f", at most {effect.times} times" if effect.times is not None else "")


def _pieces(effect: rules.PiecesPercentage, money: Amounts, zh: bool) -> str:
    steps = [(step.pieces, _part(step.bps)) for step in effect.steps]
    if zh:
        return "，".join(f"{pieces} 件减 {off}" for pieces, off in steps)
    return ", ".join(f"{off} off from {pieces} pieces" for pieces, off in steps)


def _nth(effect: rules.NthPiece, money: Amounts, zh: bool) -> str:
    return f"第 {effect.nth} 件减 {_part(effect.bps)}" if zh else f"piece {effect.nth} at {_part(effect.bps)} off"


def _buy(effect: rules.BuyXGetY, money: Amounts, zh: bool) -> str:
    times = effect.times
    if zh:
        got = f"送 {effect.get}" if effect.bps == 10_000 else f"得 {effect.get} 件减 {_part(effect.bps)}"
        return f"买 {effect.buy} {got}" + (f"，最多 {times} 次" if times is not None else "")
    got = f"get {effect.get}" if effect.bps == 10_000 else f"get {effect.get} at {_part(effect.bps)} off"
    return f"buy {effect.buy}, {got}" + (f", at most {times} times" if times is not None else "")


def _set(effect: rules.SetPrice, money: Amounts, zh: bool) -> str:
    pieces = sum(part.pieces for part in effect.parts)
    return f"{pieces} 件套装价 {money(effect.minor)}" if zh else f"a set of {pieces} for {money(effect.minor)}"


def _gift(effect: rules.Gift, money: Amounts, zh: bool) -> str:
    of = len(effect.variant_ids)
    return f"赠品 {of} 选 {effect.picks}" if zh else f"a gift: {effect.picks} of {of}"


def _fee(effect: rules.FeeWaived, money: Amounts, zh: bool) -> str:
    return "免服务费" if zh else "no service fee"


_SAID: dict[type, Callable[[Any, Amounts, bool], str]] = {
    rules.Percentage: _percentage,
    rules.Amount: _amount,
    rules.FixedPrice: _fixed,
    rules.Ladder: _ladder,
    rules.Every: _every,
    rules.PiecesPercentage: _pieces,
    rules.NthPiece: _nth,
    rules.BuyXGetY: _buy,
    rules.SetPrice: _set,
    rules.Gift: _gift,
    rules.FeeWaived: _fee,
}


def _goods(goods: Selection, zh: bool) -> str:
    counted = [
        (len(goods.product_ids), "个商品", "product", "products"),
        (len(goods.variant_ids), "个规格", "variant", "variants"),
        (len(goods.category_ids), "个分类", "category", "categories"),
        (len(goods.brands), "个品牌", "brand", "brands"),
    ]
    said = [
        f"{number} {chinese if zh else one if number == 1 else many}"
        for number, chinese, one, many in counted
        if number
    ]
    if not said:
        return "全部商品" if zh else "everything"
    return ("、" if zh else ", ").join(said)


def _money(minor: int, currency: str) -> str:
    amount = Money(minor, currency).decimal()
    if EXPONENTS[currency] and minor % 10 ** EXPONENTS[currency] == 0:
        amount = amount.partition(".")[0]
    return f"¥{amount}" if currency == "CNY" else f"{amount} {currency}"


def _part(bps: int) -> str:
    return f"{bps / 100:g}%"
