"""The columns of a campaign that repeat what is in force, for lists, the schedule and the database's own rules."""

from backend.domain.campaigns.content import Settings
from backend.domain.campaigns.models import Campaign


def mirror(row: Campaign, settings: Settings) -> None:
    """Write down what holds now."""
    row.name_zh, row.name_en, row.hue = settings.names.zh.strip(), settings.names.en.strip(), settings.hue
    row.currency, row.starts_at, row.ends_at = settings.currency, settings.starts_at, settings.ends_at
    row.budget_minor, row.budget_uses = settings.budget_minor, settings.budget_uses
    stops = settings.stops
    row.stop_budget_bps, row.stop_stock, row.stop_margin_bps = stops.budget_bps, stops.stock, stops.margin_bps
