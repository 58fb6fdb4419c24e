"""What the shop writes to whoever buys together with others."""

from backend.domain.notifications.wording import Wording

# {number} of the order, {left} people still missing, {time} until when, {amount} with its currency, {link} to it.
GROUPS: dict[str, dict[str, Wording]] = {
    "group_joined": {
        "zh-CN": Wording(
            subject="有人加入了您的拼团，还差 {left} 人",
            body="您好！\n\n又有一位好友加入了您的拼团（订单 {number}），还差 {left} 人，{time} 截止。\n\n"
            "查看拼团或邀请好友：\n{link}\n\n成团后自动发货；未成团将全额退款。\n\n{shop}",
            short="【{shop}】有人加入了您的拼团，还差 {left} 人，{time} 截止，邀请好友：{link}",
        ),
        "en": Wording(
            subject="Somebody joined your group: {left} to go",
            body="Hello,\n\nOne more person has joined your group (order {number}). It needs {left} more by {time}.\n\n"
            "View the group, or invite friends:\n{link}\n\n"
            "Once it is full, your items are delivered automatically; if it does not fill up, "
            "you are refunded in full.\n\n{shop}",
            short="[{shop}] Somebody joined your group: {left} more by {time}. Invite friends: {link}",
        ),
    },
    "group_filled": {
        "zh-CN": Wording(
            subject="拼团成功：订单 {number} 正在发货",
            body="您好！\n\n您参加的拼团已经成团，订单 {number} 正在发货，请打开链接查看：\n{link}\n\n{shop}",
            short="【{shop}】拼团成功，订单 {number} 正在发货，查看：{link}",
        ),
        "en": Wording(
            subject="Your group is full: order {number} is on its way",
            body="Hello,\n\nYour group is full, and order {number} is being delivered. Open it here:\n{link}\n\n{shop}",
            short="[{shop}] Your group is full; order {number} is being delivered: {link}",
        ),
    },
    "group_lapsed": {
        "zh-CN": Wording(
            subject="拼团未成功：订单 {number} 全额退款",
            body="您好！\n\n您参加的拼团未在规定时间内满员，订单 {number} 的 {amount} 正在按原支付方式退回：\n"
            "{link}\n\n欢迎重新开团，或以原价直接购买。\n\n{shop}",
            short="【{shop}】拼团未成功，订单 {number} 的 {amount} 正在退回：{link}",
        ),
        "en": Wording(
            subject="Your group did not fill up: order {number} is refunded",
            body="Hello,\n\nYour group did not fill up in time. The full {amount} of order {number} is on its way back "
            "the way you paid:\n{link}\n\nYou can start another group, or buy at the usual price.\n\n{shop}",
            short="[{shop}] Your group did not fill up; {amount} of order {number} is on its way back: {link}",
        ),
    },
}
