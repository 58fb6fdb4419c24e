"""What a partner's program may be allowed to do."""

from enum import StrEnum


class Scope(StrEnum):
    """One thing a program may see or do; a field that needs one it lacks is refused, or null."""

    CATALOGUE_READ = "catalogue:read"
    ORDERS_READ = "orders:read"
    ORDERS_WRITE = "orders:write"
    CODES_READ = "codes:read"
    BALANCE_READ = "balance:read"
    WEBHOOKS_WRITE = "webhooks:write"
