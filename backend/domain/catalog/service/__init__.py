"""Verbs of the catalogue."""

from backend.domain.catalog.service.bundling import compose_bundle, update_bundle
from backend.domain.catalog.service.channels import create_channel, rename_channel, set_channel_prices
from backend.domain.catalog.service.price_lists import create_price_list, update_price_list
from backend.domain.catalog.service.products import create_product, update_product
from backend.domain.catalog.service.publishing import publish_product, unpublish_product

__all__ = [
    "compose_bundle",
    "create_channel",
    "create_price_list",
    "create_product",
    "publish_product",
    "rename_channel",
    "set_channel_prices",
    "unpublish_product",
    "update_bundle",
    "update_price_list",
    "update_product",
]
