"""The whole aftermath on one page: topic → duties. A topic that nobody follows yet has none."""

from backend.core import answers
from backend.jobs import (
    accounts,
    aftersales,
    alerts,
    analytics,
    catalog,
    coupons,
    distribution,
    finance,
    fulfilment,
    housekeeping,
    invoicing,
    notifications,
    orders,
    payments,
    privacy,
    promotions,
    redemption,
    search,
    suppliers,
    tasks,
    vault,
    wallet,
    webhooks,
)
from backend.jobs.duty import Duty

ROUTES: dict[str, tuple[Duty, ...]] = {
    # Orders
    "order.placed": (),
    "order.paid": (fulfilment.deliver_order, fulfilment.tell_paid, analytics.count_orders),
    "choices.opened": (aftersales.tell_choices,),
    "units.chosen": (fulfilment.deliver_order, analytics.count_orders),
    "units.due": (fulfilment.deliver_due,),
    "units.refunding": (fulfilment.end_manual_tasks, analytics.count_orders, orders.wake_watchers),
    "units.delivered": (finance.book_order, analytics.count_orders),
    "units.cost_changed": (analytics.count_orders,),
    "order.delivered": (fulfilment.tell_delivered,),
    "order.refunded": (promotions.return_allowances, coupons.return_coupons),
    "orders.export_asked": (orders.export_orders,),
    "people.export_asked": (orders.export_people,),
    "redemptions.export_asked": (redemption.export_redemptions,),
    "gift_cards.export_asked": (wallet.export_gift_cards,),
    "coupons.codes_asked": (coupons.issue_codes,),
    "coupons.codes_export_asked": (coupons.export_codes,),
    "coupons.sending_asked": (coupons.send_coupon,),
    "order.expired": (analytics.count_orders,),
    "order.cancelled": (analytics.count_orders,),
    # Money
    "payment.received": (finance.book_order,),
    "payment.late": (),
    "refund.requested": (payments.make_refund,),
    "refund.made": (finance.book_order, analytics.count_orders, orders.wake_watchers),
    "refund.failed": (),
    # People
    "customer.merged": (orders.move_orders, coupons.move_coupons),
    "customer.orders_moved": (fulfilment.move_memberships, finance.place_customer),
    "tiers.changed": (finance.follow_tiers,),
    "order.kept": (fulfilment.move_goods_of_order, finance.place_customer),
    "data_export.asked": (privacy.make_export,),
    "session.revoked": (accounts.forget_session,),
    "role.changed": (accounts.apply_role,),
    "journal.export_asked": (accounts.export_journal,),
    "inbox.written": (),
    "message.queued": (notifications.carry_message,),
    # Goods
    "stock.changed": (distribution.note_stock, search.index_stock),
    "catalogue.changed": (distribution.note_goods, search.index_goods),
    "promotions.changed": (),
    "help.changed": (),
    "synonyms.changed": (search.follow_synonyms,),
    "shared_code.rotated": (fulfilment.tell_renewed,),
    "batch.changed": (distribution.note_batch, search.index_batch, finance.book_batch),
    "job.started": (vault.import_codes,),
    "products.file_came": (catalog.check_products,),
    "products.import_asked": (catalog.import_products,),
    "products.export_asked": (catalog.export_products,),
    "recall.started": (aftersales.run_recall,),
    "invoices.export_asked": (invoicing.export_invoices,),
    "ledger.check_asked": (finance.run_check,),
    "batch.recalled": (finance.book_claims, finance.book_batch),
    "unit.replaced": (finance.book_order, orders.wake_watchers),
    # Suppliers
    "supplier.order_due": (suppliers.place_order,),
    "supplier.order_moved": (orders.wake_watchers,),
    "voucher.redeemed": (orders.show_anew,),
    "voucher.undone": (orders.show_anew,),
    "voucher.expired": (),
    "supplier.settled": (fulfilment.settle_topup, finance.book_order),
    "supplier.cost_changed": (fulfilment.take_topup_cost, finance.book_order),
    # Partners' own servers. Orders of partners have news of their own: those of customers cost no delivery.
    "partner.order_moved": (distribution.tell_partner,),
    "webhook.queued": (webhooks.send_webhooks,),
    "webhook.disabled": (),
    # What recurs (`schedule.py`)
    "payments.due": (payments.sweep,),
    "orders.due": (payments.expire_orders,),
    "suppliers.due": (suppliers.sweep,),
    "suppliers.check_due": (suppliers.check,),
    "refunds.due": (payments.make_refunds,),
    "products.due": (catalog.follow_schedule,),
    "codes.fold_due": (vault.fold_counts,),
    "codes.expiry_due": (vault.expire_codes,),
    "vouchers.expiry_due": (redemption.expire_vouchers,),
    "gifts.due": (fulfilment.return_gifts,),
    "gift_cards.due": (wallet.expire_gift_cards,),
    "choices.due": (aftersales.lapse_choices,),
    "books.due": (finance.sweep,),
    "books.check_due": (finance.check,),
    "privacy.due": (privacy.sweep,),
    "tiers.due": (finance.place_everybody,),
    "ledger.fold_due": (finance.fold_totals,),
    "ledger.holds_due": (finance.expire_holds,),
    "search.due": (search.sweep_index,),
    "search.terms_due": (search.gather_terms,),
    "uploads.due": (tasks.sweep_uploads,),
    "outbox.prune_due": (housekeeping.prune_outbox,),
    "analytics.due": (analytics.sweep,),
    "buyers.report_due": (analytics.report_buyers,),
    "records.prune_due": (housekeeping.prune,),
    "alerts.due": (alerts.look,),
    "webhooks.due": (webhooks.send_webhooks,),
    "webhooks.prune_due": (webhooks.prune_webhooks,),
}

# News for the caches of web processes, told by the relay when it routes the message. They need no delivery: a
# lost one costs the few seconds that a cached answer lives, and two deliveries an order would cost more.
NOTICES: dict[str, bytes] = {
    "stock.changed": answers.STOCK,
    "catalogue.changed": answers.CATALOGUE,
    "batch.changed": answers.CATALOGUE,
    "help.changed": answers.CATALOGUE,
    "promotions.changed": answers.CATALOGUE,
}

# News for whoever looks at the order of the message, told by the relay in the same way: a lost one costs them the
# two seconds until they look again. A delivery wakes them itself.
WATCHED = frozenset(
    {
        "order.paid",
        "order.expired",
        "order.cancelled",
        "refund.requested",
        "refund.made",
        "refund.failed",
        "unit.replaced",
    }
)

DUTIES: dict[str, Duty] = {duty.name: duty for duties in ROUTES.values() for duty in duties}
