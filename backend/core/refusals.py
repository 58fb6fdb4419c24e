"""An expected "no": raised, so that the transaction rolls back, and shown to the client as data."""

from collections.abc import Awaitable, Callable
from typing import Any, ClassVar


class Refusal(Exception):
    """Base of every expected refusal.

    A subclass has a union member of the same name in `backend.schema`; its public attributes are the facts
    shown there. `code` is the documented, never reused, upper-case name clients switch on; the message is
    translated at the door from the class name and the facts. `path` points into the input (`["input",
    "lines", "0", "quantity"]`). `evidence`, when set, is awaited in its own transaction after the rollback.
    """

    code: ClassVar[str] = "REFUSED"
    # Whoever asks the same is told the same, for a moment: a door may answer a crowd from memory.
    common: ClassVar[bool] = False

    def __init__(self, *, path: list[str] | None = None, **facts: Any) -> None:
        super().__init__(type(self).__name__)
        self.path = path
        self.facts = facts
        self.evidence: Callable[[], Awaitable[None]] | None = None
        for name, value in facts.items():
            setattr(self, name, value)


class InvalidInput(Refusal):
    """A part of the input is malformed; `path` says which, `problem` how (a stable upper-case word).

    Facts such as `minimum` and `maximum` are added where they help.
    """

    code = "INVALID_INPUT"
    problem: str

    def __init__(self, problem: str, *, path: list[str] | None = None, **facts: Any) -> None:
        super().__init__(path=path, problem=problem, **facts)


class IdempotencyConflict(Refusal):
    """The idempotency key was used before, with another input."""

    code = "IDEMPOTENCY_CONFLICT"


class AnotherPersonNeeded(Refusal):
    """Somebody else than whoever began it must do this."""

    code = "ANOTHER_PERSON_NEEDED"


class VersionConflict(Refusal):
    """Somebody changed the row since it was read; `current` is the row as it stands."""

    code = "VERSION_CONFLICT"
    current: Any

    def __init__(self, current: Any) -> None:
        super().__init__(current=current)
