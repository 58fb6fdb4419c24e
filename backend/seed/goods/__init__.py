"""What the seeded shop sells, one file a shelf or half of one. Every brand is made up."""

from backend.seed.goods import (
    bundles,
    carriers,
    courses,
    direct,
    drives,
    food,
    games,
    gifts,
    keys,
    mobile,
    points,
    reading,
    sets,
    shows,
    software,
    tables,
    travel,
    video,
)
from backend.seed.shapes import BundleSeed, ProductSeed, ShelfSeed

__all__ = ["BUNDLES", "SHELVES"]


def _with(shelf: ShelfSeed, *more: tuple[ProductSeed, ...]) -> ShelfSeed:
    return ShelfSeed(shelf.category, shelf.products + tuple(one for some in more for one in some))


SHELVES: tuple[ShelfSeed, ...] = (
    _with(video.SHELF, shows.PRODUCTS),
    _with(mobile.SHELF, direct.MOBILE, carriers.PRODUCTS),
    _with(games.SHELF, direct.GAMES, points.PRODUCTS),
    _with(food.SHELF, direct.FOOD, tables.PRODUCTS),
    _with(reading.SHELF, direct.READING, courses.PRODUCTS),
    drives.SHELF,
    travel.SHELF,
    _with(software.SHELF, keys.PRODUCTS),
    gifts.SHELF,
)
BUNDLES: tuple[BundleSeed, ...] = bundles.BUNDLES + direct.BUNDLES + sets.BUNDLES
