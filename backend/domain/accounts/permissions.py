"""The one table of who may do what."""

from collections.abc import Iterable
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
    PRICES_WRITE = "PRICES_WRITE"
    CAMPAIGNS_READ = "CAMPAIGNS_READ"
    CAMPAIGNS_WRITE = "CAMPAIGNS_WRITE"
    CAMPAIGNS_APPROVE = "CAMPAIGNS_APPROVE"
    CAMPAIGNS_PAUSE = "CAMPAIGNS_PAUSE"
    VAULT_READ = "VAULT_READ"
    VAULT_WRITE = "VAULT_WRITE"
    COST_READ = "COST_READ"
    ORDERS_READ = "ORDERS_READ"
    CONTACT_READ = "CONTACT_READ"
    DELIVERIES_READ = "DELIVERIES_READ"
    DELIVERIES_REPLAY = "DELIVERIES_REPLAY"
    JOBS_READ = "JOBS_READ"
    MESSAGES_READ = "MESSAGES_READ"
    MESSAGES_WRITE = "MESSAGES_WRITE"
    HELP_WRITE = "HELP_WRITE"
    TAGS_WRITE = "TAGS_WRITE"
    AUDIT_READ = "AUDIT_READ"
    OVERVIEW_READ = "OVERVIEW_READ"
    ALERTS_READ = "ALERTS_READ"
    ALERTS_WORK = "ALERTS_WORK"
    ALERTS_WRITE = "ALERTS_WRITE"
    ORDERS_REFUND = "ORDERS_REFUND"
    REFUNDS_APPROVE = "REFUNDS_APPROVE"
    PAYMENTS_CONFIRM = "PAYMENTS_CONFIRM"
    EVIDENCE_EXPORT = "EVIDENCE_EXPORT"
    PERSONAL_DATA = "PERSONAL_DATA"
    BATCHES_RECALL = "BATCHES_RECALL"
    MANUAL_READ = "MANUAL_READ"
    MANUAL_WORK = "MANUAL_WORK"
    VOUCHERS_REDEEM = "VOUCHERS_REDEEM"
    STORES_WRITE = "STORES_WRITE"
    SUPPLIERS_READ = "SUPPLIERS_READ"
    SUPPLIERS_WRITE = "SUPPLIERS_WRITE"
    PARTNERS_READ = "PARTNERS_READ"
    PARTNERS_WRITE = "PARTNERS_WRITE"
    WALLETS_READ = "WALLETS_READ"
    WALLETS_WRITE = "WALLETS_WRITE"
    GIFT_CARDS_READ = "GIFT_CARDS_READ"
    GIFT_CARDS_WRITE = "GIFT_CARDS_WRITE"
    COUPONS_READ = "COUPONS_READ"
    COUPONS_WRITE = "COUPONS_WRITE"
    GROUP_BUYS_READ = "GROUP_BUYS_READ"
    GROUP_BUYS_WRITE = "GROUP_BUYS_WRITE"
    REFERRALS_READ = "REFERRALS_READ"
    REFERRALS_WRITE = "REFERRALS_WRITE"
    LEDGER_READ = "LEDGER_READ"
    LEDGER_WRITE = "LEDGER_WRITE"
    INVOICES_READ = "INVOICES_READ"
    INVOICES_WRITE = "INVOICES_WRITE"
    FLASH_SALES_READ = "FLASH_SALES_READ"
    FLASH_SALES_WRITE = "FLASH_SALES_WRITE"
    FLASH_SALES_REHEARSE = "FLASH_SALES_REHEARSE"
    ANALYTICS_READ = "ANALYTICS_READ"
    STAFF_READ = "STAFF_READ"
    STAFF_WRITE = "STAFF_WRITE"


def _roles(*roles: Role) -> frozenset[Role]:
    return frozenset({Role.OWNER, *roles})


_EVERYBODY = frozenset(Role)

