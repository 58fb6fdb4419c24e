"""Assembles one schema per door from the resolvers' files, and writes each door's SDL.

`python -m backend.api` writes `backend/schema/<door>.graphql`; with `--check` it exits 1 when a file differs.
"""

import sys
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from backend.resolvers.nodes import Finder, node_query
from backend.resolvers.projection import Projector
from backend.schema.doors import Door, DoorSchema
from backend.schema.scalars import SCALARS

SDL_FOLDER = Path(__file__).parent / "schema"
OPEN_DOORS = (Door.STOREFRONT, Door.ADMIN, Door.PARTNER)


@lru_cache
def schema(door: Door, *extensions: Any) -> DoorSchema:
    """The graph as one door shows it, built once whatever accompanies it."""
    if extensions:
        return schema(door).extended(extensions)
    modules = _modules(door)
    finders: dict[str, Finder] = {}
    for module in modules:
        finders |= getattr(module, "NODES", {})
    queries = (*_roots(modules, "Query"), node_query(finders))
    mutations = _roots(modules, "Mutation")
    subscriptions = _roots(modules, "Subscription")
    return DoorSchema(
        door,
        execute=Projector(),
        query=merge_types("Query", queries),
        mutation=merge_types("Mutation", mutations) if mutations else None,
        subscription=merge_types("Subscription", subscriptions) if subscriptions else None,
        types=[type_ for module in modules for type_ in getattr(module, "TYPES", ())],
        config=StrawberryConfig(scalar_map=SCALARS),
    )


def _modules(door: Door) -> list[ModuleType]:
    package = import_module(f"backend.resolvers.{door.value}")
    return [import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__)]


def _roots(modules: list[ModuleType], name: str) -> tuple[type[Any], ...]:
    return tuple(getattr(module, name) for module in modules if hasattr(module, name))


def sdl(door: Door) -> str:
    """The door's schema in the schema definition language."""
    return schema(door).as_str() + "\n"


def main() -> int:
    """Write, or with `--check` compare, the checked-in SDL of each open door."""
    drifted = 0
    for door in OPEN_DOORS:
        path = SDL_FOLDER / f"{door.value}.graphql"
        if "--check" not in sys.argv:
            path.write_text(sdl(door))
        elif not path.exists() or path.read_text() != sdl(door):
            print(f"{path.name} differs from the code: run `make sdl`")
            drifted = 1
    return drifted


if __name__ == "__main__":
    raise SystemExit(main())
