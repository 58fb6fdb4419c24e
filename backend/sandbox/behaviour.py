"""How the provider misbehaves, for one payment or for all: set by tests, by the demo and on the pay page."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from .store import Store

DEFAULT = ""
"""The row of behaviour that holds for every payment without its own."""


class Outage(StrEnum):
    """How an operation fails."""

    UNAVAILABLE = "unavailable"
    """HTTP 503, nothing done."""
    TIMEOUT = "timeout"
    """No answer, nothing done."""
    LOST_ANSWER = "lost_answer"
    """No answer, but it was done."""


class Operation(StrEnum):
    """What a merchant can ask."""

    CREATE = "create"
    QUERY = "query"
    CLOSE = "close"
    REFUND = "refund"
    QUERY_REFUND = "query_refund"
    LIST = "list"


class Behaviour(BaseModel):
    """What is done differently from a provider on a good day.

    Callbacks: `copies` of each are sent (all at once when `concurrent`), the first after `delay_s` seconds;
    `silent` sends none, `wrong_amount` claims one minor unit more than was paid, `forged` signs with a key
    that is not the provider's. `refuse` declines every attempt to pay. Refunds stay PROCESSING for
    `refund_delay_s`. Operations listed in `outage_on` fail as `outage` says, `outage_times` times (null:
    until changed).
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    copies: int = Field(default=1, ge=1, le=100)
    concurrent: bool = False
    delay_s: float = Field(default=0, ge=0, le=3600)
    refuse: bool = False
    silent: bool = False
    wrong_amount: bool = False
    forged: bool = False
    refund_delay_s: float = Field(default=0, ge=0, le=3600)
    outage: Outage | None = None
    outage_on: frozenset[Operation] = frozenset({Operation.CREATE, Operation.QUERY, Operation.CLOSE})
    outage_times: int | None = Field(default=None, ge=0)


GOOD_DAY = Behaviour()


class Behaviours:
    """The behaviour in force per payment; kept in memory, written through to the books."""

    def __init__(self, store: Store) -> None:
        self._store = store
        rows = store.db.execute("SELECT out_trade_no, settings FROM behaviours")
        self._known = {key: Behaviour.model_validate_json(text) for key, text in rows}

    def of(self, out_trade_no: str) -> Behaviour:
        """The payment's own behaviour, else the default."""
        if not self._known:
            return GOOD_DAY
        return self._known.get(out_trade_no) or self._known.get(DEFAULT, GOOD_DAY)

    def set(self, out_trade_no: str, behaviour: Behaviour) -> None:
        """Let this behaviour hold from now on; `DEFAULT` names all payments without their own."""
        self._store.execute(
            "INSERT INTO behaviours VALUES (?, ?) ON CONFLICT DO UPDATE SET settings = excluded.settings",
            (out_trade_no, behaviour.model_dump_json()),
        )
        self._known[out_trade_no] = behaviour

    def clear(self, out_trade_no: str) -> None:
        """Forget the payment's own behaviour."""
        statement = "DELETE FROM behaviours WHERE out_trade_no = ?"
        self._store.execute(statement, (out_trade_no,))
        self._known.pop(out_trade_no, None)

    def outage(self, operation: Operation, out_trade_no: str) -> Outage | None:
        """How this call fails, if it does; counts down where the outage has a number."""
        behaviour = self.of(out_trade_no)
        if behaviour.outage is None or operation not in behaviour.outage_on or behaviour.outage_times == 0:
            return None
        if behaviour.outage_times is not None:
            key = out_trade_no if out_trade_no in self._known else DEFAULT
            self.set(key, behaviour.model_copy(update={"outage_times": behaviour.outage_times - 1}))
        return behaviour.outage
