"""Who may not see what goods cost finds no word of it on any screen."""

from tests.e2e.routes import walk
from tests.e2e.staff import sign_in_by_form
from tests.e2e.visit import Visit, asked

FIRST = "{ orders(filter: { state: { in: [DELIVERED] } }, first: 1) { edges { node { id } } } }"
# Where a role without the right comes, and what would be said there of costs.
SCREENS = {
    "SUPPORT": ("/orders?columns=number,total,margin", "/orders/{order}"),
    "MARKETER": ("/analytics", "/products"),
}
WORDS = ("order.margin", "order.cost", "analytics.margin")


async def test_costs_are_on_no_screen_of_a_role_without_them(visitor, shop):
    seen = {}
    for role in ("OWNER", *SCREENS):
        desk = await visitor("admin", locale="en")
        await sign_in_by_form(desk, shop, role)
        for of in SCREENS if role == "OWNER" else (role,):
            seen[role, of] = await _words(desk, SCREENS[of])
    for role in SCREENS:
        # The owner sees them at the same addresses, so there was something to hide.
        assert seen["OWNER", role]
        assert seen[role, role] == set()


async def _words(desk: Visit, paths: tuple[str, ...]) -> set[str]:
    """The words about costs that stand on these screens."""
    found = set()
    for path in paths:
        order = ""
        if "{order}" in path:
            order = (await asked(desk, "admin", FIRST))["orders"]["edges"][0]["node"]["id"]
        await walk(desk, f"/admin{path.format(order=order)}")
        text = await desk.page.locator("main").inner_text()
        found |= {word for word in WORDS if desk.t(word).lower() in text.lower()}
    return found
