"""Names that many goods share."""

from backend.seed.shapes import Text

MONTH = Text("月卡 · 30 天", "30 days")
QUARTER = Text("季卡 · 90 天", "90 days")
YEAR = Text("年卡 · 365 天", "365 days")
