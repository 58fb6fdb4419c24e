"""What the shop promises about refunds, by the nature of the goods."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.seed.shapes import Text

CARD = Text(
    "未查看的卡密，可在付款后 7 天内申请退款；一经查看视为已使用，不支持无理由退款。若卡密无法兑换，请在查看后 7 天内发起申诉，核实后补发或退款。",
    "A code you have not opened can be refunded within 7 days of payment. Once opened it counts as used. "
    "If it does not work, tell us within 7 days of opening it and we replace or refund it.",
)
TOP_UP = Text(
    "充值卡售出后不支持无理由退换。请在充值前核对号码；若提示卡密错误或已被使用，请保留截图，我们会在核实后补发。",
    "Top-up cards cannot be returned once sold. Check the number before you redeem. "
    "If the carrier says that a card is wrong or already used, keep a screenshot: we check and replace it.",
)
MEAL = Text(
    "有效期内未使用、未查看的券可随时退；过期未使用的券自动原路退回。到店后因门店原因无法使用的，凭门店说明全额退款。",
    "Unused, unopened vouchers can be refunded any time before they expire, and expired ones are paid back. "
    "If the shop cannot serve you, its note is enough for a full refund.",
)
COURSE = Text(
    "兑换前可全额退款；兑换后学习进度不足 10% 的，7 天内可退，超过则不支持退款。",
    "Full refund before you redeem. Afterwards you have 7 days, as long as less than a tenth "
    "of the course has been watched.",
)
LICENCE = Text(
    "激活码未查看可在 7 天内退款；查看后若激活失败且无法修复，30 天内换码或退款。",
    "Licence keys can be refunded within 7 days while unopened. "
    "If activation fails and support cannot mend it, you get another key or your money back within 30 days.",
)
OWN = Text(
    "会员开通后立即生效。开通 24 小时内且未使用任何权益的，可联系客服全额退款；之后不支持退款，到期不自动续费。",
    "The membership starts at once. Within 24 hours, and while no benefit has been used, support refunds it "
    "in full. After that it runs to its end, and it never renews by itself.",
)
SET = Text(
    "套餐中每一件都按其分摊的实付金额单独退：未查看的卡密可退，已查看或已开通的不可退，其余部分不受影响。",
    "Each piece of a bundle is refunded by its own share of what you paid: "
    "unopened codes can go back, opened ones cannot, and the rest of the bundle stays as it is.",
)
DIRECT = Text(
    "充值成功后不支持退款。未到账或部分到账的，差额自动原路退回；运营商或游戏方事后冲正的，全额退款。",
    "Credit that arrived cannot be given back. What did not arrive is refunded by itself, in whole or in part, "
    "and so is credit that the carrier or the game takes back.",
)
SEAT = Text(
    "未查看前可在 7 天内全额退款；查看后须经客服核实。退款后名额即收回，密码会随之更换。更换密码不影响您的使用，新内容在订单里查看。",
    "Until you look at it you have 7 days for a full refund; afterwards support looks into it first. With a refund the "
    "seat ends and the password changes. A new password never costs you anything: it is on your order.",
)
BY_HAND = Text(
    "超过承诺时间仍未完成的，可随时全额退款；完成后不支持退款。",
    "Until it is done, and in any case once it is late, you can have all your money back; afterwards you cannot.",
)
