"""What the shop writes to customers about the money they have in it."""

from backend.domain.notifications.wording import Wording

# {amount} with its currency, {link} to the wallet; {number} of the order, {link} to it.
WALLET: dict[str, dict[str, Wording]] = {
    "wallet_credited": {
        "zh-CN": Wording(
            subject="您的余额增加了 {amount}",
            body="您好！\n\n我们向您的账户余额赠送了 {amount}，下单时可直接使用。\n\n查看余额：\n{link}\n\n{shop}",
            short="【{shop}】您的账户余额增加了 {amount}，查看：{link}",
        ),
        "en": Wording(
            subject="{amount} was added to your balance",
            body="Hello,\n\nWe added {amount} to your balance with us. You can pay with it at checkout.\n\n"
            "See your balance:\n{link}\n\n{shop}",
            short="[{shop}] {amount} was added to your balance: {link}",
        ),
    },
    "units_given_to_wallet": {
        "zh-CN": Wording(
            subject="订单 {number} 已退款至余额",
            body="您好！\n\n订单 {number} 中的商品正在退款，金额 {amount}，将退回您的账户余额，到账后下单即可使用。\n\n"
            "查看进度：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 的 {amount} 正退回您的账户余额，查看：{link}",
        ),
        "en": Wording(
            subject="Your refund for order {number} goes to your balance",
            body="Hello,\n\nWe are refunding {amount} for order {number} to your balance with us. "
            "You can pay with it once it is there.\n\nFollow it here:\n{link}\n\n{shop}",
            short="[{shop}] {amount} of order {number} goes to your balance: {link}",
        ),
    },
    # The way it was paid did not take the money back; {link} to the balance.
    "refund_redirected": {
        "zh-CN": Wording(
            subject="订单 {number} 的退款改退至余额",
            body="您好！\n\n订单 {number} 的退款 {amount} 未能原路退回，"
            "我们已改为退回您的账户余额，到账后下单即可使用。如需退回其他账户，请联系客服。\n\n查看余额：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 的退款 {amount} 未能原路退回，已改退至账户余额，查看：{link}",
        ),
        "en": Wording(
            subject="Your refund for order {number} goes to your balance instead",
            body="Hello,\n\nThe {amount} of order {number} could not go back the way you paid, so it goes to "
            "your balance with us. You can pay with it once it is there. If you would rather have it elsewhere, "
            "please write to us.\n\nSee your balance:\n{link}\n\n{shop}",
            short="[{shop}] {amount} of order {number} could not go back the way you paid and goes to your balance: "
            "{link}",
        ),
    },
    # {wallet} to the balance, {rest} the way it was paid.
    "units_given_back_both": {
        "zh-CN": Wording(
            subject="订单 {number} 退款处理中",
            body="您好！\n\n订单 {number} 中的商品正在退款，金额 {amount}：{rest} 原路退回，"
            "{wallet} 退回您的账户余额。\n\n"
            "查看进度：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 正在退款 {amount}（原路 {rest}，余额 {wallet}），查看：{link}",
        ),
        "en": Wording(
            subject="Your refund for order {number} is on its way",
            body="Hello,\n\nWe are refunding {amount} for order {number}: {rest} the way you paid, "
            "{wallet} to your balance with us.\n\nFollow it here:\n{link}\n\n{shop}",
            short="[{shop}] {amount} of order {number} is on its way back ({rest} as paid, {wallet} to your balance): "
            "{link}",
        ),
    },
}
