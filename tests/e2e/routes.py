"""The screens of an app, as its own router knows them, and addresses that show each."""

from collections.abc import Mapping, Sequence

from tests.e2e.visit import Visit

# Whatever the router serves, and whether it is for those who signed in.
ROUTES = """() => Object.entries(self.__TSR_ROUTER__.routesByPath)
  .map(([path, route]) => [path, route.id.startsWith('/staff/')])"""
# Let the router take an address, as a link within the app would.
WALK = """async (to) => {
  history.pushState({}, '', to);
  await self.__TSR_ROUTER__.load();
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
}"""


async def routes_of(visit: Visit) -> dict[str, bool]:
    """Every route of the app that is open, and whether one signs in first (of the admin's)."""
    found: list[tuple[str, bool]] = await visit.page.evaluate(ROUTES)
    assert len(found) > 10
    return dict(found)


def addresses(routes: Sequence[str], known: Mapping[str, Sequence[str]]) -> list[str]:
    """The addresses of these routes: one without parameters is its own, each other must be known.

    What is known of a route comes in place of the route itself; what is known of none is a mistake here.
    """
    unnamed = [one for one in routes if "$" in one and one not in known]
    assert unnamed == [], "a screen has parameters, and nothing says what to put there"
    assert set(known) <= set(routes), "a screen that is looked at is none of the router's"
    return [address for route in routes for address in known.get(route, (route,))]


async def walk(visit: Visit, path: str) -> None:
    """Go to an address within the open app, and wait until it is quiet."""
    await visit.page.evaluate(WALK, path)
    await visit.settle()
