"""Tables of wallets. What lies in them is the ledger's; amounts are minor units."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer, Staff


class WalletCredit(Row):
    """What the shop gave to a wallet, or with a minus took back, and who says why. Append-only.

    Without a member of staff the shop itself did it: what was left lapsed when its owner was forgotten.
    """

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
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

    customer_id: Any
    staff_id: Any

    class Meta:
        table = "wallet_credit"
        app = "tessera"
        constraints = (CheckConstraint(name="wallet_credit_amount", check="amount_minor <> 0"),)
        indexes = (Index(fields=("customer_id", "id"), name="wallet_credit_by_customer"),)
