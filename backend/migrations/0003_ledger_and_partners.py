from tortoise import migrations
from tortoise.migrations import operations as ops
from backend.core.clock import now
from backend.core.ids import new
from backend.domain.catalog.states import FulfilmentKind
from backend.domain.distribution.states import ClientState, KeyState, PartnerState
from backend.domain.ledger.states import AccountKind, BalanceHoldState
from backend.domain.orders.states import OrderEventKind, UnitState
from backend.domain.suppliers.states import OfferState, RefusalReason, SupplierOrderState, SupplierState
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from uuid import uuid4
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

class Migration(migrations.Migration):
    dependencies = [('tessera', '0002_invariants')]

    initial = False

    operations = [
        ops.CreateModel(
            name='CatalogueClock',
            fields=[
                ('id', fields.SmallIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('revision', fields.BigIntField(default=0)),
            ],
            options={'table': 'catalogue_clock', 'app': 'tessera', 'constraints': [CheckConstraint(check='id = 1', name='catalogue_clock_only_one')], 'pk_attr': 'id', 'table_description': 'The number of the last change of the catalogue. Its row is locked until a change commits.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CatalogueRevision',
            fields=[
                ('product', fields.OneToOneField('tessera.Product', source_field='product_id', primary_key=True, db_index=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('revision', fields.BigIntField(default=0)),
            ],
            options={'table': 'catalogue_revision', 'app': 'tessera', 'indexes': [Index(fields=['revision', 'product_id'], name='catalogue_revision_in_order')], 'pk_attr': 'product_id', 'table_description': 'When a product last changed for those who follow the catalogue; every product has one (a trigger).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LedgerAccount',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('code', fields.CharField(max_length=160)),
                ('kind', fields.CharEnumField(description='ASSET: ASSET\nLIABILITY: LIABILITY\nREVENUE: REVENUE\nEXPENSE: EXPENSE', enum_type=AccountKind, max_length=10)),
                ('currency', fields.CharField(max_length=3)),
                ('floor_minor', fields.BigIntField(null=True)),
                ('balance_minor', fields.BigIntField(null=True)),
                ('held_minor', fields.BigIntField(default=0)),
                ('opened_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'ledger_account', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('code', 'currency'), name='ledger_account_once'), CheckConstraint(check='(floor_minor IS NULL) = (balance_minor IS NULL) AND (floor_minor IS NOT NULL OR held_minor = 0)', name='ledger_account_keeps_its_balance'), CheckConstraint(check='floor_minor IS NULL OR balance_minor - held_minor >= floor_minor', name='ledger_account_floor'), CheckConstraint(check='held_minor >= 0', name='ledger_account_held')], 'pk_attr': 'id', 'table_description': 'One account in one currency. `code` says what it is: `asset:bank`, `liability:partner:<id>`.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='LedgerEntry',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('key', fields.CharField(unique=True, max_length=120)),
                ('kind', fields.CharField(max_length=40)),
                ('at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('lines', fields.SmallIntField()),
                ('facts', fields.JSONField(default=dict, encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={'table': 'ledger_entry', 'app': 'tessera', 'constraints': [CheckConstraint(check='lines >= 2', name='ledger_entry_lines')], 'indexes': [Index(fields=['kind', 'id'], name='ledger_entry_by_kind')], 'pk_attr': 'id', 'table_description': 'One balanced booking. `key` derives from what it books, so that nothing is booked twice.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='LedgerHold',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('key', fields.CharField(unique=True, max_length=120)),
                ('account', fields.ForeignKeyField('tessera.LedgerAccount', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('minor', fields.BigIntField()),
                ('state', fields.CharEnumField(default=BalanceHoldState.HELD, description='HELD: HELD\nPOSTED: POSTED\nVOIDED: VOIDED\nEXPIRED: EXPIRED', enum_type=BalanceHoldState, max_length=10)),
                ('expires_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('ended_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'ledger_hold', 'app': 'tessera', 'constraints': [CheckConstraint(check='minor > 0', name='ledger_hold_amount'), CheckConstraint(check="(state = 'HELD') = (ended_at IS NULL)", name='ledger_hold_end')], 'indexes': [Index(fields=['account_id'], name='ledger_hold_by_account')], 'pk_attr': 'id', 'table_description': 'An amount of an account with a floor, kept until it is posted, given back, or its time is over.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='LedgerMovement',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('account_id', fields.UUIDField()),
                ('minor', fields.BigIntField()),
            ],
            options={'table': 'ledger_movement', 'app': 'tessera', 'indexes': [Index(fields=['account_id'], name='ledger_movement_by_account')], 'pk_attr': 'id', 'table_description': 'What a statement posted to an account, not folded into `LedgerTotal` yet. Written by a trigger.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LedgerPosting',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('entry', fields.ForeignKeyField('tessera.LedgerEntry', source_field='entry_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('account', fields.ForeignKeyField('tessera.LedgerAccount', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('place', fields.SmallIntField()),
                ('minor', fields.BigIntField()),
                ('currency', fields.CharField(max_length=3)),
            ],
            options={'table': 'ledger_posting', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('entry_id', 'place'), name='ledger_posting_in_place'), CheckConstraint(check='minor <> 0 AND place >= 0', name='ledger_posting_amount')], 'indexes': [Index(fields=['account_id', 'entry_id'], name='ledger_posting_by_account')], 'pk_attr': 'id', 'table_description': 'One side of an entry.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LedgerTotal',
            fields=[
                ('account_id', fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                ('minor', fields.BigIntField()),
            ],
            options={'table': 'ledger_total', 'app': 'tessera', 'pk_attr': 'account_id', 'table_description': "An account's folded movements: with those not folded yet, the exact sum of its postings."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='NonceEpoch',
            fields=[
                ('id', fields.SmallIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('number', fields.BigIntField(default=0)),
                ('begins_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('ahead_until', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'nonce_epoch', 'app': 'tessera', 'constraints': [CheckConstraint(check='id = 1', name='nonce_epoch_only_one')], 'pk_attr': 'id', 'table_description': 'The one row that outlives Redis: requests stamped at or before `begins_at` are refused.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Partner',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('code', fields.CharField(unique=True, max_length=40)),
                ('name', fields.CharField(max_length=80)),
                ('state', fields.CharEnumField(default=PartnerState.ACTIVE, description='ACTIVE: ACTIVE\nPAUSED: PAUSED', enum_type=PartnerState, max_length=10)),
                ('channel', fields.OneToOneField('tessera.Channel', source_field='channel_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('customer', fields.OneToOneField('tessera.Customer', source_field='customer_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('currency', fields.CharField(max_length=3)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('idempotency_key', fields.CharField(null=True, unique=True, max_length=100)),
                ('request_hash', fields.CharField(null=True, max_length=64)),
            ],
            options={'table': 'partner', 'app': 'tessera', 'constraints': [CheckConstraint(check="code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'", name='partner_code')], 'pk_attr': 'id', 'table_description': "A company that resells the shop's goods, at the prices of a channel of its own, from a prepaid balance."},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='ApiClient',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('partner', fields.ForeignKeyField('tessera.Partner', source_field='partner_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('name', fields.CharField(max_length=80)),
                ('scopes', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('addresses', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('state', fields.CharEnumField(default=ClientState.ACTIVE, description='ACTIVE: ACTIVE\nPAUSED: PAUSED', enum_type=ClientState, max_length=10)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('idempotency_key', fields.CharField(null=True, unique=True, max_length=100)),
                ('request_hash', fields.CharField(null=True, max_length=64)),
            ],
            options={'table': 'api_client', 'app': 'tessera', 'indexes': [Index(fields=['partner_id', 'id'], name='api_client_by_partner')], 'pk_attr': 'id', 'table_description': 'One program of a partner. `addresses` are networks (CIDR) it may call from; empty: from anywhere.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='ApiKey',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('client', fields.ForeignKeyField('tessera.ApiClient', source_field='client_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('key_id', fields.CharField(unique=True, max_length=40)),
                ('kek_id', fields.CharField(max_length=40)),
                ('sealed_secret', fields.BinaryField()),
                ('state', fields.CharEnumField(default=KeyState.LIVE, description='LIVE: LIVE\nRETIRED: RETIRED', enum_type=KeyState, max_length=10)),
                ('slot', fields.SmallIntField(null=True)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('expires_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('last_used_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('retired_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'api_key', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('client_id', 'slot'), name='api_key_slot_once', condition='slot IS NOT NULL'), CheckConstraint(check="(state = 'LIVE') = (slot IS NOT NULL) AND slot BETWEEN 1 AND 2 AND (state = 'RETIRED') = (retired_at IS NOT NULL)", name='api_key_two_live')], 'pk_attr': 'id', 'table_description': 'A key a program signs with: `key_id` is public, the secret is sealed by the key service.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='PartnerCredit',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('partner', fields.ForeignKeyField('tessera.Partner', source_field='partner_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('amount_minor', fields.BigIntField()),
                ('currency', fields.CharField(max_length=3)),
                ('reason', fields.CharField(max_length=200)),
                ('staff', fields.ForeignKeyField('tessera.Staff', source_field='staff_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('idempotency_key', fields.CharField(unique=True, max_length=100)),
                ('request_hash', fields.CharField(max_length=64)),
            ],
            options={'table': 'partner_credit', 'app': 'tessera', 'constraints': [CheckConstraint(check='amount_minor <> 0', name='partner_credit_amount')], 'indexes': [Index(fields=['partner_id', 'id'], name='partner_credit_by_partner')], 'pk_attr': 'id', 'table_description': 'Money a partner paid in, or that was taken back, as staff entered it. Append-only.'},
            bases=['Row'],
        ),
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
        ops.CreateModel(
            name='Supplier',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('code', fields.CharField(unique=True, max_length=20)),
                ('name', fields.CharField(max_length=80)),
                ('adapter', fields.CharField(max_length=20)),
                ('state', fields.CharEnumField(default=SupplierState.ACTIVE, description='ACTIVE: ACTIVE\nPAUSED: PAUSED', enum_type=SupplierState, max_length=10)),
                ('currency', fields.CharField(max_length=3)),
                ('low_balance_minor', fields.BigIntField(default=0)),
                ('balance_minor', fields.BigIntField(null=True)),
                ('balance_checked_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'supplier', 'app': 'tessera', 'constraints': [CheckConstraint(check="code ~ '^[a-z][a-z0-9-]{1,19}$'", name='supplier_code'), CheckConstraint(check='low_balance_minor >= 0', name='supplier_low_balance')], 'pk_attr': 'id', 'table_description': 'A company that credits accounts for the shop, against a balance the shop keeps there.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='SupplierOffer',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('supplier', fields.ForeignKeyField('tessera.Supplier', source_field='supplier_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('variant', fields.ForeignKeyField('tessera.Variant', source_field='variant_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('supplier_sku', fields.CharField(max_length=64)),
                ('cost_minor', fields.BigIntField()),
                ('priority', fields.SmallIntField(default=10)),
                ('state', fields.CharEnumField(default=OfferState.ACTIVE, description='ACTIVE: ACTIVE\nPAUSED: PAUSED', enum_type=OfferState, max_length=10)),
                ('pause_reason', fields.CharField(null=True, max_length=200)),
                ('listed', fields.BooleanField(default=True)),
                ('quota', fields.IntField(null=True)),
                ('held', fields.IntField(default=0)),
                ('used', fields.IntField(default=0)),
                ('checked_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'supplier_offer', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('supplier_id', 'variant_id'), name='supplier_offer_once'), CheckConstraint(check='cost_minor BETWEEN 1 AND 100000000000', name='supplier_offer_cost'), CheckConstraint(check='priority BETWEEN 0 AND 1000', name='supplier_offer_priority'), CheckConstraint(check='held >= 0 AND used >= 0 AND (quota IS NULL OR held + used <= quota)', name='supplier_offer_quota')], 'indexes': [Index(fields=['variant_id'], name='supplier_offer_by_variant')], 'pk_attr': 'id', 'table_description': 'What a supplier asks for one variant. Lower `priority` is asked first, then the cheaper.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='SupplierOrder',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ('unit_id', fields.UUIDField()),
                ('order_id', fields.UUIDField()),
                ('variant', fields.ForeignKeyField('tessera.Variant', source_field='variant_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('supplier', fields.ForeignKeyField('tessera.Supplier', source_field='supplier_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('offer', fields.ForeignKeyField('tessera.SupplierOffer', source_field='offer_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.RESTRICT)),
                ('attempt', fields.SmallIntField(default=1)),
                ('round', fields.SmallIntField(default=0)),
                ('reference', fields.CharField(unique=True, max_length=32)),
                ('supplier_reference', fields.CharField(null=True, max_length=64)),
                ('account', fields.CharField(max_length=64)),
                ('account_key', fields.CharField(max_length=64)),
                ('face_minor', fields.BigIntField()),
                ('currency', fields.CharField(max_length=3)),
                ('slow', fields.BooleanField(default=False)),
                ('state', fields.CharEnumField(default=SupplierOrderState.QUEUED, description='QUEUED: QUEUED\nPLACING: PLACING\nUNKNOWN: UNKNOWN\nACCEPTED: ACCEPTED\nDELIVERED: DELIVERED\nPARTIAL: PARTIAL\nREFUSED: REFUSED\nREVERSED: REVERSED', enum_type=SupplierOrderState, max_length=10)),
                ('pinned_minor', fields.BigIntField(null=True)),
                ('cost_minor', fields.BigIntField(default=0)),
                ('returned_minor', fields.BigIntField(default=0)),
                ('delivered_minor', fields.BigIntField(default=0)),
                ('tries', fields.SmallIntField(default=0)),
                ('queries', fields.SmallIntField(default=0)),
                ('due_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('refused_reason', fields.CharEnumField(null=True, description='BUSY: BUSY\nPRICE: PRICE\nBALANCE: BALANCE\nUNLISTED: UNLISTED\nACCOUNT: ACCOUNT\nFAILED: FAILED\nNEVER_ARRIVED: NEVER_ARRIVED\nINVALID: INVALID\nNO_OFFER: NO_OFFER\nBY_HAND: BY_HAND', enum_type=RefusalReason, max_length=20)),
                ('supplier_words', fields.CharField(null=True, max_length=200)),
                ('problem', fields.CharField(null=True, max_length=30)),
                ('person_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('person_since', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('sent_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('settled_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'supplier_order', 'app': 'tessera', 'constraints': [UniqueConstraint(fields=('unit_id', 'attempt'), name='supplier_order_attempt_once'), UniqueConstraint(fields=('unit_id',), name='supplier_order_one_live', condition="state <> 'REFUSED'"), UniqueConstraint(fields=('account_key',), name='supplier_order_one_in_flight', condition="state IN ('PLACING', 'UNKNOWN', 'ACCEPTED')"), CheckConstraint(check='face_minor > 0', name='supplier_order_face'), CheckConstraint(check='cost_minor >= 0 AND returned_minor >= 0 AND 0 <= delivered_minor AND delivered_minor <= face_minor', name='supplier_order_amounts'), CheckConstraint(check="CASE state WHEN 'DELIVERED' THEN delivered_minor = face_minor WHEN 'PARTIAL' THEN delivered_minor > 0 AND delivered_minor < face_minor ELSE delivered_minor = 0 END", name='supplier_order_delivered'), CheckConstraint(check="state IN ('QUEUED', 'REFUSED') OR (supplier_id IS NOT NULL AND offer_id IS NOT NULL AND pinned_minor IS NOT NULL AND sent_at IS NOT NULL)", name='supplier_order_sent_somewhere'), CheckConstraint(check="(state IN ('DELIVERED', 'PARTIAL', 'REFUSED', 'REVERSED')) = (settled_at IS NOT NULL)", name='supplier_order_settled_has_time'), CheckConstraint(check="(state = 'REFUSED') = (refused_reason IS NOT NULL)", name='supplier_order_refused_has_reason'), CheckConstraint(check="state NOT IN ('QUEUED', 'PLACING', 'UNKNOWN', 'ACCEPTED') OR due_at IS NOT NULL", name='supplier_order_open_is_due')], 'indexes': [Index(fields=['order_id'], name='supplier_order_by_order'), Index(fields=['offer_id', 'state'], name='supplier_order_by_offer')], 'pk_attr': 'id', 'table_description': "One attempt to have one unit's account credited: a leased row, kept for ever."},
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
        ops.AddField(
            model_name='OrderUnit',
            name='refunded_minor',
            field=fields.BigIntField(default=0, db_default=0),
        ),
        ops.AddField(
            model_name='OutboxMessage',
            name='trace',
            field=fields.CharField(null=True, max_length=55),
        ),
        ops.AddField(
            model_name='Payment',
            name='trace',
            field=fields.CharField(null=True, max_length=55),
        ),
        ops.AddField(
            model_name='Refund',
            name='failure',
            field=fields.CharField(null=True, max_length=80),
        ),
        ops.AlterField(
            model_name='Variant',
            name='kind',
            field=fields.CharEnumField(description='CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nBUNDLE: BUNDLE', enum_type=FulfilmentKind, max_length=20),
        ),
    ]
