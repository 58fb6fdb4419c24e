"""How the supplier misbehaves: for one account, for all, or by chance from a seed."""

import random
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field

from backend.sandbox.store import Store

T = TypeVar("T")
DEFAULT = ""
"""The row of behaviour that holds for every account without its own."""
CHANCES = "\0chances"
"""The row that holds the chances."""


class Outcome(StrEnum):
    """How an order ends."""

    DELIVERED = "delivered"
    PARTIAL = "partial"
    FAILED = "failed"
    """Status 5, all money back."""
    CANCELLED = "cancelled"
    """Status 4, all money back."""
    REVERSED = "reversed"
    """Delivered first, taken back later."""
    STUCK = "stuck"
    """Processing for ever."""
    UNPAID = "unpaid"
    """Status -1: taken although the balance is short, not paid."""


class Fault(StrEnum):
    """How an answer fails to come, or comes wrong. Only the first two do nothing; all others are done."""

    UNAVAILABLE = "unavailable"
    TIMEOUT = "timeout"
    LOST_ANSWER = "lost_answer"
    UNKNOWN = "unknown"
    HTML = "html"
    GARBAGE = "garbage"
    HUGE = "huge"
    TRUNCATED = "truncated"
    DRIP = "drip"
    WRONG_AMOUNT = "wrong_amount"
    WRONG_CURRENCY = "wrong_currency"
    WRONG_NUMBER = "wrong_number"
    WRONG_ACCOUNT = "wrong_account"


NOT_DONE = frozenset({Fault.UNAVAILABLE, Fault.TIMEOUT})


class Operation(StrEnum):
    """What a customer can ask."""

    BUY = "buy"
    INFO = "info"
    OTHER = "other"


class Behaviour(BaseModel):
    """What is done differently from a supplier on a good day.

    An order is processed after `process_s`, ends `settle_s` later and is taken back `reverse_s` after that.
    `refuse` is the sentence of a no to `buy`, `refuse_times` times (null: until changed). Answers to the operations
    of `fault_on` fail as `fault` says, `fault_times` times. Of each callback `copies` are sent, `callback_delay_s`
    late; `silent` sends none, `forged` signs wrongly, `reordered` tells the end before the beginning, `form` posts
    them as a form.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    outcome: Outcome = Outcome.DELIVERED
    partial_percent: int = Field(default=40, ge=1, le=99)
    hint: str = ""
    process_s: float = Field(default=0.05, ge=0, le=3600)
    settle_s: float = Field(default=0.2, ge=0, le=360_000)
    reverse_s: float = Field(default=1.0, ge=0, le=360_000)
    refuse: str = ""
    refuse_times: int | None = Field(default=None, ge=0)
    fault: Fault | None = None
    fault_on: frozenset[Operation] = frozenset({Operation.BUY})
    fault_times: int | None = Field(default=None, ge=0)
    copies: int = Field(default=1, ge=1, le=100)
    callback_delay_s: float = Field(default=0, ge=0, le=3600)
    silent: bool = False
    forged: bool = False
    reordered: bool = False
    form: bool = False


class Chances(BaseModel):
    """How likely each misbehaviour is, question by question; the same seed and the same accounts give the same."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seed: int = 1
    outcomes: dict[Outcome, float] = Field(default_factory=dict)
    busy: float = Field(default=0, ge=0, le=1)
    buy_faults: dict[Fault, float] = Field(default_factory=dict)
    info_faults: dict[Fault, float] = Field(default_factory=dict)
    silent: float = Field(default=0, ge=0, le=1)
    duplicated: float = Field(default=0, ge=0, le=1)
    reordered: float = Field(default=0, ge=0, le=1)


GOOD_DAY = Behaviour()


