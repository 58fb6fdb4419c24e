"""Files of products: what one would change, and what was asked for."""

from typing import Any

import strawberry

from backend.core import ids
from backend.domain.catalog.queries.staff import ProductSort
from backend.domain.catalog.sheets import models
from backend.domain.catalog.sheets.columns import heading
from backend.domain.catalog.sheets.models import PlanAct, PlanOutcome
from backend.domain.tasks.files.table import TableFormat
from backend.domain.tasks.words import PROBLEMS, meaning
from backend.schema.doors import STAFF, UserError, described, given, refusal, shown, typed
from backend.schema.products_input import ProductFilter
from backend.schema.scalars import BigInt

# What is shown of one product; the whole is in the file.
MOST_CHANGES, LONGEST_SHOWN = 30, 160

described(
    TableFormat,
    STAFF,
    "How a table is written.",
    {"CSV": "Comma-separated, UTF-8.", "XLSX": "An Excel workbook."},
)
described(
    PlanAct,
    STAFF,
    "What becomes of a product.",
    {"NEW": "It is made, as a draft.", "CHANGED": "It is edited."},
)
described(
    PlanOutcome,
    STAFF,
    "What became of a plan.",
    {"DONE": "The product is as the plan shows.", "REFUSED": "The product is as it was."},
)


@typed(STAFF)
class ProductChange:
    """One cell that says something else than what stands."""

    line: BigInt | None = shown(STAFF, "The line that says it; null for what concerns the product itself.")
    sku: str | None = shown(STAFF, "The variant; null for what concerns the product itself.")
    column: str = shown(STAFF, "The column, as its heading says it.")
    before: str | None = shown(STAFF, "What stood; null where nothing did. Long texts are cut.")
    after: str = shown(STAFF, "What shall stand; empty: nothing. Long texts are cut.")


@typed(STAFF)
class ProductPlan:
    """What the rows of one product change."""

    line: BigInt = shown(STAFF, "The first of its lines in the file.")
    slug: str = shown(STAFF, "The product's address.")
    act: PlanAct = shown(STAFF, "Whether it is made or edited.")
    product_id: strawberry.ID | None = shown(STAFF, "The product; null until it is made.")
    changes: list[ProductChange] = shown(STAFF, "What changes, of many the first.", size=10)
    more_changes: int = shown(STAFF, "How many further changes there are.")
    outcome: PlanOutcome | None = shown(STAFF, "What became of it; null: not dealt with.")
    message: str | None = shown(STAFF, "Why it was refused, in the reader's language.")

    @classmethod
    def of(cls, row: models.ProductPlan, locale: str) -> "ProductPlan":
        """From the row."""
        every = [_change(None, None, key, pair, locale) for key, pair in row.product.items()]
        for one in row.variants:
            every += [_change(one["line"], one["sku"], key, pair, locale) for key, pair in one["changes"].items()]
        return cls(
            line=BigInt(row.line),
            slug=row.slug,
            act=row.act,
            product_id=strawberry.ID(ids.public("prd", row.product_id)) if row.product_id else None,
            changes=every[:MOST_CHANGES],
            more_changes=max(0, len(every) - MOST_CHANGES),
            outcome=row.outcome,
            message=meaning(PROBLEMS, row.code, locale) if row.code else None,
        )


def _change(line: int | None, sku: str | None, key: str, pair: list[str | None], locale: str) -> ProductChange:
    before, after = (text if text is None else text[:LONGEST_SHOWN] for text in pair)
    return ProductChange(
        line=BigInt(line) if line is not None else None,
        sku=sku,
        column=heading(key, locale),
        before=before,
        after=after or "",
    )


@typed(STAFF)
class ProductCheckResult:
    """What a file of products would change. A row is a variant."""

    rows: BigInt = shown(STAFF, "Rows in the file; empty ones do not count.")
    new: BigInt = shown(STAFF, "Rows that make a variant.")
    changed: BigInt = shown(STAFF, "Rows that edit one, or its product.")
    unchanged: BigInt = shown(STAFF, "Rows that say what stands.")
    refused: BigInt = shown(STAFF, "Rows that cannot be; `problems` names them, `file` holds them to be mended.")
    products: BigInt = shown(STAFF, "Products that would be made or edited.")
    encoding: str = shown(STAFF, "What the text is written in: UTF-8 or GB18030.")
    format: TableFormat = shown(STAFF, "How it is laid out.")

    @classmethod
    def of(cls, result: dict[str, Any]) -> "ProductCheckResult":
        """From the job's result."""
        counts = {name: BigInt(result[name]) for name in ("rows", "changed", "unchanged", "refused", "products")}
        return cls(
            **counts,
            new=BigInt(result["fresh"]),
            encoding=result["encoding"],
            format=TableFormat(result["format"]),
        )


@typed(STAFF)
class ProductImportResult:
    """What became of the products that a check showed."""

    products: BigInt = shown(STAFF, "Products that were to be made or edited.")
    done: BigInt = shown(STAFF, "Those that are as the check showed.")
    refused: BigInt = shown(STAFF, "Those that are as they were, e.g. because somebody changed them meanwhile.")

    @classmethod
    def of(cls, result: dict[str, Any]) -> "ProductImportResult":
        """From the job's result."""
        return cls(**{name: BigInt(result[name]) for name in ("products", "done", "refused")})


@given(STAFF)
class CheckProductFileInput:
    """A file of products that is to be sent."""

    file_name: str = shown(STAFF, "Its name on the sender's computer.")
    byte_size: BigInt | None = shown(STAFF, "Its size, to refuse what is too large before it is sent.", default=None)


@given(STAFF)
class ExportProductsInput:
    """Which products are to be written, and how."""

    filter: ProductFilter | None = shown(STAFF, "Which ones; null: all.", default=None)
    sort: ProductSort = shown(STAFF, "In what order.", default=ProductSort.UPDATED)
    format: TableFormat = shown(STAFF, "How.", default=TableFormat.XLSX)


_REASONS = {
    "NOT_CHECKED": ("这个任务没有完成商品检查", "the job has not checked a file of products"),
    "NOTHING_TO_IMPORT": ("文件里没有新的或改动的内容", "nothing of the file is new or changed"),
}


@refusal("CHECK_UNUSABLE", STAFF, zh="不能导入：{words}。", en="It cannot be imported: {words}.")
class CheckUnusable(UserError):
    """What the job found cannot be imported."""

    reason: str = shown(STAFF, "Stable upper-case word for why: NOT_CHECKED or NOTHING_TO_IMPORT.")

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The reason in the reader's language."""
        return {"words": _REASONS[refusal.reason][0 if locale == "zh-CN" else 1]}
