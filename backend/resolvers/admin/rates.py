"""Finance says what currencies are worth."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import service
from backend.domain.finance import queries
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.rates import ExchangeRate, SetExchangeRateInput

SetExchangeRateResult: TypeAlias = Annotated[
    ExchangeRate | InvalidInput, union("SetExchangeRateResult", "The rate that holds now, or why none was set.")
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.LEDGER_READ)
    async def exchange_rates(self, info: Info) -> list[ExchangeRate]:
        """Every pair of currencies that goods are bought and sold in, with its rate, and other rates that hold."""
        return [ExchangeRate.of(rate) for rate in await queries.rates()]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.LEDGER_WRITE)
    async def set_exchange_rate(
        self, info: Info, input: Annotated[SetExchangeRateInput, arg(STAFF, "Of what, and how much.")]
    ) -> SetExchangeRateResult:
        """Say what a currency is worth: goods bought in it cost so much from their handing over on. What was handed
        over keeps the rate of its day; where nobody said one, its cost is not known and no part of any margin."""
        asked = info.context
        row = await service.set_exchange_rate(
            input.draft(), input.reason, caller=asked.caller, address=asked.address, at=asked.at
        )
        return ExchangeRate.of(queries.Rate(row.bought_in, row.sold_in, row.rate, row.at, row.set_by_id))
