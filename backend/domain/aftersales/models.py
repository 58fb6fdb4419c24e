"""Tables of after-sales. Amounts are minor units of the order's currency, times UTC."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.states import (
    Bearer,
    CaseKind,
    CaseSource,
    CaseState,
    RecallMode,
    RecallOutcome,
    RefundRule,
    ReplaceRule,
    Stage,
    WaitsFor,
)
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments.models import Refund
from backend.domain.payments.states import RefundDestination
from backend.domain.tasks.models import Job
from backend.domain.vault.models import Batch
from backend.domain.vault.shared_models import SharedCode


class PolicyRule(Row):
    """What happens to units of a kind at a stage. `approver` is the least role that may approve; an owner always may.

    `window_days` counts from the reveal or else the delivery, null for no limit: after it a buyer claims no more
    and staff need approval. `coupon_returns`: a coupon used for the order becomes usable again. `alone_minor`, of the
    shop's currency: how much of an order one person gives back alone where the rule allows it, null for any amount.
    """

    kind = fields.CharEnumField(FulfilmentKind, max_length=20)
    stage = fields.CharEnumField(Stage, max_length=20)
    refund = fields.CharEnumField(RefundRule, max_length=10)
    approver = fields.CharEnumField(Role, max_length=10)
    bearer = fields.CharEnumField(Bearer, max_length=10)
    coupon_returns = fields.BooleanField()
    replacement = fields.CharEnumField(ReplaceRule, max_length=10)
    window_days: fields.Field[int | None] = fields.SmallIntField(null=True)
    alone_minor: fields.Field[int | None] = fields.BigIntField(null=True, default=500_00, db_default=500_00)
    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "policy_rule"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("kind", "stage"), name="policy_rule_once"),
            CheckConstraint(name="policy_rule_window", check="window_days BETWEEN 1 AND 365"),
            CheckConstraint(name="policy_rule_alone", check="alone_minor BETWEEN 0 AND 100000000000"),
            CheckConstraint(name="policy_rule_replaces_codes", check="replacement = 'REFUSED' OR kind = 'CODE'"),
        )


class Case(Row):
    """Somebody wants money or another piece for units of an order: who, why, who decided, and what came of it.

    `reason` is in the words of whoever asked, `answer` in those of whoever decided. `asked_by` is the person who is
    for it when a second one must decide. `automatic`: replaced without anybody's decision. `waits_for`: whose turn
    it is; the shop's turn ends at `due_at`. `assignee` is who of the staff looks after it. `refund_to` is where money
    is to go.
    """

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(CaseKind, max_length=10)
    source = fields.CharEnumField(CaseSource, max_length=10)
    state = fields.CharEnumField(CaseState, max_length=20)
    automatic = fields.BooleanField(default=False)
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    refund_to = fields.CharEnumField(
        RefundDestination, max_length=10, default=RefundDestination.ORIGINAL, db_default="ORIGINAL"
    )
    reason = fields.CharField(max_length=500)
    answer: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    opened_by = fields.CharField(max_length=60)
    opened_at = fields.DatetimeField(default=clock.now)
    due_at = fields.DatetimeField()
    waits_for = fields.CharEnumField(WaitsFor, max_length=10, default=WaitsFor.SHOP, db_default="SHOP")
    assignee: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    asked_by: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    decided_by: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    decided_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    refund: fields.ForeignKeyNullableRelation[Refund] = fields.ForeignKeyField(
        "tessera.Refund", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    code_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)

    order_id: Any
    refund_id: Any
    assignee_id: Any

    class Meta:
        table = "after_sale_case"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("opened_by", "idempotency_key"), name="case_once_per_key"),
            CheckConstraint(name="case_amount", check="amount_minor >= 0"),
            CheckConstraint(
                name="case_decided_by_somebody",
                check="(state IN ('DONE', 'REJECTED')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)",
            ),
            CheckConstraint(
                name="case_second_person",
                check="state <> 'DONE' OR asked_by IS NULL OR asked_by <> decided_by",
            ),
            CheckConstraint(
                name="case_waits",
                check="(waits_for <> 'NOBODY' OR decided_at IS NOT NULL)"
                " AND (waits_for <> 'BUYER' OR source = 'BUYER')",
            ),
        )
        indexes = (
            Index(fields=("order_id",), name="case_by_order"),
            Index(fields=("state", "id"), name="case_by_state"),
        )


class CaseUnit(Row):
    """A unit of a case: what of its price is asked for, and the rule as it was when the case was opened."""

    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField(
        "tessera.Case", related_name=False, on_delete=fields.RESTRICT
    )
    unit: fields.ForeignKeyRelation[OrderUnit] = fields.ForeignKeyField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    amount_minor = fields.BigIntField()
    stage = fields.CharEnumField(Stage, max_length=20)
    bearer = fields.CharEnumField(Bearer, max_length=10)
    rule_version = fields.IntField()
    # While the case is undecided: a unit is in one such case at a time.
    undecided = fields.BooleanField()

    case_id: Any
    unit_id: Any

    class Meta:
        table = "after_sale_unit"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("case_id", "unit_id"), name="case_unit_once"),
            UniqueConstraint(fields=("unit_id",), name="case_unit_in_one_case", condition="undecided"),
            CheckConstraint(name="case_unit_amount", check="amount_minor >= 0"),
        )
        indexes = (Index(fields=("unit_id",), name="case_unit_by_unit"),)


class Recall(Row):
    """A batch or a shared code taken back from everybody.

    `began_xid`: transactions older than it may still have claimed codes.
    """

    batch: fields.OneToOneNullableRelation[Batch] = fields.OneToOneField(
        "tessera.Batch", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    shared_code: fields.OneToOneNullableRelation[SharedCode] = fields.OneToOneField(
        "tessera.SharedCode", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    job: fields.ForeignKeyRelation[Job] = fields.ForeignKeyField(
        "tessera.Job", related_name=False, on_delete=fields.RESTRICT
    )
    mode = fields.CharEnumField(RecallMode, max_length=20)
    reason = fields.CharField(max_length=500)
    began_xid = fields.BigIntField()
    began_by = fields.CharField(max_length=60)
    began_at = fields.DatetimeField(default=clock.now)
    done_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    batch_id: UUID | None
    shared_code_id: UUID | None
    job_id: Any

    class Meta:
        table = "recall"
        app = "tessera"
        constraints = (CheckConstraint(name="recall_of_one", check="num_nonnulls(batch_id, shared_code_id) = 1"),)


class RecalledCode(Row):
    """A code or a seat that was recalled while somebody held it, and what that somebody got instead.

    `code_id` and `new_code_id` are of codes of a batch, or of seats in shared codes.
    """

    recall: fields.ForeignKeyRelation[Recall] = fields.ForeignKeyField(
        "tessera.Recall", related_name=False, on_delete=fields.RESTRICT
    )
    code_id = fields.UUIDField(unique=True)
    unit: fields.ForeignKeyRelation[OrderUnit] = fields.ForeignKeyField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    order_id = fields.UUIDField()
    # Whether its holder had it already, and had seen it, when it was their turn.
    delivered = fields.BooleanField()
    revealed = fields.BooleanField()
    outcome = fields.CharEnumField(RecallOutcome, max_length=10, default=RecallOutcome.DUE)
    new_code_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    refund: fields.ForeignKeyNullableRelation[Refund] = fields.ForeignKeyField(
        "tessera.Refund", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    done_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    recall_id: Any
    unit_id: Any
    refund_id: Any

    class Meta:
        table = "recalled_code"
        app = "tessera"
        constraints = (
            CheckConstraint(name="recalled_code_done_has_time", check="(outcome = 'DUE') = (done_at IS NULL)"),
            CheckConstraint(
                name="recalled_code_replaced_by", check="(outcome = 'REPLACED') = (new_code_id IS NOT NULL)"
            ),
        )
        indexes = (Index(fields=("recall_id", "outcome", "id"), name="recalled_code_by_recall"),)


class SupplierClaim(Row):
    """What the shop wants back from whoever supplied what was recalled. Append-only.

    Of a batch cost × number of its codes, of a shared code cost × number of the seats that were handed over.
    """

    batch: fields.OneToOneNullableRelation[Batch] = fields.OneToOneField(
        "tessera.Batch", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    shared_code: fields.OneToOneNullableRelation[SharedCode] = fields.OneToOneField(
        "tessera.SharedCode", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    supplier = fields.CharField(max_length=120)
    purchase_order = fields.CharField(max_length=80)
    codes = fields.BigIntField()
    unit_cost_minor = fields.BigIntField()
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    raised_at = fields.DatetimeField(default=clock.now)

    batch_id: UUID | None
    shared_code_id: UUID | None

    class Meta:
        table = "supplier_claim"
        app = "tessera"
        constraints = (
            CheckConstraint(name="supplier_claim_of_one", check="num_nonnulls(batch_id, shared_code_id) = 1"),
            CheckConstraint(
                name="supplier_claim_adds_up", check="codes >= 0 AND amount_minor = codes * unit_cost_minor"
            ),
        )


class MadeChoice(Row):
    """What a buyer took for a piece that was left open when paying: once for a piece. Append-only."""

    unit: fields.OneToOneRelation[OrderUnit] = fields.OneToOneField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    option_ids: list[str] = fields.JSONField()
    made_by = fields.CharField(max_length=60)
    made_at = fields.DatetimeField(default=clock.now)
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)

    unit_id: UUID
    order_id: UUID

    class Meta:
        table = "made_choice"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("made_by", "idempotency_key"), name="made_choice_once_per_key"),)
