"""What an account's code says about it. Pure.

A code is `<kind>:<what>[:<whose>]`. The first word is the kind; a partner's prepaid balance and a customer's wallet may
not be overdrawn.
"""

from backend.domain.ledger.states import AccountKind

# Accounts whose code starts like this have a floor, in minor units and natural sign.
FLOORS = {"liability:partner:": 0, "liability:wallet:": 0}
LONGEST = 160


def kind_of(code: str) -> AccountKind:
    """The kind of an account; raises ValueError for a code that no account can have."""
    head, _, rest = code.partition(":")
    if not rest or len(code) > LONGEST:
        raise ValueError(f"no account has the code {code!r}")
    return AccountKind(head.upper())


def floor_of(code: str) -> int | None:
    """What its balance may not go below; None when nothing stops it."""
    return next((floor for prefix, floor in FLOORS.items() if code.startswith(prefix)), None)
