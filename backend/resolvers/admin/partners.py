"""Staff keep partners: their programs and keys, prices, balances."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.distribution import models, queries, service
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.partner import InsufficientBalance
from backend.schema.partners import ApiClient, ApiKey, Partner, PartnerCredit, PartnerPrice
from backend.schema.partners_input import (
    ApiClientUnknown,
    ApiClientVersionConflict,
    ApiKeyUnknown,
    CreateApiClientInput,
    CreatePartnerInput,
    CreditPartnerInput,
    IssueApiKeyInput,
    IssuedApiKey,
    PartnerCodeTaken,
    PartnerUnknown,
    PartnerVersionConflict,
    RetireApiKeyInput,
    SetApiClientInput,
    SetPartnerInput,
    SetPartnerPricesInput,
    TooManyKeys,
)
from backend.schema.products_input import amount
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.second_factor import StepUpRequired

CreatePartnerResult: TypeAlias = Annotated[
    Partner | PartnerCodeTaken | InvalidInput | IdempotencyConflict,
    union("CreatePartnerResult", "The partner, or why there is none."),
]
SetPartnerResult: TypeAlias = Annotated[
    Partner | PartnerUnknown | PartnerVersionConflict | InvalidInput,
    union("SetPartnerResult", "The partner as it is now, or why it did not change."),
]
CreateApiClientResult: TypeAlias = Annotated[
    ApiClient | PartnerUnknown | InvalidInput | IdempotencyConflict,
    union("CreateApiClientResult", "The program, or why there is none."),
]
SetApiClientResult: TypeAlias = Annotated[
    ApiClient | ApiClientUnknown | ApiClientVersionConflict | InvalidInput,
    union("SetApiClientResult", "The program as it is now, or why it did not change."),
]
IssueApiKeyResult: TypeAlias = Annotated[
    IssuedApiKey | ApiClientUnknown | TooManyKeys | InvalidInput | StepUpRequired,
    union("IssueApiKeyResult", "The key with its secret, or why there is none."),
]
RetireApiKeyResult: TypeAlias = Annotated[
    ApiKey | ApiKeyUnknown | InvalidInput,
    union("RetireApiKeyResult", "The key, retired, or why it is not."),
]
CreditPartnerResult: TypeAlias = Annotated[
    PartnerCredit | PartnerUnknown | InsufficientBalance | InvalidInput | IdempotencyConflict,
    union("CreditPartnerResult", "What was booked, or why nothing was."),
]
SetPartnerPricesResult: TypeAlias = Annotated[
    Partner | PartnerUnknown | PartnerVersionConflict | InvalidInput,
    union("SetPartnerPricesResult", "The partner, or why no price changed."),
]
Id = Annotated[strawberry.ID, arg(STAFF, "The partner's global id.")]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.PARTNERS_READ)
    async def partners(self, info: Info, first: First = 20, after: After = None) -> Connection[Partner]:
        """Partners, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_partners(asked)
        return paging.connection(rows, asked, lambda row: (row.id,), Partner.of)

    @query(STAFF, permission=Permission.PARTNERS_READ)
    async def partner(self, info: Info, id: Id) -> Partner | None:
        """A partner; null when there is none."""
        row = await _partner(id)
        return Partner.of(row) if row else None

    @query(STAFF, permission=Permission.PARTNERS_READ)
    async def partner_prices(
        self, info: Info, partner_id: Id, first: First = 20, after: After = None
    ) -> Connection[PartnerPrice]:
        """What goods cost a partner; what has no price here is not in its catalogue."""
        asked, partner = paging.page(first, after, (UUID,)), await _partner(partner_id)
        rows = await queries.page_of_prices(partner, asked) if partner else []
        currency = partner.currency if partner else ""
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: PartnerPrice.of(row, currency))

    @query(STAFF, permission=Permission.PARTNERS_READ)
    async def partner_credits(
        self, info: Info, partner_id: Id, first: First = 20, after: After = None
    ) -> Connection[PartnerCredit]:
        """What a partner paid in, newest first."""
        asked, partner = paging.page(first, after, (UUID,)), await _partner(partner_id)
        rows = await queries.page_of_credits(partner, asked) if partner else []
        return paging.connection(rows, asked, lambda row: (row.id,), PartnerCredit.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def create_partner(
        self, info: Info, input: Annotated[CreatePartnerInput, arg(STAFF, "The partner.")], idempotency_key: Key
    ) -> CreatePartnerResult:
        """Take a partner on: it gets a channel of its own, without prices, balance or programs yet."""
        asked = info.context
        draft = service.PartnerDraft(code=input.code, name=input.name, currency=input.currency)
        row = await service.create_partner(
            draft, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Partner.of(row)

    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def set_partner(
        self, info: Info, input: Annotated[SetPartnerInput, arg(STAFF, "How it shall be.")]
    ) -> SetPartnerResult:
        """Rename a partner, pause it, or let it order again."""
        asked = info.context
        row = await service.set_partner(
            ids.parse("ptn", input.id),
            input.version,
            name=input.name,
            state=input.state,
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
        )
        return Partner.of(row)

    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def create_api_client(
        self, info: Info, input: Annotated[CreateApiClientInput, arg(STAFF, "The program.")], idempotency_key: Key
    ) -> CreateApiClientResult:
        """Let a program of a partner in; it needs a key before it can ask anything."""
        asked = info.context
        row = await service.create_client(
            ids.parse("ptn", input.partner_id),
            service.ClientDraft(input.name, input.scopes, input.addresses),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return ApiClient.of(row)

    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def set_api_client(
        self, info: Info, input: Annotated[SetApiClientInput, arg(STAFF, "How it shall be.")]
    ) -> SetApiClientResult:
        """Change what a program may do and from where, pause it, or let it in again."""
        asked = info.context
        row = await service.set_client(
            ids.parse("apc", input.id),
            input.version,
            service.ClientDraft(input.name, input.scopes, input.addresses),
            input.state,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return ApiClient.of(row)

    @mutation(STAFF, permission=Permission.PARTNERS_WRITE, step_up=True)
    async def issue_api_key(
        self, info: Info, input: Annotated[IssueApiKeyInput, arg(STAFF, "For which program.")]
    ) -> IssueApiKeyResult:
        """Issue a key; its secret is in this answer and nowhere else. Two may be live, so that one can be changed."""
        asked = info.context
        issued = await service.issue_key(
            ids.parse("apc", input.client_id),
            expires_at=input.expires_at,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return IssuedApiKey(key=ApiKey.of(issued.key), secret=issued.secret)

    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def retire_api_key(
        self, info: Info, input: Annotated[RetireApiKeyInput, arg(STAFF, "Which key, and why.")]
    ) -> RetireApiKeyResult:
        """Refuse whatever a key signs from now on, for good."""
        asked = info.context
        row = await service.retire_key(
            ids.parse("apk", input.id),
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return ApiKey.of(row)

    # Not whoever issues keys: with both, one person could buy for nothing.
    @mutation(STAFF, permission=Permission.LEDGER_WRITE)
    async def credit_partner(
        self,
        info: Info,
        input: Annotated[CreditPartnerInput, arg(STAFF, "How much, and why.")],
        idempotency_key: Key,
    ) -> CreditPartnerResult:
        """Book what a partner paid in on its balance; the ledger has it at once."""
        asked = info.context
        row = await service.credit_partner(
            ids.parse("ptn", input.partner_id),
            amount(input.amount, "amount"),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return PartnerCredit.of(row)

    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def set_partner_prices(
        self, info: Info, input: Annotated[SetPartnerPricesInput, arg(STAFF, "Which prices.")]
    ) -> SetPartnerPricesResult:
        """Set what goods cost a partner, or take them out of its catalogue; its programs hear of it at once."""
        asked = info.context
        prices = [
            service.PartnerPrice(
                ids.parse("var", one.variant_id) or UUID(int=0),
                amount(one.price, "prices", str(place), "price") if one.price is not None else None,
            )
            for place, one in enumerate(input.prices)
        ]
        row = await service.set_prices(
            ids.parse("ptn", input.partner_id),
            input.version,
            prices,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Partner.of(row)


async def _partner(id: str) -> models.Partner | None:
    row_id = ids.parse("ptn", id)
    return await models.Partner.get_or_none(id=row_id) if row_id else None


def _reads(info: Info) -> bool:
    return info.context.caller.may(Permission.PARTNERS_READ)


async def _partner_node(id: UUID, info: Info) -> Node | None:
    row = await models.Partner.get_or_none(id=id) if _reads(info) else None
    return Partner.of(row) if row else None


async def _client_node(id: UUID, info: Info) -> Node | None:
    row = await models.ApiClient.get_or_none(id=id) if _reads(info) else None
    return ApiClient.of(row) if row else None


async def _key_node(id: UUID, info: Info) -> Node | None:
    row = await models.ApiKey.get_or_none(id=id) if _reads(info) else None
    return ApiKey.of(row) if row else None


async def _credit_node(id: UUID, info: Info) -> Node | None:
    row = await models.PartnerCredit.get_or_none(id=id) if _reads(info) else None
    return PartnerCredit.of(row) if row else None


NODES = {"ptn": _partner_node, "apc": _client_node, "apk": _key_node, "pcr": _credit_node}
