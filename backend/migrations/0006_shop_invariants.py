"""What the ORM cannot say of 0005: triggers, partial indexes, data that must follow (`sql/0006/`, by context)."""

from pathlib import Path

from tortoise import migrations
from tortoise.migrations import operations as ops

ORDER = (
    "before",  # data that the new constraints ask for
    "constraints",
    "core",
    "audit",
    "tasks",
    "notifications",
    "webhooks",
    "ledger",
    "risk",
    "accounts",
    "catalog",
    "vault",
    "redemption",
    "suppliers",
    "inventory",
    "search",
    "distribution",
    "wallet",
    "promotions",
    "coupons",
    "flash_sales",
    "campaigns",
    "group_buys",
    "referrals",
    "orders",
    "invoicing",
    "checkout",
    "payments",
    "fulfilment",
    "aftersales",
    "finance",
    "privacy",
    "analytics",
    "alerts",
)
FILES = [Path(__file__).parent / "sql" / "0006" / f"{context}.sql" for context in ORDER]

STATEMENTS = [path.read_text() for path in FILES if path.exists()]


class Migration(migrations.Migration):
    dependencies = [("tessera", "0005_shop")]
    # The driver cannot run a file in which there is no statement.
    operations = [ops.RunSQL(sql) for sql in STATEMENTS if ";" in sql]
