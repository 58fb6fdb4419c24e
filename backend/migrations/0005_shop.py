from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.core.clock import now
from backend.core.ids import new
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tiers import MoveReason
from backend.domain.aftersales.states import CaseState, PictureState, RemarkKind, WaitsFor
from backend.domain.analytics.states import Span, VisitStep
from backend.domain.orders.states import OrderEventKind
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from uuid import uuid4
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

class Migration(migrations.Migration):
    dependencies = [('tessera', '0004_ledger_and_partners_invariants')]

    initial = False

    operations = [
        ops.CreateModel(
            name='BuyerReport',
            fields=[
                ('name', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=20)),
                ('at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('facts', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={'table': 'buyer_report', 'app': 'tessera', 'pk_attr': 'name', 'table_description': 'Who comes back, as it was found at `at`; one row.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ChoiceGroup',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('bundle_variant', fields.ForeignKeyField('tessera.Variant', source_field='bundle_variant_id', db_constraint=True, to_field='id', related_name='choices', on_delete=OnDelete.CASCADE)),
                ('name_zh', fields.CharField(max_length=80)),
                ('name_en', fields.CharField(max_length=80)),
                ('picks', fields.SmallIntField()),
                ('position', fields.IntField(default=0)),
            ],
            options={'table': 'choice_group', 'app': 'tessera', 'constraints': [CheckConstraint(check='picks BETWEEN 1 AND 20', name='choice_group_picks')], 'indexes': [Index(fields=['bundle_variant_id', 'position'], name='choice_group_by_bundle')], 'pk_attr': 'id', 'table_description': 'Of some of a bundle\'s components its buyer takes exactly `picks`, each once: "any 2 of 5".'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CountedLine',
            fields=[
                ('line_id', fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                ('cost_minor', fields.BigIntField()),
            ],
            options={'table': 'counted_line', 'app': 'tessera', 'pk_attr': 'line_id', 'table_description': 'An order line whose sale is in the roll-ups, and with which cost.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CountedOrder',
            fields=[
                ('order_id', fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                ('steps', fields.SmallIntField()),
            ],
            options={'table': 'counted_order', 'app': 'tessera', 'constraints': [CheckConstraint(check='steps BETWEEN 1 AND 7', name='counted_order_steps')], 'pk_attr': 'order_id', 'table_description': 'How far an order is counted: 1 placed and no longer waiting, 2 paid, 4 delivered, added up.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CountedRefund',
            fields=[
                ('refund_id', fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
            ],
            options={'table': 'counted_refund', 'app': 'tessera', 'pk_attr': 'refund_id', 'table_description': 'A refund that is in the roll-ups.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CustomRole',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('name', fields.CharField(unique=True, max_length=40)),
                ('description', fields.CharField(default='', max_length=200)),
                ('permissions', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'custom_role', 'app': 'tessera', 'pk_attr': 'id', 'table_description': 'What some staff are to the shop, put together from permissions by whoever has them.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='MemberTier',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('name_zh', fields.CharField(max_length=40)),
                ('name_en', fields.CharField(max_length=40)),
                ('threshold_minor', fields.BigIntField()),
                ('discount_bps', fields.IntField(default=0)),
                ('keep_days', fields.IntField(default=30)),
                ('benefits_zh', fields.CharField(default='', max_length=500)),
                ('benefits_en', fields.CharField(default='', max_length=500)),
                ('active', fields.BooleanField(default=True)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('updated_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('updated_by', fields.ForeignKeyField('tessera.Staff', source_field='updated_by_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('idempotency_key', fields.CharField(null=True, unique=True, max_length=100)),
                ('request_hash', fields.CharField(null=True, max_length=64)),
            ],
            options={'table': 'member_tier', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('threshold_minor',), name='member_tier_threshold_once', condition='active'), CheckConstraint(check='threshold_minor BETWEEN 0 AND 100000000000 AND discount_bps BETWEEN 0 AND 9000 AND keep_days BETWEEN 0 AND 3660', name='member_tier_within_bounds')], 'pk_attr': 'id', 'table_description': 'A step of membership: reached by what was really paid within a rolling window, less what went back.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='OrderRollup',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('span', fields.CharEnumField(description='HOUR: hour\nDAY: day', enum_type=Span, max_length=4)),
                ('begins_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('scope_id', fields.UUIDField()),
                ('channel_id', fields.UUIDField()),
                ('currency', fields.CharField(max_length=3)),
                ('placed', fields.BigIntField()),
                ('then_paid', fields.BigIntField()),
                ('then_delivered', fields.BigIntField()),
                ('paid', fields.BigIntField()),
            ],
            options={'table': 'order_rollup', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('span', 'scope_id', 'begins_at', 'channel_id', 'currency'), name='order_rollup_once'), CheckConstraint(check='placed >= 0 AND then_paid >= 0 AND then_delivered >= 0 AND paid >= 0', name='order_rollup_counts')], 'pk_attr': 'id', 'table_description': 'How many orders had something of a scope: a product, a category, or (the nil id) anything.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PersonNote',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('customer', fields.ForeignKeyField('tessera.Customer', source_field='customer_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('words', fields.CharField(max_length=1000)),
                ('author', fields.CharField(max_length=60)),
                ('at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('idempotency_key', fields.CharField(max_length=100)),
                ('request_hash', fields.CharField(max_length=64)),
            ],
            options={'table': 'person_note', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('author', 'idempotency_key'), name='person_note_once_per_key')], 'indexes': [Index(fields=['customer_id', 'id'], name='person_note_by_person')], 'pk_attr': 'id', 'table_description': 'Words of staff about a buyer, for colleagues. Never shown to the buyer.'},
            bases=['Row'],
        ),
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
            name='PriceList',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('channel', fields.ForeignKeyField('tessera.Channel', source_field='channel_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('tier', fields.ForeignKeyField('tessera.MemberTier', source_field='tier_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('name_zh', fields.CharField(max_length=60)),
                ('name_en', fields.CharField(max_length=60)),
                ('priority', fields.SmallIntField(default=0)),
                ('active', fields.BooleanField(default=True)),
                ('starts_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('ends_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('updated_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('updated_by', fields.ForeignKeyField('tessera.Staff', source_field='updated_by_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('idempotency_key', fields.CharField(null=True, unique=True, max_length=100)),
                ('request_hash', fields.CharField(null=True, max_length=64)),
            ],
            options={'table': 'price_list', 'app': 'tessera', 'constraints': [CheckConstraint(check='ends_at > starts_at', name='price_list_ends_after_it_starts'), CheckConstraint(check='priority BETWEEN -1000 AND 1000', name='price_list_priority')], 'indexes': [Index(fields=['channel_id', 'id'], name='price_list_by_channel')], 'pk_attr': 'id', 'table_description': 'Prices of a channel that hold for a time, for everybody or for the members of one tier.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='PriceListEntry',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('list', fields.ForeignKeyField('tessera.PriceList', source_field='list_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('variant', fields.ForeignKeyField('tessera.Variant', source_field='variant_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('price_minor', fields.BigIntField()),
            ],
            options={'table': 'price_list_entry', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('variant_id', 'list_id'), name='price_list_entry_once'), CheckConstraint(check='price_minor BETWEEN 0 AND 100000000000', name='price_list_entry_amount')], 'indexes': [Index(fields=['list_id', 'variant_id'], name='price_list_entry_by_list')], 'pk_attr': 'id', 'table_description': 'What one variant costs by a price list.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='RecoveryCode',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('staff', fields.ForeignKeyField('tessera.Staff', source_field='staff_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('code_hash', fields.BinaryField()),
                ('used_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'recovery_code', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('staff_id', 'code_hash'), name='recovery_code_once')], 'pk_attr': 'id', 'table_description': 'Stands in once for a code of the authenticator. `code_hash` is keyed (HMAC).'},
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
        ops.CreateModel(
            name='SalesRollup',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('span', fields.CharEnumField(description='HOUR: hour\nDAY: day', enum_type=Span, max_length=4)),
                ('begins_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('variant_id', fields.UUIDField()),
                ('channel_id', fields.UUIDField()),
                ('currency', fields.CharField(max_length=3)),
                ('gross_minor', fields.BigIntField()),
                ('refunded_minor', fields.BigIntField()),
                ('cost_minor', fields.BigIntField()),
                ('units', fields.BigIntField()),
                ('pieces', fields.BigIntField()),
            ],
            options={'table': 'sales_rollup', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('span', 'begins_at', 'variant_id', 'channel_id', 'currency'), name='sales_rollup_once'), CheckConstraint(check='gross_minor >= 0 AND refunded_minor >= 0 AND units >= 0 AND pieces >= 0', name='sales_rollup_counts')], 'indexes': [Index(fields=['variant_id', 'span', 'begins_at'], name='sales_rollup_by_variant')], 'pk_attr': 'id', 'table_description': 'What was sold of a variant in a channel: sales and their cost when paid, refunds when made.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='SecondFactor',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('staff', fields.ForeignKeyField('tessera.Staff', source_field='staff_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('kek_id', fields.CharField(max_length=40)),
                ('sealed', fields.BinaryField()),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('confirmed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('last_step', fields.BigIntField(null=True)),
            ],
            options={'table': 'second_factor', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('staff_id',), name='second_factor_one', condition='confirmed_at IS NOT NULL'), UniqueConstraint(fields=('staff_id',), name='second_factor_one_new', condition='confirmed_at IS NULL')], 'pk_attr': 'id', 'table_description': "The secret a member of staff's authenticator makes codes from, sealed by the key service."},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='StaffInvitation',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('email', fields.CharField(max_length=254)),
                ('role', fields.CharEnumField(null=True, description='OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR', enum_type=Role, max_length=10)),
                ('custom_role', fields.ForeignKeyField('tessera.CustomRole', source_field='custom_role_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('token_hash', fields.BinaryField()),
                ('invited_by', fields.ForeignKeyField('tessera.Staff', source_field='invited_by_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('expires_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'staff_invitation', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('token_hash',), name='staff_invitation_token_once'), UniqueConstraint(fields=('email',), name='staff_invitation_one_open', condition='closed_at IS NULL'), CheckConstraint(check='num_nonnulls(role, custom_role_id) = 1', name='staff_invitation_one_role')], 'pk_attr': 'id', 'table_description': 'A link that lets one person join the staff, once, within its time.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='TierMove',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('customer', fields.ForeignKeyField('tessera.Customer', source_field='customer_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('old', fields.ForeignKeyField('tessera.MemberTier', source_field='old_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('new', fields.ForeignKeyField('tessera.MemberTier', source_field='new_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('spent_minor', fields.BigIntField()),
                ('reason', fields.CharEnumField(description='PAID: PAID\nREFUNDED: REFUNDED\nTIME: TIME\nRULES: RULES', enum_type=MoveReason, max_length=10)),
                ('at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'tier_move', 'app': 'tessera', 'indexes': [Index(fields=['customer_id', 'id'], name='tier_move_by_customer')], 'pk_attr': 'id', 'table_description': 'A customer came to another tier, when and why. Append-only.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='VisitCount',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('day', fields.DateField()),
                ('product_id', fields.UUIDField()),
                ('step', fields.CharEnumField(description='VIEWED: VIEWED\nADDED: ADDED', enum_type=VisitStep, max_length=8)),
                ('visitors', fields.BigIntField()),
                ('events', fields.BigIntField()),
            ],
            options={'table': 'visit_count', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('product_id', 'day', 'step'), name='visit_count_once'), CheckConstraint(check='visitors >= 0 AND events >= visitors', name='visit_count_counts')], 'pk_attr': 'id', 'table_description': 'What visitors did with a product (the nil id: with any) on a day of the shop: how many of them, how often.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='VisitSeen',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('day', fields.DateField()),
                ('visitor', fields.BigIntField()),
                ('product_id', fields.UUIDField()),
                ('step', fields.CharEnumField(description='VIEWED: VIEWED\nADDED: ADDED', enum_type=VisitStep, max_length=8)),
            ],
            options={'table': 'visit_seen', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('day', 'visitor', 'product_id', 'step'), name='visit_seen_once')], 'pk_attr': 'id', 'table_description': 'A step that a visitor was counted for on a day; forgotten soon after it.'},
            bases=['Model'],
        ),
        ops.AddIndex(
            model_name='AuditEntry',
            index=Index(fields=['actor', 'id'], name='audit_entry_by_actor'),
        ),
        ops.AddIndex(
            model_name='AuditEntry',
            index=Index(fields=['action', 'id'], name='audit_entry_by_action'),
        ),
        ops.AddIndex(
            model_name='AuditEntry',
            index=Index(fields=['at'], name='audit_entry_by_time'),
        ),
        ops.AlterModelOptions(
            name='BundleComponent',
            options={'table': 'bundle_component', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('bundle_variant_id', 'component_variant_id'), name='bundle_component_once'), CheckConstraint(check='quantity BETWEEN 1 AND 100', name='bundle_component_quantity')], 'indexes': [Index(fields=['component_variant_id'], name='bundle_component_by_component')], 'pk_attr': 'id', 'table_description': '`quantity` pieces of a component inside one bundle; with a `group`, only when its buyer chooses it there.'},
        ),
        ops.AddField(
            model_name='BundleComponent',
            name='group',
            field=fields.ForeignKeyField('tessera.ChoiceGroup', source_field='group_id', null=True, db_constraint=True, to_field='id', related_name='options', on_delete=OnDelete.CASCADE),
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
            model_name='Channel',
            name='version',
            field=fields.IntField(default=1, db_default=1),
        ),
        ops.AddField(
            model_name='ChannelPrice',
            name='floor_minor',
            field=fields.BigIntField(default=0, db_default=0),
        ),
        ops.AddField(
            model_name='Customer',
            name='email_proved_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Customer',
            name='phone_proved_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Customer',
            name='spent_minor',
            field=fields.BigIntField(default=0, db_default=0),
        ),
        ops.AddField(
            model_name='Customer',
            name='tier',
            field=fields.ForeignKeyField('tessera.MemberTier', source_field='tier_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT),
        ),
        ops.AddField(
            model_name='Customer',
            name='tier_since',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AlterField(
            model_name='OrderEvent',
            name='kind',
            field=fields.CharEnumField(description='PLACED: PLACED\nPAYMENT_STARTED: PAYMENT_STARTED\nPAYMENT_RECEIVED: PAYMENT_RECEIVED\nUNIT_DELIVERED: UNIT_DELIVERED\nDELIVERED: DELIVERED\nEXPIRED: EXPIRED\nCANCELLED: CANCELLED\nPAYMENT_LATE: PAYMENT_LATE\nREFUND_STARTED: REFUND_STARTED\nREFUNDED: REFUNDED\nREPLACED: REPLACED\nRECALLED: RECALLED\nDELIVERY_RETRIED: DELIVERY_RETRIED\nKEPT: KEPT', enum_type=OrderEventKind, max_length=20),
        ),
        ops.AddIndex(
            model_name='SecurityEvent',
            index=Index(fields=['kind', 'at'], name='security_event_by_time'),
        ),
        ops.AddField(
            model_name='Session',
            name='proved_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AlterModelOptions(
            name='Staff',
            options={'table': 'staff', 'app': 'tessera', 'constraints': [CheckConstraint(check='num_nonnulls(role, custom_role_id) = 1', name='staff_one_role')], 'indexes': [Index(fields=['custom_role_id'], name='staff_by_custom_role')], 'pk_attr': 'id', 'table_description': 'Somebody who works for the shop, by a built-in role or by a custom one.'},
        ),
        ops.AlterField(
            model_name='Staff',
            name='role',
            field=fields.CharEnumField(null=True, description='OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR', enum_type=Role, max_length=10),
        ),
        ops.AddField(
            model_name='Staff',
            name='custom_role',
            field=fields.ForeignKeyField('tessera.CustomRole', source_field='custom_role_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT),
        ),
        ops.AddIndex(
            model_name='Staff',
            index=Index(fields=['custom_role_id'], name='staff_by_custom_role'),
        ),
        ops.AddField(
            model_name='SupplierOrder',
            name='trace',
            field=fields.CharField(null=True, max_length=55),
        ),
        ops.AddField(
            model_name='Variant',
            name='max_per_person',
            field=fields.IntField(null=True),
        ),
        ops.AddField(
            model_name='Variant',
            name='per_person_days',
            field=fields.SmallIntField(null=True),
        ),
        ops.AddField(
            model_name='Variant',
            name='tier_discount',
            field=fields.BooleanField(default=True, db_default=True),
        ),
    ]
