"""Expected refusals of group buys."""

from datetime import datetime
from uuid import UUID

from backend.core.refusals import Refusal
from backend.domain.group_buys.states import GroupState, SamePerson


class GroupOfferUnknown(Refusal):
    """No such offer of group buying, or not here and now."""

    code = "GROUP_OFFER_UNKNOWN"


class NoSuchGroupOffer(Refusal):
    """No such offer, for staff."""

    code = "NO_SUCH_GROUP_OFFER"


class GroupUnknown(Refusal):
    """No such group, or not in this channel."""

    code = "GROUP_UNKNOWN"


class GroupFull(Refusal):
    """All seats are taken, or kept for people who are paying: `held` of them."""

    code = "GROUP_FULL"
    held: int

    def __init__(self, held: int, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, held=held)


class GroupOver(Refusal):
    """The group cannot be joined: `state` says why, `ended_at` since when."""

    code = "GROUP_OVER"
    state: GroupState
    ended_at: datetime | None

    def __init__(self, state: GroupState, ended_at: datetime | None, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, state=state, ended_at=ended_at)


class AlreadyInGroup(Refusal):
    """Somebody known by the same account, phone, device or payer is in the group: `by`."""

    code = "ALREADY_IN_GROUP"
    by: SamePerson
    group_id: UUID

    def __init__(self, by: SamePerson, group_id: UUID, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, by=by, group_id=group_id)


class GroupsSpent(Refusal):
    """As many groups were opened as the offer has."""

    code = "GROUPS_SPENT"


class GroupLimitReached(Refusal):
    """The person would have more than `limit` pieces of the offer."""

    code = "GROUP_LIMIT_REACHED"
    limit: int

    def __init__(self, limit: int, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, limit=limit)


class TooManyOpenGroups(Refusal):
    """The person leads as many open groups of the offer as one may: `limit`."""

    code = "TOO_MANY_OPEN_GROUPS"
    limit: int

    def __init__(self, limit: int, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, limit=limit)


class GroupOfferChanged(Refusal):
    """Somebody changed the offer since it was read: `current` is what it is now."""

    code = "GROUP_OFFER_CHANGED"

    def __init__(self, current: object) -> None:
        super().__init__(current=current)
