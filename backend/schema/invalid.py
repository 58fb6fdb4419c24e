"""Malformed input, told in words a person can act on."""

from backend.core import refusals as domain
from backend.schema.doors import EVERY, UserError, refusal, shown

# Problem → Chinese, English. Facts of the refusal may stand in braces.
PROBLEMS: dict[str, tuple[str, str]] = {
    "ABOVE_PRICE": ("必须低于该渠道的售价。", "It must be below the price of the channel."),
    "ABOVE_LIST": ("售价不能高于原价。", "The price cannot be above the list price."),
    "BAD_AMOUNT": ("金额无效。", "This is not an amount that can be asked."),
    "BAD_CHARACTER": ("含有不能使用的字符。", "It holds a character that cannot be used."),
    "BAD_EMAIL": ("这不是有效的邮箱地址。", "This is not an e-mail address."),
    "BAD_FORMAT": ("格式不正确。", "It is not written as it must be."),
    "BAD_LINK": ("这不是以 https:// 开头的网址。", "This is no address that begins with https://."),
    "BAD_TAX_NUMBER": (
        "这不是有效的统一社会信用代码（18 位）；请对照营业执照检查。",
        "This is no unified social credit identifier (18 characters); compare it with the business licence.",
    ),
    "BAD_CODE": ("券码须为 4 到 20 个字母或数字。", "A code has 4 to 20 letters and digits."),
    "BAD_CONTACT": (
        "这不是有效的手机号或邮箱地址。",
        "This is neither a phone number nor an e-mail address.",
    ),
    "BAD_PHONE": (
        "这不是有效的手机号码；国际号码请加国家代码，如 +852。",
        "This is not a phone number; outside mainland China begin with the country, e.g. +852.",
    ),
    "BAD_KIND": ("这种类型不能在这里使用。", "This kind cannot be used here."),
    "BAD_LENGTH": ("需要 {minimum} 到 {maximum} 个字符。", "Between {minimum} and {maximum} characters are needed."),
    "BELOW_FLOOR": (
        "低于该渠道设定的最低成交价；请先调低最低价。",
        "It is below the least that may be asked in the channel; lower that floor first.",
    ),
    "CHANNEL_IS_FIXED": ("价格表的渠道创建后不能更改。", "The channel of a price list cannot change."),
    "COMPONENT_UNPRICED": (
        "套餐中的每个商品都需要有价格。",
        "A bundle needs a price for each of its components.",
    ),
    "BAD_PATH": (
        "请填写 /c/games 这样的站内地址，或选择本页的一个区块。",
        "Give a page of the shop such as /c/games, or a block of this page.",
    ),
    "BAD_PLACEHOLDER": ("花括号内只能使用：{known}。", "Only these may stand in braces: {known}."),
    "BAD_SKU": (
        "SKU 只能使用字母、数字、点、横线和下划线。",
        "A SKU has letters, digits, dots, hyphens and underscores.",
    ),
    "BAD_SLUG": (
        "网址名只能使用小写字母、数字和单个横线。",
        "An address has lower-case letters, digits and single hyphens.",
    ),
    "CONTACT_MISSING": ("请填写手机号或邮箱。", "Give a phone number or an e-mail address."),
    "CURRENCY_IS_FIXED": (
        "活动发布后不能更改币种。",
        "The currency of a campaign cannot change once it was published.",
    ),
    "CURRENCY_DIFFERS": ("币种与渠道不一致。", "The currency is not the channel's."),
    "ENDS_BEFORE_START": ("结束时间必须晚于开始时间。", "It must end after it starts."),
    "FLOOR_ABOVE_PRICE": ("最低成交价不能高于售价。", "The floor cannot be above the channel's price."),
    "IN_THE_PAST": ("时间已过。", "This time has passed."),
    "KEPT_BY_CAMPAIGN": (
        "它属于一个活动，请在活动里修改。",
        "It is a part of a campaign: change it there.",
    ),
    "NOT_IN_CAMPAIGN": ("活动不包含这个渠道。", "The campaign is not in this channel."),
    "OUTSIDE_CAMPAIGN": (
        "时间超出了活动的起止时间。",
        "It is outside the campaign's own time.",
    ),
    "NOT_FOR_AUDIENCE": (
        "活动限定了人群，这种内容对所有人开放；请去掉人群限定或这项内容。",
        "The campaign is for some people only, and this would be for everybody: take out the one or the other.",
    ),
    "KIND_IS_FIXED": ("类型创建后不能更改。", "The kind cannot change once it is made."),
    "LINK_NOT_ALLOWED": (
        "链接 {address} 不能使用；请用 /mine 这样的站内地址、https 网址或 mailto 邮箱。",
        "The link {address} cannot be used: give a page of the shop such as /mine, an https address or a mailto.",
    ),
    "MISSING_PLACEHOLDER": ("必须包含：{missing}。", "It must hold {missing}."),
    "NOT_LATER": ("必须晚于现在和原来的结束时间。", "It must be later than now, and than it would end."),
    "MISTYPED": ("有一位输错了，请逐位核对。", "Something in it is mistyped: check each character."),
    "NOT_FOR_THIS_KIND": ("这种类型没有这一项。", "This kind does not have it."),
    "NOT_PUBLISHABLE": (
        "商品正在销售，这样修改会缺少必要内容（{reasons}）；请先下架。",
        "It is on sale and would lack what customers need ({reasons}); take it off sale first.",
    ),
    "MAY_NOT_SEE": ("这个角色无权查看这类预警。", "This role may not see alerts of this kind."),
    "MAY_NOT_APPROVE": ("这个角色没有审批权限。", "This role may not approve."),
    "NOT_REPLACEABLE": ("只有已发放的卡密可以更换。", "Only a code that was handed over can be replaced."),
    "NO_BUDGET": ("请先设定预算。", "Give it a budget first."),
    "NOT_ON_SALE": ("商品未上架；请先设定上架时间。", "It is not on sale; say first when it goes on sale."),
    "ON_SALE_ALREADY": ("商品已上架。", "It is on sale already."),
    "NOT_LOWER": ("秒杀价必须低于平时的售价。", "The flash price must be below the usual one."),
    "OVERLAPS": (
        "同一时间已有另一场秒杀包含这个规格。",
        "Another flash sale has it in the same time.",
    ),
    "OUT_OF_RANGE": ("需要在 {minimum} 到 {maximum} 之间。", "It must be from {minimum} to {maximum}."),
    "REPEATED": ("有重复的内容。", "Something comes twice."),
    "REQUIRED": ("必须填写。", "It must be given."),
    "SLUG_IS_FIXED": ("网址名创建后不能更改。", "Its address cannot change."),
    "TOO_FAR": ("时间太远，最多十年。", "It is too far ahead: ten years at most."),
    "TOO_LARGE": ("文件太大，最多 {maximum} 字节。", "The file is too large: at most {maximum} bytes."),
    "TOO_LATE": ("最多只能到 {maximum} 天之后。", "At most {maximum} days ahead."),
    "TOO_LONG": ("最多 {maximum} 个字符。", "At most {maximum} characters."),
    "TOO_MANY": ("最多 {maximum} 项。", "At most {maximum} of them."),
    "TOO_SHORT": ("至少 {minimum} 个字符。", "At least {minimum} characters."),
    "TWICE": ("同一商品请合并为一行。", "The same thing comes twice; make one line of it."),
    "UNPRICED": ("该渠道没有销售这个规格。", "The channel has no price for it, so it is not sold there."),
    "UNKNOWN": ("找不到所选的内容。", "What was chosen does not exist."),
    "ABOVE_THRESHOLD": ("优惠不能高于门槛。", "It cannot take off more than the threshold."),
    "EXACTLY_ONE": ("必须且只能选择一种。", "Exactly one kind must be given."),
    "FREE_WITHOUT_CAP": (
        "全额减免必须设定每单或每行的封顶金额。",
        "What makes goods free needs a cap per order or per line.",
    ),
    "NOT_ASCENDING": ("各档必须逐档递增，不能重叠。", "Each step must be above the one before: steps may not overlap."),
    "NOT_IN_THIS_STAGE": ("这种优惠不能用在这个阶段。", "This effect has no place in this stage."),
    "SHARES_NOT_WHOLE": ("承担比例之和必须是 100%。", "The shares must come to 100 % together."),
    "TOO_COMPLEX": ("内容过大或层级过深。", "It is too large or too deeply nested."),
    "TOO_DEEP": ("条件最多嵌套 {maximum} 层。", "Conditions may be nested {maximum} deep at most."),
}


@refusal("INVALID_INPUT", EVERY, zh="{words}", en="{words}")
class InvalidInput(UserError):
    """A part of the input is malformed; `path` says which."""

    problem: str = shown(EVERY, "Stable upper-case word for what is wrong, e.g. TOO_LONG.")

    @staticmethod
    def words_of(refusal: domain.InvalidInput, locale: str) -> dict[str, str]:
        """The problem in the reader's language."""
        words = PROBLEMS.get(refusal.problem, ("输入有误（{problem}）。", "The input is not valid ({problem})."))
        limits = {"minimum": 1, "maximum": "?", **refusal.facts}
        return {"words": words[0 if locale == "zh-CN" else 1].format(**limits)}
