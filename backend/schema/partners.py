"""Partners as staff keep them. A key's secret is shown once, by the mutation that made it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog import models as catalogue
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.distribution import models, queries
from backend.domain.distribution.balances import balances_of
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.states import ClientState, KeyState, PartnerState
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.partner import Balance
from backend.schema.products import Channel, StaffVariant
from backend.schema.scalars import Money, Node

described(
    PartnerState,
    STAFF,
    "Where a partner stands.",
    {"ACTIVE": "It may order.", "PAUSED": "It orders nothing new, and reads what it has."},
)
described(
    ClientState,
    STAFF,
    "Where a partner's program stands.",
    {"ACTIVE": "It is answered.", "PAUSED": "It is answered nothing."},
    name="ApiClientState",
)
described(
    KeyState,
    STAFF,
    "Where a key stands.",
    {"LIVE": "What it signs is taken, until it expires.", "RETIRED": "What it signs is refused, for good."},
    name="ApiKeyState",
)
described(
    Scope,
    STAFF,
    "What a program may do.",
    {
        "CATALOGUE_READ": "Read the partner's catalogue and ask for prices (`catalogue:read`).",
        "ORDERS_READ": "Read the partner's orders (`orders:read`).",
        "ORDERS_WRITE": "Place orders and give them up (`orders:write`).",
        "CODES_READ": "See delivered codes in the clear (`codes:read`).",
        "BALANCE_READ": "Read the partner's balance (`balance:read`).",
        "WEBHOOKS_WRITE": "Say where the partner is told (`webhooks:write`).",
    },
    name="ApiScope",
)


@typed(STAFF)
class ApiKey(Node):
    """A key a program signs its requests with. Its secret was shown once."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    key_id: str = shown(STAFF, "What the program sends to say which key it signs with; no secret.")
    state: KeyState = shown(STAFF, "Where it stands.")
    created_at: datetime = shown(STAFF, "When it was issued (UTC).")
    expires_at: datetime | None = shown(STAFF, "From when on it is refused (UTC); null: never by itself.")
    last_used_at: datetime | None = shown(STAFF, "When it last signed, to the minute (UTC); null: never.")
    retired_at: datetime | None = shown(STAFF, "When it was retired (UTC); null: it is live.")

    @classmethod
    def of(cls, row: models.ApiKey) -> "ApiKey":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("apk", row.id)),
            key_id=row.key_id,
            state=row.state,
            created_at=row.created_at,
            expires_at=row.expires_at,
            last_used_at=row.last_used_at,
            retired_at=row.retired_at,
        )


async def keys_of_clients(clients: Sequence["ApiClient"], info: Info) -> list[list[ApiKey]]:
    """The keys of each program, newest first; one statement."""
    found = await queries.keys_by_client([client.row_id for client in clients])
    return [[ApiKey.of(row) for row in rows] for rows in found]


@typed(STAFF)
class ApiClient(Node):
    """One program of a partner."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    name: str = shown(STAFF, "What it is called here.")
    state: ClientState = shown(STAFF, "Whether it is answered.")
    scopes: list[Scope] = shown(STAFF, "What it may do.")
    addresses: list[str] = shown(STAFF, "Networks (CIDR) it may call from; empty: from anywhere.")
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    created_at: datetime = shown(STAFF, "When it was made (UTC).")
    keys: list[ApiKey] = edge(STAFF, "Its keys, newest first; at most two are live.", keys_of_clients)
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.ApiClient) -> "ApiClient":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("apc", row.id)),
            name=row.name,
            state=row.state,
            scopes=[Scope(scope) for scope in row.scopes],
            addresses=list(row.addresses),
            version=row.version,
            created_at=row.created_at,
            row_id=row.id,
        )


async def variants_of_prices(prices: Sequence["PartnerPrice"], info: Info) -> list[StaffVariant]:
    """The variant of each price; one statement."""
    rows = await variants_by_id([price.variant_row_id for price in prices])
    return [StaffVariant.of(row) for row in rows if row]


@typed(STAFF)
class PartnerPrice:
    """What a variant costs the partner."""

    variant: StaffVariant = edge(STAFF, "What.", variants_of_prices)
    price: Money = shown(STAFF, "What is asked.")
    variant_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: catalogue.ChannelPrice, currency: str) -> "PartnerPrice":
        """From the row of the partner's channel."""
        return cls(price=Money.minor(row.price_minor, currency), variant_row_id=row.variant_id)


async def authors_of_credits(credits: Sequence["PartnerCredit"], info: Info) -> list[Staff | None]:
    """Who entered each credit; one statement."""
    return await staff_by_id([credit.author_id for credit in credits])


@typed(STAFF)
class PartnerCredit(Node):
    """Money a partner paid in ahead, or that was taken back."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    amount: Money = shown(STAFF, "Signed: with a minus it was taken back.")
    reason: str = shown(STAFF, "Why, in the words of whoever entered it.")
    created_at: datetime = shown(STAFF, "When it was entered (UTC).")
    created_by: Staff | None = edge(STAFF, "Who entered it; null: the system.", authors_of_credits)
    author_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: models.PartnerCredit) -> "PartnerCredit":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("pcr", row.id)),
            amount=Money.minor(row.amount_minor, row.currency),
            reason=row.reason,
            created_at=row.created_at,
            author_id=row.staff_id,
        )


async def clients_of_partners(partners: Sequence["Partner"], info: Info) -> list[list[ApiClient]]:
    """The programs of each partner; one statement."""
    found = await queries.clients_by_partner([partner.row.id for partner in partners])
    return [[ApiClient.of(row) for row in rows] for rows in found]


async def balance_of_partners(partners: Sequence["Partner"], info: Info) -> list[Balance]:
    """The balance of each partner; one statement for each currency among them."""
    found = await balances_of([partner.row for partner in partners])
    return [Balance.of(balance, partner.row.currency) for partner, balance in zip(partners, found, strict=True)]


async def channel_of_partners(partners: Sequence["Partner"], info: Info) -> list[Channel]:
    """The channel of each partner; one statement."""
    wanted = [partner.row.channel_id for partner in partners]
    found = {row.id: row for row in await catalogue.Channel.filter(id__in=wanted)}
    return [Channel.of(found[id]) for id in wanted]


@typed(STAFF)
class Partner(Node):
    """A company that resells the shop's goods by program, from a prepaid balance."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    code: str = shown(STAFF, "Short stable name.")
    name: str = shown(STAFF, "Name for people.")
    state: PartnerState = shown(STAFF, "Whether it may order.")
    currency: str = shown(STAFF, "ISO 4217 code of its prices and its balance.")
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    created_at: datetime = shown(STAFF, "When it was taken on (UTC).")
    channel: Channel = edge(STAFF, "The channel of its prices.", channel_of_partners)
    balance: Balance = edge(STAFF, "What it paid in and did not spend.", balance_of_partners)
    clients: list[ApiClient] = edge(STAFF, "Its programs, oldest first.", clients_of_partners)
    row: strawberry.Private[models.Partner]

    @classmethod
    def of(cls, row: models.Partner) -> "Partner":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("ptn", row.id)),
            code=row.code,
            name=row.name,
            state=row.state,
            currency=row.currency,
            version=row.version,
            created_at=row.created_at,
            row=row,
        )
