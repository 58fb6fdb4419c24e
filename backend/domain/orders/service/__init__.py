"""The verbs of orders. Those named `mark_…` run in the caller's transaction, with the order locked."""

from backend.domain.orders.service.choose import Piece, mark_chosen
from backend.domain.orders.service.deliver import Handed, mark_cost, mark_units_delivered
from backend.domain.orders.service.end import mark_cancelled, mark_expired
from backend.domain.orders.service.export_orders import OrderExport, run_order_export, start_order_export
from backend.domain.orders.service.export_people import PersonExport, run_person_export, start_person_export
from backend.domain.orders.service.forget import forget_buyer, lock_orders_of
from backend.domain.orders.service.keep import Kept, keep_earlier_orders, keep_order
from backend.domain.orders.service.merge import move_orders
from backend.domain.orders.service.note import note, show_anew
from backend.domain.orders.service.open import Draft, DraftLine, DraftUnit, open_order
from backend.domain.orders.service.pay import mark_paid, name_payer
from backend.domain.orders.service.ping import channel, ping, ping_all
from backend.domain.orders.service.prove import confirm_order_code, request_order_code
from backend.domain.orders.service.refund import mark_refund_made, mark_units_refunding

__all__ = [
    "Draft",
    "DraftLine",
    "DraftUnit",
    "Handed",
    "Kept",
    "OrderExport",
    "PersonExport",
    "Piece",
    "channel",
    "confirm_order_code",
    "forget_buyer",
    "keep_earlier_orders",
    "keep_order",
    "lock_orders_of",
    "mark_cancelled",
    "mark_chosen",
    "mark_cost",
    "mark_expired",
    "mark_paid",
    "mark_refund_made",
    "mark_units_delivered",
    "mark_units_refunding",
    "move_orders",
    "name_payer",
    "note",
    "open_order",
    "ping",
    "ping_all",
    "request_order_code",
    "run_order_export",
    "run_person_export",
    "show_anew",
    "start_order_export",
    "start_person_export",
]
