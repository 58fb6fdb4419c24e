"""What can be sold now."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend import settings
from backend.core import clock, database
from backend.domain.suppliers.queries import LEFT_OF_TOPUPS, fresh_from


class StockLevel(StrEnum):
    """How much is left, as customers are told."""

    IN_STOCK = "IN_STOCK"
    FEW_LEFT = "FEW_LEFT"
    SOLD_OUT = "SOLD_OUT"


@dataclass(frozen=True, slots=True)
class Stock:
    """What is left of a variant: pieces, or None for no limit."""

    variant_id: UUID
    left: int | None

    @property
    def level(self) -> StockLevel:
        """Sold out, few left (at or under the setting), or in stock."""
        if self.left is None or self.left > settings.get().few_left:
            return StockLevel.IN_STOCK
        return StockLevel.FEW_LEFT if self.left > 0 else StockLevel.SOLD_OUT

    @property
    def few_left(self) -> int | None:
        """The number left, told only when it is small."""
        return self.left if self.level is StockLevel.FEW_LEFT else None


# CODE: free codes of batches on sale, with as many days left as their variant asks for; sums of counts, no row of
# `code` is read.
# TOPUP: what suppliers with fresh offers can do by quota and balance. MEMBERSHIP, VOUCHER, MANUAL: the cap less what
# is held and sold; of a voucher nothing after its last day. SHARED: free seats of shared codes that are open. BUNDLE:
# the scarcest component, and nothing when one of them is not on sale; of a choice the best set that may be taken, which
# is as scarce as its last pick when the options are taken by how many are left.
_OF_ASKED = """
WITH asked AS (
    {asked}
), part AS (
    SELECT asked.id AS asked, coalesce(c.component_variant_id, asked.id) AS variant_id,
        coalesce(c.quantity, 1) AS quantity, c.id IS NOT NULL AS inside, c.group_id
    FROM asked LEFT JOIN bundle_component AS c ON c.bundle_variant_id = asked.id
), codes AS (
    SELECT batch.variant_id, sum(moved.amount) AS free
    FROM batch JOIN variant ON variant.id = batch.variant_id
    CROSS JOIN LATERAL (SELECT $2::date + coalesce(variant.min_days_left, 0) AS day) AS first
    CROSS JOIN LATERAL (
        SELECT amount FROM code_count AS n
        WHERE n.batch_id = batch.id AND n.state = 'FREE' AND (n.expires_on IS NULL OR n.expires_on >= first.day)
        UNION ALL
        SELECT delta FROM code_movement AS m
        WHERE m.batch_id = batch.id AND m.state = 'FREE' AND (m.expires_on IS NULL OR m.expires_on >= first.day)
    ) AS moved
    WHERE batch.state = 'ON_SALE' AND batch.variant_id IN (SELECT variant_id FROM part)
    GROUP BY batch.variant_id
), seats AS (
    SELECT variant_id, sum(cap - held - sold) AS free FROM shared_code
    WHERE state = 'OPEN' AND (expires_on IS NULL OR expires_on >= $2::date)
        AND variant_id IN (SELECT variant_id FROM part)
    GROUP BY variant_id
), topups AS (
    {topups}
), counted AS (
    SELECT part.asked, part.group_id, floor(
        CASE
            WHEN part.inside AND (variant.state <> 'ACTIVE' OR product.state <> 'PUBLISHED') THEN 0
            WHEN variant.redeem_by < $2::date THEN 0
            WHEN variant.kind = 'CODE' THEN coalesce(codes.free, 0)
            WHEN variant.kind = 'SHARED' THEN coalesce(seats.free, 0)
            WHEN variant.kind = 'TOPUP' THEN coalesce(topups.free, 0)
            WHEN variant.kind IN ('MEMBERSHIP', 'VOUCHER', 'MANUAL')
                THEN variant.cap - least(variant.cap, coalesce(capacity.held + capacity.sold, 0))
            ELSE 0
        END / part.quantity
    )::bigint AS free
    FROM part
    JOIN variant ON variant.id = part.variant_id
    JOIN product ON product.id = variant.product_id
    LEFT JOIN codes ON codes.variant_id = part.variant_id
    LEFT JOIN seats ON seats.variant_id = part.variant_id
    LEFT JOIN topups ON topups.variant_id = part.variant_id
    LEFT JOIN capacity ON capacity.variant_id = part.variant_id
)
SELECT asked AS variant_id, min(free) AS free FROM (
    SELECT asked, free FROM counted WHERE group_id IS NULL
    UNION ALL
    SELECT asked, free FROM (
        SELECT asked, group_id, free,
            row_number() OVER (PARTITION BY group_id ORDER BY free DESC NULLS FIRST) AS place
        FROM counted WHERE group_id IS NOT NULL
    ) AS option JOIN choice_group AS g ON g.id = option.group_id AND g.picks = option.place
) AS needed GROUP BY asked
""".replace("{topups}", LEFT_OF_TOPUPS.format(variants="IN (SELECT variant_id FROM part)").replace("$2", "$3"))
_AVAILABLE = _OF_ASKED.replace("{asked}", "SELECT DISTINCT id FROM unnest($1::uuid[]) AS a (id)")
# The same, of the bundles too that any of the variants is in.
_AVAILABLE_WITH_BUNDLES = _OF_ASKED.replace(
    "{asked}",
    "SELECT id FROM unnest($1::uuid[]) AS a (id) UNION"
    " SELECT bundle_variant_id FROM bundle_component WHERE component_variant_id = ANY($1::uuid[])",
)
# The same of all variants of products ($1) that a channel ($4) sells, by product.
_OF_CHANNEL = _OF_ASKED.replace(
    "{asked}",
    "SELECT v.id FROM variant AS v JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $4"
    " WHERE v.product_id = ANY($1::uuid[]) AND v.state = 'ACTIVE'",
)
_AVAILABLE_BY_PRODUCT = f"""
SELECT variant.product_id, sold.* FROM ({_OF_CHANNEL}) AS sold JOIN variant ON variant.id = sold.variant_id
"""  # noqa: S608 - our own words; values are bound


def scarcest(parts: Iterable[tuple[Stock, int]]) -> int | None:
    """How many of what needs so many pieces of each there are; None for no limit."""
    return min((stock.left // quantity for stock, quantity in parts if stock.left is not None), default=None)


async def availability_with_bundles(ids: Sequence[UUID], at: datetime) -> list[Stock]:
    """What is left of variants and of every bundle that holds one of them, in no order; one statement."""
    rows = await database.fetch(_AVAILABLE_WITH_BUNDLES, list(ids), clock.shop_day(at), fresh_from(at))
    return [Stock(row["variant_id"], row["free"]) for row in rows]


async def availability_by_variant(ids: Sequence[UUID], at: datetime) -> list[Stock]:
    """What is left of each variant, aligned; a variant that does not exist has nothing left.

    One statement however many are asked for. Holds of unpaid orders do not count as left.
    """
    if not ids:
        return []
    rows = await database.records(_AVAILABLE, list(ids), clock.shop_day(at), fresh_from(at))
    left: dict[UUID, int] = dict(rows)
    return [Stock(id, left.get(id, 0)) for id in ids]


async def availability_by_product(ids: Sequence[UUID], channel_id: UUID, at: datetime) -> list[list[Stock]]:
    """What is left of each variant that the channel sells of each product, aligned; one statement."""
    if not ids:
        return []
    rows = await database.records(_AVAILABLE_BY_PRODUCT, list(ids), clock.shop_day(at), fresh_from(at), channel_id)
    left: dict[UUID, list[Stock]] = defaultdict(list)
    for product_id, variant_id, free in rows:
        left[product_id].append(Stock(variant_id, free))
    return [left[id] for id in ids]
