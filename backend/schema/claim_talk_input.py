"""What buyers and staff give when they talk about claims."""

import strawberry

from backend.schema.aftersales_words import CaseState
from backend.schema.doors import SHOP, STAFF, given, shown
from backend.schema.translated import TranslatedInput


@given(SHOP)
class OfferPictureInput:
    """For which order a picture is to be sent: one's own by id, or one by its link."""

    order_id: strawberry.ID | None = shown(SHOP, "The order's global id.", default=None)
    lookup_token: str | None = shown(SHOP, "The token of the order's link.", default=None)


@given(SHOP)
class WriteToClaimInput:
    """What a buyer adds to a claim."""

    claim_id: strawberry.ID = shown(SHOP, "Which claim.")
    words: str = shown(SHOP, "What is said, at most 1,000 characters.")
    lookup_token: str | None = shown(SHOP, "The token of the order's link, for whoever came by it.", default=None)
    picture_ids: list[strawberry.ID] | None = shown(
        SHOP, "Pictures uploaded for the order (see `offerPicture`), at most 6.", default=None
    )


@given(STAFF)
class AnswerCaseInput:
    """What staff say about a case."""

    case_id: strawberry.ID = shown(STAFF, "Which case.")
    words: str = shown(STAFF, "What is said, at most 1,000 characters.")
    internal: bool = shown(STAFF, "true: a note for colleagues, which the buyer never sees.", default=False)


@given(STAFF)
class AssignCaseInput:
    """Who is to look after a case."""

    case_id: strawberry.ID = shown(STAFF, "Which case.")
    staff_id: strawberry.ID | None = shown(STAFF, "Who; null: nobody.", default=None)
    instead_of: strawberry.ID | None = shown(STAFF, "Who had it as far as you saw; null: nobody.", default=None)


@given(STAFF)
class PreparedAnswerInput:
    """A prepared answer as it is to be."""

    id: strawberry.ID | None = shown(STAFF, "Which one changes; null: a new one.", default=None)
    version: int | None = shown(STAFF, "The version that was read; null for a new one.", default=None)
    state: CaseState | None = shown(STAFF, "For cases in this state; null: in any.", default=None)
    position: int = shown(STAFF, "Its place, 0 to 1,000; lower comes first.", default=0)
    titles: TranslatedInput = shown(STAFF, "What it is for, at most 60 characters.")
    words: TranslatedInput = shown(
        STAFF, "What is said, at most 1,000 characters; {number}, {product}, {amount}, {shop} may stand in it."
    )


@given(STAFF)
class RemovePreparedAnswerInput:
    """A prepared answer that nobody needs."""

    id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version that was read.")
