"""A small graph of two doors that counts what is computed; it also runs as a server of its own.

The mechanism of the doors is tested on it: caching, streams, time limits and errors need fields that do what a
test wants, not what a shop does.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any

import strawberry
from starlette.types import ASGIApp

from backend import app, settings
from backend.schema.context import Info
from backend.schema.doors import EVERY, Door, DoorSchema, arg, query, shown, subscription, typed

SECRET = "4111-secret-in-an-error"


@dataclass
class Tally:
    """How often each field was computed, and what may hold it up."""

    computed: dict[str, int] = field(default_factory=dict)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    fail: bool = False
    app: Any = None

    def count(self, name: str) -> int:
        """One more time."""
        self.computed[name] = self.computed.get(name, 0) + 1
        return self.computed[name]


@typed(EVERY)
class Box:
    """A box, perhaps with a box inside."""

    size: int = shown(EVERY, "How large.")

    @query(EVERY)
    async def inside(self) -> "Box":
        """The next smaller one."""
        return Box(size=self.size - 1)


def queries(tally: Tally) -> type[Any]:
    """The root of queries."""

    @strawberry.type
    class Query:
        @query(EVERY, cacheable=True)
        async def public(self, info: Info, shelf: Annotated[str, arg(EVERY, "Which.")] = "a") -> str:
            """The same for everyone."""
            number = tally.count(f"public {shelf} {info.context.locale}")
            if tally.fail:
                raise RuntimeError(SECRET)
            if shelf == "gated":
                await tally.gate.wait()
            return f"{shelf} {info.context.locale} {number}"

        @query(EVERY)
        async def private(self) -> int:
            """Counted at each asking."""
            return tally.count("private")

        @query(EVERY)
        async def box(self) -> Box:
            """A box of twenty boxes."""
            return Box(size=20)

        @query(EVERY)
        async def caller(self, info: Info) -> str:
            """What kind of person asks."""
            return info.context.caller.actor.partition(":")[0]

        @query(EVERY)
        async def slow(self) -> str:
            """Takes too long."""
            await asyncio.sleep(20)
            return "late"

        @query(EVERY)
        async def broken(self) -> str | None:
            """Always fails."""
            raise RuntimeError(SECRET)

    return Query


@strawberry.type
class Subscription:
    @subscription(EVERY)
    async def ticks(self, info: Info) -> AsyncIterator[int]:
        """Counts on for as long as somebody looks."""
        number = 0
        while True:
            yield number
            number += 1
            await asyncio.sleep(0.05)

    @subscription(EVERY)
    async def broken_ticks(self) -> AsyncIterator[int]:
        """Fails after the first."""
        yield 0
        raise RuntimeError(SECRET)


def graph(tally: Tally) -> Any:
    """Makes the schema of a door."""
    root = queries(tally)

    @cache
    def made(door: Door, *extensions: Any) -> DoorSchema:
        return DoorSchema(door, query=root, subscription=Subscription, extensions=extensions)

    return made


def counting() -> Tally:
    """The application over a fresh graph; its stores are open already."""
    tally = Tally()
    tally.app = app.assemble(settings.get(), stores=False, schema=graph(tally))
    return tally


def serve() -> ASGIApp:
    """The factory for a server process of its own."""
    return app.assemble(settings.get(), schema=graph(Tally()))
