"""What the ORM cannot say: triggers, partial indexes, append-only tables (`sql/`, one file per context)."""

from pathlib import Path

from tortoise import migrations
from tortoise.migrations import operations as ops

ORDER = (
    "constraints",
    "core",
    "audit",
    "tasks",
    "notifications",
    "accounts",
    "catalog",
    "vault",
    "inventory",
    "orders",
    "payments",
    "fulfilment",
)
FILES = [Path(__file__).parent / "sql" / f"{context}.sql" for context in ORDER]


class Migration(migrations.Migration):
    dependencies = [("tessera", "0001_initial")]
    operations = [ops.RunSQL(path.read_text()) for path in FILES if path.exists()]
