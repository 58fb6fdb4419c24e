"""What the shop writes about invoices (发票), to the address that was given for them."""

from backend.domain.notifications.wording import Wording

# {number} of the order, {invoice} number, {amount} with its currency, {answer} in staff's words, {link} to the
# invoice; of one that was refused to the order.
INVOICES: dict[str, dict[str, Wording]] = {
    "invoice_issued": {
        "zh-CN": Wording(
            subject="订单 {number} 的发票已开具",
            body="您好！\n\n订单 {number} 的发票已开具，发票号码 {invoice}，金额 {amount}。\n\n"
            "查看与打印：\n{link}\n\n持有此链接即可查看这张发票，请勿随意转发。\n\n{shop}",
            short="【{shop}】订单 {number} 的发票 {invoice} 已开具：{link}",
        ),
        "en": Wording(
            subject="Your invoice for order {number}",
            body="Hello,\n\nThe invoice for order {number} has been issued: number {invoice}, {amount}.\n\n"
            "View and print it here:\n{link}\n\nWhoever has this link can see the invoice; pass it on with care."
            "\n\n{shop}",
            short="[{shop}] Invoice {invoice} for order {number}: {link}",
        ),
    },
    "invoice_corrected": {
        "zh-CN": Wording(
            subject="订单 {number} 的红字发票已开具",
            body="您好！\n\n订单 {number} 有退款，已开具红字发票，号码 {invoice}，冲减金额 {amount}。\n\n"
            "查看与打印：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 的红字发票 {invoice} 已开具：{link}",
        ),
        "en": Wording(
            subject="Credit note for order {number}",
            body="Hello,\n\nOrder {number} was refunded, so a credit note corrects its invoice: number "
            "{invoice}, {amount} less.\n\nView and print it here:\n{link}\n\n{shop}",
            short="[{shop}] Credit note {invoice} for order {number}: {link}",
        ),
    },
    "invoice_refused": {
        "zh-CN": Wording(
            subject="订单 {number} 的发票未能开具",
            body="您好！\n\n订单 {number} 的发票未能开具，原因：\n{answer}\n\n可在订单页面重新申请：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 的发票未能开具，可重新申请：{link}",
        ),
        "en": Wording(
            subject="Your invoice for order {number} was not issued",
            body="Hello,\n\nWe could not issue the invoice for order {number}:\n{answer}\n\n"
            "You can request it again on the order's page:\n{link}\n\n{shop}",
            short="[{shop}] The invoice for order {number} was not issued; request it again: {link}",
        ),
    },
    "invoice_voided": {
        "zh-CN": Wording(
            subject="订单 {number} 的发票 {invoice} 已作废",
            body="您好！\n\n订单 {number} 的发票 {invoice} 已作废，请勿入账，原因：\n{answer}\n\n"
            "查看：\n{link}\n\n需要时可在订单页面重新申请。\n\n{shop}",
            short="【{shop}】发票 {invoice} 已作废，请勿入账：{link}",
        ),
        "en": Wording(
            subject="Invoice {invoice} for order {number} is void",
            body="Hello,\n\nInvoice {invoice} for order {number} is void; do not book it:\n{answer}\n\n"
            "See it here:\n{link}\n\nIf you need another one, request it on the order's page.\n\n{shop}",
            short="[{shop}] Invoice {invoice} is void, do not book it: {link}",
        ),
    },
}
