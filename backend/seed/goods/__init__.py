"""What the seeded shop sells, one file a shelf. Every brand is made up."""

from backend.seed.goods import bundles, cloud, direct, food, games, mobile, reading, video
from backend.seed.shapes import BundleSeed, ProductSeed, ShelfSeed

__all__ = ["BUNDLES", "SHELVES"]


def _with(shelf: ShelfSeed, more: tuple[ProductSeed, ...]) -> ShelfSeed:
    return ShelfSeed(shelf.category, shelf.products + more)


SHELVES: tuple[ShelfSeed, ...] = (
    video.SHELF,
    _with(mobile.SHELF, direct.MOBILE),
    _with(games.SHELF, direct.GAMES),
    _with(food.SHELF, direct.FOOD),
    _with(reading.SHELF, direct.READING),
    cloud.SHELF,
)
BUNDLES: tuple[BundleSeed, ...] = bundles.BUNDLES + direct.BUNDLES
