"""The account that goods are credited to, in the one form it is stored and compared in. Pure."""

import re
import unicodedata

from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts
from backend.domain.catalog.models import AccountFormat
from backend.domain.catalog.sellables import Sellable
from backend.domain.checkout.errors import AccountInvalid, AccountRequired

LONGEST = 64
_PLAYER = re.compile(r"[\w][\w.#@-]{1,38}[\w]")


def account_of(sellable: Sellable, typed: str | None, path: list[str], *, required: bool) -> str | None:
    """The normalised account a line of these goods needs; None when it needs none, or none is named yet.

    Raises AccountRequired and AccountInvalid, and InvalidInput for an account where none is asked for.
    """
    format = next(iter(sellable.account_formats), None)
    named = typed.strip() if typed is not None else ""
    if format is None:
        if named:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=path)
        return None
    if not named:
        if required:
            raise AccountRequired(sellable.variant_id, format, path=path)
        return None
    account = normalised(format, named)
    if account is None:
        raise AccountInvalid(sellable.variant_id, format, path=path)
    return account


def normalised(format: AccountFormat, typed: str) -> str | None:
    """The account in its one form; None when it is none of this format.

    A phone number becomes E.164, an address lower case; a player's id keeps its letters as they are.
    """
    if len(typed) > LONGEST:
        return None
    if format is AccountFormat.PHONE:
        return contacts.phone(typed)
    if format is AccountFormat.EMAIL:
        address = contacts.email(typed)
        return address if address is not None and len(address) <= LONGEST else None
    player = unicodedata.normalize("NFKC", typed).strip()
    return player if _PLAYER.fullmatch(player) else None


def masked(account: str) -> str:
    """Enough of an account to recognise it."""
    if account.startswith("+") or "@" in account:
        return contacts.mask(account)
    return f"{account[:2]}***{account[-2:]}" if len(account) > 5 else f"{account[:1]}***"
