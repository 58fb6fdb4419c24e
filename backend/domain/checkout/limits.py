"""How many pieces of a variant one person may buy in a day. Pure."""

from datetime import datetime, timedelta

from backend.settings import Settings

WINDOW = timedelta(hours=24)


def limit_of(settings: Settings, *, registered_at: datetime | None, at: datetime) -> int | None:
    """The buyer's limit per variant in 24 hours; None for an account old enough to have none.

    A guest has no `registered_at`.
    """
    if registered_at is None:
        return settings.guest_variant_limit
    if at - registered_at < timedelta(seconds=settings.new_account_s):
        return settings.new_account_variant_limit
    return None
