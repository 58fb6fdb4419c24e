"""The guarded way to a product that is about to change."""

from uuid import UUID

from backend.core.refusals import VersionConflict
from backend.domain.catalog.errors import ProductUnknown
from backend.domain.catalog.models import Product


async def product_locked(id: UUID, version: int, *, is_bundle: bool | None = None) -> Product:
    """The product at that version, locked until the transaction ends.

    Raises ProductUnknown (also for a bundle where a product is wanted) and VersionConflict.
    """
    product = await Product.filter(id=id).select_for_update().first()
    if product is None or is_bundle not in (None, product.is_bundle):
        raise ProductUnknown()
    if product.version != version:
        raise VersionConflict(product)
    return product
