"""What the shop writes to the buyer of a gift. The order's link, never a code and never the gift's own link."""

from backend.domain.notifications.wording import Wording

# {number} of the order, {link} to the order.
GIFTS: dict[str, dict[str, Wording]] = {
    "gift_claimed": {
        "zh-CN": Wording(
            subject="您的礼物已被领取",
            body="您好！\n\n您从订单 {number} 送出的礼物已被领取，详情见订单：\n{link}\n\n{shop}",
            short="【{shop}】您从订单 {number} 送出的礼物已被领取：{link}",
        ),
        "en": Wording(
            subject="Your gift was claimed",
            body="Hello,\n\nThe gift you made from order {number} was claimed. See your order:\n{link}\n\n{shop}",
            short="[{shop}] Your gift from order {number} was claimed: {link}",
        ),
    },
    "gift_returned": {
        "zh-CN": Wording(
            subject="您的礼物无人领取，已退回",
            body="您好！\n\n您从订单 {number} 送出的礼物逾期无人领取，已退回给您：\n{link}\n\n{shop}",
            short="【{shop}】您从订单 {number} 送出的礼物无人领取，已退回：{link}",
        ),
        "en": Wording(
            subject="Your gift came back",
            body="Hello,\n\nNobody claimed the gift you made from order {number} in time, so it is yours again:\n"
            "{link}\n\n{shop}",
            short="[{shop}] Nobody claimed your gift from order {number}; it is yours again: {link}",
        ),
    },
}
