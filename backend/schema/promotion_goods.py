"""Which goods a rule of promotions is on, and how amounts and ids of rules are read."""

from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids, money
from backend.core.refusals import InvalidInput
from backend.domain.promotions.pricing import rules
from backend.schema.doors import STAFF, given, shown, typed
from backend.schema.scalars import MoneyInput


@typed(STAFF)
class PromotionGoods:
    """Some goods: whatever any of the lists names, less what is excepted. All lists but the exceptions empty: all."""

    product_ids: list[strawberry.ID] = shown(STAFF, "These products with all their variants.", size=5)
    variant_ids: list[strawberry.ID] = shown(STAFF, "These variants.", size=5)
    category_ids: list[strawberry.ID] = shown(STAFF, "Whatever is in these categories.", size=3)
    brands: list[str] = shown(STAFF, "Whatever is of these brands.", size=3)
    except_product_ids: list[strawberry.ID] = shown(STAFF, "But not these products.", size=3)
    except_variant_ids: list[strawberry.ID] = shown(STAFF, "But not these variants.", size=3)

    @classmethod
    def of(cls, goods: rules.Selection) -> "PromotionGoods":
        """From the domain's selection."""
        return cls(
            product_ids=public("prd", goods.product_ids),
            variant_ids=public("var", goods.variant_ids),
            category_ids=public("cat", goods.category_ids),
            brands=sorted(goods.brands),
            except_product_ids=public("prd", goods.except_product_ids),
            except_variant_ids=public("var", goods.except_variant_ids),
        )


@given(STAFF)
class PromotionGoodsInput:
    """Some goods: whatever any list names, less what is excepted. None but exceptions given: all goods."""

    product_ids: list[strawberry.ID] | None = shown(STAFF, "These products with all their variants.", default=None)
    variant_ids: list[strawberry.ID] | None = shown(STAFF, "These variants.", default=None)
    category_ids: list[strawberry.ID] | None = shown(STAFF, "Whatever is in these categories.", default=None)
    brands: list[str] | None = shown(STAFF, "Whatever is of these brands.", default=None)
    except_product_ids: list[strawberry.ID] | None = shown(STAFF, "But not these products.", default=None)
    except_variant_ids: list[strawberry.ID] | None = shown(STAFF, "But not these variants.", default=None)

    def document(self, path: list[str]) -> dict[str, Any]:
        """As documents of rules say it."""
        return {
            "product_ids": row_ids("prd", self.product_ids, [*path, "productIds"]),
            "variant_ids": row_ids("var", self.variant_ids, [*path, "variantIds"]),
            "category_ids": row_ids("cat", self.category_ids, [*path, "categoryIds"]),
            "brands": self.brands,
            "except_product_ids": row_ids("prd", self.except_product_ids, [*path, "exceptProductIds"]),
            "except_variant_ids": row_ids("var", self.except_variant_ids, [*path, "exceptVariantIds"]),
        }


def public(prefix: str, some: "frozenset[UUID] | tuple[UUID, ...]") -> list[strawberry.ID]:
    """Global ids of rows; of a set in one order."""
    ordered = sorted(some) if isinstance(some, frozenset) else some
    return [strawberry.ID(ids.public(prefix, id)) for id in ordered]


def row_ids(prefix: str, given_: list[strawberry.ID] | None, path: list[str]) -> list[UUID]:
    """The rows behind global ids; what is none is refused at its place."""
    found = []
    for place, one in enumerate(given_ or ()):
        id = ids.parse(prefix, one)
        if id is None:
            raise InvalidInput("UNKNOWN", path=[*path, str(place)])
        found.append(id)
    return found


def minor(given_: MoneyInput, currency: str, path: list[str]) -> int:
    """An amount of the rule's currency in minor units."""
    if given_.currency != currency:
        raise InvalidInput("CURRENCY_DIFFERS", path=path)
    found = money.parse(given_.amount, currency)
    if found is None:
        raise InvalidInput("BAD_AMOUNT", path=path)
    return found.minor
