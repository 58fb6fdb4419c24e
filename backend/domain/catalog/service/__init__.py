"""Verbs of the catalogue."""

from backend.domain.catalog.service.bundling import compose_bundle, update_bundle
from backend.domain.catalog.service.products import create_product, update_product
from backend.domain.catalog.service.publishing import publish_product, unpublish_product

__all__ = [
    "compose_bundle",
    "create_product",
    "publish_product",
    "unpublish_product",
    "update_bundle",
    "update_product",
]
