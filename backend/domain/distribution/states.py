"""The life of partners, their programs and those programs' keys. The database refuses every other step."""

from enum import StrEnum


class PartnerState(StrEnum):
    """Where a partner stands: a PAUSED one places no orders and may read what it has."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"


class ClientState(StrEnum):
    """Where a partner's program stands: a PAUSED one is answered nothing."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"


class KeyState(StrEnum):
    """Where a key stands: what a RETIRED one signs is refused, for good."""

    LIVE = "LIVE"
    RETIRED = "RETIRED"


PARTNER_TRANSITIONS: dict[PartnerState, frozenset[PartnerState]] = {
    PartnerState.ACTIVE: frozenset({PartnerState.PAUSED}),
    PartnerState.PAUSED: frozenset({PartnerState.ACTIVE}),
}
CLIENT_TRANSITIONS: dict[ClientState, frozenset[ClientState]] = {
    ClientState.ACTIVE: frozenset({ClientState.PAUSED}),
    ClientState.PAUSED: frozenset({ClientState.ACTIVE}),
}
KEY_TRANSITIONS: dict[KeyState, frozenset[KeyState]] = {
    KeyState.LIVE: frozenset({KeyState.RETIRED}),
    KeyState.RETIRED: frozenset(),
}
