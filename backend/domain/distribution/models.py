"""Tables of partners: who sells the shop's goods by program, with which keys, at which prices."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer, Staff
from backend.domain.catalog.models import Channel
from backend.domain.distribution.states import ClientState, KeyState, PartnerState

MOST_LIVE_KEYS = 2


class Partner(Row):
    """A company that resells the shop's goods, at the prices of a channel of its own, from a prepaid balance.

    `customer` is the buyer its orders belong to; `currency`, the balance's, is its channel's too.
    """

    code = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=80)
    state = fields.CharEnumField(PartnerState, max_length=10, default=PartnerState.ACTIVE)
    channel: fields.OneToOneRelation[Channel] = fields.OneToOneField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    # Unique as well, by a constraint: with two one-to-one fields Tortoise's order of columns is left to chance.
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    currency = fields.CharField(max_length=3)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    channel_id: UUID
    customer_id: UUID

    class Meta:
        table = "partner"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("customer_id",), name="partner_customer_once"),
            CheckConstraint(name="partner_code", check="code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"),
        )


class ApiClient(Row):
    """One program of a partner. `addresses` are networks (CIDR) it may call from; empty: from anywhere."""

    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "tessera.Partner", related_name=False, on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=80)
    scopes: list[str] = fields.JSONField()
    addresses: list[str] = fields.JSONField()
    state = fields.CharEnumField(ClientState, max_length=10, default=ClientState.ACTIVE)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    partner_id: UUID

    class Meta:
        table = "api_client"
        app = "tessera"
        indexes = (Index(fields=("partner_id", "id"), name="api_client_by_partner"),)


class ApiKey(Row):
    """A key a program signs with: `key_id` is public, the secret is sealed by the key service.

    A LIVE key holds one of the client's two slots, so that no client has a third.
    """

    client: fields.ForeignKeyRelation[ApiClient] = fields.ForeignKeyField(
        "tessera.ApiClient", related_name=False, on_delete=fields.RESTRICT
    )
    key_id = fields.CharField(max_length=40, unique=True)
    kek_id = fields.CharField(max_length=40)
    sealed_secret = fields.BinaryField()
    state = fields.CharEnumField(KeyState, max_length=10, default=KeyState.LIVE)
    slot: fields.Field[int | None] = fields.SmallIntField(null=True)
    created_at = fields.DatetimeField(default=clock.now)
    expires_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    last_used_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    retired_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    client_id: UUID

    class Meta:
        table = "api_key"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("client_id", "slot"), name="api_key_slot_once", condition="slot IS NOT NULL"),
            CheckConstraint(
                name="api_key_two_live",
                check="(state = 'LIVE') = (slot IS NOT NULL) AND slot BETWEEN 1 AND 2"
                " AND (state = 'RETIRED') = (retired_at IS NOT NULL)",
            ),
        )


class PartnerCredit(Row):
    """Money a partner paid in, or that was taken back, as staff entered it. Append-only.

    `amount_minor` is signed. The ledger's entry bears this row's id in its key.
    """

    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "tessera.Partner", related_name=False, on_delete=fields.RESTRICT
    )
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    reason = fields.CharField(max_length=200)
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)
    idempotency_key = fields.CharField(max_length=100, unique=True)
    request_hash = fields.CharField(max_length=64)

    partner_id: UUID
    staff_id: UUID | None

    class Meta:
        table = "partner_credit"
        app = "tessera"
        constraints = (CheckConstraint(name="partner_credit_amount", check="amount_minor <> 0"),)
        indexes = (Index(fields=("partner_id", "id"), name="partner_credit_by_partner"),)


class PartnerCancellation(Row):
    """A program's request to give an order up, so that the same request again has its effect once."""

    partner: fields.ForeignKeyRelation[Partner] = fields.ForeignKeyField(
        "tessera.Partner", related_name=False, on_delete=fields.RESTRICT
    )
    # Opaque here: orders are above partners.
    order_id = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)
    created_at = fields.DatetimeField(default=clock.now)

    partner_id: UUID

    class Meta:
        table = "partner_cancellation"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("partner_id", "idempotency_key"), name="partner_cancellation_once_per_key"),
        )


class NonceEpoch(Model):
    """The one row that outlives Redis: requests stamped at or before `begins_at` are refused.

    `ahead_until` is the latest stamp ever taken from a clock that runs ahead of ours: when Redis forgets its
    nonces, none of theirs may be good again.
    """

    id = fields.SmallIntField(primary_key=True)
    number = fields.BigIntField(default=0)
    begins_at = fields.DatetimeField()
    ahead_until = fields.DatetimeField()

    class Meta:
        table = "nonce_epoch"
        app = "tessera"
        constraints = (CheckConstraint(name="nonce_epoch_only_one", check="id = 1"),)


class CatalogueClock(Model):
    """The number of the last change of the catalogue. Its row is locked until a change commits.

    So revisions become visible in their own order, and whoever has read up to one has missed none before it.
    """

    id = fields.SmallIntField(primary_key=True)
    revision = fields.BigIntField(default=0)

    class Meta:
        table = "catalogue_clock"
        app = "tessera"
        constraints = (CheckConstraint(name="catalogue_clock_only_one", check="id = 1"),)


class CatalogueRevision(Model):
    """When a product last changed for those who follow the catalogue; every product has one (a trigger)."""

    # Refers to the product (`sql/0004/distribution.sql`): a key that is a relation has no migration that agrees.
    product_id = fields.UUIDField(primary_key=True)
    revision = fields.BigIntField(default=0)

    class Meta:
        table = "catalogue_revision"
        app = "tessera"
        indexes = (Index(fields=("revision", "product_id"), name="catalogue_revision_in_order"),)
