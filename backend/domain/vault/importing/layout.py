"""How the rows of a file are laid out: what separates fields, and which field is what."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from backend.domain.tasks.files.failures import FileFailure, FileRefused

SAMPLE_LINES = 200


class Separator(StrEnum):
    """What stands between fields. NONE: one code per line."""

    DASHES = "----"
    TAB = "\t"
    COMMA = ","
    NONE = ""


class Column(StrEnum):
    """What a field is."""

    NUMBER = "number"
    SECRET = "secret"  # noqa: S105 - a name, no secret
    URL = "url"
    EXPIRES = "expires"


_NAMES = {
    Column.NUMBER: "number,card,card number,card no,card no.,cardno,account,卡号,账号,帐号,序列号",
    Column.SECRET: "secret,code,pin,password,key,card secret,serial,redeem code,卡密,密码,密钥,兑换码,激活码,券码",
    Column.URL: "url,link,address,链接,网址,兑换链接,地址",
    Column.EXPIRES: "expires,expiry,expires on,expiry date,expire date,valid until,"
    "有效期,有效期至,过期时间,到期日,到期时间,截止日期,失效日期",
}
_MEANING = {name: column for column, names in _NAMES.items() for name in names.split(",")}


@dataclass(frozen=True, slots=True)
class Layout:
    """Separator, and the columns in order when the first row names them (None: by count and content)."""

    separator: Separator
    columns: tuple[Column, ...] | None = None

    @property
    def name(self) -> str:
        """What it is called in a job's result."""
        names = {Separator.DASHES: "DASHES", Separator.TAB: "TAB", Separator.COMMA: "CSV", Separator.NONE: "LINES"}
        return names[self.separator]


def recognise(sample: Sequence[str]) -> Layout:
    """The layout of a file from its first lines that are not empty.

    The separator is the first of `----`, tab, comma that most lines have. The first line names the columns
    when it names the secret or the link; then a name nobody knows, or a column twice, raises FileRefused.
    """
    most = len(sample) // 2 + 1
    separator = next(
        (s for s in (Separator.DASHES, Separator.TAB, Separator.COMMA) if sum(s in line for line in sample) >= most),
        Separator.NONE,
    )
    return Layout(separator, _columns(fields(sample[0], separator) or []))


def _columns(names: Sequence[str]) -> tuple[Column, ...] | None:
    known = [_MEANING.get(" ".join(name.replace("_", " ").lower().split())) for name in names]
    if Column.SECRET not in known and Column.URL not in known:
        return None
    columns = tuple(column for column in known if column is not None)
    if len(columns) < len(known) or len(set(columns)) < len(columns):
        raise FileRefused(FileFailure.UNKNOWN_COLUMN)
    return columns


def fields(line: str, separator: Separator) -> list[str] | None:
    """The fields of a line, trimmed; None when its quotes do not match."""
    if separator is Separator.NONE:
        return [line.strip()]
    if '"' not in line or separator is Separator.DASHES:
        return [field.strip() for field in line.split(separator.value)]
    try:
        (found,) = csv.reader([line], delimiter=separator.value, strict=True)
    except (csv.Error, ValueError):
        return None
    return [field.strip() for field in found]
