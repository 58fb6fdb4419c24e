from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.core.clock import now
from backend.core.ids import new
from backend.domain.aftersales.states import CaseState, PictureState, RemarkKind, WaitsFor
from tortoise.fields.base import OnDelete
from uuid import uuid4
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

class Migration(migrations.Migration):
    dependencies = [('tessera', '0004_ledger_and_partners_invariants')]

    initial = False

    operations = [
        ops.CreateModel(
            name='PictureContent',
            fields=[
                ('picture_id', fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                ('kek_id', fields.CharField(max_length=60)),
                ('wrapped_key', fields.BinaryField()),
                ('sealed', fields.BinaryField()),
            ],
            options={'table': 'picture_content', 'app': 'tessera', 'pk_attr': 'picture_id', 'table_description': 'The bytes of a picture, sealed under a key of their own: a screenshot may show a code.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PreparedAnswer',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('state', fields.CharEnumField(null=True, description='OPEN: OPEN\nAWAITING_APPROVAL: AWAITING_APPROVAL\nDONE: DONE\nREJECTED: REJECTED', enum_type=CaseState, max_length=20)),
                ('position', fields.SmallIntField(default=0)),
                ('title_zh', fields.CharField(max_length=60)),
                ('title_en', fields.CharField(max_length=60)),
                ('words_zh', fields.CharField(max_length=1000)),
                ('words_en', fields.CharField(max_length=1000)),
                ('version', fields.IntField(default=1)),
                ('changed_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'prepared_answer', 'app': 'tessera', 'constraints': [CheckConstraint(check='position BETWEEN 0 AND 1000', name='prepared_answer_position')], 'pk_attr': 'id', 'table_description': 'Words that staff keep ready, in both languages, for cases in one state (null: in any).'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='Remark',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('tessera.Case', source_field='case_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('kind', fields.CharEnumField(description='BUYER: BUYER\nSHOP: SHOP\nNOTE: NOTE', enum_type=RemarkKind, max_length=10)),
                ('words', fields.CharField(max_length=1000)),
                ('author', fields.CharField(max_length=60)),
                ('at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('idempotency_key', fields.CharField(max_length=100)),
                ('request_hash', fields.CharField(max_length=64)),
            ],
            options={'table': 'case_remark', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('author', 'idempotency_key'), name='case_remark_once_per_key')], 'indexes': [Index(fields=['case_id', 'id'], name='case_remark_by_case')], 'pk_attr': 'id', 'table_description': 'One thing said in a case after it was opened. Append-only; a NOTE is for staff alone.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='Picture',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('order', fields.ForeignKeyField('tessera.Order', source_field='order_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharEnumField(default=PictureState.AWAITED, description='AWAITED: AWAITED\nSTORED: STORED', enum_type=PictureState, max_length=10)),
                ('offered_by', fields.CharField(max_length=60)),
                ('offered_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('expires_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('width', fields.SmallIntField(null=True)),
                ('height', fields.SmallIntField(null=True)),
                ('stored_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('case', fields.ForeignKeyField('tessera.Case', source_field='case_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('remark', fields.ForeignKeyField('tessera.Remark', source_field='remark_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
            ],
            options={'table': 'picture', 'app': 'tessera', 'constraints': [CheckConstraint(check="(state = 'STORED') = (width IS NOT NULL AND height IS NOT NULL AND stored_at IS NOT NULL)", name='picture_stored_has_size'), CheckConstraint(check="(case_id IS NULL OR state = 'STORED') AND (remark_id IS NULL OR case_id IS NOT NULL)", name='picture_shown_is_stored')], 'indexes': [Index(fields=['order_id', 'id'], name='picture_by_order'), Index(fields=['case_id', 'id'], name='picture_by_case')], 'pk_attr': 'id', 'table_description': 'A picture that a buyer gives as evidence: offered for an order, then stored, then shown with what is said.'},
            bases=['Row'],
        ),
        ops.AddField(
            model_name='Case',
            name='assignee',
            field=fields.ForeignKeyField('tessera.Staff', source_field='assignee_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT),
        ),
        ops.AddField(
            model_name='Case',
            name='waits_for',
            field=fields.CharEnumField(default=WaitsFor.SHOP, description='SHOP: SHOP\nBUYER: BUYER\nNOBODY: NOBODY', db_default='SHOP', enum_type=WaitsFor, max_length=10),
        ),
        ops.AddField(
            model_name='SupplierOrder',
            name='trace',
            field=fields.CharField(null=True, max_length=55),
        ),
    ]
