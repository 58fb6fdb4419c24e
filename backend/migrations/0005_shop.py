from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields


class Migration(migrations.Migration):
    dependencies = [("tessera", "0004_ledger_and_partners_invariants")]

    initial = False

    operations = [
        ops.AddField(
            model_name="SupplierOrder",
            name="trace",
            field=fields.CharField(null=True, max_length=55),
        ),
    ]
