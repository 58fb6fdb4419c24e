"""What went wrong with a file or a row, in both languages, and what to do about it."""

from collections.abc import Mapping
from typing import Any

Words = Mapping[str, tuple[str, str]]

# Stable word → Chinese, English.
PROBLEMS: Words = {
    "EMPTY_SECRET": ("没有卡密，也没有链接。", "Neither a secret nor a link."),
    "DUPLICATE_IN_FILE": ("与文件前面某行的卡号或卡密相同。", "An earlier row has the same number or secret."),
    "ALREADY_STORED": ("该商品的卡库里已有这个卡号或卡密。", "The product has this number or secret already."),
    "SCIENTIFIC_NOTATION": (
        "被表格软件改成了科学计数法，末尾数字已丢失。",
        "A spreadsheet wrote the number as 1.23E+15; its last digits are lost.",
    ),
    "CUT_DIGITS": (
        "超过 15 位的数字被表格软件截断为 0。",
        "A spreadsheet keeps 15 digits; the zeros at the end are its doing.",
    ),
    "BAD_FORMAT": ("引号不成对，或链接无效。", "Quotes that do not close, or a link that is none."),
    "TOO_LONG": ("这一行或其中一项太长。", "The row or one of its fields is too long."),
    "BAD_CHARACTER": ("含有控制字符或不可见字符。", "It has a control or invisible character."),
    "BAD_DATE": ("日期无法识别。", "It is no date."),
    "DATE_CELL": (
        "表格软件把这一格当成了日期；请将单元格设为文本格式，再重新填写。",
        "A spreadsheet took the cell for a date: format it as text and type it again.",
    ),
    "EXPIRED": ("已过有效期。", "Its last day has passed."),
    "TOO_MANY_FIELDS": ("列数过多。", "It has too many fields."),
    "UNKNOWN_HEADING": ("不认识这个列名，或它出现了两次。", "The heading means nothing here, or comes twice."),
    "MISSING_HEADING": ("缺少这一列。", "The column is missing."),
    "REQUIRED": ("必须填写。", "It must be given."),
    "UNKNOWN_VALUE": ("找不到这个值。可用：{known}。", "There is no such thing. Known: {known}."),
    "NO_NUMBER": ("不是整数。", "It is no whole number."),
    "BAD_AMOUNT": ("不是有效的金额，或小数位多于币种。", "It is no amount, or has more decimals than the currency."),
    "OUT_OF_RANGE": ("需要在 {minimum} 到 {maximum} 之间。", "It must be from {minimum} to {maximum}."),
    "BAD_SLUG": (
        "网址名只能使用小写字母、数字和单个横线。",
        "An address has lower-case letters, digits and single hyphens.",
    ),
    "BAD_SKU": (
        "SKU 只能使用字母、数字、点、横线和下划线。",
        "A SKU has letters, digits, dots, hyphens and underscores.",
    ),
    "NO_ACCOUNT": ("没有人用这个联系方式注册过账号。", "Nobody has an account with this contact."),
    "SKU_TAKEN": ("另一个商品已经使用这个 SKU。", "Another product has this SKU."),
    "KIND_IS_FIXED": ("类型创建后不能更改。", "The kind cannot change once it is made."),
    "BAD_KIND": ("套餐只能在套餐页面里组合。", "Bundles are composed on their own page."),
    "NOT_FOR_THIS_KIND": ("这种类型没有这一项。", "This kind does not have it."),
    "ABOVE_LIST": ("售价不能高于原价。", "The price cannot be above the list price."),
    "BELOW_FLOOR": ("低于该渠道设定的最低成交价。", "It is below the least that may be asked in the channel."),
    "PRICED_ABOVE_PARTS": ("套餐会比单买更贵。", "The bundle would cost more than its parts apart."),
    "NOT_PUBLISHABLE": (
        "商品正在销售，这样修改会缺少必要内容（{reasons}）。",
        "It is on sale and would lack what customers need ({reasons}).",
    ),
    "DIFFERS_ABOVE": (
        "同一商品前面的行写的不一样。",
        "An earlier row says something else of the same product.",
    ),
    "PRODUCT_REFUSED": ("同一商品的另一行有问题。", "Another row of the same product is refused."),
    "TOO_MANY": ("同一商品的规格太多，最多 {maximum} 个。", "A product has {maximum} variants at most."),
    "CHANGED_MEANWHILE": (
        "检查之后有人改动了这个商品；请重新检查。",
        "Somebody changed the product after it was checked; check the file again.",
    ),
    "NOT_ACCEPTED": ("不能这样保存。", "It cannot be kept so."),
}
FAILURES: Words = {
    "EMPTY_FILE": ("文件里没有任何一行。", "There is no row in the file."),
    "SPREADSHEET_FILE": (
        "这是 Excel 工作簿。请另存为“CSV UTF-8”后再上传。",
        "This is an Excel workbook. Save it as “CSV UTF-8” and upload that.",
    ),
    "BINARY_FILE": ("这不是文本文件。请上传 CSV 或 TXT。", "This is no text file. Upload a CSV or TXT file."),
    "UTF16_FILE": ("文件是 UTF-16 编码。请另存为 UTF-8。", "The file is UTF-16. Save it as UTF-8."),
    "WRONG_ENCODING": (
        "文件既不是 UTF-8，也不是 GB18030 编码。请另存为 UTF-8。",
        "The file is neither UTF-8 nor GB18030. Save it as UTF-8.",
    ),
    "UNKNOWN_COLUMN": (
        "首行是列名，但有不认识或重复的列。可用：卡号、卡密、链接、有效期。",
        "The first row names columns, and one is unknown or comes twice. Known: number, secret, url, expires.",
    ),
    "BROKEN_FILE": ("文件在接收后损坏。请重新上传。", "The file was damaged after it came. Upload it again."),
    "BATCH_CLOSED": ("批次已进入下一步，不能再导入。", "The batch has moved on and takes no more codes."),
    "TOO_LARGE": ("文件太大。请分成几个文件。", "The file is too large. Split it."),
    "TOO_MANY_ROWS": ("行数太多，最多 20,000 行。请分成几个文件。", "At most 20,000 rows. Split the file."),
    "TOO_MANY_COLUMNS": ("列数太多，最多 100 列。", "At most 100 columns."),
    "WRONG_QUOTES": ("有引号没有成对。", "Quotes do not close."),
    "OLD_WORKBOOK": (
        "这是旧版 Excel 文件（.xls）。请另存为 .xlsx。",
        "This is an old workbook (.xls). Save it as .xlsx.",
    ),
    "BROKEN_WORKBOOK": (
        "无法读取这个工作簿：可能已损坏、有密码或不是 Excel 文件。",
        "The workbook cannot be read: damaged, locked, or of another kind.",
    ),
    "SWOLLEN_WORKBOOK": (
        "工作簿解压后大得异常，已拒绝。",
        "The workbook grows beyond all measure when unpacked, and was refused.",
    ),
    "UNKNOWN_HEADING": (
        "首行有不认识或重复的列名，见下。",
        "The first row has a heading that means nothing here or comes twice; see below.",
    ),
    "MISSING_HEADING": ("首行缺少必需的列，见下。", "The first row lacks a column that is needed; see below."),
    "NO_FILE": ("没有收到文件。请重新开始导入。", "No file came. Start the import again."),
    "REHEARSAL_TOO_LATE": (
        "轮到彩排时已经太迟：这场秒杀已开始，或有秒杀即将开始。",
        "When its turn came it was too late: the sale has begun, or another one is about to.",
    ),
    "REHEARSAL_NO_DOOR": (
        "连不上本机的网页服务，彩排没有开始。",
        "The shop's own web process does not answer on this machine; nothing was rehearsed.",
    ),
    "REHEARSAL_BROKEN_OFF": (
        "彩排中途中断，影子秒杀已清理；可以重新开始。",
        "It broke off in the middle and was cleared away; begin another one.",
    ),
    "STALLED": (
        "任务多次失败后停止，没有保存任何内容。",
        "The job failed several times and was given up; nothing was kept.",
    ),
}

# What stands for a fact that was not kept.
_UNTOLD = {"known": "—", "reasons": "—", "minimum": "—", "maximum": "—"}


def meaning(words: Words, code: str, locale: str, facts: Mapping[str, Any] | None = None) -> str:
    """The words for a code in the reader's language, with the facts they need; the code itself when it has none."""
    zh, en = words.get(code, (code, code))
    return (zh if locale == "zh-CN" else en).format_map({**_UNTOLD, **(facts or {})})
