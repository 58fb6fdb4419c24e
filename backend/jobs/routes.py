"""The whole aftermath on one page: topic → duties. A topic that nobody follows yet has none."""

from backend.jobs import fulfilment, housekeeping, notifications, orders, payments, tasks, vault
from backend.jobs.duty import Duty

ROUTES: dict[str, tuple[Duty, ...]] = {
    # Orders
    "order.placed": (),
    "order.paid": (fulfilment.deliver_order, orders.wake_watchers),
    "order.delivered": (fulfilment.tell_delivered,),
    "order.expired": (orders.wake_watchers,),
    "order.cancelled": (orders.wake_watchers,),
    # Money
    "payment.received": (),
    "payment.late": (),
    "refund.requested": (payments.make_refund, orders.wake_watchers),
    "refund.made": (orders.wake_watchers,),
    # People
    "customer.merged": (orders.move_orders, fulfilment.move_memberships),
    "session.revoked": (),
    "message.queued": (notifications.carry_message,),
    # Goods
    "stock.changed": (),
    "catalogue.changed": (),
    "batch.changed": (),
    "job.started": (vault.import_codes,),
    # What recurs (`schedule.py`)
    "payments.due": (payments.sweep,),
    "orders.due": (payments.expire_orders,),
    "refunds.due": (payments.make_refunds,),
    "codes.fold_due": (vault.fold_counts,),
    "codes.expiry_due": (vault.expire_codes,),
    "uploads.due": (tasks.sweep_uploads,),
    "outbox.prune_due": (housekeeping.prune_outbox,),
}

DUTIES: dict[str, Duty] = {duty.name: duty for duties in ROUTES.values() for duty in duties}
