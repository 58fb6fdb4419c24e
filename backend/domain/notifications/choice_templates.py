"""What the shop writes to whoever pays first and chooses afterwards."""

from backend.domain.notifications.wording import Wording

# {number} of the order, {link} to it, {until} the last day, {amount} with its currency.
CHOICES: dict[str, dict[str, Wording]] = {
    "choices_opened": {
        "zh-CN": Wording(
            subject="订单 {number} 待您选择",
            body="您好！\n\n订单 {number} 已付款，还有内容待您选择，请在 {until} 前打开链接选好：\n{link}\n\n"
            "逾期未选的部分将自动原路退款。\n\n{shop}",
            short="【{shop}】订单 {number} 还有内容待您选择，请在 {until} 前选好，逾期自动退款：{link}",
        ),
        "en": Wording(
            subject="Choose your items for order {number}",
            body="Hello,\n\nYour order {number} is paid, and you still have items to choose. Please choose by "
            "{until}:\n{link}\n\nAnything not chosen by then is refunded the way you paid.\n\n{shop}",
            short="[{shop}] Choose your items for order {number} by {until}; the rest is refunded: {link}",
        ),
    },
    "choices_due": {
        "zh-CN": Wording(
            subject="请尽快选好订单 {number} 的内容",
            body="您好！\n\n订单 {number} 还有内容待您选择，{until} 截止，请打开链接选好：\n{link}\n\n"
            "逾期未选的部分将自动原路退款。\n\n{shop}",
            short="【{shop}】订单 {number} 待选内容 {until} 截止，逾期自动退款：{link}",
        ),
        "en": Wording(
            subject="Still to be chosen: your order {number}",
            body="Hello,\n\nYou still have items to choose in order {number}, until {until}:\n{link}\n\n"
            "Anything not chosen by then is refunded the way you paid.\n\n{shop}",
            short="[{shop}] Choose your items for order {number} by {until}, or they are refunded: {link}",
        ),
    },
    "choice_lapsed": {
        "zh-CN": Wording(
            subject="订单 {number} 未选部分已退款",
            body="您好！\n\n订单 {number} 中有内容逾期未选，对应的 {amount} 正在原路退回：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 有内容逾期未选，{amount} 正在退回：{link}",
        ),
        "en": Wording(
            subject="Refund for what was not chosen in order {number}",
            body="Hello,\n\nSomething in order {number} was not chosen in time. We are refunding {amount} for "
            "it, the way you paid:\n{link}\n\n{shop}",
            short="[{shop}] Not chosen in time: {amount} of order {number} is on its way back: {link}",
        ),
    },
}
