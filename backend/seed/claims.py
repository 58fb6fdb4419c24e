"""Claims of the seeded shop: some wait for an answer, one too long, others are talked about, agreed to or refused."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from backend.core import database
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.aftersales import service as aftersales
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.states import CaseKind

# Orders of one piece, whose code was looked at, of buyers with accounts: nothing of them went back.
_LOOKED_AT = """
SELECT o.id AS order_id, o.customer_id, o.locale, u.id AS unit_id, c.revealed_at
FROM "order" o JOIN customer k ON k.id = o.customer_id AND k.registered_at IS NOT NULL
JOIN order_unit u ON u.order_id = o.id JOIN code c ON c.unit_id = u.id AND c.state = 'DELIVERED'
WHERE o.state = 'DELIVERED' AND o.partner_id IS NULL AND u.kind = 'CODE' AND c.revealed_at > $1
    AND NOT EXISTS (SELECT FROM order_unit other WHERE other.order_id = o.id AND other.id <> u.id)
    AND NOT EXISTS (SELECT FROM refund r WHERE r.order_id = o.id)
ORDER BY c.revealed_at DESC, u.id
"""
_WITHIN = timedelta(days=6)
_SOON = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said in one of the shop's two languages."""

    zh: str
    en: str

    def to(self, locale: str) -> str:
        return self.en if locale == "en" else self.zh


@dataclass(frozen=True, slots=True)
class _Course:
    """How long ago a claim was opened and with what words; what support answered, what its buyer said to that and
    how long ago, and whether support is for it or against it."""

    ago: timedelta
    words: _Told
    answer: _Told | None = None
    reply: _Told | None = None
    replied: timedelta = timedelta()
    agreed: bool = False
    refused: bool = False


_USED = _Told(
    "兑换时提示卡密已被使用，我没有用过，请退款。",
    "It says the code was used already. I did not use it; please refund.",
)
_WRONG = _Told(
    "买错面值了，还没有兑换，可以退吗？", "I took the wrong value and have not redeemed it. Can I have my money back?"
)
_REGION = _Told("提示账号所在地区不支持，用不了。", "It says my account's region is not supported.")
_ASK = _Told(
    "您好，请补充一张兑换时报错的截图，我们马上核实。",
    "Hello, please add a picture of the error; we will look into it at once.",
)
_SHOWN = _Told(
    "报错是“卡密无效”，是在手机应用里兑换的。", "The error is “invalid code”; I redeemed it in the phone app."
)
_REFUSAL = _Told(
    "经供应商核实，该卡密已在您的账号上兑换成功，因此不能退款。",
    "The supplier confirms it was redeemed on your account, so it is not taken back.",
)
# The latest comes last, as cases are listed by when they came.
_COURSES = (
    _Course(timedelta(hours=31), _USED, answer=_REFUSAL, refused=True),
    _Course(timedelta(hours=4), _REGION, answer=_ASK),
    _Course(timedelta(hours=2), _USED, answer=_ASK, reply=_SHOWN, replied=timedelta(minutes=9)),
    _Course(timedelta(minutes=70), _USED, answer=_ASK, reply=_SHOWN, replied=timedelta(minutes=14), agreed=True),
    _Course(timedelta(minutes=46), _WRONG),
    _Course(timedelta(minutes=17), _REGION),
    _Course(timedelta(minutes=6), _USED),
)


async def write_claims(support: Staff, *, at: datetime) -> None:
    """As many of them as there are orders for; in the open transaction."""
    left = [dict(row) for row in await database.fetch(_LOOKED_AT, at - _WITHIN)]
    for place, course in enumerate(_COURSES):
        then = at - course.ago
        found = next((row for row in left if row["revealed_at"] < then - _SOON), None)
        if found is None:
            continue
        left.remove(found)
        await _go_through(course, found, support, place, then=then, at=at)


async def _go_through(
    course: _Course, order: dict[str, Any], support: Staff, place: int, *, then: datetime, at: datetime
) -> None:
    locale, buyer = order["locale"], Caller(customer_id=order["customer_id"])
    staff = Caller(staff_id=support.id, role=support.role)
    wanted = aftersales.Claim(order["unit_id"], CaseKind.REFUND, course.words.to(locale))
    case: Case = await aftersales.open_claim(wanted, caller=buyer, key=f"seed-claim-{place}", at=then)
    if course.refused:
        assert course.answer is not None
        answered = then + timedelta(minutes=21)
        await aftersales.reject_case(case.id, answer=course.answer.to(locale), caller=staff, address=None, at=answered)
        return
    if course.answer is not None:
        await aftersales.answer_case(
            case.id,
            words=course.answer.to(locale),
            internal=False,
            caller=staff,
            address=None,
            key=f"seed-claim-{place}-answer",
            at=then + timedelta(minutes=12),
        )
    if course.reply is not None:
        said = aftersales.Said(case.id, course.reply.to(locale))
        key, when = f"seed-claim-{place}-reply", at - course.replied
        await aftersales.write_to_claim(said, caller=buyer, key=key, at=when)
    if course.agreed:
        await aftersales.approve_case(case.id, answer=None, caller=staff, address=None, at=at - _SOON)
