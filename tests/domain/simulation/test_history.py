"""Past orders are read as they were priced."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.domain.promotions.conflicts.values import Shelved
from backend.domain.simulation.history import Reader

AT = datetime(2026, 11, 1, 2, tzinfo=UTC)
WEB, VIDEO, PRODUCT = UUID(int=101), UUID(int=201), UUID(int=301)


def read(**said: Any):
    shelved = Shelved(
        variant_id=VIDEO,
        product_id=PRODUCT,
        category_ids=frozenset(),
        brand=None,
        channel_id=WEB,
        price_minor=1000,
        cost_minor=None,
        least_minor=None,
    )
    row = {
        "id": UUID(int=1),
        "number": "T1",
        "channel_id": WEB,
        "customer_id": UUID(int=2),
        "placed_at": AT,
        "registered_at": None,
        "first_order": False,
    }
    line = {"variant_id": str(VIDEO), "quantity": 1, "price_minor": 1000, **said}
    reader = Reader({(VIDEO, WEB): shelved}, ZoneInfo("Asia/Shanghai"), 0, None)
    found = reader.read(row, {"lines": [line]}, {})
    assert found is not None
    (only,) = found.lines
    return only.unit_minor, only.at_member_price, only.at_flash_price


def test_each_price_is_the_one_that_was_asked() -> None:
    assert read() == (1000, False, False)
    assert read(member_minor=950) == (950, True, False)
    assert read(member_minor=950, flash_minor=800) == (800, False, True)
