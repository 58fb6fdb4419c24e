"""What one person may offer outside a campaign. Pure."""

from backend.domain.promotions.errors import CampaignNeeded


def check_alone(cost_minor: int | None, currency: str, most_minor: int) -> None:
    """Refuse an offer that may cost more than one person may give away, or is bounded by nothing (None).

    Raises CampaignNeeded.
    """
    if cost_minor is None or cost_minor > most_minor:
        raise CampaignNeeded(cost_minor, most_minor, currency)
