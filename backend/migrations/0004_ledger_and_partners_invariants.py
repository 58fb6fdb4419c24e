"""What the ORM cannot say of 0003: triggers, partial indexes, data that must follow (`sql/0004/`, by context)."""

from pathlib import Path

from tortoise import migrations
from tortoise.migrations import operations as ops

ORDER = (
    "before",  # data that the new constraints ask for
    "constraints",
    "core",
    "webhooks",
    "ledger",
    "catalog",
    "vault",
    "redemption",
    "suppliers",
    "inventory",
    "distribution",
    "orders",
    "payments",
    "fulfilment",
    "aftersales",
    "finance",
)
FILES = [Path(__file__).parent / "sql" / "0004" / f"{context}.sql" for context in ORDER]


class Migration(migrations.Migration):
    dependencies = [("tessera", "0003_ledger_and_partners")]
    operations = [ops.RunSQL(path.read_text()) for path in FILES if path.exists()]
