"""Malformed input, told in words a person can act on."""

from backend.core import refusals as domain
from backend.schema.doors import BOTH, UserError, refusal, shown

# Problem → Chinese, English. Facts of the refusal may stand in braces.
PROBLEMS: dict[str, tuple[str, str]] = {
    "BAD_CHARACTER": ("含有不能使用的字符。", "It holds a character that cannot be used."),
    "BAD_EMAIL": ("这不是有效的邮箱地址。", "This is not an e-mail address."),
    "BAD_PHONE": (
        "这不是有效的手机号码；国际号码请加国家代码，如 +852。",
        "This is not a phone number; outside mainland China begin with the country, e.g. +852.",
    ),
    "CONTACT_MISSING": ("请填写手机号或邮箱。", "Give a phone number or an e-mail address."),
    "TOO_LONG": ("最多 {maximum} 个字符。", "At most {maximum} characters."),
    "TOO_SHORT": ("至少 {minimum} 个字符。", "At least {minimum} characters."),
}


@refusal("INVALID_INPUT", BOTH, zh="{words}", en="{words}")
class InvalidInput(UserError):
    """A part of the input is malformed; `path` says which."""

    problem: str = shown(BOTH, "Stable upper-case word for what is wrong, e.g. TOO_LONG.")

    @staticmethod
    def words_of(refusal: domain.InvalidInput, locale: str) -> dict[str, str]:
        """The problem in the reader's language."""
        words = PROBLEMS.get(refusal.problem, ("输入有误（{problem}）。", "The input is not valid ({problem})."))
        limits = {"minimum": 1, "maximum": "?", **refusal.facts}
        return {"words": words[0 if locale == "zh-CN" else 1].format(**limits)}
