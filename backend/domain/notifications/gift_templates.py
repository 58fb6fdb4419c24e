"""What the shop writes about a gift: to its buyer with the order's link, to its recipient with the gift's; no code."""

from backend.domain.notifications.wording import Wording

# {number} of the order, {link} to the order; of what was recalled to the gift.
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
            subject="Your gift has returned to you",
            body="Hello,\n\nNobody claimed the gift you made from order {number} in time, so it is yours again:\n"
            "{link}\n\n{shop}",
            short="[{shop}] Nobody claimed your gift from order {number}; it is yours again: {link}",
        ),
    },
    "gift_recalled": {
        "zh-CN": Wording(
            subject="您收到的礼物已失效",
            body="您好！\n\n您收到的礼物（订单 {number}）因供货问题已失效，我们暂时没有可替换的，款项已退给送礼人，"
            "详情见：\n{link}\n\n{shop}",
            short="【{shop}】您收到的礼物（订单 {number}）因供货问题已失效，款项已退给送礼人：{link}",
        ),
        "en": Wording(
            subject="Your gift is no longer valid",
            body="Hello,\n\nA gift you were given, from order {number}, is no longer valid, through no fault of yours. "
            "We have no replacement, so whoever gave it is refunded. See the gift:\n{link}\n\n{shop}",
            short="[{shop}] A gift you were given, from order {number}, is no longer valid; whoever gave it is "
            "refunded: {link}",
        ),
    },
}
