"""Refusals of requests that come again."""

from backend.schema.doors import EVERY, UserError, refusal


@refusal(
    "IDEMPOTENCY_CONFLICT",
    EVERY,
    zh="该幂等键已用于另一个请求。",
    en="This idempotency key was used for another request.",
)
class IdempotencyConflict(UserError):
    """The idempotency key was used before, with another input."""
