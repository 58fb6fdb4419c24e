"""Asking together: nobody waits for company, and everybody is told of their own."""

import asyncio
from collections.abc import Sequence

import pytest

from backend.core.together import Together


class Kitchen:
    """Doubles numbers, many at once, when it is let."""

    def __init__(self) -> None:
        self.done: list[list[int]] = []
        self.go = asyncio.Event()

    async def work(self, items: Sequence[int]) -> list[int | Exception]:
        self.done.append(list(items))
        await self.go.wait()
        return [ValueError(str(item)) if item < 0 else item * 2 for item in items]


async def test_who_comes_meanwhile_is_served_together_and_each_is_told_of_their_own(db: str) -> None:
    kitchen = Kitchen()
    together = Together(kitchen.work)
    first = asyncio.create_task(together.ask(1))
    await asyncio.sleep(0)
    others = [asyncio.create_task(together.ask(item)) for item in (2, -3, 4)]
    await asyncio.sleep(0)
    kitchen.go.set()

    assert [await first, await others[0], await others[2]] == [2, 4, 8]
    with pytest.raises(ValueError, match="-3"):
        await others[1]
    assert kitchen.done == [[1], [2, -3, 4]]
    assert await together.ask(5) == 10


async def test_who_goes_away_in_time_is_left_out_and_a_failure_is_everybodys(db: str) -> None:
    kitchen = Kitchen()
    together = Together(kitchen.work)
    first = asyncio.create_task(together.ask(1))
    await asyncio.sleep(0)
    gone, stays = asyncio.create_task(together.ask(2)), asyncio.create_task(together.ask(3))
    await asyncio.sleep(0)
    gone.cancel()
    first.cancel()
    await asyncio.sleep(0)
    kitchen.go.set()
    assert await stays == 6
    assert kitchen.done == [[1], [3]]

    async def broken(items: Sequence[int]) -> list[int]:
        raise OSError("no store")

    failing: Together[int, int] = Together(broken)
    told = await asyncio.gather(failing.ask(1), failing.ask(2), return_exceptions=True)
    assert [type(one) for one in told] == [OSError, OSError]
