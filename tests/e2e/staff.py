"""What staff do at the admin's door."""

from tests.e2e.running import Shop
from tests.e2e.visit import Visit, asked

SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }"


async def sign_in(visit: Visit, shop: Shop, role: str) -> None:
    """Be signed in as the seeded person of a role, without the form and the first page behind it; open a page next."""
    email, password = shop.login(role)
    told = await asked(visit, "admin", SIGN_IN, input={"email": email, "password": password})
    assert told["signIn"]["__typename"] == "StaffSession", told


async def sign_in_by_form(visit: Visit, shop: Shop, role: str) -> None:
    """Sign in as the seeded person of a role does, to the first page."""
    name, password = shop.login(role)
    await visit.go("/admin/sign-in")
    await visit.fill("session.email", name)
    await visit.fill("session.password", password)
    await visit.press("session.signIn")
    await visit.page.wait_for_url(lambda url: "/sign-in" not in url)
    await visit.settle()


async def pick(visit: Visit, key: str, sought: str) -> None:
    """Find something in a picker by typing, and take the first that is offered, all by keyboard."""
    field = visit.page.get_by_label(visit.t(key), exact=True).first
    await field.focus()
    await field.fill(sought)
    await visit.page.locator(".ant-select-item-option-active", has_text=sought).wait_for()
    await field.press("Enter")


async def choose(visit: Visit, key: str, option: str) -> None:
    """Open a list of choices and take one, all by keyboard, and see that the field took it."""
    field = visit.page.get_by_label(visit.t(key), exact=True).first
    await field.focus()
    await field.press("Enter")
    active = visit.page.locator(".ant-select-dropdown:visible .ant-select-item-option-active")
    first = await active.inner_text()
    while (reached := await active.inner_text()) != option:
        await field.press("ArrowDown")
        await active.filter(has_text=reached).wait_for(state="detached")
        assert await active.inner_text() != first, f"There is no {option} to choose"
    await field.press("Enter")
    await visit.page.locator(".ant-select", has=field).get_by_text(option, exact=True).wait_for()
