"""The pay page's words in both its languages."""

import re

TEXTS = {
    "zh-CN": {
        "brand": "沙盒支付",
        "notice": "沙盒环境 · 不会产生真实扣款",
        "title": "付款",
        "pay_to": "付款给",
        "order": "商户订单号",
        "goods": "商品",
        "remaining": "剩余支付时间",
        "deadline": "请于北京时间 {time} 前完成付款",
        "pay": "确认付款",
        "decline": "拒绝付款",
        "cancel": "取消并返回商户",
        "back": "返回商户",
        "paid": "付款成功",
        "paid_hint": "现在可以返回商户查看订单。",
        "declined": "付款被拒绝",
        "declined_hint": "未扣除任何款项，请返回商户重新下单付款。",
        "closed": "订单已关闭",
        "closed_hint": "该笔付款已关闭或已超时，无法继续支付，未扣除任何款项。",
        "missing": "找不到这笔付款",
        "missing_hint": "链接不完整或已失效，请返回商户页面重试。",
        "options": "沙盒选项",
        "option": "付款后服务商的表现",
        "payer": "付款账号（留空为本浏览器的账号）",
        "normal": "正常",
        "duplicate": "重复通知 5 次",
        "burst": "同时重复通知 50 次",
        "late": "延迟 10 秒通知",
        "silent": "已付款但不通知",
        "wrong_amount": "通知金额错误",
        "forged": "通知签名伪造",
        "unavailable": "查询与关单返回 503（5 次）",
        "timeout": "查询与关单超时（3 次）",
        "language": "English",
        "language_code": "en",
    },
    "en": {
        "brand": "Sandbox Pay",
        "notice": "Sandbox · no real money moves",
        "title": "Payment",
        "pay_to": "Pay to",
        "order": "Order number",
        "goods": "For",
        "remaining": "Time left to pay",
        "deadline": "Pay before {time} (Beijing time)",
        "pay": "Pay",
        "decline": "Decline",
        "cancel": "Cancel and return",
        "back": "Return to the shop",
        "paid": "Paid",
        "paid_hint": "You can go back to the shop now.",
        "declined": "Payment declined",
        "declined_hint": "Nothing was taken. Go back to the shop to try again.",
        "closed": "Payment closed",
        "closed_hint": "It was closed or its time ran out. It can no longer be paid, and nothing was taken.",
        "missing": "No such payment",
        "missing_hint": "The link is incomplete or no longer valid. Go back to the shop and try again.",
        "options": "Sandbox options",
        "option": "What the provider does after payment",
        "payer": "Who pays (empty: this browser’s account)",
        "normal": "As usual",
        "duplicate": "Notify 5 times",
        "burst": "Notify 50 times at once",
        "late": "Notify 10 seconds late",
        "silent": "Take the money, notify nobody",
        "wrong_amount": "Notify a wrong amount",
        "forged": "Notify with a forged signature",
        "unavailable": "Query and close answer 503 (5 times)",
        "timeout": "Query and close time out (3 times)",
        "language": "简体中文",
        "language_code": "zh-CN",
    },
}
_RANGE = re.compile(r"\s*([A-Za-z]{1,8})(?:-[A-Za-z0-9-]+)?\s*(?:;\s*q=([0-9.]{1,5}))?\s*")


def language_of(chosen: str | None, accept_language: str) -> str:
    """The language asked for by name, else the browser's favourite of ours, else Chinese."""
    if chosen in TEXTS:
        return chosen
    best, weight = "zh-CN", 0.0
    for part in accept_language[:500].split(","):
        found = _RANGE.fullmatch(part)
        if found is None:
            continue
        language = {"zh": "zh-CN", "en": "en"}.get(found[1].lower())
        try:
            quality = float(found[2] or 1)
        except ValueError:
            continue
        if language is not None and quality > weight:
            best, weight = language, quality
    return best
