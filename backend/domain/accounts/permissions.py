"""The one table of who may do what."""

from enum import StrEnum


class Role(StrEnum):
    """What a member of staff is to the shop."""

    OWNER = "OWNER"
    MARKETER = "MARKETER"
    OPERATOR = "OPERATOR"
    FINANCE = "FINANCE"
    SUPPORT = "SUPPORT"
    AUDITOR = "AUDITOR"


class Permission(StrEnum):
    """One thing staff may see or do."""

    CATALOG_READ = "CATALOG_READ"
    CATALOG_WRITE = "CATALOG_WRITE"
    CATALOG_PUBLISH = "CATALOG_PUBLISH"
    VAULT_READ = "VAULT_READ"
    VAULT_WRITE = "VAULT_WRITE"
    COST_READ = "COST_READ"
    ORDERS_READ = "ORDERS_READ"
    CONTACT_READ = "CONTACT_READ"
    DELIVERIES_READ = "DELIVERIES_READ"
    DELIVERIES_REPLAY = "DELIVERIES_REPLAY"
    JOBS_READ = "JOBS_READ"
    MESSAGES_READ = "MESSAGES_READ"
    AUDIT_READ = "AUDIT_READ"
    OVERVIEW_READ = "OVERVIEW_READ"


def _roles(*roles: Role) -> frozenset[Role]:
    return frozenset({Role.OWNER, *roles})


_EVERYBODY = frozenset(Role)

# The owner may do everything; an auditor reads everything and changes nothing; cost is for those who answer
# for money; a marketer never sees whom the shop sells to.
TABLE: dict[Permission, frozenset[Role]] = {
    Permission.CATALOG_READ: _EVERYBODY,
    Permission.CATALOG_WRITE: _roles(Role.MARKETER, Role.OPERATOR),
    Permission.CATALOG_PUBLISH: _roles(Role.MARKETER, Role.OPERATOR),
    Permission.VAULT_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.VAULT_WRITE: _roles(Role.OPERATOR),
    Permission.COST_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.ORDERS_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.CONTACT_READ: _roles(Role.SUPPORT, Role.AUDITOR),
    Permission.DELIVERIES_READ: _roles(Role.OPERATOR, Role.SUPPORT, Role.AUDITOR),
    Permission.DELIVERIES_REPLAY: _roles(Role.OPERATOR),
    Permission.JOBS_READ: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.MESSAGES_READ: _roles(Role.SUPPORT, Role.AUDITOR),
    Permission.AUDIT_READ: _roles(Role.FINANCE, Role.AUDITOR),
    Permission.OVERVIEW_READ: _EVERYBODY,
}


def of(role: Role) -> frozenset[Permission]:
    """Everything the role may do."""
    return _BY_ROLE[role]


_BY_ROLE = {role: frozenset(p for p, roles in TABLE.items() if role in roles) for role in Role}
