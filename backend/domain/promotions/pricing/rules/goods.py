"""Which goods a rule is on."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Selection:
    """Some goods: everything that any of the sets names, less what is excepted. All sets empty: everything."""

    product_ids: frozenset[UUID] = frozenset()
    variant_ids: frozenset[UUID] = frozenset()
    category_ids: frozenset[UUID] = frozenset()
    brands: frozenset[str] = frozenset()
    except_product_ids: frozenset[UUID] = frozenset()
    except_variant_ids: frozenset[UUID] = frozenset()