class Behaviours:
    """The behaviour in force per account; kept in memory, written through to the books."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Behaviour] = {}
        self._chances: Chances | None = None
        for key, text in store.db.execute("SELECT account, settings FROM behaviours"):
            if key == CHANCES:
                self._chances = Chances.model_validate_json(text)
            else:
                self._known[key] = Behaviour.model_validate_json(text)
        self._asked: dict[str, int] = {}

    def of(self, account: str) -> Behaviour:
        """The account's own behaviour, else the default."""
        return self._known.get(account) or self._known.get(DEFAULT, GOOD_DAY)

    def of_order(self, account: str, number: int) -> Behaviour:
        """The behaviour of the `number`th time an order for the account is asked for: its own, or what chance says."""
        chosen = self.of(account)
        if self._chances is None or account in self._known:
            return chosen
        chances = self._chances
        dice = random.Random(f"{chances.seed}:{account}:{number}")  # noqa: S311  # the same each time, on purpose
        changes: dict[str, object] = {}
        if outcome := _drawn(chances.outcomes, dice.random()):
            changes["outcome"] = outcome
        if dice.random() < chances.busy:
            changes["refuse"] = "系统繁忙，请稍后重试"
        if fault := _drawn(chances.buy_faults, dice.random()):
            changes |= {"fault": fault, "fault_on": frozenset({Operation.BUY})}
        changes["silent"] = dice.random() < chances.silent
        changes["copies"] = 5 if dice.random() < chances.duplicated else 1
        changes["reordered"] = dice.random() < chances.reordered
        return chosen.model_copy(update=changes)

    def info_fault(self, account: str) -> Fault | None:
        """How this question about an order of the account fails, if it does."""
        if fault := self.fault(Operation.INFO, account, self.of(account)):
            return fault
        if self._chances is None or account in self._known or not self._chances.info_faults:
            return None
        self._asked[account] = asked = self._asked.get(account, 0) + 1
        dice = random.Random(f"{self._chances.seed}:{account}:info:{asked}")  # noqa: S311
        return _drawn(self._chances.info_faults, dice.random())

    def fault(self, operation: Operation, account: str, behaviour: Behaviour) -> Fault | None:
        """How this call fails; counts down where the fault has a number."""
        if behaviour.fault is None or operation not in behaviour.fault_on or behaviour.fault_times == 0:
            return None
        if behaviour.fault_times is not None:
            self._count_down(account, "fault_times")
        return behaviour.fault

    def refusal(self, account: str, behaviour: Behaviour) -> str:
        """The sentence of a no; counts down where it has a number."""
        if not behaviour.refuse or behaviour.refuse_times == 0:
            return ""
        if behaviour.refuse_times is not None:
            self._count_down(account, "refuse_times")
        return behaviour.refuse

    def set(self, account: str, behaviour: Behaviour) -> None:
        """Let this behaviour hold from now on; `DEFAULT` names all accounts without their own."""
        self._write(account, behaviour)
        self._known[account] = behaviour

    def set_chances(self, chances: Chances) -> None:
        """Let chance decide for accounts without a behaviour of their own."""
        self._write(CHANCES, chances)
        self._chances = chances

    def clear(self, account: str) -> None:
        """Forget the account's own behaviour; for `DEFAULT` everybody's, and the chances."""
        if account == DEFAULT:
            self._store.execute("DELETE FROM behaviours", ())
            self._known.clear()
            self._chances = None
        else:
            self._store.execute("DELETE FROM behaviours WHERE account = ?", (account,))
            self._known.pop(account, None)

    def _count_down(self, account: str, field: str) -> None:
        key = account if account in self._known else DEFAULT
        known = self._known[key]
        self.set(key, known.model_copy(update={field: getattr(known, field) - 1}))

    def _write(self, key: str, value: BaseModel) -> None:
        self._store.execute(
            "INSERT INTO behaviours VALUES (?, ?) ON CONFLICT DO UPDATE SET settings = excluded.settings",
            (key, value.model_dump_json()),
        )


def _drawn(chances: Mapping[T, float], dice: float) -> T | None:
    for what, chance in chances.items():
        dice -= chance
        if dice < 0:
            return what
    return None
