"""Customers keep accounts that they credit again."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.checkout import service
from backend.resolvers.members import member
from backend.schema.account_rules import CarrierRefused, ServerRefused
from backend.schema.checkout_refused import AccountInvalid, AccountRequired
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.saved_accounts import (
    PREFIX,
    SaveAccountInput,
    SavedAccount,
    SavedAccountRemoved,
    SavedAccountUnknown,
    TooManySavedAccounts,
)
from backend.schema.variants import VariantUnknown

SaveAccountResult: TypeAlias = Annotated[
    SavedAccount
    | VariantUnknown
    | AccountRequired
    | AccountInvalid
    | CarrierRefused
    | ServerRefused
    | TooManySavedAccounts
    | InvalidInput,
    union("SaveAccountResult", "The account as it is kept, or why it is not."),
]
RenameSavedAccountResult: TypeAlias = Annotated[
    SavedAccount | SavedAccountUnknown | InvalidInput,
    union("RenameSavedAccountResult", "The account with its new name, or why it keeps the old one."),
]
RemoveSavedAccountResult: TypeAlias = Annotated[
    SavedAccountRemoved | SavedAccountUnknown,
    union("RemoveSavedAccountResult", "That it is forgotten, or why not."),
]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def save_account(
        self, info: Info, input: Annotated[SaveAccountInput, arg(SHOP, "The account.")]
    ) -> SaveAccountResult:
        """Keep an account to credit it again; one that is kept already gets the name. Only for who is logged in."""
        asked = info.context
        row = await service.save_account(
            member(asked.caller),
            input.line(),
            input.label or "",
            channel_id=asked.channel_id,
            address=asked.address,
            at=asked.at,
        )
        return SavedAccount.of(row, asked.locale)

    @mutation(SHOP)
    async def rename_saved_account(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(SHOP, "One of one's own.")],
        label: Annotated[str, arg(SHOP, "Its name, at most 40 characters.")],
    ) -> RenameSavedAccountResult:
        """Give a saved account another name."""
        asked = info.context
        row = await service.rename_saved_account(
            member(asked.caller), ids.parse(PREFIX, id), label, address=asked.address
        )
        return SavedAccount.of(row, asked.locale)

    @mutation(SHOP)
    async def remove_saved_account(
        self, info: Info, id: Annotated[strawberry.ID, arg(SHOP, "One of one's own.")]
    ) -> RemoveSavedAccountResult:
        """Forget a saved account; orders keep theirs."""
        asked = info.context
        gone = await service.remove_saved_account(member(asked.caller), ids.parse(PREFIX, id), address=asked.address)
        return SavedAccountRemoved(id=strawberry.ID(ids.public(PREFIX, gone)))
