"""Keeping accounts that a customer credits again and again."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.models import AccountFormat
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.checkout.accounts import Credited, credited
from backend.domain.checkout.errors import SavedAccountUnknown, TooManySavedAccounts
from backend.domain.checkout.models import SavedAccount
from backend.domain.checkout.requests import WantedLine
from backend.domain.orders import access

MOST = 20
LONGEST_LABEL = 40
PREFIX = "sac"
_OF_A_GAME = frozenset({AccountFormat.GAME_ID, AccountFormat.FREE})


async def save_account(
    caller: Caller, line: WantedLine, label: str, *, channel_id: UUID, address: str | None, at: datetime
) -> SavedAccount:
    """Keep the account that a line names, by the rules of its goods; one that is kept already gets the label.

    Raises InvalidInput, VariantUnknown, AccountRequired, AccountInvalid, CarrierRefused, ServerRefused and
    TooManySavedAccounts.
    """
    assert caller.customer_id is not None
    label = _label(label, "input")
    (goods,) = await sellable([line.variant_id], channel_id, at=at)
    if goods is None:
        raise VariantUnknown(line.variant_id, path=["input", "variantId"])
    named = credited(goods, line, ["input"], required=True)
    if named is None:
        raise InvalidInput("NOT_FOR_THIS_KIND", path=["input", "variantId"])
    format = goods.asking[0].account_format
    assert format is not None
    game = goods.asking[0].product_id if format in _OF_A_GAME else None
    async with in_transaction():
        # One at a time, so that they are counted exactly.
        await access.lock_buyer(caller.customer_id)
        kept = await SavedAccount.filter(customer_id=caller.customer_id)
        row = next((one for one in kept if _same(one, format, named, game)), None)
        if row is None and len(kept) >= MOST:
            raise TooManySavedAccounts(MOST)
        row = row or SavedAccount(
            customer_id=caller.customer_id,
            format=format,
            account=named.account,
            product_id=game,
            server=_server(named),
            created_at=at,
        )
        row.label, row.used_at = label, at
        row.ported_to = named.carrier if named.ported else None
        await row.save()
        await audit.record(caller.actor, "account.saved", ids.public(PREFIX, row.id), address=address)
    return row


async def rename_saved_account(caller: Caller, id: UUID | None, label: str, *, address: str | None) -> SavedAccount:
    """Give one's own saved account another name. Raises SavedAccountUnknown and InvalidInput."""
    label = _label(label)
    async with in_transaction():
        row = await _own(caller, id)
        diff = {"label": [row.label, label]}
        row.label = label
        await row.save(update_fields=["label"])
        await audit.record(caller.actor, "account.renamed", ids.public(PREFIX, row.id), diff=diff, address=address)
    return row


async def remove_saved_account(caller: Caller, id: UUID | None, *, address: str | None) -> UUID:
    """Forget one's own saved account; orders keep theirs. Raises SavedAccountUnknown."""
    async with in_transaction():
        row = await _own(caller, id)
        await row.delete()
        await audit.record(caller.actor, "account.forgotten", ids.public(PREFIX, row.id), address=address)
    return row.id


async def _own(caller: Caller, id: UUID | None) -> SavedAccount:
    """The caller's saved account, locked; absent and foreign look the same."""
    own = SavedAccount.select_for_update().filter(customer_id=caller.customer_id)
    row = await own.get_or_none(id=id) if id is not None and caller.customer_id is not None else None
    if row is None:
        raise SavedAccountUnknown
    return row


def _label(label: str, *path: str) -> str:
    plain = label.strip()
    if len(plain) > LONGEST_LABEL:
        raise InvalidInput("TOO_LONG", path=[*path, "label"], maximum=LONGEST_LABEL)
    if not plain.isprintable():
        raise InvalidInput("BAD_FORMAT", path=[*path, "label"])
    return plain


def _same(row: SavedAccount, format: AccountFormat, named: Credited, game: UUID | None) -> bool:
    code = row.server["code"] if row.server else None
    known = (row.format, row.account, row.product_id, code)
    return known == (format, named.account, game, named.server.code if named.server else None)


def _server(named: Credited) -> dict[str, str] | None:
    if named.server is None:
        return None
    return {"code": named.server.code, "zh": named.server.names.zh, "en": named.server.names.en}


async def forget_saved_accounts(customer_id: UUID) -> None:
    """Their owner is forgotten; in the caller's transaction."""
    await SavedAccount.filter(customer_id=customer_id).delete()
