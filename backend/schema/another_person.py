"""The refusal of what one person alone does not do."""

from backend.schema.doors import STAFF, UserError, refusal


@refusal(
    "ANOTHER_PERSON_NEEDED",
    STAFF,
    zh="必须由另一位同事完成这一步。",
    en="Somebody else than who began it must do this.",
)
class AnotherPersonNeeded(UserError):
    """Somebody else than whoever began it must do this."""
