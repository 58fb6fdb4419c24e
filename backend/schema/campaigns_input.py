"""What staff ask of campaigns, beside what a campaign says."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.campaigns import queries
from backend.domain.campaigns.states import CampaignState
from backend.schema.doors import STAFF, given, shown


@given(STAFF)
class CampaignStateFilter:
    """One of some states."""

    in_: list[CampaignState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class CampaignFilter:
    """Which campaigns are wanted; all that is given must hold."""

    state: CampaignStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    text: str | None = shown(STAFF, "Looked for in names and addresses.", default=None)
    owner_id: strawberry.ID | None = shown(STAFF, "Of which this member of staff is the owner.", default=None)
    submitted: bool | None = shown(STAFF, "Only those that wait for a second person, or only others.", default=None)

    def wanted(self) -> queries.CampaignFilter:
        """As the domain takes it; an id that is none finds nothing."""
        text = (self.text or "")[:100].replace("\x00", "").strip()
        return queries.CampaignFilter(
            text=text or None,
            states=tuple(self.state.in_) if self.state is not None else (),
            owner_id=(ids.parse("stf", self.owner_id) or ids.new()) if self.owner_id is not None else None,
            submitted=self.submitted,
        )


@given(STAFF)
class CopyCampaignInput:
    """A campaign to take as a pattern."""

    id: strawberry.ID = shown(STAFF, "Its global id.")
    slug: str = shown(STAFF, "The copy's address.")
    starts_at: datetime = shown(STAFF, "When the copy begins; every day it names is moved alike.")


@given(STAFF)
class CampaignActInput:
    """Which campaign, as it was seen."""

    id: strawberry.ID = shown(STAFF, "Its global id.")
    version: int = shown(STAFF, "The version you read.")
    note: str = shown(STAFF, "Why, at most 200 characters; may be empty.")


@given(STAFF)
class RejectCampaignInput:
    """What is wrong with what was submitted."""

    id: strawberry.ID = shown(STAFF, "The campaign's global id.")
    version: int = shown(STAFF, "The version you read.")
    reason: str = shown(STAFF, "What is to be mended, 1 to 500 characters.")


@given(STAFF)
class StopCampaignInput:
    """Which campaign, whatever was changed meanwhile."""

    id: strawberry.ID = shown(STAFF, "Its global id.")
    note: str = shown(STAFF, "Why, at most 200 characters; may be empty.")


@given(STAFF)
class RollBackCampaignInput:
    """Which version to take up again."""

    id: strawberry.ID = shown(STAFF, "The campaign's global id.")
    version: int = shown(STAFF, "The version of the campaign you read.")
    number: int = shown(STAFF, "The number of the earlier version.")
    note: str = shown(STAFF, "Why, at most 200 characters; may be empty.")
