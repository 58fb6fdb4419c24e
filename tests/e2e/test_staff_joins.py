"""Somebody is invited, joins with an authenticator, signs in with it, and shows again who they are."""

import base64
import re

import asyncpg

from tests.e2e.staff import sign_in
from tests.e2e.visit import PHONE
from tests.make.people import code_of

PASSWORD = "a password of their own"


async def test_invited_owner_joins_with_an_authenticator(visitor, shop):
    owner = await visitor("admin", locale="en")
    await sign_in(owner, shop, "OWNER")
    await owner.go("/admin/staff")
    await owner.press("staff.invite")
    await owner.fill("session.email", "wen@shop.example")
    role = owner.page.get_by_label(owner.t("staff.role"), exact=True).first
    await role.press("ArrowDown")
    await owner.page.locator(".ant-select-item-option-active", has_text=owner.t("role.OWNER")).wait_for()
    await role.press("Enter")
    await owner.press("staff.send")
    await owner.page.get_by_text("wen@shop.example").first.wait_for()
    await owner.page.goto(f"{shop.base}/messages")
    link = await owner.page.locator("a[href*='/admin/join#']").first.get_attribute("href")
    assert link is not None

    joining = await visitor("admin", locale="zh-CN", width=PHONE)
    await joining.page.goto(link)
    await joining.fill("join.name", "温如言")
    await joining.fill("session.password", PASSWORD)
    await joining.press("join.act")
    secret_shown = joining.page.locator("ol .mono").first
    await secret_shown.wait_for()
    assert await joining.barriers() == []
    secret = base64.b32decode((await secret_shown.inner_text()).strip())
    await joining.fill("factor.code", code_of(secret))
    await joining.press("factor.confirm")
    codes = joining.page.locator(f"ul[aria-label='{joining.t('factor.codes')}'] li")
    await codes.first.wait_for()
    assert await codes.count() == 10
    spare = await codes.first.inner_text()
    assert await joining.overflow() == 0
    await joining.press("factor.kept")
    await joining.page.wait_for_url(re.compile(r"/admin/?$"))

    # The same link is of no use to anybody now; the way in is the password and a second step.
    again = await visitor("admin", locale="en")
    await again.page.goto(link)
    await again.page.get_by_text(again.t("join.void")).wait_for()
    await again.press("session.signIn")
    await again.fill("session.email", "wen@shop.example")
    await again.fill("session.password", PASSWORD)
    await again.press("session.signIn")
    await again.fill("factor.code", spare)
    await again.press("session.signIn")
    await again.page.wait_for_url(lambda url: "/sign-in" not in url)

    # A while later something sensitive asks who is there, and goes on by itself once it knows.
    connection = await asyncpg.connect(shop.environment()["DATABASE_URL"])
    await connection.execute("UPDATE session SET proved_at = proved_at - interval '11 minutes'")
    await connection.close()
    await again.go("/admin/roles")
    await again.press("roles.new")
    await again.fill("roles.name", "Night shift")
    await again.page.get_by_label(again.t("permission.ORDERS_READ"), exact=True).check()
    await again.press("act.save")
    await again.page.get_by_text(again.t("stepUp.aboutCode")).wait_for()
    await again.fill("factor.code", code_of(secret, later=1))
    await again.press("stepUp.confirm")
    await again.page.get_by_role("button", name="Night shift").wait_for()
