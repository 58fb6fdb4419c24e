"""What the seeded shop sells, one file a shelf. Every brand is made up."""

from backend.seed.goods import bundles, cloud, food, games, mobile, reading, video
from backend.seed.shapes import BundleSeed, ShelfSeed

__all__ = ["BUNDLES", "SHELVES"]

SHELVES: tuple[ShelfSeed, ...] = (
    video.SHELF,
    mobile.SHELF,
    games.SHELF,
    food.SHELF,
    reading.SHELF,
    cloud.SHELF,
)
BUNDLES: tuple[BundleSeed, ...] = bundles.BUNDLES
