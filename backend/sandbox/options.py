"""The pay page's "Sandbox options": one misbehaviour at a time, chosen from a list."""

from .behaviour import Behaviour, Operation, Outage
from .errors import ApiError

OPTIONS: dict[str, Behaviour | None] = {
    "normal": None,
    "duplicate": Behaviour(copies=5),
    "burst": Behaviour(copies=50, concurrent=True),
    "late": Behaviour(delay_s=10),
    "silent": Behaviour(silent=True),
    "wrong_amount": Behaviour(wrong_amount=True),
    "forged": Behaviour(forged=True),
    "unavailable": Behaviour(
        outage=Outage.UNAVAILABLE, outage_on=frozenset({Operation.QUERY, Operation.CLOSE}), outage_times=5
    ),
    "timeout": Behaviour(
        outage=Outage.TIMEOUT, outage_on=frozenset({Operation.QUERY, Operation.CLOSE}), outage_times=3
    ),
}
"""What can be chosen; `normal` leaves the behaviour that is in force alone."""


def behaviour_of(form: dict[str, str]) -> Behaviour | None:
    """The behaviour chosen on the page; null when none was. Raises PARAM_ERROR."""
    option = form.get("option", "normal")
    if option not in OPTIONS:
        raise ApiError("PARAM_ERROR", "option: no such option")
    return OPTIONS[option]
