"""Pages tell what visitors look at."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.analytics import service
from backend.domain.analytics.values import MOST
from backend.schema.accounts import TooManyAttempts
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.visits import Tracked, VisitEventInput

TrackResult: TypeAlias = Annotated[
    Tracked | InvalidInput | TooManyAttempts, union("TrackResult", "What was counted, or why nothing was.")
]


@strawberry.type
class Mutation:
    @mutation(SHOP, weight=5)
    async def track(
        self, info: Info, events: Annotated[list[VisitEventInput], arg(SHOP, "1 to 20 of them.")]
    ) -> TrackResult:
        """Count what a visitor looked at. Nobody is remembered: who it was is a digest that changes each day."""
        asked = info.context
        session = str(asked.caller.session_id or "")
        seen = [event.seen(place) for place, event in enumerate(events[: MOST + 1])]
        counted = await service.track(
            seen, session=session, address=asked.address, user_agent=asked.user_agent, at=asked.at
        )
        return Tracked(counted=counted)
