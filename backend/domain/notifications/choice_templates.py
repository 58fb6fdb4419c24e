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
            subject="Choose what is in your order {number}",
            body="Hello,\n\nYour order {number} is paid, and something in it is yours to choose. Please choose by "
            "{until}:\n{link}\n\nWhat is not chosen by then is refunded the way you paid.\n\n{shop}",
            short="[{shop}] Choose what is in order {number} by {until}; what is not chosen is refunded: {link}",
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
            body="Hello,\n\nSomething in order {number} is still yours to choose, until {until}:\n{link}\n\n"
            "What is not chosen by then is refunded the way you paid.\n\n{shop}",
            short="[{shop}] Choose what is in order {number} by {until}, or it is refunded: {link}",
        ),
    },
    "choice_lapsed": {
        "zh-CN": Wording(
            subject="订单 {number} 未选部分已退款",
            body="您好！\n\n订单 {number} 中有内容逾期未选，对应的 {amount} 正在原路退回：\n{link}\n\n{shop}",
            short="【{shop}】订单 {number} 有内容逾期未选，{amount} 正在退回：{link}",
        ),
        "en": Wording(
            subject="What was not chosen of order {number} is refunded",
            body="Hello,\n\nSomething in order {number} was not chosen in time. We are giving you {amount} back for "
            "it, the way you paid:\n{link}\n\n{shop}",
            short="[{shop}] Not chosen in time: {amount} of order {number} is on its way back: {link}",
        ),
    },
}
