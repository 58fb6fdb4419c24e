"""The ground under the tests: every table is as the migrations left it, and nobody leaves this machine."""

import socket

import pytest

from backend.core import database

TRANSITIONS = "SELECT count(*) AS n FROM transition"


@pytest.mark.parametrize("turn", [1, 2])
async def test_what_a_test_writes_is_gone_in_the_next(db, turn):
    written = await database.fetch("SELECT count(*) AS n FROM transition WHERE machine = 'test'")
    assert written[0]["n"] == 0
    assert (await database.fetch(TRANSITIONS))[0]["n"] > 0
    assert not await database.fetch("SELECT FROM pg_tables WHERE tablename = 'left_behind'")
    await database.execute("INSERT INTO transition (machine, old_state, new_state) VALUES ('test', 'A', 'B')")
    await database.execute("CREATE TABLE staging.left_behind (n int)")


@pytest.mark.parametrize("turn", [1, 2])
async def test_what_a_test_puts_in_redis_is_gone_in_the_next(redis, turn):
    assert await redis.get("left") is None
    await redis.set("left", "behind")


def test_nobody_leaves_this_machine():
    with pytest.raises(RuntimeError, match="tests stay on this machine"):
        socket.create_connection(("192.0.2.1", 80), 1)
    with pytest.raises(RuntimeError, match="tests stay on this machine"):
        socket.getaddrinfo("example.com", 80)
