"""Ten thousand random carts, each priced by the engine and by the second pricer (2,000 with `SOAK=short`)."""

import os

import pytest

from tests.domain.promotions.random_carts import case
from tests.domain.promotions.test_reference import agree

pytestmark = pytest.mark.soak

CARTS = 2_000 if os.environ.get("SOAK") == "short" else 10_000


def test_two_pricers_agree_on_ten_thousand_carts() -> None:
    for seed in range(1_000_000, 1_000_000 + CARTS):
        agree(case(seed))
