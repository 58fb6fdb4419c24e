"""Verbs of the catalogue."""

from backend.domain.catalog.service.bundling import compose_bundle, update_bundle
from backend.domain.catalog.service.categories import create_category, move_category, update_category
from backend.domain.catalog.service.channels import create_channel, rename_channel, set_channel_prices
from backend.domain.catalog.service.check_products import CheckRequest, run_product_check, start_product_check
from backend.domain.catalog.service.export_products import ExportRequest, run_product_export, start_product_export
from backend.domain.catalog.service.import_products import run_product_import, start_product_import
from backend.domain.catalog.service.many import move_products, set_product_states
from backend.domain.catalog.service.media import (
    describe_picture,
    offer_picture,
    remove_picture,
    store_picture,
)
from backend.domain.catalog.service.price_lists import create_price_list, update_price_list
from backend.domain.catalog.service.products import create_product, update_product
from backend.domain.catalog.service.publishing import (
    archive_product,
    publish_product,
    restore_product,
    unpublish_product,
)
from backend.domain.catalog.service.rates import set_exchange_rate
from backend.domain.catalog.service.removed_categories import remove_category
from backend.domain.catalog.service.scheduling import follow_schedule, schedule_product

__all__ = [
    "CheckRequest",
    "ExportRequest",
    "archive_product",
    "compose_bundle",
    "create_category",
    "create_channel",
    "create_price_list",
    "create_product",
    "describe_picture",
    "follow_schedule",
    "move_category",
    "move_products",
    "offer_picture",
    "publish_product",
    "remove_category",
    "remove_picture",
    "rename_channel",
    "restore_product",
    "run_product_check",
    "run_product_export",
    "run_product_import",
    "schedule_product",
    "set_channel_prices",
    "set_exchange_rate",
    "set_product_states",
    "start_product_check",
    "start_product_export",
    "start_product_import",
    "store_picture",
    "unpublish_product",
    "update_bundle",
    "update_category",
    "update_price_list",
    "update_product",
]
