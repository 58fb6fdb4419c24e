"""What the database itself refuses, also from many connections at once."""

import asyncio

import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock
from backend.domain.accounts import permissions, service
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.accounts.errors import ContactTaken
from backend.domain.accounts.models import Customer, Session
from backend.domain.accounts.permissions import TABLE, Permission, Role
from tests.make import accounts as make


async def test_one_contact_one_account_from_many_at_once(db, redis):
    asked = [
        service.register(
            NOBODY,
            phone="13800138000",
            email=None,
            password="twelve lives",
            display_name=None,
            locale="zh-CN",
            at=clock.now(),
            address=f"10.0.0.{number}",
        )
        for number in range(10)
    ]
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert sum(isinstance(answer, ContactTaken) for answer in answers) == 9
    assert await Customer.all().count() == 1
    assert await Session.all().count() == 1


async def test_guests_may_share_a_contact(db):
    await make.customer(email="lin@example.com")
    for _ in range(2):
        await Customer.create(email="lin@example.com")


async def test_an_account_has_a_way_to_log_in(db):
    half = Customer(password_hash="x", registered_at=clock.now())
    with pytest.raises(IntegrityError):
        await half.save()


async def test_a_session_belongs_to_one_person(db):
    buyer, clerk = await make.customer(), await make.staff()
    for customer, staff in ((None, None), (buyer, clerk)):
        with pytest.raises(IntegrityError):
            await Session.create(token_hash=b"x" * 32, expires_at=clock.now(), customer=customer, staff=staff)


async def test_guests_are_made_for_nobody_only(db, redis):
    opened = await service.ensure_guest(NOBODY, at=clock.now())
    assert opened is not None
    assert opened.caller.is_guest
    assert opened.token not in repr(opened)
    assert await service.authenticate(opened.token, at=clock.now()) == opened.caller
    assert await service.ensure_guest(opened.caller, at=clock.now()) is None


def test_the_permission_table():
    assert set(TABLE) == set(Permission)
    assert all(Role.OWNER in roles for roles in TABLE.values())
    changing = {
        Permission.CATALOG_WRITE,
        Permission.CATALOG_PUBLISH,
        Permission.VAULT_WRITE,
        Permission.DELIVERIES_REPLAY,
        Permission.ORDERS_REFUND,
        Permission.REFUNDS_APPROVE,
        Permission.PAYMENTS_CONFIRM,
        Permission.BATCHES_RECALL,
        Permission.MANUAL_WORK,
        Permission.VOUCHERS_REDEEM,
        Permission.STORES_WRITE,
        Permission.SUPPLIERS_WRITE,
        Permission.PARTNERS_WRITE,
        Permission.WALLETS_WRITE,
        Permission.GIFT_CARDS_WRITE,
        Permission.COUPONS_WRITE,
        Permission.LEDGER_WRITE,
        Permission.INVOICES_WRITE,
        Permission.PRICES_WRITE,
        Permission.STAFF_WRITE,
        Permission.EVIDENCE_EXPORT,
        Permission.PERSONAL_DATA,
        Permission.ALERTS_WORK,
        Permission.ALERTS_WRITE,
        Permission.MESSAGES_WRITE,
        Permission.HELP_WRITE,
        Permission.TAGS_WRITE,
        Permission.FLASH_SALES_WRITE,
        Permission.FLASH_SALES_REHEARSE,
        Permission.CAMPAIGNS_WRITE,
        Permission.CAMPAIGNS_APPROVE,
        Permission.CAMPAIGNS_PAUSE,
        Permission.GROUP_BUYS_WRITE,
        Permission.REFERRALS_WRITE,
    }
    assert permissions.of(Role.AUDITOR) == set(Permission) - changing
    assert Permission.CONTACT_READ not in permissions.of(Role.MARKETER)
    assert Permission.COST_READ not in permissions.of(Role.SUPPORT)
    assert Caller().permissions == frozenset()
