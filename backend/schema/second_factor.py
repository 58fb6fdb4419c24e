"""The second step of staff: setting an authenticator up, and showing again who one is."""

from datetime import datetime

from backend.schema.doors import STAFF, UserError, given, refusal, shown, typed


@typed(STAFF)
class SecondFactorBegun:
    """An authenticator to be confirmed; one set up before counts until then. Shown this once."""

    secret: str = shown(STAFF, "For typing into the app: base32.")
    uri: str = shown(STAFF, "What the picture holds, for apps on the same device (otpauth://).")
    qr_svg: str = shown(STAFF, "A picture to scan, as a data URI of an SVG image.")


@typed(STAFF)
class RecoveryCodes:
    """Fresh recovery codes; earlier ones are worth nothing. Shown this once."""

    codes: list[str] = shown(STAFF, "Ten codes; each stands in once for the authenticator's.")


@typed(STAFF)
class SecondFactorRemoved:
    """Signing in asks for the password alone."""

    ok: bool = shown(STAFF, "Always true.")


@typed(STAFF)
class StepUpDone:
    """This session may act sensitively for a while."""

    until: datetime = shown(STAFF, "Until when (UTC).")


@given(STAFF)
class StepUpInput:
    """How the person shows who they are."""

    code: str | None = shown(STAFF, "For who has an authenticator: its code, or a recovery code.", default=None)
    password: str | None = shown(STAFF, "For who has none: their password.", default=None)


@refusal(
    "SECOND_FACTOR_REQUIRED",
    STAFF,
    zh="请输入身份验证器上的 6 位验证码，或一个恢复码。",
    en="Enter the six digits of your authenticator, or a recovery code.",
)
class SecondFactorRequired(UserError):
    """The password is right; the code of the authenticator is asked for as well."""


@refusal(
    "STEP_UP_REQUIRED",
    STAFF,
    zh="这是敏感操作，请先确认是您本人。",
    en="This is sensitive: confirm first that it is you.",
)
class StepUpRequired(UserError):
    """It is too long since the person showed who they are: `stepUp`, then ask again."""

    with_code: bool = shown(STAFF, "Whether by a code of their authenticator; otherwise by their password.")


@refusal(
    "SECOND_FACTOR_MISSING",
    STAFF,
    zh="还没有设置身份验证器，请先开始设置。",
    en="No authenticator is being set up. Begin first.",
)
class SecondFactorMissing(UserError):
    """No authenticator is being set up, or none is set up."""


@refusal(
    "SECOND_FACTOR_NEEDED",
    STAFF,
    zh="本店要求员工使用身份验证器，只能更换，不能移除。",
    en="This shop asks its staff for an authenticator: it can be changed, not removed.",
)
class SecondFactorNeeded(UserError):
    """The shop asks staff for a second step."""