# The owner may do everything; an auditor reads everything and changes nothing; cost is for those who answer
# for money; a marketer never sees whom the shop sells to.
TABLE: dict[Permission, frozenset[Role]] = {
    Permission.CATALOG_READ: _EVERYBODY,
    Permission.CATALOG_WRITE: _roles(Role.MARKETER, Role.OPERATOR),
    Permission.CATALOG_PUBLISH: _roles(Role.MARKETER, Role.OPERATOR),
    Permission.PRICES_WRITE: _roles(Role.MARKETER),
    Permission.CAMPAIGNS_READ: _EVERYBODY,
    Permission.CAMPAIGNS_WRITE: _roles(Role.MARKETER),
    # Never of what they wrote or submitted themselves.
    Permission.CAMPAIGNS_APPROVE: _roles(Role.MARKETER, Role.FINANCE),
    # Whoever sees harm stops it.
    Permission.CAMPAIGNS_PAUSE: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.SUPPORT),
    Permission.VAULT_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.VAULT_WRITE: _roles(Role.OPERATOR),
    Permission.COST_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.ORDERS_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.CONTACT_READ: _roles(Role.SUPPORT, Role.AUDITOR),
    Permission.DELIVERIES_READ: _roles(Role.OPERATOR, Role.SUPPORT, Role.AUDITOR),
    Permission.DELIVERIES_REPLAY: _roles(Role.OPERATOR),
    Permission.JOBS_READ: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.MESSAGES_READ: _roles(Role.SUPPORT, Role.AUDITOR),
    Permission.MESSAGES_WRITE: _roles(Role.SUPPORT),
    Permission.HELP_WRITE: _roles(Role.MARKETER, Role.SUPPORT),
    Permission.TAGS_WRITE: _roles(Role.MARKETER, Role.OPERATOR, Role.SUPPORT),
    Permission.AUDIT_READ: _roles(Role.FINANCE, Role.AUDITOR),
    Permission.OVERVIEW_READ: _EVERYBODY,
    # Of these only what their other permissions would show them.
    Permission.ALERTS_READ: _EVERYBODY,
    Permission.ALERTS_WORK: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.SUPPORT),
    Permission.ALERTS_WRITE: _roles(Role.OPERATOR),
    Permission.ORDERS_REFUND: _roles(Role.SUPPORT, Role.FINANCE),
    Permission.REFUNDS_APPROVE: _roles(Role.FINANCE),
    Permission.PAYMENTS_CONFIRM: _roles(Role.FINANCE),
    Permission.EVIDENCE_EXPORT: _roles(Role.FINANCE),
    Permission.PERSONAL_DATA: _roles(Role.SUPPORT),
    Permission.BATCHES_RECALL: _roles(Role.OPERATOR),
    Permission.MANUAL_READ: _roles(Role.OPERATOR, Role.SUPPORT, Role.AUDITOR),
    Permission.MANUAL_WORK: _roles(Role.OPERATOR, Role.SUPPORT),
    Permission.VOUCHERS_REDEEM: _roles(Role.OPERATOR, Role.SUPPORT),
    Permission.STORES_WRITE: _roles(Role.OPERATOR),
    Permission.SUPPLIERS_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.SUPPLIERS_WRITE: _roles(Role.OPERATOR),
    Permission.PARTNERS_READ: _roles(Role.OPERATOR, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.PARTNERS_WRITE: _roles(Role.OPERATOR),
    Permission.WALLETS_READ: _roles(Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.WALLETS_WRITE: _roles(Role.FINANCE),
    Permission.GIFT_CARDS_READ: _roles(Role.MARKETER, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.GIFT_CARDS_WRITE: _roles(Role.FINANCE),
    Permission.COUPONS_READ: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.COUPONS_WRITE: _roles(Role.MARKETER),
    Permission.GROUP_BUYS_READ: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.GROUP_BUYS_WRITE: _roles(Role.MARKETER),
    Permission.REFERRALS_READ: _roles(Role.MARKETER, Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.REFERRALS_WRITE: _roles(Role.MARKETER),
    Permission.LEDGER_READ: _roles(Role.FINANCE, Role.AUDITOR),
    Permission.LEDGER_WRITE: _roles(Role.FINANCE),
    Permission.INVOICES_READ: _roles(Role.FINANCE, Role.SUPPORT, Role.AUDITOR),
    Permission.INVOICES_WRITE: _roles(Role.FINANCE),
    Permission.FLASH_SALES_READ: _EVERYBODY,
    Permission.FLASH_SALES_WRITE: _roles(Role.MARKETER, Role.OPERATOR),
    # It loads the machines that sell.
    Permission.FLASH_SALES_REHEARSE: _roles(Role.OPERATOR),
    Permission.ANALYTICS_READ: _roles(Role.MARKETER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR),
    Permission.STAFF_READ: _roles(Role.AUDITOR),
    Permission.STAFF_WRITE: _roles(),
}


def of(role: Role) -> frozenset[Permission]:
    """Everything the role may do."""
    return _BY_ROLE[role]


def named(names: Iterable[str]) -> frozenset[Permission]:
    """The permissions of these names, as a custom role keeps them; a name that means nothing any more is nothing."""
    return frozenset(Permission(name) for name in names if name in Permission.__members__)


_BY_ROLE = {role: frozenset(p for p, roles in TABLE.items() if role in roles) for role in Role}
