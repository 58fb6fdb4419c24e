"""Staff look at wallets, and give to them."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.core.money import EXPONENTS
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Permission
from backend.domain.wallet import service
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.people import Person, PersonUnknown
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.second_factor import StepUpRequired
from backend.schema.wallet import CreditWalletInput, WalletEntry, WalletShort, page_of_entries

CreditWalletResult: TypeAlias = Annotated[
    Person | PersonUnknown | WalletShort | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("CreditWalletResult", "The buyer with the wallet as it is now, or why nothing was booked."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.WALLETS_READ)
    async def wallet_entries(
        self,
        info: Info,
        person_id: Annotated[strawberry.ID, arg(STAFF, "Whose wallet.")],
        currency: Annotated[str, arg(STAFF, "ISO 4217 code of the wallet.")],
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[WalletEntry]:
        """What moved a buyer's wallet, the latest first; nothing for a wallet that nobody has."""
        known = currency if currency in EXPONENTS else ""
        return await page_of_entries(ids.parse("cus", person_id) or ids.new(), known, first, after)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.WALLETS_WRITE, step_up=True)
    async def credit_wallet(
        self,
        info: Info,
        input: Annotated[CreditWalletInput, arg(STAFF, "How much, and why.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> CreditWalletResult:
        """Give to a buyer's wallet at the shop's expense, or take a mistake back; never below zero."""
        asked = info.context
        row = await service.credit_wallet(
            ids.parse("cus", input.person_id),
            amount(input.amount, "amount"),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Person.of(await Customer.get(id=row.customer_id))
