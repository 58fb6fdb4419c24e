"""What went wrong with a file or a row, in both languages, and what to do about it."""

from collections.abc import Mapping

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
    "BAD_DATE": ("有效期不是日期。", "The expiry is no date."),
    "EXPIRED": ("已过有效期。", "Its last day has passed."),
    "TOO_MANY_FIELDS": ("列数过多。", "It has too many fields."),
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
    "NO_FILE": ("没有收到文件。请重新开始导入。", "No file came. Start the import again."),
    "STALLED": (
        "任务多次失败后停止，没有保存任何内容。",
        "The job failed several times and was given up; nothing was kept.",
    ),
}


def meaning(words: Words, code: str, locale: str) -> str:
    """The words for a code in the reader's language; the code itself when it has none."""
    zh, en = words.get(code, (code, code))
    return zh if locale == "zh-CN" else en
