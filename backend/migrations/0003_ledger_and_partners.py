from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.core.ids import new
from backend.domain.catalog.states import FulfilmentKind
from backend.domain.orders.states import OrderEventKind, UnitState
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

class Migration(migrations.Migration):
    dependencies = [('tessera', '0002_invariants')]

    initial = False

    operations = [
        ops.CreateModel(
            name='RefundUnit',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('refund', fields.ForeignKeyField('tessera.Refund', source_field='refund_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('unit', fields.ForeignKeyField('tessera.OrderUnit', source_field='unit_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('amount_minor', fields.BigIntField()),
            ],
            options={'table': 'refund_unit', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('refund_id', 'unit_id'), name='refund_unit_once'), CheckConstraint(check='amount_minor > 0', name='refund_unit_amount')], 'indexes': [Index(fields=['unit_id'], name='refund_unit_by_unit')], 'pk_attr': 'id', 'table_description': 'What of a refund is for which unit: `amount_minor` of what was really paid for it.'},
            bases=['Row'],
        ),
        ops.AddField(
            model_name='Order',
            name='external_id',
            field=fields.CharField(null=True, max_length=64),
        ),
        ops.AddField(
            model_name='Order',
            name='partner_id',
            field=fields.UUIDField(null=True),
        ),
        ops.AlterField(
            model_name='OrderEvent',
            name='kind',
            field=fields.CharEnumField(description='PLACED: PLACED\nPAYMENT_STARTED: PAYMENT_STARTED\nPAYMENT_RECEIVED: PAYMENT_RECEIVED\nUNIT_DELIVERED: UNIT_DELIVERED\nDELIVERED: DELIVERED\nEXPIRED: EXPIRED\nCANCELLED: CANCELLED\nPAYMENT_LATE: PAYMENT_LATE\nREFUND_STARTED: REFUND_STARTED\nREFUNDED: REFUNDED\nREPLACED: REPLACED\nRECALLED: RECALLED\nDELIVERY_RETRIED: DELIVERY_RETRIED', enum_type=OrderEventKind, max_length=20),
        ),
        ops.AlterField(
            model_name='OrderLine',
            name='kind',
            field=fields.CharEnumField(description='CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nBUNDLE: BUNDLE', enum_type=FulfilmentKind, max_length=20),
        ),
        ops.AddField(
            model_name='OrderLine',
            name='account',
            field=fields.CharField(null=True, max_length=64),
        ),
        ops.AlterField(
            model_name='OrderUnit',
            name='kind',
            field=fields.CharEnumField(description='CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nBUNDLE: BUNDLE', enum_type=FulfilmentKind, max_length=20),
        ),
        ops.AlterField(
            model_name='OrderUnit',
            name='state',
            field=fields.CharEnumField(default=UnitState.HELD, description='HELD: HELD\nDUE: DUE\nDELIVERED: DELIVERED\nREFUNDING: REFUNDING\nREFUNDED: REFUNDED\nRELEASED: RELEASED', enum_type=UnitState, max_length=10),
        ),
        ops.AddField(
            model_name='OrderUnit',
            name='refund_minor',
            field=fields.BigIntField(default=0, db_default=0),
        ),
        ops.AlterField(
            model_name='Variant',
            name='kind',
            field=fields.CharEnumField(description='CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nBUNDLE: BUNDLE', enum_type=FulfilmentKind, max_length=20),
        ),
    ]
