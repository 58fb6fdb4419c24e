"""What the shop writes to customers about coupons it gives them."""

from backend.domain.notifications.wording import Wording

# {coupon} by its name, {link} to one's coupons.
COUPONS: dict[str, dict[str, Wording]] = {
    "coupon_sent": {
        "zh-CN": Wording(
            subject="送您一张优惠券：{coupon}",
            body="您好！\n\n我们送您一张优惠券“{coupon}”，下单时可直接使用。\n\n查看优惠券与使用期限：\n{link}\n\n{shop}",
            short="【{shop}】送您优惠券“{coupon}”，下单可用，查看：{link}",
        ),
        "en": Wording(
            subject="A coupon for you: {coupon}",
            body="Hello,\n\nWe have added the coupon “{coupon}” to your account. You can use it on your next order.\n\n"
            "See it and how long it is valid:\n{link}\n\n{shop}",
            short="[{shop}] A coupon for you: {coupon}. See it: {link}",
        ),
    },
}
