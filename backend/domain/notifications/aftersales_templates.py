"""What the shop writes to customers about money given back, pieces replaced and claims answered."""

from backend.domain.notifications.wording import Wording

# {number} of the order, {link} to it, {product} by name, {amount} with its currency, {answer} in staff's words.
AFTERSALES: dict[str, dict[str, Wording]] = {
    "units_given_back": {
        "zh-CN": Wording(
            subject="订单 {number} 退款处理中",
            body="您好！\n\n订单 {number} 中的商品正在退款，金额 {amount}，将原路退回。\n\n"
            "查看进度：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 正在退款 {amount}，查看：{link}",
        ),
        "en": Wording(
            subject="Your refund for order {number} is on its way",
            body="Hello,\n\nWe are refunding {amount} for order {number}, the way you paid.\n\n"
            "Follow it here:\n{link}\n\n{shop}",
            short="[{shop}] {amount} of order {number} is on its way back: {link}",
        ),
    },
    "unit_replaced": {
        "zh-CN": Wording(
            subject="订单 {number} 已补发",
            body="您好！\n\n订单 {number} 中的一件商品已为您更换，原卡密已作废。请打开链接查看：\n{link}\n\n"
            "出于安全考虑，我们不会在邮件中发送卡密。\n\n{shop}",
            short="【{shop}】订单 {number} 已补发，查看：{link}",
        ),
        "en": Wording(
            subject="An item in order {number} was replaced",
            body="Hello,\n\nWe have replaced an item in order {number}; the old code no longer works. "
            "See the new one here:\n{link}\n\nFor your safety we never put codes in messages.\n\n{shop}",
            short="[{shop}] An item in order {number} was replaced: {link}",
        ),
    },
    "access_renewed": {
        "zh-CN": Wording(
            subject="订单 {number} 的访问信息已更新",
            body="您好！\n\n您购买的「{product}」（订单 {number}）更新了访问信息，原来的不再有效，无需另外付款。"
            "请打开链接查看新的：\n{link}\n\n出于安全考虑，我们不会在邮件中发送卡密。\n\n{shop}",
            short="【{shop}】订单 {number} 的「{product}」访问信息已更新，查看：{link}",
        ),
        "en": Wording(
            subject="Your access from order {number} was renewed",
            body="Hello,\n\nThe access to {product} (order {number}) was renewed: what you were shown before no longer "
            "works, and there is nothing to pay. See the new one here:\n{link}\n\n"
            "For your safety we never put codes in messages.\n\n{shop}",
            short="[{shop}] Your access to {product} (order {number}) was renewed: {link}",
        ),
    },
    "claim_rejected": {
        "zh-CN": Wording(
            subject="关于订单 {number} 的售后申请",
            body="您好！\n\n您对订单 {number} 的售后申请未能通过，原因：\n{answer}\n\n查看订单：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 的售后申请未通过，详情：{link}",
        ),
        "en": Wording(
            subject="Your claim about order {number}",
            body="Hello,\n\nWe reviewed your claim about order {number} and could not approve it:\n{answer}\n\n"
            "Your order:\n{link}\n\n{shop}",
            short="[{shop}] Your claim about order {number} was declined: {link}",
        ),
    },
    # Staff's words stay in the shop: somebody could have written a code into them.
    "claim_answered": {
        "zh-CN": Wording(
            subject="客服回复了您对订单 {number} 的售后申请",
            body="您好！\n\n客服回复了您对订单 {number} 的售后申请，请打开链接查看并继续沟通：\n{link}\n\n{shop}",
            short="【{shop}】您对订单 {number} 的售后申请有新回复，查看：{link}",
        ),
        "en": Wording(
            subject="We answered your claim about order {number}",
            body="Hello,\n\nWe have answered your claim about order {number}. Read it and reply here:\n{link}\n\n"
            "{shop}",
            short="[{shop}] We answered your claim about order {number}: {link}",
        ),
    },
}
