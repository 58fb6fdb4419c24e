"""People and their sessions. No token, password or one-time code is stored in a form that could be used."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tiers import MoveReason


class Customer(Row):
    """Somebody who buys. A guest has no `registered_at` and no password; a guest's contact is not unique."""

    # Normalised: +8613800138000, name@example.com (see `contacts`).
    phone: fields.Field[str | None] = fields.CharField(max_length=20, null=True)
    email: fields.Field[str | None] = fields.CharField(max_length=254, null=True)
    # Since when each is known to be theirs, by a code that was sent there. Who only wrote it down proved nothing.
    phone_proved_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    email_proved_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    password_hash: fields.Field[str | None] = fields.CharField(max_length=255, null=True)
    display_name = fields.CharField(max_length=60, default="")
    locale = fields.CharField(max_length=5, default="zh-CN")
    # Said once by themselves; changed by staff alone.
    birthday_month: fields.Field[int | None] = fields.SmallIntField(null=True)
    registered_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=clock.now)
    # Forgotten at their own request: nobody is this customer any more, the orders that name it stay.
    erased_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    # Membership, as `finance` last worked it out: null until then. What was spent is of the window that ended then.
    tier: fields.ForeignKeyNullableRelation["MemberTier"] = fields.ForeignKeyField(
        "tessera.MemberTier", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    tier_since: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    spent_minor = fields.BigIntField(default=0, db_default=0)

    tier_id: UUID | None

    class Meta:
        table = "customer"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("phone",), name="customer_phone_once", condition="registered_at IS NOT NULL"),
            UniqueConstraint(fields=("email",), name="customer_email_once", condition="registered_at IS NOT NULL"),
            CheckConstraint(
                check="registered_at IS NULL OR num_nonnulls(phone, email) > 0",
                name="customer_registered_can_log_in",
            ),
            CheckConstraint(check="birthday_month BETWEEN 1 AND 12", name="customer_birthday"),
        )


class CustomRole(Row):
    """What some staff are to the shop, put together from permissions by whoever has them."""

    name = fields.CharField(max_length=40, unique=True)
    description = fields.CharField(max_length=200, default="")
    # Names of permissions.
    permissions: list[str] = fields.JSONField()
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "custom_role"
        app = "tessera"


class Staff(Row):
    """Somebody who works for the shop, by a built-in role or by a custom one."""

    email = fields.CharField(max_length=254, unique=True)
    name = fields.CharField(max_length=60)
    password_hash = fields.CharField(max_length=255)
    role: Role | None = fields.CharEnumField(Role, max_length=10, null=True)  # type: ignore[assignment]
    custom_role: fields.ForeignKeyNullableRelation[CustomRole] = fields.ForeignKeyField(
        "tessera.CustomRole", related_name=False, null=True, on_delete=fields.RESTRICT
    )
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=clock.now)

    custom_role_id: UUID | None

    class Meta:
        table = "staff"
        app = "tessera"
        constraints = (CheckConstraint(check="num_nonnulls(role, custom_role_id) = 1", name="staff_one_role"),)
        indexes = (Index(fields=("custom_role_id",), name="staff_by_custom_role"),)


class StaffInvitation(Row):
    """A link that lets one person join the staff, once, within its time.

    `token_hash` is the SHA-256 of a random 256-bit token, as a session's. Closed: accepted, or taken back.
    """

    email = fields.CharField(max_length=254)
    role: Role | None = fields.CharEnumField(Role, max_length=10, null=True)  # type: ignore[assignment]
    custom_role: fields.ForeignKeyNullableRelation[CustomRole] = fields.ForeignKeyField(
        "tessera.CustomRole", related_name=False, null=True, on_delete=fields.CASCADE
    )
    token_hash = fields.BinaryField()
    invited_by: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )
    created_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    custom_role_id: UUID | None
    invited_by_id: UUID

    class Meta:
        table = "staff_invitation"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("token_hash",), name="staff_invitation_token_once"),
            UniqueConstraint(fields=("email",), name="staff_invitation_one_open", condition="closed_at IS NULL"),
            CheckConstraint(check="num_nonnulls(role, custom_role_id) = 1", name="staff_invitation_one_role"),
        )


class SecondFactor(Row):
    """The secret a member of staff's authenticator makes codes from, sealed by the key service.

    One being set up is not confirmed yet; an earlier one counts until then. `last_step` is the latest thirty
    seconds whose code was taken: each is taken once.
    """

    staff: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.CASCADE
    )
    kek_id = fields.CharField(max_length=40)
    sealed = fields.BinaryField()
    created_at = fields.DatetimeField(default=clock.now)
    confirmed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    last_step: fields.Field[int | None] = fields.BigIntField(null=True)

    staff_id: UUID

    class Meta:
        table = "second_factor"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("staff_id",), name="second_factor_one", condition="confirmed_at IS NOT NULL"),
            UniqueConstraint(fields=("staff_id",), name="second_factor_one_new", condition="confirmed_at IS NULL"),
        )


class RecoveryCode(Row):
    """Stands in once for a code of the authenticator. `code_hash` is keyed (HMAC)."""

    staff: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.CASCADE
    )
    code_hash = fields.BinaryField()
    used_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    staff_id: UUID

    class Meta:
        table = "recovery_code"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("staff_id", "code_hash"), name="recovery_code_once"),)


class MemberTier(Row):
    """A step of membership: reached by what was really paid within a rolling window, less what went back.

    `discount_bps` (0.01 %) is taken off what has no price of its own for the tier. It is kept for `keep_days` after
    it was reached although less is spent. A tier that is not `active` is nobody's.
    """

    name_zh = fields.CharField(max_length=40)
    name_en = fields.CharField(max_length=40)
    threshold_minor = fields.BigIntField()
    discount_bps = fields.IntField(default=0)
    keep_days = fields.IntField(default=30)
    benefits_zh = fields.CharField(max_length=500, default="")
    benefits_en = fields.CharField(max_length=500, default="")
    active = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)
    updated_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    updated_by_id: UUID | None

    class Meta:
        table = "member_tier"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("threshold_minor",), name="member_tier_threshold_once", condition="active"),
            CheckConstraint(
                name="member_tier_within_bounds",
                check="threshold_minor BETWEEN 0 AND 100000000000 AND discount_bps BETWEEN 0 AND 9000"
                " AND keep_days BETWEEN 0 AND 3660",
            ),
        )


class TierMove(Row):
    """A customer came to another tier, when and why. Append-only."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    old: fields.ForeignKeyNullableRelation[MemberTier] = fields.ForeignKeyField(
        "tessera.MemberTier", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    new: fields.ForeignKeyNullableRelation[MemberTier] = fields.ForeignKeyField(
        "tessera.MemberTier", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    spent_minor = fields.BigIntField()
    reason = fields.CharEnumField(MoveReason, max_length=10)
    at = fields.DatetimeField(default=clock.now)

    customer_id: UUID
    old_id: UUID | None
    new_id: UUID | None

    class Meta:
        table = "tier_move"
        app = "tessera"
        indexes = (Index(fields=("customer_id", "id"), name="tier_move_by_customer"),)


class Session(Row):
    """One browser or program known to the shop; belongs to a customer or to staff, never both.

    `token_hash` is the SHA-256 of a random 256-bit token: nothing to guess, so no salt and no slow hash.
    `expires_at` slides with use (customers 30 days; staff 30 minutes idle, 12 hours in all). `proved_at` is when
    its member of staff last showed who they are: what is sensitive wants that to be recent.
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
    proved_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

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
