"""The account that goods are credited to, in the one form it is stored and compared in. Pure."""

import re
import unicodedata
from dataclasses import dataclass

from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts
from backend.domain.catalog.account_rules import Server
from backend.domain.catalog.models import AccountFormat
from backend.domain.catalog.sellables import Sellable
from backend.domain.catalog.states import Carrier, PortedNumbers
from backend.domain.checkout.carriers import carrier_of
from backend.domain.checkout.errors import AccountInvalid, AccountRequired, CarrierRefused, ServerRefused
from backend.domain.checkout.requests import WantedLine

LONGEST = 64
_PLAYER = re.compile(r"[\w][\w.#@-]{1,38}[\w]")
_FREE = range(2, LONGEST + 1)


@dataclass(frozen=True, slots=True)
class Credited:
    """Whom a line credits or serves, normalised.

    `carrier` is the number's: by its prefix, or the one it moved to (`ported`) as the buyer says. None for what is
    no mainland number. `server` is where a player is, for goods that ask.
    """

    account: str
    carrier: Carrier | None = None
    ported: bool = False
    server: Server | None = None


def credited(sellable: Sellable, line: WantedLine, path: list[str], *, required: bool) -> Credited | None:
    """Whom these goods credit, as a line says; None when nobody is asked for, or none is named yet.

    Raises AccountRequired, AccountInvalid, CarrierRefused and ServerRefused, and InvalidInput for what is not asked.
    """
    named = line.account.strip() if line.account is not None else ""
    asking = sellable.asking
    if not asking:
        if named or line.server or line.ported_to:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, "account" if named else "server"])
        return None
    format = asking[0].account_format
    assert format is not None
    server = _server(asking, line.server, sellable, [*path, "server"], required=required)
    if not named:
        if required:
            raise AccountRequired(sellable.variant_id, format, path=[*path, "account"])
        return None
    account = normalised(format, named)
    if account is None or not all(one.account_rules.matches(account) for one in asking if one.account_rules):
        raise AccountInvalid(sellable.variant_id, format, path=[*path, "account"])
    if format is not AccountFormat.PHONE:
        if line.ported_to is not None:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, "portedTo"])
        return Credited(account, server=server)
    carrier, ported = _carrier(account, line.ported_to)
    for one in asking:
        _check_carrier(one, carrier, sellable, ported=ported, path=[*path, "account"])
    return Credited(account, carrier, ported)


def _server(
    asking: tuple[Sellable, ...], code: str | None, sellable: Sellable, path: list[str], *, required: bool
) -> Server | None:
    """The named server of the one list there is; None when there is no list, or none is named yet."""
    rules = next((one.account_rules for one in asking if one.account_rules and one.account_rules.servers), None)
    if rules is None:
        if code:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=path)
        return None
    found = rules.server(code) if code else None
    if found is None and (code or required):
        raise ServerRefused(sellable.variant_id, rules.servers, path=path)
    return found


def _carrier(number: str, ported_to: Carrier | None) -> tuple[Carrier | None, bool]:
    given = carrier_of(number)
    if given is None or ported_to is None or ported_to is given:
        return given, False
    return ported_to, True


def _check_carrier(one: Sellable, carrier: Carrier | None, whole: Sellable, *, ported: bool, path: list[str]) -> None:
    """Refuse a number that these goods, or these inside a bundle, do not credit."""
    rules = one.account_rules
    if rules is None or not rules.carriers:
        return
    accepted = rules.ported is PortedNumbers.ACCEPTED
    if carrier not in rules.carriers:
        # Which it moved to is still to be said, unless it was, or there is none of those it could have moved to.
        may = accepted and not ported and carrier is not None
        raise CarrierRefused(whole.variant_id, "OTHER_CARRIER", carrier, rules.carriers, may_be_ported=may, path=path)
    if ported and not accepted:
        raise CarrierRefused(whole.variant_id, "PORTED", carrier, rules.carriers, may_be_ported=False, path=path)


def normalised(format: AccountFormat, typed: str) -> str | None:
    """The account in its one form; None when it is none of this format.

    A phone number becomes E.164, an address lower case; a player's id keeps its letters as they are, and so does
    what has no format of its own.
    """
    if len(typed) > LONGEST:
        return None
    if format is AccountFormat.PHONE:
        return contacts.phone(typed)
    if format is AccountFormat.EMAIL:
        address = contacts.email(typed)
        return address if address is not None and len(address) <= LONGEST else None
    plain = unicodedata.normalize("NFKC", typed).strip()
    if format is AccountFormat.FREE:
        return plain if len(plain) in _FREE and plain.isprintable() else None
    return plain if _PLAYER.fullmatch(plain) else None


def masked(account: str) -> str:
    """Enough of an account to recognise it."""
    if account.startswith("+") or "@" in account:
        return contacts.mask(account)
    return f"{account[:2]}***{account[-2:]}" if len(account) > 5 else f"{account[:1]}***"
