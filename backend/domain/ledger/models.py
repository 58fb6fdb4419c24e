"""Tables of the ledger. Amounts are minor units; a posting is positive for a debit, negative for a credit.

Entries and postings are append-only; the database itself keeps every entry balanced, every total exact and
every account with a floor above it (`migrations/sql/0004/ledger.sql`).
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.ledger.states import AccountKind, BalanceHoldState

LONGEST_KIND = 40


class LedgerAccount(Row):
    """One account in one currency. `code` says what it is: `asset:bank`, `liability:partner:<id>`.

    An account with a floor keeps its balance (natural sign) and what of it is held in its own row, so that
    the database refuses to go below; all others have only their postings and no row that many wait for.
    """

    code = fields.CharField(max_length=160)
    kind = fields.CharEnumField(AccountKind, max_length=10)
    currency = fields.CharField(max_length=3)
    floor_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    balance_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    held_minor = fields.BigIntField(default=0)
    opened_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "ledger_account"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("code", "currency"), name="ledger_account_once"),
            CheckConstraint(
                name="ledger_account_keeps_its_balance",
                check="(floor_minor IS NULL) = (balance_minor IS NULL) AND (floor_minor IS NOT NULL OR held_minor = 0)",
            ),
            CheckConstraint(
                name="ledger_account_floor",
                check="floor_minor IS NULL OR balance_minor - held_minor >= floor_minor",
            ),
            CheckConstraint(name="ledger_account_held", check="held_minor >= 0"),
        )


class LedgerEntry(Row):
    """One balanced booking. `key` derives from what it books, so that nothing is booked twice.

    `lines` is how many postings it has: with all their places taken, none can be added later.
    """

    key = fields.CharField(max_length=120, unique=True)
    kind = fields.CharField(max_length=LONGEST_KIND)
    at = fields.DatetimeField()
    lines = fields.SmallIntField()
    # What it is about, for whoever booked it: an order.
    subject_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    # Ids of what it books and plain facts, never secrets.
    facts: dict[str, Any] = fields.JSONField(default=dict)

    class Meta:
        table = "ledger_entry"
        app = "tessera"
        constraints = (CheckConstraint(name="ledger_entry_lines", check="lines >= 2"),)
        indexes = (Index(fields=("kind", "id"), name="ledger_entry_by_kind"),)


class LedgerPosting(Model):
    """One side of an entry."""

    id = fields.BigIntField(primary_key=True)
    entry: fields.ForeignKeyRelation[LedgerEntry] = fields.ForeignKeyField(
        "tessera.LedgerEntry", related_name=False, on_delete=fields.RESTRICT
    )
    account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "tessera.LedgerAccount", related_name=False, on_delete=fields.RESTRICT
    )
    place = fields.SmallIntField()
    minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)

    entry_id: Any
    account_id: Any

    class Meta:
        table = "ledger_posting"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("entry_id", "place"), name="ledger_posting_in_place"),
            CheckConstraint(name="ledger_posting_amount", check="minor <> 0 AND place >= 0"),
        )
        indexes = (Index(fields=("account_id", "entry_id"), name="ledger_posting_by_account"),)


class LedgerMovement(Model):
    """What a statement posted to an account, not folded into `LedgerTotal` yet. Written by a trigger."""

    id = fields.BigIntField(primary_key=True)
    account_id: fields.Field[UUID] = fields.UUIDField()
    minor = fields.BigIntField()

    class Meta:
        table = "ledger_movement"
        app = "tessera"
        indexes = (Index(fields=("account_id",), name="ledger_movement_by_account"),)


class LedgerTotal(Model):
    """An account's folded movements: with those not folded yet, the exact sum of its postings."""

    account_id = fields.UUIDField(primary_key=True)
    minor = fields.BigIntField()

    class Meta:
        table = "ledger_total"
        app = "tessera"


class LedgerHold(Row):
    """An amount of an account with a floor, kept until it is posted, given back, or its time is over."""

    key = fields.CharField(max_length=120, unique=True)
    account: fields.ForeignKeyRelation[LedgerAccount] = fields.ForeignKeyField(
        "tessera.LedgerAccount", related_name=False, on_delete=fields.RESTRICT
    )
    minor = fields.BigIntField()
    state = fields.CharEnumField(BalanceHoldState, max_length=10, default=BalanceHoldState.HELD)
    # Null: it has no end of its own.
    expires_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=clock.now)
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    account_id: Any

    class Meta:
        table = "ledger_hold"
        app = "tessera"
        constraints = (
            CheckConstraint(name="ledger_hold_amount", check="minor > 0"),
            CheckConstraint(name="ledger_hold_end", check="(state = 'HELD') = (ended_at IS NULL)"),
        )
        indexes = (Index(fields=("account_id",), name="ledger_hold_by_account"),)
