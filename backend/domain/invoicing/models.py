"""Table of invoices. Amounts are minor units of the order's currency, times UTC."""

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.invoicing.states import InvoiceKind, InvoiceState, TitleKind
from backend.domain.orders.models import Order


class Invoice(Row):
    """An invoice, or a red letter that takes (part of) one back. It is never deleted.

    `series` and `number` are the shop's own: each series counts from 1 without a gap, in the order of issuing.
    `official_number` and `link` are those of the tax system, where it was issued there too. `version` grows whenever
    `amount_minor` is cut down: money went back before it was issued.
    """

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(InvoiceKind, max_length=10, default=InvoiceKind.INVOICE)
    state = fields.CharEnumField(InvoiceState, max_length=12, default=InvoiceState.REQUESTED)
    corrects: fields.ForeignKeyNullableRelation["Invoice"] = fields.ForeignKeyField(
        "tessera.Invoice", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    title_kind = fields.CharEnumField(TitleKind, max_length=10)
    title = fields.CharField(max_length=100)
    tax_number: fields.Field[str | None] = fields.CharField(max_length=18, null=True)
    email = fields.CharField(max_length=254)
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    version = fields.IntField(default=1)
    series: fields.Field[str | None] = fields.CharField(max_length=10, null=True)
    number: fields.Field[int | None] = fields.IntField(null=True)
    official_number: fields.Field[str | None] = fields.CharField(max_length=40, null=True)
    link: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    answer: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    requested_by = fields.CharField(max_length=60)
    requested_at = fields.DatetimeField(default=clock.now)
    decided_by: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    decided_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    order_id: Any
    corrects_id: Any

    @property
    def full_number(self) -> str | None:
        """The number people use, e.g. `2026-000042`; None until it is issued."""
        return f"{self.series}-{self.number:06d}" if self.number is not None else None

    class Meta:
        table = "invoice"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("order_id",),
                name="invoice_one_of_an_order",
                condition="kind = 'INVOICE' AND state IN ('REQUESTED', 'ISSUED')",
            ),
            UniqueConstraint(fields=("series", "number"), name="invoice_number_once"),
            UniqueConstraint(fields=("requested_by", "idempotency_key"), name="invoice_once_per_key"),
            CheckConstraint(name="invoice_amount", check="amount_minor > 0"),
            CheckConstraint(
                name="invoice_issued_is_numbered",
                check="(state IN ('ISSUED', 'RED_LETTERED', 'VOIDED')) = (number IS NOT NULL)"
                " AND (number IS NULL) = (series IS NULL) AND (number IS NOT NULL OR official_number IS NULL)",
            ),
            CheckConstraint(
                name="invoice_decided_by_somebody",
                check="(state = 'REQUESTED') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)"
                " AND (state NOT IN ('REFUSED', 'VOIDED') OR answer IS NOT NULL)",
            ),
            CheckConstraint(
                name="invoice_red_letter_corrects",
                check="(kind = 'RED_LETTER') = (corrects_id IS NOT NULL)"
                " AND (kind = 'INVOICE' OR state IN ('REQUESTED', 'ISSUED', 'WITHDRAWN'))",
            ),
            CheckConstraint(
                name="invoice_company_has_tax_number",
                check="(title_kind = 'COMPANY') = (tax_number IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("order_id", "id"), name="invoice_by_order"),
            Index(fields=("state", "id"), name="invoice_by_state"),
            Index(fields=("corrects_id",), name="invoice_by_corrected"),
        )
