"""People and their sessions. No token, password or one-time code is stored in a form that could be used."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.permissions import Role


class Customer(Row):
    """Somebody who buys. A guest has no `registered_at` and no password; a guest's contact is not unique."""

    # Normalised: +8613800138000, name@example.com (see `contacts`).
    phone: fields.Field[str | None] = fields.CharField(max_length=20, null=True)
    email: fields.Field[str | None] = fields.CharField(max_length=254, null=True)
    password_hash: fields.Field[str | None] = fields.CharField(max_length=255, null=True)
    display_name = fields.CharField(max_length=60, default="")
    locale = fields.CharField(max_length=5, default="zh-CN")
    registered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "customer"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("phone",), name="customer_phone_once", condition="registered_at IS NOT NULL"),
            UniqueConstraint(fields=("email",), name="customer_email_once", condition="registered_at IS NOT NULL"),
            CheckConstraint(
                check="registered_at IS NULL OR (password_hash IS NOT NULL AND num_nonnulls(phone, email) > 0)",
                name="customer_registered_can_log_in",
            ),
        )


class Staff(Row):
    """Somebody who works for the shop."""

    email = fields.CharField(max_length=254, unique=True)
    name = fields.CharField(max_length=60)
    password_hash = fields.CharField(max_length=255)
    role = fields.CharEnumField(Role, max_length=10)
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "staff"
        app = "tessera"


class Session(Row):
    """One browser or program known to the shop; belongs to a customer or to staff, never both.

    `token_hash` is the SHA-256 of a random 256-bit token: nothing to guess, so no salt and no slow hash.
    `expires_at` slides with use (customers 30 days; staff 30 minutes idle, 12 hours in all).
    """

    token_hash = fields.BinaryField()
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name="sessions", null=True, on_delete=fields.CASCADE
    )
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name="sessions", null=True, on_delete=fields.CASCADE
    )
    created_at = fields.DatetimeField(default=clock.now)
    seen_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    user_agent = fields.CharField(max_length=200, default="")
    address = fields.CharField(max_length=64, default="")

    class Meta:
        table = "session"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("token_hash",), name="session_token_once"),
            CheckConstraint(check="num_nonnulls(customer_id, staff_id) = 1", name="session_of_one_person"),
        )
        indexes = (
            Index(fields=("customer_id",), name="session_by_customer"),
            Index(fields=("staff_id",), name="session_by_staff"),
        )


class SessionGrant(Row):
    """A session may see the codes of one order although it does not own it: its viewer proved the contact."""

    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField(
        "tessera.Session", related_name="grants", on_delete=fields.CASCADE
    )
    # Opaque here: orders are above accounts.
    order_id = fields.UUIDField()
    created_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "session_grant"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("session_id", "order_id"), name="session_grant_once"),)


class OneTimeCode(Row):
    """A six-digit code sent to a contact to prove that it is theirs.

    `code_hash` is keyed (HMAC): a million codes could be tried against a plain hash in a second.
    """

    # What the code opens: an opaque id, e.g. of an order.
    subject_id = fields.UUIDField()
    contact_hash = fields.BinaryField()
    code_hash = fields.BinaryField()
    tries = fields.SmallIntField(default=0)
    created_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "one_time_code"
        app = "tessera"
        constraints = (CheckConstraint(check="tries >= 0", name="one_time_code_tries"),)
        indexes = (
            Index(fields=("subject_id", "created_at"), name="one_time_code_by_subject"),
            Index(fields=("contact_hash", "created_at"), name="one_time_code_by_contact"),
        )
