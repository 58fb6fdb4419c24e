"""Whether this machine stands a planned flash sale, tried with made-up buyers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.flash_sales.rehearsing import Check
from backend.schema.doors import STAFF, UserError, described, given, refusal, shown, typed

described(
    Check,
    STAFF,
    "What a rehearsal looks at.",
    {
        "ANSWERED": "Every buyer was answered in time: how many were, of how many.",
        "SOLD_OUT": "Exactly as many pieces were sold as there were: how many were, of how many.",
        "ADDS_UP": "Held, sold and free pieces come to the quota, and the quick count says the same: to how many.",
        "NO_ERRORS": "Nobody met an error: how many did, of none.",
        "SWIFT": "99 of 100 answers came soon enough: within how many milliseconds, of how many at most.",
        "OTHERS_SERVED": "Whoever read the catalogue meanwhile did not have to wait: 99 of 100 within how many"
        " milliseconds, of how many at most.",
    },
    name="RehearsalCheckKind",
)


@typed(STAFF)
class RehearsalCheck:
    """One thing that was looked at."""

    check: Check = shown(STAFF, "What.")
    ok: bool = shown(STAFF, "Whether it is as it should be.")
    found: float = shown(STAFF, "What was found.")
    limit: float = shown(STAFF, "What it should be, or be within.")


@typed(STAFF)
class RehearsalSecond:
    """One second of the rush."""

    answers: int = shown(STAFF, "How many buyers were answered who asked for a place.")
    orders: int = shown(STAFF, "How many orders were placed.")
    p99_ms: float = shown(STAFF, "99 of 100 of both were answered within so many milliseconds.")
    look_ms: float = shown(STAFF, "The longest that somebody waited meanwhile for the catalogue, in milliseconds.")


@typed(STAFF)
class RehearsalAnswer:
    """How often buyers were told something."""

    code: str = shown(STAFF, "The refusal's code or the error's; IN: they got a place.")
    times: int = shown(STAFF, "How often.")


@typed(STAFF)
class Rehearsal:
    """What came of made-up buyers rushing for the shadow of a sale. Payments were not opened."""

    passed: bool = shown(STAFF, "Whether everything is as it should be.")
    stopped: bool = shown(STAFF, "True: it was ended early, so that others were served.")
    buyers: int = shown(STAFF, "How many came.")
    quota: int = shown(STAFF, "For how many pieces.")
    seconds: float = shown(STAFF, "How long the rush took.")
    attempts_a_second: float = shown(STAFF, "How many of them were answered in a second, orders included.")
    join_p50_ms: float = shown(STAFF, "Half of those who asked for a place were answered within so many milliseconds.")
    join_p99_ms: float = shown(STAFF, "99 of 100 of them.")
    order_p50_ms: float = shown(STAFF, "Half of the orders were placed within so many milliseconds.")
    order_p99_ms: float = shown(STAFF, "99 of 100 of them.")
    held: int = shown(STAFF, "Pieces kept in the end for places without an order.")
    sold: int = shown(STAFF, "Pieces sold in the end.")
    free: int = shown(STAFF, "Pieces left in the end.")
    look_before_ms: float = shown(STAFF, "How long the catalogue took before the rush, half of the times.")
    look_p50_ms: float = shown(STAFF, "How long it took during the rush, half of the times.")
    look_p99_ms: float = shown(STAFF, "How long 99 of 100 times.")
    checks: list[RehearsalCheck] = shown(STAFF, "What was looked at.", size=6)
    answers: list[RehearsalAnswer] = shown(STAFF, "What buyers were told, the most frequent first.", size=5)
    errors: list[RehearsalAnswer] = shown(STAFF, "What went wrong, the most frequent first.", size=3)
    timeline: list[RehearsalSecond] = shown(STAFF, "Second by second.", size=20)

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Rehearsal":
        """From the job's result."""
        same = (
            "passed stopped buyers quota seconds join_p50_ms join_p99_ms order_p50_ms order_p99_ms held sold free"
            " look_before_ms look_p50_ms look_p99_ms"
        )
        return cls(
            **{name: kept[name] for name in same.split()},
            attempts_a_second=kept["attempts_s"],
            checks=[
                RehearsalCheck(check=Check(one["check"]), ok=one["ok"], found=one["found"], limit=one["limit"])
                for one in kept["checks"]
            ],
            answers=[RehearsalAnswer(code=code, times=times) for code, times in kept["answers"].items()],
            errors=[RehearsalAnswer(code=code, times=times) for code, times in kept["errors"].items()],
            timeline=[RehearsalSecond(**one) for one in kept["timeline"]],
        )


@given(STAFF)
class RehearseFlashSaleInput:
    """Which sale is rehearsed, and how."""

    sale_id: strawberry.ID = shown(STAFF, "A sale that has not begun.")
    buyers: int = shown(STAFF, "How many made-up buyers come, 100 to 10000.", default=2_000)
    seconds: int = shown(STAFF, "In how many seconds all of them must be answered, 5 to 60.", default=20)


@refusal(
    "FLASH_SALE_NEAR",
    STAFF,
    zh="有秒杀刚刚开始或即将开始，现在不能彩排。",
    en="A flash sale has just begun or is about to; nothing is rehearsed now.",
)
class FlashSaleNear(UserError):
    """A flash sale begins within 15 minutes, or began less than 15 minutes ago: the machine is left to its crowd."""

    sale_id: strawberry.ID = shown(STAFF, "Which one.")
    starts_at: datetime = shown(STAFF, "When it begins, or began (UTC).")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        facts = refused.facts
        return {"sale_id": ids.public("fls", facts["sale_id"]), "starts_at": facts["starts_at"]}


@refusal("REHEARSAL_UNDER_WAY", STAFF, zh="已有一场彩排在进行。", en="Another rehearsal is under way.")
class RehearsalUnderWay(UserError):
    """Another rehearsal waits or runs; there is one at a time."""

    job_id: strawberry.ID | None = shown(STAFF, "Its job; null when it has only just begun.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        id = refused.facts["job_id"]
        return {"job_id": ids.public("job", id) if id is not None else None}
