"""Files of orders: what is asked for."""

from backend.domain.orders.search import OrderSort
from backend.domain.tasks.files.table import TableFormat
from backend.schema import product_files  # noqa: F401 - there the format has its place in the graph
from backend.schema.doors import STAFF, given, shown
from backend.schema.search import OrderFilter


@given(STAFF)
class ExportOrdersInput:
    """Which orders are to be written, why, and how."""

    filter: OrderFilter | None = shown(STAFF, "Which ones, at most 50,000; null: all.", default=None)
    sort: OrderSort = shown(STAFF, "In what order.", default=OrderSort.NEWEST)
    format: TableFormat = shown(STAFF, "How.", default=TableFormat.XLSX)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; the journal keeps it.")
