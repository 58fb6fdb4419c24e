"""What a variant asks of the account to be credited, beyond its format. Pure."""

import re
from dataclasses import dataclass
from typing import Any

import orjson

from backend.core.refusals import InvalidInput
from backend.domain.catalog.states import AccountFormat, Carrier, PortedNumbers
from backend.domain.catalog.words import Words

# A pattern is a row of characters and classes, each perhaps repeated, and few of them by a varying number of times:
# whatever staff write, it is tried against an account in no time, and means the same in a browser.
_PIECE = r"(?:\\[dw.]|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.@#])+-?\]|[A-Za-z0-9_@#-])"
_TIMES = r"(?:\{\d{1,2}(?:,\d{1,2})?\}|\?)?"
_PATTERN = re.compile(f"(?:{_PIECE}{_TIMES}){{1,12}}")
_VARYING = re.compile(r"\?|\{\d+,\d+\}")
MOST_VARYING = 3
LONGEST_PATTERN = 80
MOST_SERVERS, LONGEST_NAME = 60, 40
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


@dataclass(frozen=True, slots=True)
class Server:
    """One of the servers (区服) on which an account may be; `code` is what suppliers are told."""

    code: str
    names: Words


@dataclass(frozen=True, slots=True)
class AccountRules:
    """Which accounts a variant credits, of those that have its format.

    Only numbers of `carriers` (none: of any), `ported` saying what holds of those that changed theirs. On one of
    `servers` (none: nothing is asked). Matching `pattern` from end to end. `label` is what the account is called
    and `example` what one looks like.
    """

    carriers: tuple[Carrier, ...] = ()
    ported: PortedNumbers = PortedNumbers.REFUSED
    servers: tuple[Server, ...] = ()
    pattern: str | None = None
    label: Words | None = None
    example: str | None = None

    def server(self, code: str) -> Server | None:
        """The server of a code; None when there is none."""
        return next((one for one in self.servers if one.code == code), None)

    def matches(self, account: str) -> bool:
        """Whether an account is of the pattern, if there is one."""
        return self.pattern is None or re.fullmatch(self.pattern, account, re.ASCII) is not None


def check_rules(rules: AccountRules | None, format: AccountFormat | None, path: list[str]) -> None:
    """Raise InvalidInput for rules without meaning for the format, and for a free account that has no name."""
    if format is AccountFormat.FREE and (rules is None or rules.label is None):
        raise InvalidInput("REQUIRED", path=[*path, "label"])
    if rules is None:
        return
    phone, named = format is AccountFormat.PHONE, format in (AccountFormat.GAME_ID, AccountFormat.FREE)
    for name, said, allowed in (
        ("carriers", rules.carriers, phone),
        ("servers", rules.servers, named),
        ("pattern", rules.pattern, named),
        ("label", rules.label, named),
        ("example", rules.example, named),
    ):
        if said and not allowed:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, name])
    if len(set(rules.carriers)) < len(rules.carriers):
        raise InvalidInput("REPEATED", path=[*path, "carriers"])
    _check_servers(rules.servers, [*path, "servers"])
    if rules.label is not None:
        _check_words(rules.label, [*path, "label"])
    if rules.pattern is not None and not is_pattern(rules.pattern):
        raise InvalidInput("BAD_FORMAT", path=[*path, "pattern"])
    if rules.example is not None and not (len(rules.example) <= LONGEST_NAME and rules.matches(rules.example)):
        raise InvalidInput("BAD_FORMAT", path=[*path, "example"])


def _check_servers(servers: tuple[Server, ...], path: list[str]) -> None:
    if len(servers) > MOST_SERVERS:
        raise InvalidInput("TOO_MANY", path=path, maximum=MOST_SERVERS)
    if len({one.code for one in servers}) < len(servers):
        raise InvalidInput("REPEATED", path=path)
    for place, one in enumerate(servers):
        if not _CODE.fullmatch(one.code):
            raise InvalidInput("BAD_FORMAT", path=[*path, str(place), "code"])
        _check_words(one.names, [*path, str(place), "names"])


def _check_words(words: Words, path: list[str]) -> None:
    for name, text in (("zhCn", words.zh), ("en", words.en)):
        if not text or not text.isprintable():
            raise InvalidInput("REQUIRED", path=[*path, name])
        if len(text) > LONGEST_NAME:
            raise InvalidInput("TOO_LONG", path=[*path, name], maximum=LONGEST_NAME)


def is_pattern(text: str) -> bool:
    """Whether a text is a pattern that accounts may be tried against."""
    if len(text) > LONGEST_PATTERN or not _PATTERN.fullmatch(text) or len(_VARYING.findall(text)) > MOST_VARYING:
        return False
    try:
        re.compile(text, re.ASCII)
    except re.error:
        return False
    return True


def stored(rules: AccountRules | None) -> dict[str, Any] | None:
    """The rules as the database keeps them; None for none at all."""
    if rules is None or rules == AccountRules():
        return None
    return {
        "carriers": [carrier.value for carrier in rules.carriers],
        "ported": rules.ported.value,
        "servers": [{"code": one.code, "zh": one.names.zh, "en": one.names.en} for one in rules.servers],
        "pattern": rules.pattern,
        "label": {"zh": rules.label.zh, "en": rules.label.en} if rules.label else None,
        "example": rules.example,
    }


def read(kept: dict[str, Any] | str | None) -> AccountRules | None:
    """The rules from what the database keeps, as the ORM or the driver tells it."""
    if kept is None:
        return None
    said: dict[str, Any] = orjson.loads(kept) if isinstance(kept, str) else kept
    return AccountRules(
        carriers=tuple(Carrier(one) for one in said["carriers"]),
        ported=PortedNumbers(said["ported"]),
        servers=tuple(Server(one["code"], Words(one["zh"], one["en"])) for one in said["servers"]),
        pattern=said["pattern"],
        label=Words(said["label"]["zh"], said["label"]["en"]) if said["label"] else None,
        example=said["example"],
    )
